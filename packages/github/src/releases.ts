// GitHub Releases: finding, drafting and publishing them (https://docs.github.com/rest/releases/releases).
import { PlumblineError } from '@plumbline/kernel'
import type { Asset } from './assets.ts'
import { allPages, encodePath, type GithubClient, repoPath } from './client.ts'
import { GithubFailure } from './failure.ts'

export interface Release {
  readonly id: number
  readonly html_url: string
  /** With the template `{?name,label}` at its end. */
  readonly upload_url: string
  readonly tag_name: string
  readonly name: string | null
  readonly body?: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  /** Absent on GitHub servers that do not know immutable releases. */
  readonly immutable?: boolean
  readonly assets: readonly Asset[]
}

export type MakeLatest = 'true' | 'false' | 'legacy'

/** What a new draft says; never a `target_commitish`: the tag exists. */
export interface DraftText {
  readonly tag_name: string
  readonly name: string
  readonly body: string
  readonly prerelease: boolean
  /** GitHub lists the pull requests since the release before, below the body. */
  readonly generate_release_notes?: true
}

/** What publishing sets besides `draft: false`. */
export interface PublishText {
  readonly name?: string
  readonly body?: string
  readonly prerelease: boolean
  readonly make_latest: MakeLatest
}

/** The published release of a tag; undefined when there is none (drafts are not found this way). */
export async function publishedRelease(client: GithubClient, repository: string, tag: string) {
  try {
    const url = repoPath(repository, `releases/tags/${encodePath(tag)}`)
    return (await client.request<Release>({ method: 'GET', url })).data
  } catch (error) {
    if (error instanceof GithubFailure && error.status === 404) return undefined
    throw error
  }
}

/** The one draft of a tag, over all pages; undefined without one. Throws `release-ambiguous`, which lists them. */
export async function findDraft(client: GithubClient, repository: string, tag: string): Promise<Release | undefined> {
  const releases = await allPages<Release>(client, repoPath(repository, 'releases'))
  const drafts = releases.filter((release) => release.draft && release.tag_name === tag)
  if (drafts.length > 1) {
    const list = drafts.map((draft) => `${draft.id} "${draft.name ?? ''}" ${draft.html_url}`).join(', ')
    throw new PlumblineError('release-ambiguous', { what: `${drafts.length} drafts carry the tag "${tag}": ${list}.` })
  }
  return drafts[0]
}

/** A new draft. When GitHub gives no clear answer, the failure says so (`unclear`) and a look at the drafts decides. */
export async function createDraft(client: GithubClient, repository: string, text: DraftText): Promise<Release> {
  const body = { ...text, draft: true }
  return (await client.request<Release>({ method: 'POST', url: repoPath(repository, 'releases'), body })).data
}

/** The release as it is now. */
export async function readRelease(client: GithubClient, repository: string, id: number): Promise<Release> {
  return (await client.request<Release>({ method: 'GET', url: repoPath(repository, `releases/${id}`) })).data
}

/** Makes a draft public; asks first before it repeats a request that was not answered. */
export async function publishRelease(client: GithubClient, repository: string, id: number, text: PublishText) {
  const url = repoPath(repository, `releases/${id}`)
  const send = () => client.request<Release>({ method: 'PATCH', url, body: { ...text, draft: false } })
  try {
    return (await send()).data
  } catch (error) {
    if (!(error instanceof GithubFailure) || !error.unclear) throw error
    const now = await readRelease(client, repository, id)
    return now.draft ? (await send()).data : now
  }
}
