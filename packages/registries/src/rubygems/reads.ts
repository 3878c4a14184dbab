// What RubyGems.org serves of a version: the API's word for each gem, and the compact index for all of them at once.
import { sameGemVersion } from '@plumbline/archives'
import { answerJson, answerText, type Http, requestLine } from '@plumbline/http'
import type { Holding, Listing, PublishFile, Reading, Subject, VersionFile } from '../registry.ts'
import { type IndexAnswer, readIndex } from './compact-index.ts'
import { gemFileName, numberOf, platformOf, storedNumber } from './names.ts'

/** Where to read. */
export interface GemReads {
  readonly http: Http
  readonly host: string
}

type VersionAnswer =
  | { readonly state: 'found'; readonly sha256: string | undefined; readonly platform: string }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly request: string; readonly reason: string }

export interface GemReadings {
  readonly readings: readonly Reading[]
  /** The gem's page of the index; undefined where it was not needed. */
  readonly index: IndexAnswer | undefined
}

/**
 * The readings of these files in their order. One file is asked for by its own address, several by the index, which
 * lists them all: only what that does not list yet is asked for one by one, and nothing is when no platform is there.
 */
export async function readGems(reads: GemReads, subject: Subject, files: readonly PublishFile[]): Promise<GemReadings> {
  const [only] = files
  if (files.length === 1 && only) return readOne(reads, subject, only)
  const index = await readIndex(reads.http, reads.host, subject.packageName)
  const listed = files.map((file) => compareIndexed(index, subject, file))
  const missing = files.filter((_file, place) => listed[place] === undefined)
  if (missing.length === 0) return { index, readings: listed.flatMap((reading) => reading ?? []) }
  const others = await readMissing(reads, subject, missing, missing.length === files.length)
  const readings = listed.map((reading) => reading ?? others.shift() ?? { state: 'absent' as const })
  return { index, readings }
}

/** Everything of a version, whatever its platforms, and the index that says so; yanked gems are not there. */
export async function heldGems(
  { http, host }: GemReads,
  { packageName, version }: Pick<Subject, 'packageName' | 'version'>,
): Promise<{ readonly holding: Holding; readonly index: IndexAnswer }> {
  const index = await readIndex(http, host, packageName)
  if (index.state === 'unreadable') return { holding: index, index }
  const gems = index.state === 'found' ? index.gems.filter(({ number }) => sameGemVersion(number, version)) : []
  const held = gems.map(({ number, platform, sha256 }) => heldFile(packageName, number, platform, sha256))
  if (held.length > 0) return { holding: { state: 'held', files: held }, index }
  // The index can be older than the API, which names one platform without being asked for it.
  const number = storedNumber(version)
  const answer = await readVersion(http, versionUrl(host, packageName, number))
  if (answer.state === 'absent') return { holding: { state: 'nothing' }, index }
  if (answer.state === 'unreadable') return { holding: answer, index }
  const files = [heldFile(packageName, number, answer.platform, answer.sha256)]
  return { holding: { state: 'held', files }, index: { state: 'found', gems: [] } }
}

/** Every version of a gem with its platforms; yanked ones are not listed. */
export async function listedGems({ http, host }: GemReads, packageName: string): Promise<Listing> {
  const index = await readIndex(http, host, packageName)
  if (index.state !== 'found') return index.state === 'absent' ? { state: 'nothing' } : index
  const byNumber = new Map<string, VersionFile[]>()
  for (const { number, platform, sha256 } of index.gems) {
    const digests = sha256 === undefined ? [] : [`sha256:${sha256}`]
    const file = { name: gemFileName(packageName, number, platform), digests }
    byNumber.set(number, [...(byNumber.get(number) ?? []), file])
  }
  const versions = [...byNumber].map(([version, files]) => ({ version, files, yanked: 'none' as const }))
  return { state: 'listed', versions }
}

async function readOne(reads: GemReads, subject: Subject, file: PublishFile): Promise<GemReadings> {
  const answer = await readVersion(reads.http, urlOf(reads, subject, file))
  if (answer.state === 'found') return { readings: [compared(answer.sha256, file)], index: undefined }
  // Where the API knows nothing or is silent, the index may know more; that it lacks the line proves nothing.
  const index = await readIndex(reads.http, reads.host, subject.packageName)
  return { readings: [compareIndexed(index, subject, file) ?? answer], index }
}

async function readMissing(
  reads: GemReads,
  subject: Subject,
  files: readonly PublishFile[],
  all: boolean,
): Promise<Reading[]> {
  const [first] = files
  const number = first ? numberOf(subject, first) : ''
  if (all && files.every((file) => numberOf(subject, file) === number)) {
    const any = await readVersion(reads.http, versionUrl(reads.host, subject.packageName, number))
    if (any.state !== 'found') return files.map(() => any)
  }
  return Promise.all(
    files.map(async (file) => {
      const answer = await readVersion(reads.http, urlOf(reads, subject, file))
      return answer.state === 'found' ? compared(answer.sha256, file) : answer
    }),
  )
}

/** The reading by the index; undefined where it does not list the file. */
function compareIndexed(index: IndexAnswer, subject: Subject, file: PublishFile): Reading | undefined {
  if (index.state !== 'found') return undefined
  const [number, platform] = [numberOf(subject, file), platformOf(file)]
  const gem = index.gems.find((one) => one.number === number && one.platform === platform)
  return gem && compared(gem.sha256, file)
}

function compared(sha256: string | undefined, file: PublishFile): Reading {
  if (sha256 === undefined) return { state: 'same', proof: 'version-only' }
  if (sha256 === file.sha256) return { state: 'same', proof: 'hash' }
  return { state: 'different', theirs: `sha256 ${sha256.slice(0, 16)}… there, ${file.sha256.slice(0, 16)}… here` }
}

async function readVersion(http: Http, url: string): Promise<VersionAnswer> {
  const request = { method: 'GET', url, headers: { accept: 'application/json' } } as const
  const result = await http(request)
  const unreadable = (reason: string) => ({ state: 'unreadable' as const, request: requestLine(request), reason })
  if (result.kind === 'failure') return unreadable(result.reason)
  if (result.status === 404) return { state: 'absent' }
  const body = result.status === 200 ? answerJson(result) : undefined
  if (typeof body !== 'object' || body === null) return unreadable(`${result.status} ${answerText(result, 300)}`.trim())
  const { sha, platform, number, version } = body as Readonly<Record<string, unknown>>
  if (![sha, number, version].some((one) => typeof one === 'string')) {
    return unreadable('200 without what was asked for')
  }
  return {
    state: 'found',
    sha256: typeof sha === 'string' ? sha.toLowerCase() : undefined,
    platform: typeof platform === 'string' ? platform : 'ruby',
  }
}

function urlOf({ host }: GemReads, subject: Subject, file: PublishFile): string {
  const url = versionUrl(host, subject.packageName, numberOf(subject, file))
  return `${url}?platform=${encodeURIComponent(platformOf(file))}`
}

function versionUrl(host: string, packageName: string, number: string): string {
  return `${host}api/v2/rubygems/${encodeURIComponent(packageName)}/versions/${encodeURIComponent(number)}.json`
}

function heldFile(packageName: string, number: string, platform: string, sha256: string | undefined) {
  return { name: gemFileName(packageName, number, platform), digest: sha256 === undefined ? '' : `sha256 ${sha256}` }
}
