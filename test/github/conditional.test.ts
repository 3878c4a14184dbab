// Conditional requests, whose token it is, and files at a commit.
import { expect, test } from '@jest/globals'
import { listFolder, openGithub, readTextAt, repositoryRuns, senderOf } from '@plumbline/github'

interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

async function clientFor(answer: (path: string, headers: Headers) => Answer, token = 'ghp_x') {
  const fetch = async (url: unknown, options?: RequestInit) => {
    const { status, body, headers } = answer(new URL(String(url)).pathname, new Headers(options?.headers))
    const shown = { 'content-type': 'application/json', ...headers }
    return new Response(status === 304 ? null : JSON.stringify(body ?? {}), { status, headers: shown })
  }
  return openGithub({ token, apiUrl: 'https://api.example', fetch: fetch as typeof globalThis.fetch })
}

test('with an ETag an unchanged list is "unchanged", and nothing is sent again', async () => {
  const seen: (string | null)[] = []
  const client = await clientFor((_, headers) => {
    seen.push(headers.get('if-none-match'))
    return headers.get('if-none-match') === '"a"'
      ? { status: 304 }
      : { status: 200, body: { workflow_runs: [] }, headers: { etag: '"a"' } }
  })
  const first = await repositoryRuns(client, 'o/r', {})
  expect(first).toEqual({ runs: [], more: false, etag: '"a"' })
  expect(await repositoryRuns(client, 'o/r', {}, { etag: '"a"' })).toBe('unchanged')
  expect(seen).toEqual([null, '"a"'])
})

test('a 304 that nobody asked for is a failure', async () => {
  const client = await clientFor(() => ({ status: 304 }))
  await expect(repositoryRuns(client, 'o/r', {})).rejects.toMatchObject({ status: 304 })
})

test.each([
  ['ghs_15368_abc.def', { login: 'github-actions[bot]', bot: true }],
  ['ghs_2400117_abc.def', { login: 'our-app[bot]', bot: true }, '/graphql'],
  [`ghs_${'a'.repeat(36)}`, { login: 'our-app[bot]', bot: true }, '/graphql'],
  ['github_pat_x', { login: 'alice', bot: false }, '/user'],
])('the token %s is known by its form, or by asking', async (token, sender, ...places: readonly string[]) => {
  const asked: string[] = []
  const client = await clientFor((path) => {
    asked.push(path)
    return { status: 200, body: { login: 'alice', data: { viewer: { login: 'our-app[bot]' } } } }
  }, token)
  expect(await senderOf(client, token)).toEqual(sender)
  expect(asked).toEqual(places)
})

test.each([
  { status: 404 },
  { status: 200, body: { data: null, errors: [{ message: 'no' }] } },
])('a server that does not name an app leaves it nameless: %j', async (answer) => {
  expect(await senderOf(await clientFor(() => answer), 'ghs_2400117_abc.def')).toEqual({ bot: true })
})

test('a token that GitHub says nothing about has no known sender', async () => {
  expect(await senderOf(await clientFor(() => ({ status: 403 })), 'ghp_x')).toBeUndefined()
})

test('files are read as text; what is not there is nothing', async () => {
  const content = Buffer.from('on: push # é\n').toString('base64')
  const client = await clientFor((path) =>
    path.endsWith('a%20b.yml')
      ? { status: 200, body: { encoding: 'base64', content: `${content.slice(0, 8)}\n${content.slice(8)}` } }
      : { status: 404 },
  )
  expect(await readTextAt(client, 'o/r', '.github/a b.yml', 'v1')).toBe('on: push # é\n')
  expect(await readTextAt(client, 'o/r', '.github/none.yml')).toBeUndefined()
  expect(await listFolder(client, 'o/r', '.github')).toEqual([])
})
