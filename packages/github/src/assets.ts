// Files of a release: list, upload, delete (https://docs.github.com/rest/releases/assets).
import { allPages, type GithubClient, repoPath } from './client.ts'
import { saveAnswer } from './download.ts'

export interface Asset {
  readonly id: number
  readonly name: string
  readonly label?: string | null
  /** `uploaded` when whole; `starter` after an upload that broke off. */
  readonly state: string
  readonly size: number
  /** `sha256:<hex>`; null or absent for assets that GitHub never hashed. */
  readonly digest?: string | null
  readonly browser_download_url: string
}

export interface AssetUpload {
  readonly path: string
  readonly name: string
  readonly label?: string
}

/** Slow lines get this long for one file, and longer for a large one; milliseconds, and bytes in one of them. */
const UPLOAD_TIMEOUT = 30 * 60_000
const SLOWEST = 250

/** Every asset of a release, over all pages. */
export function listAssets(client: GithubClient, repository: string, releaseId: number): Promise<Asset[]> {
  return allPages<Asset>(client, repoPath(repository, `releases/${releaseId}/assets`))
}

/** Removes an asset; only ever called for one that was never completed. */
export async function deleteAsset(client: GithubClient, repository: string, assetId: number): Promise<void> {
  await client.request({ method: 'DELETE', url: repoPath(repository, `releases/assets/${assetId}`) })
}

/**
 * Sends one file. As a Blob of known size, because GitHub demands a content length, and as one that is read from disk
 * while it is sent: its memory does not grow with the file.
 */
export async function uploadAsset(
  client: GithubClient,
  release: { readonly upload_url: string },
  file: AssetUpload,
): Promise<Asset> {
  const { FileBody } = await import('@plumbline/http')
  const url = release.upload_url.replace(/\{[^}]*\}$/, '')
  const body = await FileBody.of({ path: file.path })
  const { data } = await client.request<Asset>({
    method: 'POST',
    url,
    query: { name: file.name, ...(file.label === undefined ? {} : { label: file.label }) },
    body,
    headers: { 'content-type': contentType(file.name) },
    timeoutMs: Math.max(UPLOAD_TIMEOUT, body.size / SLOWEST),
  })
  return data
}

/** The asset's bytes in a file that is not there yet. Throws GithubFailure, `github-unreachable`. */
export function saveAsset(client: GithubClient, repository: string, { id, size }: Asset, path: string): Promise<void> {
  const url = repoPath(repository, `releases/assets/${id}`)
  return saveAnswer(client, { url, headers: { accept: 'application/octet-stream' } }, path, size)
}

/**
 * One name for all spellings that GitHub makes of it: what is not a letter, digit, `_`, `-`, `+` or `@` becomes one dot,
 * and dots at the ends go (https://docs.github.com/rest/releases/assets#upload-a-release-asset).
 */
export function assetKey(name: string): string {
  return name.replace(/[^A-Za-z0-9_+@-]+/g, '.').replace(/^\.|\.$/g, '')
}

/** The name that GitHub is going to give a file: the one under which people will download it. */
export function publishedName(name: string): string {
  if (keepsName(name)) return name
  const plain = name.normalize('NFD').replaceAll(/\p{Diacritic}/gu, '')
  const dotted = plain
    .replaceAll(/[^\w@+.-]+/g, '.')
    .replaceAll(/\.{2,}/g, '.')
    .replace(/\.$/, '')
  return dotted.startsWith('.') ? `default${dotted}` : dotted
}

/** Whether GitHub keeps the name as it is; else the original goes into the label. */
export function keepsName(name: string): boolean {
  return /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name) && !name.endsWith('.') && assetKey(name) === name
}

function contentType(name: string): string {
  return name.endsWith('.json') ? 'application/json' : 'application/octet-stream'
}
