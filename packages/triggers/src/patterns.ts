// GitHub's filter patterns for branches and tags.

/** In order: a pattern adds what it matches, a `!` pattern takes it away again. */
export function matchesPatterns(name: string, patterns: readonly string[]): boolean {
  let matched = false
  for (const pattern of patterns) {
    const negative = pattern.startsWith('!')
    if (filterPattern(negative ? pattern.slice(1) : pattern).test(name)) matched = !negative
  }
  return matched
}

/**
 * A filter pattern as a regular expression: `*` any text but `/`, `**` any text, `?` and `+` count the character before
 * them, `[]` one of the listed or ranged characters, `\` takes the next character as it is (workflow syntax,
 * "filter pattern cheat sheet").
 */
export function filterPattern(pattern: string): RegExp {
  let source = ''
  for (let index = 0; index < pattern.length; index++) {
    const character = pattern[index] ?? ''
    const close = character === '[' ? pattern.indexOf(']', index + 1) : -1
    if (character === '\\' && index + 1 < pattern.length) source += literal(pattern[++index] ?? '')
    else if (pattern.startsWith('**', index)) {
      // A leading or middle `**/` also stands for no folder at all.
      const folder = pattern[index + 2] === '/'
      source += folder ? '(?:.*/)?' : '.*'
      index += folder ? 2 : 1
    } else if (character === '*') source += '[^/]*'
    else if ((character === '?' || character === '+') && source !== '') source += character
    else if (close > 0) {
      source += `[${pattern.slice(index + 1, close).replace(/[\\^]/g, '\\$&')}]`
      index = close
    } else source += literal(character)
  }
  return new RegExp(`^${source}$`)
}

function literal(character: string): string {
  return character.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}
