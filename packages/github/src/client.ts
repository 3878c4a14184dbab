// Our door to GitHub's REST API: octokit without retries of its own, and bounded repeats that follow GitHub's rules.
import { PROJECT_VERSION } from '@plumbline/kernel'
import { type GithubFailure, githubFailure, type Refusal, type RefusedField } from './failure.ts'
import { createPace } from './pace.ts'
import { patiently } from './patience.ts'

export interface GithubAnswer<Data> {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly data: Data
}

export interface GithubRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'
  /** Path under the API's address, variable parts already encoded; or a whole URL that GitHub gave us. */
  readonly url: string
  readonly query?: Readonly<Record<string, string | number>>
  /** Sent as JSON, or as it is when it is a Blob. */
  readonly body?: Readonly<Record<string, unknown>> | Blob
  readonly headers?: Readonly<Record<string, string>>
  /** The `ETag` of an earlier answer: where nothing has changed the answer is a 304 without data, which no limit counts. */
  readonly etag?: string
  /** After this long without an answer the request counts as unanswered; milliseconds. */
  readonly timeoutMs?: number
  /** The answer's body as it arrives (a ReadableStream), for what is too large for memory. */
  readonly stream?: true
  /**
   * For what must not be done twice and may have become needless while it waited its turn or a limit out: asked right
   * before each sending; after `false` nothing is sent, and the request throws Needless. It must not throw.
   */
  readonly wanted?: () => Promise<boolean>
}

export interface GithubClient {
  /** Sends until there is an answer that counts. Throws GithubFailure, and Needless where `wanted` says so. */
  request<Data>(request: GithubRequest): Promise<GithubAnswer<Data>>
}

export interface GithubOptions {
  readonly token: string
  /** `GITHUB_API_URL`. */
  readonly apiUrl: string
  readonly fetch?: typeof globalThis.fetch
  readonly wait?: (milliseconds: number) => Promise<void>
  /** Milliseconds since the epoch, by the clock that `wait` follows. */
  readonly now?: () => number
  /** Told where requests have to wait for GitHub's limits. */
  readonly log?: { info(text: string): void }
}

const ANSWER_TIMEOUT = 60_000

type Send = (request: GithubRequest) => Promise<GithubAnswer<unknown>>

/** A client with this token. Octokit is loaded only now: most actions start without it. */
export async function openGithub(options: GithubOptions): Promise<GithubClient> {
  const { getOctokit } = await import('@actions/github')
  const octokit = getOctokit(options.token, {
    baseUrl: options.apiUrl.replace(/\/$/, ''),
    userAgent: `plumbline/${PROJECT_VERSION}`,
    ...(options.fetch ? { request: { fetch: options.fetch } } : {}),
  })
  const send: Send = async ({ method, url, query, body, headers, etag, timeoutMs, stream }) => {
    const abort = new AbortController()
    const timer = setTimeout(() => abort.abort(), timeoutMs ?? ANSWER_TIMEOUT)
    try {
      const data = body === undefined ? {} : { data: body }
      const target = withQuery(url, query ?? {})
      return await octokit.request({
        method,
        url: target,
        headers: { ...headers, ...(etag === undefined ? {} : { 'if-none-match': etag }) },
        ...data,
        request: {
          signal: abort.signal,
          ...(body instanceof Blob && !options.fetch ? { fetch: streamBlob } : {}),
          ...(stream ? { parseSuccessResponseBody: false } : {}),
        },
      })
    } finally {
      clearTimeout(timer)
    }
  }
  const wait = options.wait ?? ((milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)))
  const { now = Date.now, log } = options
  const patience = { wait, now, log, pace: createPace({ wait, now, log }) }
  return {
    request: (request) => patiently(request, () => attempt(send, request, options.token), patience) as never,
  }
}

/** For octokit in fetch's place: a file goes from disk to the line piece by piece, where fetch would read it all first. */
async function streamBlob(url: string, { method = 'POST', headers, body, signal }: RequestInit): Promise<Response> {
  const { sendLarge } = await import('@plumbline/http')
  return sendLarge({
    method,
    url,
    headers: headers as Record<string, string>,
    body: body as Blob,
    signal: signal ?? new AbortController().signal,
  })
}

/** `owner/repo` as a path, `/repos/owner/repo/<rest>`. */
export function repoPath(repository: string, rest: string): string {
  return `/repos/${encodePath(repository)}${rest === '' ? '' : `/${rest}`}`
}

/** A value for a path: everything encoded but its slashes. */
export function encodePath(value: string): string {
  return value.split('/').map(encodeURIComponent).join('/')
}

/** Every entry of a paged list; `pick` finds them where the list is wrapped in an object. */
export async function allPages<Entry, Data = readonly Entry[]>(
  client: GithubClient,
  url: string,
  query: Readonly<Record<string, string | number>> = {},
  pick: (data: Data) => readonly Entry[] = (data) => data as unknown as readonly Entry[],
): Promise<Entry[]> {
  const entries: Entry[] = []
  for (let page = 1; ; page += 1) {
    const { data, headers } = await client.request<Data>({
      method: 'GET',
      url,
      query: { ...query, per_page: 100, page },
    })
    entries.push(...pick(data))
    if (!/rel="next"/.test(String(headers['link'] ?? ''))) return entries
  }
}

async function attempt(
  send: Send,
  request: GithubRequest,
  token: string,
): Promise<GithubAnswer<unknown> | GithubFailure> {
  try {
    return await send(request)
  } catch (error) {
    const { status, response } = error as { status?: number; response?: { headers: Refusal['headers'] } }
    // Octokit takes "nothing has changed" for an error.
    if (request.etag !== undefined && status === 304 && response)
      return { status, headers: response.headers, data: undefined }
    const { refusal, cause } = withoutToken(refusalOf(error), error, token)
    return githubFailure(`${request.method} ${pathOf(request.url)}`, refusal, cause)
  }
}

/** Error pages of proxies repeat what a request showed of itself: the token goes no further than here. */
function withoutToken(refusal: Refusal, cause: unknown, token: string): { refusal: Refusal; cause: unknown } {
  const text = JSON.stringify(refusal)
  if (token === '' || !text.includes(token)) return { refusal, cause }
  const hidden = JSON.parse(text.replaceAll(token, '***')) as Refusal
  return { refusal: hidden, cause: new Error(hidden.message) }
}

/** Octokit gives 500 to a request that got no answer at all; only an answer has a `response`. */
function refusalOf(error: unknown): Refusal {
  const { response, message } = error as {
    response?: { status: number; headers: Refusal['headers']; data: unknown }
    message?: string
  }
  if (!response) return { status: 0, message: message ?? String(error), fields: [], headers: {} }
  const data = (typeof response.data === 'object' && response.data !== null ? response.data : {}) as {
    message?: unknown
    errors?: unknown
  }
  const fields = Array.isArray(data.errors) ? data.errors.map(fieldOf) : []
  return { status: response.status, message: String(data.message ?? message ?? ''), fields, headers: response.headers }
}

function fieldOf(entry: unknown): RefusedField {
  return typeof entry === 'object' && entry !== null ? (entry as RefusedField) : { message: String(entry) }
}

function withQuery(url: string, query: Readonly<Record<string, string | number>>): string {
  if (Object.keys(query).length === 0) return url
  const text = Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)]))
  return `${url}${url.includes('?') ? '&' : '?'}${new URLSearchParams(text)}`
}

function pathOf(url: string): string {
  return url.startsWith('http') ? new URL(url).pathname : url
}
