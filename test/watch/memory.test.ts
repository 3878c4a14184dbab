// What an audit remembers: what may be asked conditionally, what never changes, what must not be kept.
import { expect, test } from '@jest/globals'
import type { GithubAnswer, GithubClient, GithubRequest } from '@plumbline/github'
import { githubFailure } from '@plumbline/github'
import type { HttpRequest } from '@plumbline/http'
import { rememberingClient } from '../../packages/watch/src/memory/github.ts'
import { rememberingHttp } from '../../packages/watch/src/memory/http.ts'
import { type Memory, openMemory } from '../../packages/watch/src/memory/memory.ts'

const NOW = Date.parse('2026-11-20T12:00:00Z')
const SHA = 'c'.repeat(40)

/** A client over a memory, answering each request by what is given; `asked` are the ETags that it was shown. */
function clientOver(memory: Memory, answer: (request: GithubRequest) => GithubAnswer<unknown>, now = () => NOW) {
  const asked: (string | undefined)[] = []
  const request = async (wanted: GithubRequest) => {
    asked.push(wanted.etag)
    return answer(wanted)
  }
  return { asked, client: rememberingClient({ request } as unknown as GithubClient, memory, now) }
}

const list = (data: unknown, etag = '"a"') => ({ status: 200, headers: { etag, link: '<x>; rel="next"' }, data })
const TAGS = { method: 'GET', url: '/repos/o/r/tags', query: { page: 2 } } as const

test('the next audit asks with the ETag, and has the answer before with its link', async () => {
  const first = openMemory('', () => NOW)
  await clientOver(first, () => list(['one'])).client.request(TAGS)
  const { client, asked } = clientOver(
    openMemory(first.text(), () => NOW),
    () => ({
      status: 304,
      headers: {},
      data: undefined,
    }),
  )
  expect(await client.request(TAGS)).toEqual({ status: 200, headers: { link: '<x>; rel="next"' }, data: ['one'] })
  await client.request({ ...TAGS, query: { page: 1 } }).catch(() => undefined)
  expect(asked).toEqual(['"a"', undefined])
})

test.each([
  ['a commit', { method: 'GET', url: `/repos/o/r/git/commits/${SHA}` }],
  ['a tag object', { method: 'GET', url: `/repos/o/r/git/tags/${SHA}` }],
  ['a file at a commit', { method: 'GET', url: '/repos/o/r/contents/a.txt', query: { ref: SHA } }],
] as const)('%s never changes, and is not asked for twice', async (_name, request) => {
  const memory = openMemory('', () => NOW)
  await clientOver(memory, () => list('x', '')).client.request(request)
  const { client, asked } = clientOver(
    openMemory(memory.text(), () => NOW),
    () => list('y'),
  )
  expect((await client.request(request)).data).toBe('x')
  expect(asked).toEqual([])
})

test.each([
  ['a branch’s file', { method: 'GET', url: '/repos/o/r/contents/a.txt', query: { ref: 'main' } }],
  ['a comparison', { method: 'GET', url: `/repos/o/r/compare/main...${SHA}` }],
  ['a write', { method: 'POST', url: '/repos/o/r/issues' }],
] as const)('%s is asked for again', async (_name, request) => {
  const { client, asked } = clientOver(
    openMemory('', () => NOW),
    () => list('x', ''),
  )
  for (const _turn of [1, 2]) await client.request(request)
  expect(asked).toEqual([undefined, undefined])
})

test('what must not, or need not, be kept is not', async () => {
  let now = NOW
  const memory = openMemory('', () => now)
  const body = { body: 'x', headers: {} }
  memory.remember('old', { ...body, etag: '"a"' })
  now += 31 * 24 * 60 * 60_000
  memory.remember('drafts', { ...body, etag: '"a"', body: [{ draft: false }, { draft: true }] })
  memory.remember('within this run', { ...body, etag: '' })
  memory.remember('long', { ...body, etag: '"a"', body: 'x'.repeat(9 * 1024 * 1024) })
  memory.remember('kept', { ...body, etag: '"a"' })
  expect(Object.keys(JSON.parse(memory.text()).answers)).toEqual(['kept'])
})

