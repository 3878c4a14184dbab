// Patterns of @actions/glob as regular expressions: hidden names match too, which Node's own glob refuses.

/** Matches paths with forward slashes, relative to the folder that the pattern is relative to. */
export function globPattern(pattern: string): RegExp {
  const parts = pattern.split('/').filter((part) => part !== '' && part !== '.')
  const source = parts.map((part, index) => {
    const last = index === parts.length - 1
    if (part === '**') return last ? '.+' : '(?:[^/]+/)*'
    return segmentSource(part) + (last ? '' : '/')
  })
  // A pattern that names a folder stands for everything in it.
  return new RegExp(`^${source.join('')}(?:/.*)?$`)
}

function segmentSource(segment: string): string {
  let source = ''
  for (let index = 0; index < segment.length; index++) {
    const character = segment[index] ?? ''
    const close = character === '[' ? segment.indexOf(']', index + 2) : -1
    if (close > 0) {
      source += characterClass(segment.slice(index + 1, close))
      index = close
    } else if (character === '*') source += '[^/]*'
    else if (character === '?') source += '[^/]'
    else source += character.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
  }
  return source
}

function characterClass(content: string): string {
  const negated = content.startsWith('!') || content.startsWith('^')
  return `[${negated ? '^' : ''}${(negated ? content.slice(1) : content).replace(/[\\\]^]/g, '\\$&')}]`
}
