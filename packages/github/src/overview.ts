// What a repository has altogether, in as few requests as its length needs: tags, releases, runs of a workflow.
import { allPages, encodePath, type GithubClient, repoPath } from './client.ts'
import { GithubFailure } from './failure.ts'
import type { Release } from './releases.ts'
import type { WorkflowRun } from './runs.ts'

/**
 * A tag and the commit that it leads to in the end: what the list gives is stated to be a commit, with an address below
 * `/commits/` (https://docs.github.com/rest/repos/repos#list-repository-tags), never an annotated tag's own object.
 */
export interface ListedTag {
  readonly name: string
  readonly commit: string
}

export interface RepositoryOverview {
  readonly defaultBranch: string
  readonly url: string
  /**
   * ISO time at which anything was last pushed, a tag too
   * (https://docs.github.com/graphql/reference/objects#repository, `pushedAt`); undefined where GitHub does not say.
   */
  readonly pushedAt: string | undefined
}

/** A release as the list of all of them shows it. */
export type ListedRelease = Release & {
  readonly published_at: string | null
  readonly created_at: string
  readonly updated_at?: string | null
}

/** The repository itself (https://docs.github.com/rest/repos/repos#get-a-repository). Throws GithubFailure. */
export async function readRepository(client: GithubClient, repository: string): Promise<RepositoryOverview> {
  type Data = {
    readonly default_branch: string
    readonly html_url: string
    readonly pushed_at?: string | null
  }
  const { data } = await client.request<Data>({ method: 'GET', url: repoPath(repository, '') })
  return { defaultBranch: data.default_branch, url: data.html_url, pushedAt: data.pushed_at ?? undefined }
}

/** Every tag (https://docs.github.com/rest/repos/repos#list-repository-tags). Throws GithubFailure. */
export async function listTags(client: GithubClient, repository: string): Promise<ListedTag[]> {
  type Data = { readonly name: string; readonly commit: { readonly sha: string } }
  const tags = await allPages<Data>(client, repoPath(repository, 'tags'))
  return tags.map(({ name, commit }) => ({ name, commit: commit.sha }))
}

/** Every release, drafts among them where the token may write. Throws GithubFailure. */
export function listReleases(client: GithubClient, repository: string): Promise<ListedRelease[]> {
  return allPages<ListedRelease>(client, repoPath(repository, 'releases'))
}

/**
 * The runs of a workflow, newest first, up to the first page that ends before `since` (milliseconds), and at most
 * `pages` of 100; `whole` when there are no more. No filter is sent: with one GitHub shows a thousand runs and no more.
 * None where GitHub knows no such workflow. Throws GithubFailure.
 */
export async function listWorkflowRuns(
  client: GithubClient,
  repository: string,
  workflow: string,
  { pages, since }: { readonly pages: number; readonly since: number },
): Promise<{ readonly runs: readonly WorkflowRun[]; readonly whole: boolean }> {
  const url = repoPath(repository, `actions/workflows/${encodeURIComponent(workflow)}/runs`)
  const runs: WorkflowRun[] = []
  for (let page = 1; page <= pages; page += 1) {
    const answer = await runsPage(client, url, page)
    if (!answer) return { runs, whole: true }
    runs.push(...answer.runs)
    if (!answer.more) return { runs, whole: true }
    const last = runs.at(-1)
    if (last && Date.parse(last.created_at) < since) break
  }
  return { runs, whole: false }
}

async function runsPage(client: GithubClient, url: string, page: number) {
  type Data = { readonly workflow_runs: readonly WorkflowRun[] }
  try {
    const { data, headers } = await client.request<Data>({ method: 'GET', url, query: { per_page: 100, page } })
    return { runs: data.workflow_runs, more: /rel="next"/.test(String(headers['link'] ?? '')) }
  } catch (error) {
    if (error instanceof GithubFailure && error.status === 404 && page === 1) return undefined
    throw error
  }
}

/** Whether a branch has the commit (https://docs.github.com/rest/commits/commits#compare-two-commits). Throws GithubFailure. */
export async function branchHas(
  client: GithubClient,
  repository: string,
  branch: string,
  commit: string,
): Promise<boolean> {
  const url = repoPath(repository, `compare/${encodePath(branch)}...${commit}`)
  const { data } = await client.request<{ readonly status: string }>({ method: 'GET', url, query: { per_page: 1 } })
  return data.status === 'behind' || data.status === 'identical'
}

/** A commit's message and time; undefined where GitHub has no such commit. Throws GithubFailure. */
export async function readCommit(
  client: GithubClient,
  repository: string,
  commit: string,
): Promise<{ readonly message: string; readonly at: string } | undefined> {
  type Data = { readonly message: string; readonly committer: { readonly date: string } }
  try {
    const { data } = await client.request<Data>({ method: 'GET', url: repoPath(repository, `git/commits/${commit}`) })
    return { message: data.message, at: data.committer.date }
  } catch (error) {
    if (error instanceof GithubFailure && error.status === 404) return undefined
    throw error
  }
}
