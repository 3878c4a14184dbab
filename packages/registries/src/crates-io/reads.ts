// What crates.io says of a crate: its web API, which answers from the database, and the index that cargo reads.
import { sameCrateVersion } from '@plumbline/archives'
import { answerJson, answerText, type Http, type HttpAnswer, type HttpRequest, requestLine } from '@plumbline/http'
import type { PublishFile, Reading } from '../registry.ts'
import { type FindPlace, indexPath } from './place.ts'
import { errorDetails } from './words.ts'

/** A version as the registry has it. */
export interface CrateVersion {
  /** With build metadata, as it was published. */
  readonly number: string
  /** As the registry spells the crate; undefined where it does not say. */
  readonly crate?: string
  /** SHA-256 of the .crate in hex; undefined where it states none. */
  readonly checksum: string | undefined
}

/** A version as the index has it. */
export interface IndexedVersion extends CrateVersion {
  readonly yanked: boolean
  /** ISO time; newer lines state it. */
  readonly at?: string
}

interface Unreadable {
  readonly state: 'unreadable'
  readonly request: string
  readonly reason: string
}

type Answer<Found> = ({ readonly state: 'found' } & Found) | { readonly state: 'absent' } | Unreadable

/** A version, by its exact number. */
export async function readVersion(
  find: FindPlace,
  http: Http,
  crate: string,
  version: string,
): Promise<Answer<{ readonly version: CrateVersion }>> {
  const answer = await askApi(find, http, `crates/${encodeURIComponent(crate)}/${encodeURIComponent(version)}`)
  if (answer.state !== 'found') return answer
  const [found] = versionOf((answer.body as { version?: unknown } | null)?.version)
  return found ? { state: 'found', version: found } : { ...answer.unlike, state: 'unreadable' }
}

/** A crate's name as the registry spells it, and its versions. */
export async function readCrate(
  find: FindPlace,
  http: Http,
  crate: string,
): Promise<Answer<{ readonly name: string; readonly versions: readonly CrateVersion[] }>> {
  const answer = await askApi(find, http, `crates/${encodeURIComponent(crate)}`)
  if (answer.state !== 'found') return answer
  const body = (answer.body ?? {}) as { crate?: { id?: unknown; name?: unknown }; versions?: unknown }
  const name = body.crate?.name ?? body.crate?.id
  if (typeof name !== 'string' || !Array.isArray(body.versions)) return { ...answer.unlike, state: 'unreadable' }
  return { state: 'found', name, versions: body.versions.flatMap(versionOf) }
}

/** The reading of the file from the version that the registry has; a yanked one is there like any other. */
export function compareVersion(version: CrateVersion, file: PublishFile): Reading {
  const { checksum } = version
  if (checksum === undefined) return { state: 'same', proof: 'version-only' }
  if (checksum === file.sha256) return { state: 'same', proof: 'hash' }
  return { state: 'different', theirs: `sha256 ${checksum.slice(0, 16)}… there, ${file.sha256.slice(0, 16)}… here` }
}

/** What cargo sees of a version. */
export async function readIndex(
  index: string,
  http: Http,
  crate: string,
  version: string,
): Promise<Answer<{ readonly version: CrateVersion }>> {
  const answer = await readIndexed(index, http, crate)
  if (answer.state !== 'found') return answer
  const found = answer.versions.find((one) => sameCrateVersion(one.number, version))
  if (found) return { state: 'found', version: found }
  return answer.broken ? { state: 'unreadable', ...answer.broken } : { state: 'absent' }
}

/** The crate's file in the sparse index, one line of JSON per version; `broken` where a line is none. */
export async function readIndexed(
  index: string,
  http: Http,
  crate: string,
): Promise<Answer<{ readonly versions: readonly IndexedVersion[]; readonly broken?: Omit<Unreadable, 'state'> }>> {
  const request: HttpRequest = { method: 'GET', url: `${index}${indexPath(crate)}` }
  const result = await http(request)
  const unreadable = (reason: string): Unreadable => ({ state: 'unreadable', request: requestLine(request), reason })
  if (result.kind === 'failure') return unreadable(result.reason)
  // 451 too: cargo takes each of them for "no such crate".
  if ([404, 410, 451].includes(result.status)) return { state: 'absent' }
  if (result.status !== 200) return unreadable(`${result.status} ${answerText(result, 300)}`.trim())
  const lines = new TextDecoder().decode(result.body).split('\n')
  const read = lines.filter((line) => line.trim() !== '').map(indexedVersion)
  const versions = read.flatMap((one) => one ?? [])
  const broken = { request: requestLine(request), reason: '200 with a line that is no version' }
  return { state: 'found', versions, ...(versions.length < read.length ? { broken } : {}) }
}

type ApiAnswer = Answer<{ readonly body: unknown; readonly unlike: Omit<Unreadable, 'state'> }>

async function askApi(find: FindPlace, http: Http, path: string): Promise<ApiAnswer> {
  const place = await find()
  if ('reason' in place) return { state: 'unreadable', ...place }
  const request: HttpRequest = {
    method: 'GET',
    url: `${place.api}/api/v1/${path}`,
    headers: { accept: 'application/json' },
  }
  const result = await http(request)
  const line = requestLine(request)
  if (result.kind === 'failure') return { state: 'unreadable', request: line, reason: result.reason }
  if (isAbsence(result)) return { state: 'absent' }
  if (result.status === 200) {
    return {
      state: 'found',
      body: answerJson(result),
      unlike: { request: line, reason: '200 without what was asked for' },
    }
  }
  return { state: 'unreadable', request: line, reason: `${result.status} ${answerText(result, 300)}`.trim() }
}

/**
 * 404 in words about a crate or version that is not there; a page of something before the registry, or a route that it
 * does not have ("Not Found"), proves nothing.
 */
function isAbsence(answer: HttpAnswer): boolean {
  return answer.status === 404 && errorDetails(answerJson(answer)).some((detail) => !/^not found\.?$/i.test(detail))
}

function versionOf(value: unknown): CrateVersion[] {
  const { num, crate, checksum } = (value ?? {}) as { num?: unknown; crate?: unknown; checksum?: unknown }
  if (typeof num !== 'string') return []
  return [{ number: num, ...(typeof crate === 'string' ? { crate } : {}), checksum: hexOf(checksum) }]
}

function indexedVersion(line: string): IndexedVersion | undefined {
  try {
    const { vers, cksum, yanked, pubtime } = JSON.parse(line) as Readonly<Record<string, unknown>>
    if (typeof vers !== 'string') return undefined
    const at = typeof pubtime === 'string' ? { at: pubtime } : {}
    return { number: vers, checksum: hexOf(cksum), yanked: yanked === true, ...at }
  } catch {
    return undefined
  }
}

function hexOf(value: unknown): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{64}$/i.test(value) ? value.toLowerCase() : undefined
}
