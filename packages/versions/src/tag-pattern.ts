// Reading a tag by a pattern that the user gave: literal text around `${version}` and `${package}`.
import { PlumblineError } from '@plumbline/kernel'
import { namesPackage } from './package-names.ts'
import type { Scheme } from './scheme.ts'
import { type Cut, choose, LONGEST_TAG, parseTagVersion, type TagReading } from './tag.ts'

interface Pattern {
  /** Literal text before the first placeholder, between the two, and behind the last. */
  readonly before: string
  readonly between: string
  readonly after: string
  /** Which placeholder comes first; the other is missing in `version`. */
  readonly order: 'version' | 'package-version' | 'version-package'
}

/**
 * Reads a tag by a pattern such as `v${version}`, `${package}-v${version}` or `release/${version}`; all else in it is
 * literal text. `names` decide where `${package}` can end; without them a name that is read is taken for the package's.
 * Throws `bad-input` for a pattern that has no `${version}`, or nothing between its placeholders.
 */
export function readTagWithPattern(
  tag: string,
  pattern: string,
  scheme: Scheme,
  names: readonly string[] = [],
): TagReading {
  const parsed = parsePattern(pattern)
  const { before, after, order } = parsed
  const fits = tag.length >= before.length + after.length && tag.startsWith(before) && tag.endsWith(after)
  if (!fits || tag.length > LONGEST_TAG) return { kind: 'no-version' }
  const middle = tag.slice(before.length, tag.length - after.length)
  if (order === 'version') {
    const version = parseTagVersion(middle, scheme)
    return version ? { kind: 'version', version, prefix: '' } : { kind: 'no-version' }
  }
  const cuts = cutsOf(middle, parsed, scheme)
  const named = cuts.filter(({ prefix }) => namesPackage(prefix, names))
  const reading = choose(named.length > 0 ? named : cuts, names)
  return reading.kind === 'other-package' && names.length === 0 ? { ...reading, kind: 'version' } : reading
}

/** Every way to cut the text between the outer literals, from the longest version on. */
function cutsOf(middle: string, { between, order }: Pattern, scheme: Scheme): Cut[] {
  const cuts: Cut[] = []
  for (let at = middle.indexOf(between); at >= 0; at = middle.indexOf(between, at + 1)) {
    const [left, right] = [middle.slice(0, at), middle.slice(at + between.length)]
    const [prefix, text] = order === 'package-version' ? [left, right] : [right, left]
    const version = prefix === '' ? undefined : parseTagVersion(text, scheme)
    if (version) cuts.push({ version, prefix })
  }
  return order === 'package-version' ? cuts : cuts.reverse()
}

/** Throws `bad-input` for a pattern that `readTagWithPattern` could not read any tag by. */
export function requireTagPattern(pattern: string): void {
  parsePattern(pattern)
}

function parsePattern(text: string): Pattern {
  // Odd entries are the names of placeholders.
  const parts = text.split(/\$\{([a-z-]*)\}/)
  const placeholders = parts.filter((_, index) => index % 2 === 1)
  const [before = '', , between = '', , after = ''] = parts
  const order = placeholders.join('-')
  if (order === 'version') return { before, between: '', after: between, order }
  if ((order === 'package-version' || order === 'version-package') && between !== '')
    return { before, between, after, order }
  throw new PlumblineError('bad-input', {
    what: `"${text}" is no pattern of tags: it takes \${version} once, \${package} at most once, and text between them.`,
    next: 'Write the pattern as the tags are: `v${version}`, `${package}-v${version}` or `release/${version}`.',
  })
}
