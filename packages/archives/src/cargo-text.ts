// Version requirements and target conditions as cargo itself writes them once it has read them.

const COMPARATOR =
  /^ *(=|>=|>|<=|<|~|\^)? *(\d+|[*xX])(?:\.(\d+|[*xX]))?(?:\.(\d+|[*xX]))?(-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)? *$/

/** `1.2` is `^1.2`, `>= 1 , <2` is `>=1, <2`; undefined when it is no requirement. */
export function requirementText(stated: string): string | undefined {
  if (/^ *[*xX] *$/.test(stated)) return '*'
  const parts = stated.split(',').map(comparatorText)
  return parts.every((part) => part !== undefined) ? parts.join(', ') : undefined
}

function comparatorText(stated: string): string | undefined {
  const found = COMPARATOR.exec(stated)
  if (!found) return undefined
  const [, operator, major = '', minor, patch, pre = ''] = found
  const isWild = (part: string | undefined) => part !== undefined && /[*xX]/.test(part)
  const isNumber = (part: string | undefined) => part !== undefined && !isWild(part)
  if (isWild(major) || (isWild(minor) && isNumber(patch)) || (pre !== '' && !isNumber(patch))) return undefined
  const wild = operator === undefined && (isWild(minor) || isWild(patch))
  const numbers = [major, minor, patch].filter(isNumber).join('.')
  return wild ? `${numbers}.*` : `${operator ?? '^'}${numbers}${pre}`
}

const CONDITION_TOKEN = /\s+|[(),=]|"[^"]*"|[^\s(),="]+/g

/** A triple as it is; `cfg(all(unix,target_os="x",))` as `cfg(all(unix, target_os = "x"))`. */
export function targetText(stated: string): string {
  if (!stated.startsWith('cfg(')) return stated
  const tokens = (stated.match(CONDITION_TOKEN) ?? []).filter((token) => token.trim() !== '')
  return tokens
    .map((token, place) => {
      if (token === '=') return ' = '
      if (token !== ',') return token
      return tokens[place + 1] === ')' ? '' : ', '
    })
    .join('')
}
