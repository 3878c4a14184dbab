// A client that asks GitHub only for what may have changed, and not at all once GitHub has closed its door for long.
import { type GithubAnswer, type GithubClient, GithubFailure, type GithubRequest } from '@plumbline/github'
import { parseRetryAfter } from '@plumbline/http'
import type { Memory, Remembered } from './memory.ts'

export interface RememberingClient extends GithubClient {
  /** Once a limit was met that is longer than a request waits: until when, as far as GitHub says, and what it cost. */
  limit(): Limit | undefined
}

export interface Limit {
  /** ISO time; undefined where GitHub does not say. */
  readonly until: string | undefined
  readonly unread: number
}

/**
 * Asks with the ETag of the answer before: "nothing has changed" costs nothing of the hour's requests
 * (https://docs.github.com/rest/using-the-rest-api/best-practices-for-using-the-rest-api#use-conditional-requests-if-appropriate).
 * What stands at a commit never changes and is not asked for twice. Throws GithubFailure.
 */
export function rememberingClient(client: GithubClient, memory: Memory, now: () => number): RememberingClient {
  const door = createDoor(now)
  const send = async (wanted: GithubRequest): Promise<GithubAnswer<unknown>> => {
    door.expectOpen(wanted)
    try {
      return await client.request<unknown>(wanted)
    } catch (thrown) {
      throw door.afterFailure(wanted, thrown)
    }
  }
  const request = async (wanted: GithubRequest): Promise<GithubAnswer<unknown>> => {
    const { method, stream, etag } = wanted
    if (method !== 'GET' || stream || etag !== undefined) return send(wanted)
    const key = keyOf(wanted)
    const known = memory.answer(key)
    const fixed = isFixed(wanted)
    if (known?.fixed && fixed) return answerOf(key, known, memory)
    const answer = await send(known && known.etag !== '' ? { ...wanted, etag: known.etag } : wanted)
    if (answer.status === 304 && known) return answerOf(key, known, memory)
    const found = String(answer.headers['etag'] ?? '')
    if (answer.status === 200 && (found !== '' || fixed)) {
      const link = answer.headers['link']
      const headers = link === undefined ? {} : { link: String(link) }
      memory.remember(key, { etag: found, headers, body: answer.data, fixed })
    }
    return answer
  }
  return { request: request as GithubClient['request'], limit: door.limit }
}

function answerOf(key: string, known: Remembered, memory: Memory): GithubAnswer<unknown> {
  memory.remember(key, known)
  return { status: 200, headers: known.headers, data: known.body }
}

function keyOf({ url, query = {} }: GithubRequest): string {
  const text = Object.entries(query).map(([name, value]) => [name, String(value)])
  return `github ${url}?${new URLSearchParams(Object.fromEntries(text))}`
}

/**
 * A commit, a tag object, or a file at a commit that is named by its whole number. That a file is not there is asked for
 * again each time: the same answer comes to a token that may not see it.
 */
function isFixed({ url, query = {} }: GithubRequest): boolean {
  if (/^\/repos\/[^/]+\/[^/]+\/git\/(?:commits|tags)\/[0-9a-f]{40}$/.test(url)) return true
  return /^\/repos\/[^/]+\/[^/]+\/contents(?:\/|$)/.test(url) && /^[0-9a-f]{40}$/.test(String(query['ref'] ?? ''))
}

function createDoor(now: () => number) {
  let closed: { readonly until: number | undefined; readonly by: GithubFailure } | undefined
  let unread = 0
  const refusal = ({ method, url }: GithubRequest, { until, by }: NonNullable<typeof closed>) => {
    unread += 1
    const when = until === undefined ? '' : ` before ${iso(until)}`
    const request = `${method} ${url}`
    const what = `GitHub takes no more requests of this token${when}: "${request}" was not read.`
    return new GithubFailure(
      'github-rate-limited',
      { what, request, ...(by.answer ? { answer: by.answer } : {}) },
      by.refusal,
    )
  }
  return {
    expectOpen(wanted: GithubRequest): void {
      if (closed && (closed.until === undefined || now() < closed.until)) throw refusal(wanted, closed)
    },
    /** What is to be thrown. One limit closes the door: whoever goes on asking is shut out for longer. */
    afterFailure(wanted: GithubRequest, thrown: unknown): unknown {
      if (!(thrown instanceof GithubFailure) || thrown.code !== 'github-rate-limited') return thrown
      closed = { until: endOf(thrown, now()), by: thrown }
      return refusal(wanted, closed)
    },
    limit: (): Limit | undefined =>
      closed && { until: closed.until === undefined ? undefined : iso(closed.until), unread },
  }
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#exceeding-the-rate-limit */
function endOf({ refusal: { headers } }: GithubFailure, now: number): number | undefined {
  const told = headers['retry-after']
  const pause = told === undefined ? undefined : parseRetryAfter(String(told), now)
  if (pause !== undefined) return now + pause
  const reset = Number(headers['x-ratelimit-reset']) * 1000
  return String(headers['x-ratelimit-remaining']) === '0' && reset > now && reset < 8e12 ? reset : undefined
}

function iso(time: number): string {
  return new Date(time).toISOString().replace(/\.\d+Z$/, 'Z')
}
