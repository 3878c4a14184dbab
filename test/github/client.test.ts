// The door to GitHub's API: what is sent again, what is waited for, and what a refusal is called.
import { expect, test } from '@jest/globals'
import { type GithubClient, GithubFailure, type GithubRequest, openGithub } from '@plumbline/github'

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/** A client whose requests get these answers in turn; a missing one is a cut connection. */
async function clientFor(answers: readonly (Answer | 'cut')[]) {
  const sent: Request[] = []
  const waits: number[] = []
  let time = Date.now()
  const fetch = async (url: unknown, options?: RequestInit) => {
    sent.push(new Request(String(url), { ...options, signal: null }))
    const answer = answers[sent.length - 1] ?? 'cut'
    if (answer === 'cut') throw new TypeError('fetch failed', { cause: new Error('socket hang up') })
    const headers = { 'content-type': 'application/json', ...answer.headers }
    return new Response(JSON.stringify(answer.body ?? {}), { status: answer.status, headers })
  }
  const client = await openGithub({
    token: 'secret-token',
    apiUrl: 'https://api.example/base/',
    fetch: fetch as typeof globalThis.fetch,
    wait: async (milliseconds) => {
      waits.push(milliseconds)
      time += milliseconds
    },
    now: () => time,
  })
  return { client, sent, waits }
}

const READ: GithubRequest = { method: 'GET', url: '/repos/o/r/releases' }
const WRITE: GithubRequest = { method: 'POST', url: '/repos/o/r/releases', body: { tag_name: 'v1' } }

async function failureOf(client: GithubClient, request: GithubRequest): Promise<GithubFailure> {
  const thrown = await client.request(request).catch((error: unknown) => error)
  expect(thrown).toBeInstanceOf(GithubFailure)
  return thrown as GithubFailure
}

test('asks under the given address, with the token and our name', async () => {
  const { client, sent } = await clientFor([{ status: 200 }])
  await client.request({ ...READ, query: { page: 2, event: 'a b' } })
  expect(sent[0]?.url).toBe('https://api.example/base/repos/o/r/releases?page=2&event=a+b')
  expect(sent[0]?.headers.get('authorization')).toBe('token secret-token')
  expect(sent[0]?.headers.get('user-agent')).toContain('plumbline/')
})

test('a read is repeated after silence and server errors, four times at most', async () => {
  const healed = await clientFor(['cut', { status: 502 }, { status: 200, body: [1] }])
  expect((await healed.client.request(READ)).data).toEqual([1])
  expect(healed.waits).toEqual([1000, 4000])
  const dead = await clientFor([])
  const failure = await failureOf(dead.client, READ)
  expect(failure).toMatchObject({ code: 'github-unreachable', status: 0, unclear: true })
  expect(failure.answer).toContain('socket hang up')
  expect(dead.sent).toHaveLength(4)
})

test('a write without a clear answer is not sent again', async () => {
  const { client, sent } = await clientFor([{ status: 502 }, { status: 201 }])
  expect((await failureOf(client, WRITE)).unclear).toBe(true)
  expect(sent).toHaveLength(1)
})

test.each([
  { name: 'Retry-After', headers: { 'retry-after': '7' }, status: 403, message: 'secondary rate limit', waits: [7000] },
  { name: 'a 429', headers: { 'retry-after': '1' }, status: 429, message: 'slow down', waits: [1000] },
  {
    name: 'words alone',
    headers: {},
    status: 403,
    message: 'You have exceeded a secondary rate limit',
    waits: [60_000],
  },
])('a write is sent again after a rate limit told by $name', async ({ headers, status, message, waits }) => {
  const limited = await clientFor([
    { status, headers: headers as Record<string, string>, body: { message } },
    { status: 201 },
  ])
  expect((await limited.client.request(WRITE)).status).toBe(201)
  expect(limited.waits).toEqual(waits)
})

test('a limit that lasts longer than the budget is an error that says so, at once', async () => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 3600) }
  const { client, waits } = await clientFor([{ status: 403, headers, body: { message: 'API rate limit exceeded' } }])
  expect((await failureOf(client, WRITE)).code).toBe('github-rate-limited')
  expect(waits).toEqual([])
})

test('a 403 without any sign of a limit is a missing permission, with what GitHub would accept', async () => {
  const headers = { 'x-accepted-github-permissions': 'contents=write' }
  const body = { message: 'Resource not accessible by integration' }
  const { client, waits } = await clientFor([{ status: 403, headers, body }])
  const failure = await failureOf(client, WRITE)
  expect(failure).toMatchObject({ code: 'missing-permission', request: 'POST /repos/o/r/releases' })
  expect(failure.next).toContain('contents=write')
  expect(waits).toEqual([])
})

test("GitHub's fields are part of its answer", async () => {
  const body = { message: 'Validation Failed', errors: [{ field: 'name', code: 'already_exists' }, 'in words'] }
  const { client } = await clientFor([{ status: 422, body }])
  const failure = await failureOf(client, WRITE)
  expect(failure.answer).toBe('422 Validation Failed; name already_exists; in words')
  expect(failure.says(/already_exists/)).toBe(true)
  expect(failure.code).toBe('github-refused')
})

test('the last request of the hour may lack a permission: that is no limit', async () => {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + 60) }
  const body = { message: 'Resource not accessible by integration' }
  const { client, waits } = await clientFor([{ status: 403, headers, body }])
  expect((await failureOf(client, WRITE)).code).toBe('missing-permission')
  expect(waits).toEqual([])
})

test('Retry-After may be a date', async () => {
  const headers = { 'retry-after': new Date(Date.now() + 30_000).toUTCString() }
  const { client, waits } = await clientFor([
    { status: 403, headers, body: { message: 'secondary rate limit' } },
    { status: 200 },
  ])
  await client.request(READ)
  expect(waits[0]).toBeGreaterThan(25_000)
  expect(waits[0]).toBeLessThanOrEqual(30_000)
})

test('a limit holds back every other write of the client, and no read', async () => {
  const limited = { status: 403, headers: { 'retry-after': '40' }, body: { message: 'secondary rate limit' } }
  const { client, sent, waits } = await clientFor([limited, { status: 201 }, { status: 200 }, { status: 201 }])
  const first = client.request(WRITE)
  await first
  expect(waits).toEqual([40_000])
  await client.request(READ)
  await client.request(WRITE)
  expect(sent.map(({ method }) => method)).toEqual(['POST', 'POST', 'GET', 'POST'])
  expect(waits).toEqual([40_000])
})

test('the eighty-first write of a minute waits, reads do not count', async () => {
  const { client, waits } = await clientFor(Array.from({ length: 200 }, () => ({ status: 201 })))
  for (let index = 0; index < 80; index += 1) await client.request(WRITE)
  for (let index = 0; index < 20; index += 1) await client.request(READ)
  expect(waits).toEqual([])
  await client.request(WRITE)
  expect(waits).toHaveLength(1)
  expect(waits[0]).toBeGreaterThan(60_000)
})
