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
}

/** What GitHub would write: the pull requests since the release before (https://docs.github.com/rest/releases/releases#generate-release-notes-content-for-a-release). */
export interface GeneratedNotes {
  readonly name: string
  readonly body: string
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

/** The release that people are shown as the latest; undefined where there is none. */
export async function latestRelease(client: GithubClient, repository: string): Promise<Release | undefined> {
  try {
    return (await client.request<Release>({ method: 'GET', url: repoPath(repository, 'releases/latest') })).data
  } catch (error) {
    if (error instanceof GithubFailure && error.status === 404) return undefined
    throw error
  }
}

/** Notes since `previous`, or since the release that GitHub takes for the one before; nothing is saved. */
export async function generateNotes(
  client: GithubClient,
  repository: string,
  tag: string,
  previous: string | undefined,
): Promise<GeneratedNotes> {
  const url = repoPath(repository, 'releases/generate-notes')
  const body = { tag_name: tag, ...(previous === undefined ? {} : { previous_tag_name: previous }) }
  // It only computes, so it may be asked again as a read may.
  const ask = () => client.request<GeneratedNotes>({ method: 'POST', url, body })
  try {
    return (await ask()).data
  } catch (error) {
    if (!(error instanceof GithubFailure) || !error.unclear) throw error
    return (await ask()).data
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

/**
 * Whether this token is shown drafts, which takes write access. The repository's `permissions` are those of a user, and
 * say nothing of a job's token or an app's; notes take the same access and are kept nowhere. False where nobody can say.
 */
export async function seesDrafts(client: GithubClient, repository: string, tag: string): Promise<boolean> {
  try {
    await generateNotes(client, repository, tag, undefined)
    return true
  } catch (error) {
    if (error instanceof GithubFailure) return false
    throw error
  }
}

/** Makes a draft public. When GitHub gives no clear answer, a look at the release decides whether to ask again. */
export async function publishRelease(client: GithubClient, repository: string, id: number, text: PublishText) {
  const url = repoPath(repository, `releases/${id}`)
  return (await client.request<Release>({ method: 'PATCH', url, body: { ...text, draft: false } })).data
}
