// Whether the release becomes the latest one: decided again just before it is published, for others publish meanwhile.
import { latestRelease, type MakeLatest } from '@plumbline/github'
import { readTag, SCHEME_IDS, type Scheme, schemeById } from '@plumbline/versions'
import { explained } from './refusals.ts'
import type { ReleaseDeps, Wanted } from './wanted.ts'

export interface LatestChoice {
  readonly makeLatest: MakeLatest
  /** Why it is not what was wanted. */
  readonly remark?: string
}

/** Opaque versions have no order that means anything. */
const ORDERED = SCHEME_IDS.filter((id) => id !== 'opaque')

/** A lower version does not become the latest, unless a person said so. */
export async function chooseLatest({ client }: ReleaseDeps, wanted: Wanted): Promise<LatestChoice> {
  const { repository, tag, makeLatest } = wanted
  if (wanted.prerelease || wanted.latestByHand || makeLatest === 'false') return { makeLatest }
  const latest = await explained('The latest release could not be read.', () => latestRelease(client, repository))
  if (latest === undefined || !isHigher(latest.tag_name, tag, wanted.scheme)) return { makeLatest }
  return {
    makeLatest: 'false',
    remark: `"${latest.tag_name}" is the latest release and a higher version than "${tag}", which was published without becoming the latest. Pass \`make-latest: true\` if it should be.`,
  }
}

/** Whether both tags state versions of one package, and theirs is the higher one. */
function isHigher(theirs: string, ours: string, schemeId: string | undefined): boolean {
  const known = ORDERED.filter((id) => schemeId === undefined || id === schemeId)
  const comparisons = known.map((id) => compareTags(theirs, ours, schemeById(id)))
  return (comparisons.find((comparison) => comparison !== undefined) ?? 0) > 0
}

function compareTags(theirs: string, ours: string, scheme: Scheme): number | undefined {
  const [their, our] = [readTag(theirs, scheme, []), readTag(ours, scheme, [])]
  if (their.kind === 'no-version' || our.kind === 'no-version' || their.kind !== our.kind) return undefined
  // `other@3.0.0` says nothing about `demo@1.0.0`.
  if (their.kind === 'other-package' && their.prefix !== our.prefix) return undefined
  return scheme.compare(their.version, our.version)
}
