// Words that a project itself calls its prereleases by, instead of what the scheme says.
import { PlumblineError } from '@plumbline/kernel'
import { channelOf, STABLE } from './channel-words.ts'
import type { ParsedVersion } from './scheme.ts'
import { tokensOf } from './tokens.ts'

/**
 * The words of a list such as `beta, nightly`. Words and no expressions: nothing that a user writes here can take long.
 * Throws `bad-input` for an entry that is not of letters alone.
 */
export function readMarks(list: string): string[] {
  const words = list.split(/[\s,]+/).filter((word) => word !== '')
  const wrong = words.find((word) => !/^[a-z]+$/i.test(word))
  if (wrong === undefined) return words.map((word) => word.toLowerCase())
  throw new PlumblineError('bad-input', {
    what: `Input "pattern" holds "${wrong}"; it takes words of letters, such as "beta, rc, nightly".`,
  })
}

/** The version, a prerelease exactly where one of its words is among these; build metadata does not count. */
export function markedBy(version: ParsedVersion, marks: readonly string[]): ParsedVersion {
  const counted = version.text.split('+')[0] ?? ''
  const found = tokensOf(counted.replace(/^v(?=\d)/i, '')).find((token) => marks.includes(token.toLowerCase()))
  return { ...version, prerelease: found !== undefined, channel: found === undefined ? STABLE : channelOf(found) }
}

/** The version's numbers alone (with Python's epoch), spelled as its registry does: what `2.0.0-rc.1` leads to. */
export function baseVersion({ normalized }: ParsedVersion): string {
  return /^(?:\d{4}-\d{2}-\d{2}(?!\d)|(?:\d+!)?\d+(?:\.\d+)*)/.exec(normalized)?.[0] ?? normalized
}
