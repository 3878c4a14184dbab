// Secrets of a job: everything that is logged or handed on goes through here.

export interface Masks {
  /** Registers the whole value, each of its lines, and the forms in which it often reappears. */
  add(value: string): void
  /** The text with every registered value replaced by `***`. */
  apply(text: string): string
  /** True when the text holds a registered value. */
  holds(text: string): boolean
  /** What was registered, in order, without the derived forms. */
  readonly values: readonly string[]
}

/** An empty set of masks; a job has one, which all its steps share. */
export function createMasks(): Masks {
  const values: string[] = []
  const patterns = new Set<string>()

  function add(value: string) {
    if (value.trim() === '') return
    values.push(value)
    const parts = [value, ...value.split(/[\r\n]+/).filter((line) => line.trim() !== '')]
    for (const part of parts) for (const form of formsOf(part)) patterns.add(form)
  }

  const longestFirst = () => [...patterns].sort((one, other) => other.length - one.length)
  return {
    add,
    apply: (text) => longestFirst().reduce((masked, pattern) => masked.replaceAll(pattern, '***'), text),
    holds: (text) => [...patterns].some((pattern) => text.includes(pattern)),
    values,
  }
}

/** The value as such, in JSON, in a URL and in base64 at each offset: the runner's own value encoders. */
function formsOf(value: string): string[] {
  const encoded = [0, 1, 2].map((offset) => {
    const text = Buffer.from('\0'.repeat(offset) + value).toString('base64')
    // The first and last characters depend on the bytes around the value.
    return text.slice(offset === 0 ? 0 : offset + 1, Math.floor(((offset + Buffer.byteLength(value)) * 8) / 6))
  })
  const derived = [JSON.stringify(value).slice(1, -1), encodeURIComponent(Buffer.from(value).toString()), ...encoded]
  return [value, ...derived.filter((form) => form.length >= Math.max(4, value.length))]
}
