// The words that prereleases are called by, brought to one spelling per channel.

const ALIASES: Readonly<Record<string, string>> = {
  a: 'alpha',
  b: 'beta',
  c: 'rc',
  cr: 'rc',
  candidate: 'rc',
  m: 'milestone',
  pre: 'preview',
  development: 'dev',
  snap: 'snapshot',
}

// A prerelease may not be called by a name that means the opposite, nor by no name at all.
const MISLEADING = new Set(['stable', 'latest', 'release', 'final', 'ga'])

// Where the scheme has no rule (`1.0-jre` is a release), only these words make a prerelease; from the least finished on.
const KNOWN = [
  ...['dev', 'snapshot', 'nightly', 'canary', 'unstable', 'experimental', 'wip', 'alpha', 'beta', 'milestone'],
  ...['ea', 'edge', 'insiders', 'next', 'test', 'prerelease', 'preview', 'rc'],
]

// Words behind a version that say more about it, and make no prerelease.
const QUALIFIERS = new Set([...MISLEADING, 'sp', 'post', 'rev', 'r', 'p', 'pl', 'patch', 'v', 'jre', 'android'])

export const STABLE = 'stable'

/** The channel of a prerelease whose text has no usable word (`1.0.0-0`). */
export const UNNAMED = 'prerelease'

/** The channel that a prerelease word stands for, in lower case. */
export function channelOf(word: string | undefined): string {
  if (word === undefined) return UNNAMED
  const lower = word.toLowerCase()
  return MISLEADING.has(lower) ? UNNAMED : (ALIASES[lower] ?? lower)
}

/**
 * The channel among a version's tokens behind its numbers, where only well-known words make a prerelease; undefined
 * where none is. A single letter is one before a number only: `1.0b2` is a beta, `1.1.1b` is a release.
 */
export function knownChannel(tokens: readonly string[]): string | undefined {
  const channels = tokens.flatMap((token, index) => {
    const rank = knownRank(token, tokens[index + 1])
    return rank < 0 ? [] : [KNOWN[rank] ?? '']
  })
  // A snapshot of a candidate is a snapshot: it is not the candidate yet.
  return channels.find((channel) => channel === 'snapshot' || channel === 'dev') ?? channels[0]
}

/** How finished a prerelease word says that a version is, from 0 on; -1 for a word that is none. */
export function knownRank(token: string, following: string | undefined): number {
  const lower = token.toLowerCase()
  const single = token.length === 1 && !/^\d/.test(following ?? '')
  return single ? -1 : KNOWN.indexOf(ALIASES[lower] ?? lower)
}

/** True for a word that says more about the version before it: it begins no name. */
export function qualifies(word: string): boolean {
  return QUALIFIERS.has(word.toLowerCase()) || knownRank(word, '0') >= 0
}
