// The words that prereleases are called by, brought to one spelling per channel.

const ALIASES: Readonly<Record<string, string>> = {
  a: 'alpha',
  b: 'beta',
  c: 'rc',
  cr: 'rc',
  candidate: 'rc',
  pre: 'preview',
  development: 'dev',
  snap: 'snapshot',
}

// A prerelease may not be called by a name that means the opposite, nor by no name at all.
const MISLEADING = new Set(['stable', 'latest', 'release', 'final', 'ga'])

export const STABLE = 'stable'

/** The channel of a prerelease whose text has no usable word (`1.0.0-0`). */
export const UNNAMED = 'prerelease'

/** The channel that a prerelease word stands for, in lower case. */
export function channelOf(word: string | undefined): string {
  if (word === undefined) return UNNAMED
  const lower = word.toLowerCase()
  return MISLEADING.has(lower) ? UNNAMED : (ALIASES[lower] ?? lower)
}
