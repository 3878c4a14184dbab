// Maven's versions, in the order of its ComparableVersion (https://maven.apache.org/pom.html#Version_Order_Specification).
import { knownChannel, STABLE } from '../channel-words.ts'
import type { ParsedVersion, Scheme } from '../scheme.ts'
import { LONGEST_VERSION, tokensOf } from '../tokens.ts'
import { compareMavenOrder } from './maven-order.ts'

// What a repository makes of `1.0-SNAPSHOT` when it stores it.
const STAMPED_SNAPSHOT = /-\d{8}\.\d{6}-\d+$/

// Says only that this is the release.
const RELEASE_WORD = /[.-](?:final|ga|release)$/i

function parse(text: string): ParsedVersion | undefined {
  if (text.length > LONGEST_VERSION || !isVersion(text)) return undefined
  const numbers = /^\d+(?:\.\d+)*/.exec(text)?.[0] ?? ''
  const channel = STAMPED_SNAPSHOT.test(text) ? 'snapshot' : knownChannel(tokensOf(text.slice(numbers.length)))
  return {
    text,
    normalized: text,
    release: numbers.split('.').map(Number),
    prerelease: channel !== undefined,
    channel: channel ?? STABLE,
  }
}

// Maven takes nearly any text; here it starts with a number, and no part of it is empty.
function isVersion(text: string): boolean {
  return /^\d[0-9a-z_+.-]*$/i.test(text) && !/[.-](?:[.-]|$)/.test(text)
}

/**
 * The same text, but for a release word that one of the two leaves out.
 *
 * ComparableVersion calls `1.0` and `1.0.0` equal, and that is about which of two is newer. What is published is named
 * by the text: `g:a:1.0` and `g:a:1.0.0` are two folders of a repository, a build that asks for the one does not get the
 * other, and case counts as well. So a tag 1.0.0 for a pom that says 1.0 is a mismatch: readers of the tag would look
 * for an artifact that is not there. A tag `6.6.6` for `6.6.6.Final` is a habit of whole projects (Hibernate), in which
 * the bare number is never published itself, so that nothing can be confused.
 */
function equal(one: ParsedVersion, other: ParsedVersion): boolean {
  if (one.text === other.text) return true
  const [first, second] = [one.text.replace(RELEASE_WORD, ''), other.text.replace(RELEASE_WORD, '')]
  return first === other.text || second === one.text
}

export const maven: Scheme = {
  id: 'maven',
  describes: 'a Maven version such as 1.2.3, 1.2.3.Final or 1.2.3-rc1',
  ecosystems: ['maven'],
  parse,
  equal,
  compare: (one, other) => compareMavenOrder(one.text, other.text),
}
