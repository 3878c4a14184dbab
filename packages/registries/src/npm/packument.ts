// What npm's registry says of a package: its packument and single versions, read honestly (no cache is tricked).
// https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md
import { answerJson, answerText, type Http, requestLine } from '@plumbline/http'
import { fromIntegrity, toIntegrity } from '@plumbline/kernel'
import type { FileAddress, HeldFile, PublishFile, Reading } from '../registry.ts'

/** The `dist` of one version. */
export interface NpmDist {
  readonly integrity?: string
  readonly shasum?: string
  /** Address of the file. */
  readonly tarball?: string
  /** Where provenance came along. */
  readonly attestations?: unknown
  /** npm's own, over every version; mirrors and other registries leave them out, and attestations with them. */
  readonly signatures?: unknown
}

export type NpmAnswer =
  | { readonly state: 'found'; readonly dist: NpmDist }
  /** `versions` are the others that the package has; undefined when the package itself is not there. */
  | { readonly state: 'absent'; readonly versions?: readonly string[] }
  | { readonly state: 'unreadable'; readonly request: string; readonly reason: string }

const SHORT_FORM = 'application/vnd.npm.install-v1+json; q=1.0, application/json; q=0.8'

/** What npm says of a package: https://github.com/npm/registry/blob/main/docs/responses/package-metadata.md */
export interface Packument {
  readonly versions?: Readonly<Record<string, { readonly dist?: NpmDist }>>
  readonly time?: Readonly<Record<string, string>>
}

/** One version, asked for twice: in the packument, and where that lacks it, by its own address (cached apart). */
export async function readNpmVersion(http: Http, packageUrl: string, version: string): Promise<NpmAnswer> {
  const whole = await getJson(http, packageUrl, SHORT_FORM)
  if (whole.state === 'unreadable') return whole
  if (whole.state === 'found' && !isPackument(whole.body)) return unlike(packageUrl)
  const versions = whole.state === 'absent' ? undefined : ((whole.body as Packument).versions ?? {})
  const listed = versions?.[version]
  if (listed) return { state: 'found', dist: listed.dist ?? {} }
  const single = await getJson(http, `${packageUrl}/${version}`, 'application/json')
  if (single.state === 'unreadable') return single
  if (single.state === 'found') {
    const { dist } = single.body as { dist?: NpmDist }
    return typeof dist === 'object' && dist !== null ? { state: 'found', dist } : unlike(`${packageUrl}/${version}`)
  }
  return versions ? { state: 'absent', versions: Object.keys(versions) } : { state: 'absent' }
}

/** Of a package whose versions were all taken away the name is left. Anything else is some other page's JSON. */
export function isPackument(body: object): boolean {
  const { versions, name } = body as { readonly versions?: unknown; readonly name?: unknown }
  return (typeof versions === 'object' && versions !== null) || (versions === undefined && typeof name === 'string')
}

function unlike(url: string): NpmAnswer {
  const request = requestLine({ method: 'GET', url })
  return { state: 'unreadable', request, reason: '200 without what was asked for' }
}

/** True when the version was there once and was taken away: npm never takes it again. False when that is not known. */
export async function wasUnpublished(http: Http, packageUrl: string, version: string): Promise<boolean> {
  const full = await getJson(http, packageUrl, 'application/json')
  if (full.state !== 'found') return false
  const { time = {}, versions = {} } = full.body as Packument
  return version in time && !(version in versions)
}

/** The reading of a file from a version's `dist`. */
export function compareDist(dist: NpmDist, file: PublishFile): Reading {
  const theirs = fromIntegrity('sha512', dist.integrity ?? '')
  // Versions from before 2017 have a SHA-1 alone: that the version is there is all that can be said.
  if (theirs === undefined) return { state: 'same', proof: 'version-only' }
  const attested = isAttested(dist)
  const ours = sha512Of(file)
  if (theirs === ours) return { state: 'same', proof: 'hash', ...(attested === undefined ? {} : { attested }) }
  return {
    state: 'different', // As `npm view … dist.integrity` prints it, so that both can be compared by eye.
    theirs: `${shortIntegrity(theirs)} there, ${shortIntegrity(ours)} here`,
  }
}

/** The short form has the whole `dist` (`npm audit signatures` reads nothing else); undefined where it is not npm's. */
function isAttested({ attestations, signatures }: NpmDist): boolean | undefined {
  if (attestations !== undefined && attestations !== null) return true
  return Array.isArray(signatures) && signatures.length > 0 ? false : undefined
}

/** The version's one file. */
export function heldTarball({ integrity, shasum, tarball = '' }: NpmDist, name: string, version: string): HeldFile {
  const last = tarball.split('/').at(-1) || `${name}@${version}`
  return { name: last, digest: integrity ?? (shasum === undefined ? '' : `sha1 ${shasum}`) }
}

/** Where the version's one file is fetched. */
export async function tarballAddress(http: Http, packageUrl: string, version: string): Promise<FileAddress> {
  const answer = await readNpmVersion(http, packageUrl, version)
  if (answer.state === 'unreadable') return answer
  const tarball = answer.state === 'found' ? (answer.dist.tarball ?? '') : ''
  if (URL.canParse(tarball)) return { url: tarball }
  const request = requestLine({ method: 'GET', url: packageUrl })
  return { request, reason: 'it names no tarball of this version' }
}

/** npm's own digest of a tarball, which is taken of every file that goes there. Throws where it was not. */
export function sha512Of({ name, sha512 }: PublishFile): string {
  if (sha512 === undefined) throw new Error(`"${name}" goes to npm without a SHA-512`)
  return sha512
}

function shortIntegrity(sha512: string): string {
  return `${toIntegrity('sha512', sha512).slice(0, 27)}…`
}

type Got =
  | { readonly state: 'found'; readonly body: object }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly request: string; readonly reason: string }

/** One JSON document, at most so long. */
export async function getJson(http: Http, url: string, accept: string, maxBytes?: number): Promise<Got> {
  const request = { method: 'GET', url, headers: { accept }, ...(maxBytes ? { maxBytes } : {}) } as const
  const result = await http(request)
  const unreadable = (reason: string) => ({ state: 'unreadable' as const, request: requestLine(request), reason })
  if (result.kind === 'failure') return unreadable(result.reason)
  if (result.status === 404) return { state: 'absent' }
  const body = result.status === 200 ? answerJson(result) : undefined
  if (typeof body === 'object' && body !== null) return { state: 'found', body }
  return unreadable(`${result.status} ${answerText(result, 300)}`.trim())
}
