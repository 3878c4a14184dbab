// What makes events: who published a release, whose token this is, and events of one's own making.
import { encodePath, type GithubClient, repoPath } from './client.ts'
import { GithubFailure } from './failure.ts'
import { Needless } from './patience.ts'

/** Who published the release of a tag, and when. */
export interface Publication {
  readonly author: string
  /** ISO 8601. */
  readonly publishedAt: string
  readonly prerelease: boolean
}

/** Whom GitHub names as the actor of what a token does: exactly, or only that it is a bot. */
export interface Sender {
  readonly login?: string
  readonly bot: boolean
}

/** The number of GitHub's own app, whose installation tokens are the jobs' GITHUB_TOKEN. */
const ACTIONS_APP = '15368'

/** The published release of a tag; undefined where there is none. Throws GithubFailure. */
export async function publicationOf(client: GithubClient, repository: string, tag: string) {
  type Data = {
    readonly author: { readonly login: string }
    readonly published_at: string | null
    readonly created_at: string
    readonly prerelease: boolean
  }
  try {
    const url = repoPath(repository, `releases/tags/${encodePath(tag)}`)
    const { data } = await client.request<Data>({ method: 'GET', url })
    const { author, published_at, created_at, prerelease } = data
    const publication: Publication = { author: author.login, publishedAt: published_at ?? created_at, prerelease }
    return publication
  } catch (error) {
    if (error instanceof GithubFailure && error.status === 404) return undefined
    throw error
  }
}

/**
 * Who the actor of this token's dispatches will be. An installation's token cannot ask `/user`; since 2026 it begins with
 * its app's number, and GraphQL tells it its name, where the server has that. Undefined where nobody says.
 */
export async function senderOf(client: GithubClient, token: string): Promise<Sender | undefined> {
  if (token.startsWith(`ghs_${ACTIONS_APP}_`)) return { login: 'github-actions[bot]', bot: true }
  if (token.startsWith('ghs_')) return { ...(await viewerOf(client)), bot: true }
  try {
    const { data } = await client.request<{ readonly login: string }>({ method: 'GET', url: '/user' })
    return { login: data.login, bot: false }
  } catch (error) {
    if (error instanceof GithubFailure) return undefined
    throw error
  }
}

/** https://docs.github.com/graphql/reference/queries#viewer; an Enterprise Server has it at another address. */
async function viewerOf(client: GithubClient): Promise<Pick<Sender, 'login'>> {
  type Data = { readonly data?: { readonly viewer?: { readonly login?: string } } | null }
  try {
    const body = { query: '{viewer{login}}' }
    const login = (await client.request<Data>({ method: 'POST', url: '/graphql', body })).data.data?.viewer?.login
    return login ? { login } : {}
  } catch (error) {
    if (error instanceof GithubFailure) return {}
    throw error
  }
}

export interface RepositoryEvent {
  readonly repository: string
  readonly type: string
  readonly payload: Readonly<Record<string, unknown>>
  /** Asked right before each sending: `false` lets it be. */
  readonly wanted: () => Promise<boolean>
}

/** `needless`: not sent, because it was no longer wanted. */
export type EventAnswer =
  | { readonly kind: 'accepted' | 'needless' }
  | { readonly kind: 'unclear'; readonly failure: GithubFailure }

/**
 * Sends one `repository_dispatch`, once: `accepted`, or `unclear` where it may have been. GitHub never names what it
 * started, if anything. Throws GithubFailure for a clear refusal.
 */
export async function dispatchRepository(
  client: GithubClient,
  { repository, type, payload, wanted }: RepositoryEvent,
): Promise<EventAnswer> {
  const body = { event_type: type, client_payload: payload }
  try {
    await client.request({ method: 'POST', url: repoPath(repository, 'dispatches'), body, wanted })
    return { kind: 'accepted' }
  } catch (error) {
    if (error instanceof Needless) return { kind: 'needless' }
    if (error instanceof GithubFailure && error.unclear) return { kind: 'unclear', failure: error }
    throw error
  }
}