test('where all of it is too much, what was used last is kept', () => {
  let now = NOW
  const memory = openMemory('', () => now)
  for (let place = 0; place < 20; place += 1) {
    now += 1000
    memory.remember(`answer ${place}`, { etag: '"a"', headers: {}, body: 'x'.repeat(4 * 1024 * 1024) })
  }
  const kept = Object.keys(JSON.parse(memory.text()).answers)
  expect(kept).toHaveLength(15)
  expect(kept[0]).toBe('answer 19')
})

test.each([
  '',
  'no JSON',
  '[]',
  '{"schema":2,"answers":{}}',
  '{"schema":1,"answers":{"a":{"etag":7}},"seen":{"b":"?"}}',
])('a text that is none is an empty memory: %s', (text) => {
  const memory = openMemory(text, () => NOW)
  expect([memory.answer('a'), memory.seenBefore('b')]).toEqual([undefined, undefined])
})

test('what an audit has seen first keeps its time', () => {
  const first = openMemory('', () => NOW)
  expect(first.seenBefore('tag')).toBeUndefined()
  expect(openMemory(first.text(), () => NOW + 1).seenBefore('tag')).toBe('2026-11-20T12:00:00.000Z')
})

const limited = (headers: Readonly<Record<string, string>>) => {
  const refusal = { status: 403, message: 'API rate limit exceeded', fields: [], headers }
  return githubFailure('GET /repos/o/r/tags', refusal)
}

test.each([
  ['the hour', { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': `${NOW / 1000 + 1800}` }, '2026-11-20T12:30:00Z'],
  ['retry-after', { 'retry-after': '1200' }, '2026-11-20T12:20:00Z'],
  ['no word of it', {}, undefined],
])('a limit that was not waited for closes the door: %s', async (_name, headers, until) => {
  let now = NOW
  const { client, asked } = clientOver(
    openMemory('', () => now),
    () => {
      throw limited(headers)
    },
    () => now,
  )
  for (const _turn of [1, 2, 3])
    await expect(client.request(TAGS)).rejects.toMatchObject({
      code: 'github-rate-limited',
      what: expect.stringContaining(until === undefined ? 'of this token: "GET' : `before ${until}: "GET`),
    })
  expect(asked).toHaveLength(1)
  expect(client.limit()).toEqual({ until, unread: 3 })
  now += 60 * 60_000
  await expect(client.request(TAGS)).rejects.toThrow()
  expect(asked).toHaveLength(until === undefined ? 1 : 2)
})

test('a registry is asked once in a run, and then whether the answer still holds', async () => {
  const asked: Readonly<Record<string, string>>[] = []
  const http = (status: number) => async (request: HttpRequest) => {
    asked.push(request.headers ?? {})
    const body = Buffer.from(status === 200 ? 'zürich' : '')
    return { kind: 'answer', status, headers: new Headers({ etag: '"e"' }), body, at: NOW } as const
  }
  const request = { method: 'GET', url: 'https://x.example/a', headers: { accept: 'a/b' } } as const
  const memory = openMemory('', () => NOW)
  const first = rememberingHttp(http(200), memory, () => NOW)
  for (const _turn of [1, 2]) expect(await first(request)).toMatchObject({ status: 200, body: Buffer.from('zürich') })
  const second = rememberingHttp(
    http(304),
    openMemory(memory.text(), () => NOW),
    () => NOW,
  )
  expect(await second(request)).toMatchObject({ status: 200, body: Buffer.from('zürich') })
  expect(asked).toEqual([{ accept: 'a/b' }, { accept: 'a/b', 'if-none-match': '"e"' }])
  await second({ ...request, headers: { authorization: 'Bearer x' } })
  expect(asked[2]).toEqual({ authorization: 'Bearer x' })
})
