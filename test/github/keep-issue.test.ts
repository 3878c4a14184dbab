// One issue by its marker, against the stand-in in this process: what two jobs at once leave, step by step.
import { expect, test } from '@jest/globals'
import { type IssueWish, issueMarker, keepIssue, openGithub } from '@plumbline/github'
import { createGithub, createSigningKey, GITHUB_ORIGIN, type GitSource, requestOf } from '@plumbline/standins'

const MARKER = issueMarker('drift', { package: 'demo' })
const WISH: IssueWish = {
  marker: MARKER,
  title: 'Drift: demo',
  body: 'As it is.\n',
  labels: [],
  assignees: [],
  open: true,
  closingComment: 'Over.',
}
const EMPTY: GitSource = {
  refs: async () => [],
  tag: async () => undefined,
  commit: async () => undefined,
  commitOf: async () => undefined,
  at: async () => undefined,
}

type Before = (method: string, path: string) => Promise<Response | undefined>

/** A GitHub, and `keep` for a client whose requests `before` sees first. */
async function scene() {
  const github = createGithub({
    clock: { now: () => 0 },
    key: await createSigningKey(),
    repository: 'octo/demo',
    source: EMPTY,
  })
  const token = github.issueToken(['octo/demo'], { issues: 'write' })
  const keep = async (wish: IssueWish, before: Before = async () => undefined) => {
    const fetch = async (input: string | URL | Request, init: RequestInit = {}) => {
      const request = new Request(input, init)
      const { pathname, search } = new URL(request.url)
      const instead = await before(request.method, pathname)
      if (instead) return instead
      const text = await request.text()
      const answer = await github.handle(
        requestOf(request.method, `${pathname}${search}`, {
          token,
          headers: Object.fromEntries(request.headers),
          ...(text === '' ? {} : { body: JSON.parse(text) }),
        }),
      )
      return new Response(answer.body.length === 0 ? null : new Uint8Array(answer.body), {
        status: answer.status,
        headers: answer.headers,
      })
    }
    const wait = async () => undefined
    const client = await openGithub({ token, apiUrl: GITHUB_ORIGIN, fetch: fetch as typeof globalThis.fetch, wait })
    return keepIssue(wish, client, 'octo/demo', token, wait)
  }
  return { github, keep, issues: github.home.issues }
}

/** Does the work before the first request of that kind, once. */
function once(method: string, path: RegExp, work: () => Promise<Response | undefined>): Before {
  let done = false
  return async (asked, where) => {
    if (done || asked !== method || !path.test(where)) return undefined
    done = true
    return work()
  }
}

test.each([
  ['@octo/demo', '%40octo%2Fdemo'],
  ['a --> b', 'a%20%2D%2D%3E%20b'],
  ["it's!*(~)", 'it%27s%21%2A%28%7E%29'],
  ['\ud800x\n', '%EF%BF%BDx%0A'],
])('a marker of %j ends only where it ends', (value, written) => {
  expect(issueMarker('drift', { package: value })).toBe(`<!-- plumbline drift package=${written} -->`)
})

test('who made the younger one closes it and writes into the older one, whose maker leaves it', async () => {
  const { keep, issues } = await scene()
  // The other job has looked and found nothing, as this one has, and is a moment faster.
  const other = once('POST', /issues$/, async () => {
    await keep({ ...WISH, body: 'As the other job saw it.\n' })
    return undefined
  })
  expect(await keep(WISH, other)).toMatchObject({ number: 1, did: 'updated' })
  expect(issues).toMatchObject([
    { number: 1, state: 'open', body: `${MARKER}\nAs it is.\n` },
    { number: 2, state: 'closed', stateReason: 'duplicate' },
  ])
  expect(issues[1]?.comments).toMatchObject([{ body: expect.stringContaining('#1') }])
})

test('who made the older one leaves the younger one to its maker', async () => {
  const { keep, issues } = await scene()
  let asked = 0
  const kept = await keep(WISH, async (method, path) => {
    if (method === 'GET' && path.endsWith('/issues')) asked += 1
    // Between our own creation and the look at what there is.
    if (asked === 2 && issues.length === 1) issues.push({ ...structuredClone(issues[0] as object), number: 2 } as never)
    return undefined
  })
  expect(kept).toMatchObject({ number: 1, did: 'created' })
  expect(issues.map(({ state }) => state)).toEqual(['open', 'open'])
  await keep(WISH)
  expect(issues.map(({ state }) => state)).toEqual(['open', 'closed'])
})

test('where no answer came and another job made one meanwhile, that one is kept up to date', async () => {
  const { keep, issues } = await scene()
  const lost = once('POST', /issues$/, async () => {
    await keep({ ...WISH, body: 'As the other job saw it.\n' })
    return new Response('', { status: 502 })
  })
  expect(await keep(WISH, lost)).toMatchObject({ number: 1, did: 'updated' })
  expect(issues).toMatchObject([{ body: `${MARKER}\nAs it is.\n` }])
})

test('a list that does not show the new issue yet is asked again', async () => {
  const { keep, issues } = await scene()
  let lists = 0
  const kept = await keep(WISH, async (method, path) => {
    if (method !== 'GET' || !path.endsWith('/issues')) return undefined
    lists += 1
    return lists === 2 ? Response.json([]) : undefined
  })
  expect(kept).toMatchObject({ number: 1, did: 'created' })
  expect(lists).toBe(3)
  expect(issues).toHaveLength(1)
})

test('labels that are refused are left out and named', async () => {
  const { keep } = await scene()
  const errors = [{ resource: 'Label', field: 'name', code: 'invalid' }]
  const refuse = once('POST', /issues$/, async () =>
    Response.json({ message: 'Validation Failed', errors }, { status: 422 }),
  )
  expect(await keep({ ...WISH, labels: ['x'.repeat(60)] }, refuse)).toMatchObject({
    did: 'created',
    notes: [`GitHub did not take the labels ${'x'.repeat(60)}.`],
  })
})

test('nothing open and nothing to open is nothing; a closed one stays as it is', async () => {
  const { keep, issues } = await scene()
  expect(await keep({ ...WISH, open: false })).toBeUndefined()
  await keep(WISH)
  expect(await keep({ ...WISH, open: false })).toMatchObject({ number: 1, did: 'closed' })
  expect(await keep({ ...WISH, open: false })).toBeUndefined()
  expect(issues[0]?.comments.map(({ body }) => body)).toEqual(['Over.'])
})

test('a text that is too long is cut rather than refused', async () => {
  const { keep, issues } = await scene()
  await keep({ ...WISH, title: 'x'.repeat(300), body: '🪜'.repeat(60_000) })
  expect(issues[0]?.title).toHaveLength(256)
  expect(issues[0]?.body?.length).toBeLessThanOrEqual(65_536)
})
