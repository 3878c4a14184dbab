// Names of crates: which are allowed, which are the same, and where the index keeps each (crates_io_validation).

const MAX_NAME_LENGTH = 64

/** What crates.io compares: one name in two cases, or with `-` for `_`, is one name. */
export function canonicalName(name: string): string {
  return name.toLowerCase().replaceAll('-', '_')
}

/** Why a crate cannot have this name, or no dependency on it be stated, in the server's words. */
export function wrongName(what: 'crate' | 'dependency', name: string): string | undefined {
  const characters = [...name]
  const first = characters[0]
  if (characters.length > MAX_NAME_LENGTH)
    return `the ${what} name \`${name}\` is too long (max ${MAX_NAME_LENGTH} characters)`
  if (first === undefined) return `${what} name cannot be empty`
  if (/^\d$/.test(first))
    return `the name \`${name}\` cannot be used as a ${what} name, the name cannot start with a digit`
  if (!/^[a-z]$/i.test(first))
    return `invalid character \`${first}\` in ${what} name: \`${name}\`, the first character must be an ASCII character`
  const wrong = characters.find((character) => !/^[\w-]$/.test(character))
  return wrong === undefined
    ? undefined
    : `invalid character \`${wrong}\` in ${what} name: \`${name}\`, characters must be an ASCII alphanumeric characters, \`-\`, or \`_\``
}

/** Why a feature, or one that another turns on (`name`, `dep:name`, `crate?/name`), cannot be called so. */
export function wrongFeature(feature: string): string | undefined {
  const [before = '', after] = feature.split(/\/(.*)/s)
  if (after !== undefined) return wrongAlias(before.replace(/\?$/, '')) ?? wrongFeatureName(after)
  const dependency = /dep:(.*)$/s.exec(feature)?.[1]
  return dependency === undefined ? wrongFeatureName(feature) : wrongAlias(dependency)
}

export function wrongFeatureName(name: string): string | undefined {
  const [first, ...rest] = [...name]
  if (first === undefined) return 'feature cannot be empty'
  if (!/^[\p{XIDS}_\d]$/u.test(first))
    return `invalid character \`${first}\` in feature \`${name}\`, ${FIRST_OF_FEATURE}`
  const wrong = rest.find((character) => !/^[\p{XIDC}+.-]$/u.test(character))
  return wrong === undefined ? undefined : `invalid character \`${wrong}\` in feature \`${name}\`, ${REST_OF_FEATURE}`
}

const FIRST_OF_FEATURE =
  'the first character must be a Unicode XID start character or digit (most letters or `_` or `0` to `9`)'
const REST_OF_FEATURE =
  'characters must be Unicode XID characters, `+`, `-`, or `.` (numbers, `+`, `-`, `_`, `.`, or most letters)'

/** The name that a dependency has in its dependant, which may begin with `_`. */
export function wrongAlias(name: string): string | undefined {
  return wrongName('dependency', name.replace(/^_/, 'a'))
}

/** `1/a`, `2/ab`, `3/a/abc`, `ab/cd/abcd…`, all in lower case. */
export function indexPath(name: string): string {
  const lower = name.toLowerCase()
  if (lower.length < 3) return `${lower.length}/${lower}`
  return lower.length === 3 ? `3/${lower[0]}/${lower}` : `${lower.slice(0, 2)}/${lower.slice(2, 4)}/${lower}`
}
