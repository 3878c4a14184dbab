// Issues of the GitHub stand-in: who may, what lists show, and what is refused.
import { expect, test } from '@jest/globals'
import { createGithub, createSigningKey, type GitSource, jsonOf, requestOf } from '@plumbline/standins'

const EMPTY: GitSource = {
  refs: async () => [],
  tag: async () => undefined,
  commit: async () => undefined,
  commitOf: async () => undefined,
  at: async () => undefined,
}
const ISSUES = '/repos/octo/demo/issues'

async function scene(issues: 'none' | 'read' | 'write' = 'write') {
  const github = createGithub({
    clock: { now: () => 0 },
    key: await createSigningKey(),
    repository: 'octo/demo',
    source: EMPTY,
  })
  const token = github.issueToken(['octo/demo'], { issues })
  const ask = (method: string, url: string, body?: unknown) =>
    github.handle(
      requestOf(method, url, { token, headers: { 'user-agent': 'test' }, ...(body === undefined ? {} : { body }) }),
    )
  return { github, ask }
}

test('lists show the open ones, the newest first, pull requests among them, by author and state', async () => {
  const { github, ask } = await scene()
  const { write } = github.control.issues
  write({ title: 'one', body: '', by: 'ada' })
  write({ title: 'two', body: '', by: 'plumbline-app[bot]', app: 2_400_117, state: 'closed' })
  write({ title: 'three', body: '', by: 'ada', isPull: true })
  const numbers = async (query: string) =>
    (jsonOf(await ask('GET', `${ISSUES}${query}`)) as { number: number }[]).map(({ number }) => number)
  expect(await numbers('')).toEqual([3, 1])
  expect(await numbers('?state=all&direction=asc')).toEqual([1, 2, 3])
  expect(await numbers('?state=all&creator=plumbline-app%5Bbot%5D')).toEqual([2])
  expect(await numbers('?state=all&per_page=1&page=2')).toEqual([2])
  const [pull] = jsonOf(await ask('GET', ISSUES)) as { pull_request?: unknown; user: unknown }[]
  expect(pull).toMatchObject({
    pull_request: { html_url: 'https://github.com/octo/demo/pull/3' },
    user: { type: 'User' },
  })
  expect(github.problems).toEqual([])
})

test('what an app writes names the app and its bot; it is changed and commented', async () => {
  const { github, ask } = await scene()
  const made = await ask('POST', ISSUES, { title: 'x', body: 'y', labels: ['new'] })
  expect(made.status).toBe(201)
  expect(jsonOf(made)).toMatchObject({
    number: 1,
    user: { login: 'plumbline-app[bot]', type: 'Bot' },
    performed_via_github_app: { id: 2_400_117 },
    labels: [{ name: 'new' }],
  })
  const closed = await ask('PATCH', `${ISSUES}/1`, { state: 'closed', state_reason: 'completed' })
  expect(jsonOf(closed)).toMatchObject({ state: 'closed', state_reason: 'completed', title: 'x' })
  expect((await ask('POST', `${ISSUES}/1/comments`, { body: 'Done.' })).status).toBe(201)
  expect((await ask('PATCH', `${ISSUES}/2`, { title: 'z' })).status).toBe(404)
  expect(github.home.issues[0]?.comments).toMatchObject([{ author: 'plumbline-app[bot]', body: 'Done.' }])
  expect(github.problems).toEqual([])
})

test.each([
  ['a blank title', { title: ' ' }, 'title'],
  ['a long title', { title: 'x'.repeat(257) }, 'title'],
  ['a long body', { title: 'x', body: '🪜'.repeat(65_537) }, 'body'],
  ['who cannot be assigned', { title: 'x', assignees: ['nobody'] }, 'assignees'],
])('%s is refused', async (_what, body, field) => {
  const { github, ask } = await scene()
  const refused = await ask('POST', ISSUES, body)
  expect(refused.status).toBe(422)
  expect(jsonOf(refused)).toMatchObject({ errors: [{ resource: 'Issue', field }] })
  expect(github.problems).toEqual([])
})

test('without the permission, or with issues turned off, none is made', async () => {
  const reader = await scene('read')
  expect((await reader.ask('GET', ISSUES)).status).toBe(200)
  const refused = await reader.ask('POST', ISSUES, { title: 'x' })
  expect(refused).toMatchObject({ status: 403, headers: { 'x-accepted-github-permissions': 'issues=write' } })
  const { github, ask } = await scene()
  github.control.issues.turnOff()
  expect((await ask('POST', ISSUES, { title: 'x' })).status).toBe(410)
  expect(jsonOf(await ask('GET', ISSUES))).toEqual([])
})

test('a job has a log once it is given one, behind an address of its own', async () => {
  const { github } = await scene()
  const token = github.issueToken(['octo/demo'], { actions: 'read' })
  const path = '.github/workflows/p.yml'
  github.control.createRun({ workflow: 'P', path, event: 'push', ref: 'refs/tags/v1', sha: 'c'.repeat(40), runId: 5 })
  github.control.setJobs(5, [{ name: 'a', status: 'completed' }])
  const ask = () =>
    github.handle(
      requestOf('GET', '/repos/octo/demo/actions/jobs/5000/logs', { token, headers: { 'user-agent': 'test' } }),
    )
  expect((await ask()).status).toBe(404)
  github.control.setLog(5, 0, 'words')
  expect(await ask()).toMatchObject({ status: 302, headers: { location: expect.stringContaining('/blobs/offers/') } })
})
