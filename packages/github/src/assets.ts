// Files of a release: list, upload, delete (https://docs.github.com/rest/releases/assets).
import { openAsBlob } from 'node:fs'
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

/** Slow lines get this long for one file; milliseconds. */
const UPLOAD_TIMEOUT = 30 * 60_000

/** Every asset of a release, over all pages. */
export function listAssets(client: GithubClient, repository: string, releaseId: number): Promise<Asset[]> {
  return allPages<Asset>(client, repoPath(repository, `releases/${releaseId}/assets`))
}

/** Removes an asset; only ever called for one that was never completed. */
export async function deleteAsset(client: GithubClient, repository: string, assetId: number): Promise<void> {
  await client.request({ method: 'DELETE', url: repoPath(repository, `releases/assets/${assetId}`) })
}

/**
 * Sends one file. As a Blob, because GitHub demands a content length and the HTTP client refuses a header for it: only
 * for bodies of known size does it state one.
 */
export async function uploadAsset(
  client: GithubClient,
  release: { readonly upload_url: string },
  file: AssetUpload,
): Promise<Asset> {
  const url = release.upload_url.replace(/\{[^}]*\}$/, '')
  const { data } = await client.request<Asset>({
    method: 'POST',
    url,
    query: { name: file.name, ...(file.label === undefined ? {} : { label: file.label }) },
    body: await openAsBlob(file.path),
    headers: { 'content-type': contentType(file.name) },
    timeoutMs: UPLOAD_TIMEOUT,
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

/** Whether GitHub keeps the name as it is; else the original goes into the label. */
export function keepsName(name: string): boolean {
  return /^[A-Za-z0-9_-][A-Za-z0-9._-]*$/.test(name) && !name.endsWith('.') && assetKey(name) === name
}

function contentType(name: string): string {
  return name.endsWith('.json') ? 'application/json' : 'application/octet-stream'
}
