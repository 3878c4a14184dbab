// Issues (https://docs.github.com/rest/issues/issues), and whose they are.
import { allPages, type GithubClient, repoPath } from './client.ts'
import { GithubFailure } from './failure.ts'
import { type Sender, senderOf } from './repository-events.ts'

export interface Issue {
  readonly number: number
  readonly html_url: string
  readonly title: string
  readonly body?: string | null
  readonly state: string
  readonly user: { readonly login: string; readonly type?: string } | null
  readonly labels: readonly (string | { readonly name?: string })[]
  readonly assignees?: readonly { readonly login: string }[]
  /** The app whose token made it. */
  readonly performed_via_github_app?: { readonly id?: number } | null
  /** GitHub lists pull requests among the issues. */
  readonly pull_request?: unknown
}

export interface NewIssue {
  readonly title: string
  readonly body: string
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
}

export interface IssueChange {
  readonly title?: string
  readonly body?: string
  readonly state?: 'open' | 'closed'
  readonly state_reason?: 'completed' | 'duplicate' | 'reopened'
}

/** GitHub's longest, in characters; more is refused (422). */
export const LONGEST_TITLE = 256
export const LONGEST_BODY = 65_536

/** Whose issues a token's are: of a login, or of an app's bot whose name only an issue of its own tells. */
export type Author = { readonly login: string } | { readonly app: number }

/** The account that GITHUB_TOKEN acts as. */
const ACTIONS_BOT = 'github-actions[bot]'

/**
 * The author of what this token writes. An app's token since 2026 begins with the app's number. Where nobody says, it is
 * taken for the job's own, which it most often is: what the Actions bot wrote in a repository, its workflows wrote.
 */
export async function authorOf(client: GithubClient, token: string): Promise<Author> {
  const sender: Sender | undefined = await senderOf(client, token)
  if (sender?.login !== undefined) return { login: sender.login }
  const app = /^ghs_(\d{1,15})_/.exec(token)?.[1]
  return app === undefined ? { login: ACTIONS_BOT } : { app: Number(app) }
}

/** Whether an issue is by that author. A user's token of the same app acts for the user, who is no bot. */
export function isBy(author: Author, issue: Issue): boolean {
  if ('login' in author) return issue.user?.login.toLowerCase() === author.login.toLowerCase()
  return issue.user?.type === 'Bot' && issue.performed_via_github_app?.id === author.app
}

/** Every issue by that author, the oldest first, without pull requests. By the list: the search lags behind. */
export async function issuesBy(
  client: GithubClient,
  repository: string,
  author: Author,
  state: 'open' | 'all' = 'all',
): Promise<Issue[]> {
  const query = { state, direction: 'asc', ...('login' in author ? { creator: author.login } : {}) }
  const issues = await allPages<Issue>(client, repoPath(repository, 'issues'), query)
  return issues.filter((issue) => issue.pull_request === undefined && isBy(author, issue))
}

/** Makes one, once. Where GitHub gives no clear answer, the failure says so (`unclear`) and a look at the list decides. */
export async function createIssue(client: GithubClient, repository: string, issue: NewIssue): Promise<Issue> {
  const { data } = await client.request<Issue>({
    method: 'POST',
    url: repoPath(repository, 'issues'),
    body: { ...issue },
  })
  return data
}

/** Changes what is given. Doing it twice does no more, so an unclear answer is asked for again once. */
export async function changeIssue(
  client: GithubClient,
  repository: string,
  number: number,
  change: IssueChange,
): Promise<Issue> {
  const url = repoPath(repository, `issues/${number}`)
  const send = () => client.request<Issue>({ method: 'PATCH', url, body: { ...change } })
  try {
    return (await send()).data
  } catch (error) {
    if (!(error instanceof GithubFailure) || !error.unclear) throw error
    return (await send()).data
  }
}

/** Adds a comment, once. */
export async function commentIssue(client: GithubClient, repository: string, number: number, body: string) {
  await client.request({ method: 'POST', url: repoPath(repository, `issues/${number}/comments`), body: { body } })
}
