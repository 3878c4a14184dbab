// Where a version belongs: its channel, npm's dist-tag, and whether GitHub may show its release as Latest.
import validRange from 'semver/ranges/valid.js'
import { UNNAMED } from './channel-words.ts'
import type { ParsedVersion, Scheme } from './scheme.ts'

// Written as one number, year, month and day; no version counts as far as that.
const EARLIEST_DATE = 19_000_000

/** GitHub's `make_latest` (https://docs.github.com/rest/releases/releases#create-a-release). */
export type MakeLatest = 'true' | 'false' | 'legacy'

/** What is known of the package's other versions. */
export interface KnownVersions {
  readonly versions: readonly ParsedVersion[]
  /** False where some may be missing (a shallow clone): then nothing is called the highest. */
  readonly complete: boolean
}

export interface Channel {
  readonly prerelease: boolean
  readonly channel: string
  readonly distTag: string
  readonly makeLatest: MakeLatest
  /** True below a higher stable version; unknown where none is seen and not all versions are known. */
  readonly isBackport: 'true' | 'false' | 'unknown'
  /** The highest stable version above this one. */
  readonly above?: ParsedVersion
}

/** The channel of a version among the versions that are known. */
export function channelFor(version: ParsedVersion, scheme: Scheme, known: KnownVersions): Channel {
  const { prerelease, channel } = version
  const higher = known.versions
    .filter((other) => !other.prerelease && scheme.compare(other, version) > 0 && (isDate(version) || !isDate(other)))
    .sort((one, other) => scheme.compare(other, one))
  const [above] = higher
  const place = { prerelease, channel, isBackport: backport(above, known), ...(above ? { above } : {}) } as const
  if (prerelease) return { ...place, distTag: prereleaseTag(channel), makeLatest: 'false' }
  if (above) return { ...place, distTag: backPortTag(version, higher), makeLatest: 'false' }
  return { ...place, distTag: 'latest', makeLatest: known.complete ? 'true' : 'legacy' }
}

/** `20240101`, a tag of a day's build beside versions such as 1.0.0, says nothing about which of those is the highest. */
function isDate({ release: [first = 0] }: ParsedVersion): boolean {
  return first >= EARLIEST_DATE
}

function backport(above: ParsedVersion | undefined, { complete }: KnownVersions): Channel['isBackport'] {
  if (above) return 'true'
  return complete ? 'false' : 'unknown'
}

/** The channel's own word; `next` where npm would refuse it or it would say nothing. */
function prereleaseTag(channel: string): string {
  return channel === UNNAMED || !isDistTag(channel) ? 'next' : channel
}

/** `release-1.x`; `release-1.2.x` when this major has a higher minor already, whose users must not go back. */
function backPortTag(version: ParsedVersion, higher: readonly ParsedVersion[]): string {
  const [major = 0, minor = 0] = version.release
  const sameMajor = higher.some((other) => other.release[0] === major && (other.release[1] ?? 0) > minor)
  return sameMajor ? `release-${major}.${minor}.x` : `release-${major}.x`
}

/** npm refuses a dist-tag that is also a version range (https://docs.npmjs.com/cli/commands/npm-dist-tag). */
export function isDistTag(text: string): boolean {
  return text !== '' && encodeURIComponent(text) === text && validRange(text) === null
}
