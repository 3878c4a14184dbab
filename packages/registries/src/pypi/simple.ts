// What an index serves of a project: the simple API's JSON form (PEP 691, PEP 700), read honestly (no cache is tricked).
import { normalizedProject } from '@plumbline/archives'
import { answerJson, answerText, type Http, requestLine } from '@plumbline/http'
import type { FileAddress, PublishFile, Reading } from '../registry.ts'

/** A file as the index lists it. */
export interface ListedFile {
  readonly filename: string
  /** Hex; undefined where the index states none. */
  readonly sha256: string | undefined
  /** Where it is fetched: absolute, or from the page that lists it; empty where the index does not say. */
  readonly url: string
  /** Milliseconds since the epoch; undefined where the index states none. */
  readonly uploadedAt: number | undefined
  /** Whether attestations came with it; undefined where the index does not say. */
  readonly attested: boolean | undefined
  /** Taken back: installers pass it over (PEP 592). */
  readonly yanked: boolean
}

export type ProjectAnswer =
  | { readonly state: 'found'; readonly files: readonly ListedFile[] }
  | { readonly state: 'absent' }
  | { readonly state: 'unreadable'; readonly request: string; readonly reason: string }

/** Media type of the simple API's JSON form. */
export const SIMPLE_JSON = 'application/vnd.pypi.simple.v1+json'

/** Where the index lists the files of a project. */
export function projectUrl(simple: string, packageName: string): string {
  return `${simple}${normalizedProject(packageName)}/`
}

/** Every file of a project. */
export async function readProject(http: Http, simple: string, packageName: string): Promise<ProjectAnswer> {
  const url = projectUrl(simple, packageName)
  const request = { method: 'GET', url, headers: { accept: SIMPLE_JSON } } as const
  const result = await http(request)
  const unreadable = (reason: string) => ({ state: 'unreadable' as const, request: requestLine(request), reason })
  if (result.kind === 'failure') return unreadable(result.reason)
  if (result.status === 404) return { state: 'absent' }
  if (result.status !== 200) return unreadable(`${result.status} ${answerText(result, 300)}`.trim())
  const files = (answerJson(result) as { files?: unknown } | undefined)?.files
  if (!Array.isArray(files)) return unreadable('200 without the JSON form of the simple API')
  return { state: 'found', files: files.flatMap(listedFile) }
}

/** The reading of one file from what the project holds. */
export function compareListed(answer: ProjectAnswer, file: PublishFile): Reading {
  if (answer.state !== 'found') return answer
  const listed = answer.files.find(({ filename }) => filename === file.name)
  if (!listed) return { state: 'absent' }
  const attested = listed.attested === undefined ? {} : { attested: listed.attested }
  if (listed.sha256 === undefined) return { state: 'same', proof: 'version-only', ...attested }
  if (listed.sha256 === file.sha256) return { state: 'same', proof: 'hash', ...attested }
  return {
    state: 'different',
    theirs: `sha256 ${listed.sha256.slice(0, 16)}… there, ${file.sha256.slice(0, 16)}… here`,
  }
}

function listedFile(value: unknown): ListedFile[] {
  const file = (value ?? {}) as {
    filename?: unknown
    url?: unknown
    hashes?: { sha256?: unknown }
    'upload-time'?: unknown
    provenance?: unknown
    yanked?: unknown
  }
  if (typeof file.filename !== 'string') return []
  const sha256 = file.hashes?.sha256
  const uploadedAt = typeof file['upload-time'] === 'string' ? Date.parse(file['upload-time']) : Number.NaN
  return [
    {
      filename: file.filename,
      url: typeof file.url === 'string' ? file.url : '',
      sha256: typeof sha256 === 'string' ? sha256.toLowerCase() : undefined,
      uploadedAt: Number.isNaN(uploadedAt) ? undefined : uploadedAt,
      // PEP 740: an address, or null.
      attested: file.provenance === undefined ? undefined : typeof file.provenance === 'string',
      // False, true, or the reason, which may be empty.
      yanked: file.yanked === true || typeof file.yanked === 'string',
    },
  ]
}

/** Where a file of the project is fetched, by the index's own word. */
export function addressIn(answer: ProjectAnswer, page: string, name: string): FileAddress {
  const request = requestLine({ method: 'GET', url: page })
  if (answer.state === 'unreadable') return { request, reason: answer.reason }
  const listed = answer.state === 'found' ? answer.files.find(({ filename }) => filename === name) : undefined
  if (!listed) return { request, reason: `it does not list "${name}" any more` }
  const url = listed.url !== '' && URL.canParse(listed.url, page) ? new URL(listed.url, page) : undefined
  return url ? { url: url.href } : { request, reason: `it names no address of "${name}"` }
}
