// The text that a project adds below its notes: a template with names in `${}`.

export interface Filled {
  readonly text: string
  /** Names that nobody knows: typing errors. */
  readonly unknown: readonly string[]
  /** Names whose value this release does not have; their lines are left out. */
  readonly missing: readonly string[]
}

const NAME = /\$\{([^{}\n]{0,60})\}/g

/** The template with every name replaced; a line that needs what is not there is left out as a whole. */
export function fillTemplate(template: string, values: Readonly<Record<string, string>>): Filled {
  const unknown = new Set<string>()
  const missing = new Set<string>()
  const lines = template
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .flatMap((line) => {
      const names = [...line.matchAll(NAME)].map(([, name]) => name ?? '')
      for (const name of names) if (!Object.hasOwn(values, name)) unknown.add(name)
      const lacking = names.filter((name) => values[name] === '')
      for (const name of lacking) missing.add(name)
      return lacking.length > 0 ? [] : [line.replaceAll(NAME, (whole, name: string) => values[name] ?? whole)]
    })
  return { text: lines.join('\n').trim(), unknown: [...unknown], missing: [...missing] }
}
