// Files, events of one's own making, conditional requests, and what GitHub makes no event of.
import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { GithubDispatch, GithubEvent } from '@plumbline/standins'
import { type ExampleWorld, exampleWorld } from './example-world.ts'

const TEXT = 'on: { repository_dispatch: { types: [go] } }\n'
const PATH = '.github/workflows/go.yml'
const repo = { owner: 'octo', repo: 'demo' }

let world: ExampleWorld
beforeEach(async () => {
  world = await exampleWorld({ files: { [PATH]: TEXT } })
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

function client(permissions: Parameters<ExampleWorld['job']>[0]) {
  return getOctokit(world.job(permissions).token, { baseUrl: world.urls.api }).rest
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => ({ status: 0, message: 'accepted' }),
    (reason: { status: number; message: string }) => reason,
  )
  return `${error.status} ${error.message}`
}

test('files and folders at a ref, and none where there are none', async () => {
  const { getContent } = client({ contents: 'read' }).repos
  const { data: folder } = await getContent({ ...repo, path: '.github/workflows' })
  expect(folder).toMatchObject([{ name: 'go.yml', path: PATH, type: 'file', size: TEXT.length }])
  const { data: file } = await getContent({ ...repo, path: PATH, ref: 'v1.2.3' })
  const { content, sha } = file as { content: string; sha: string }
  expect(Buffer.from(content, 'base64').toString()).toBe(TEXT)
  expect(folder).toMatchObject([{ sha }])
  expect(await refusal(getContent({ ...repo, path: 'none' }))).toMatch(/^404 Not Found/)
  expect(await refusal(getContent({ ...repo, path: PATH, ref: 'gone' }))).toMatch(
    /^404 No commit found for the ref gone/,
  )
  expect(await refusal(client({ actions: 'read' }).repos.getContent({ ...repo, path: PATH }))).toMatch(/^403 /)
})

test('a repository_dispatch answers 204 whatever listens, and starts what does on the default branch', async () => {
  const told: GithubDispatch[] = []
  world.github.onDispatch = (dispatch) => void told.push(dispatch)
  const runName = 'Go ${{ github.event.client_payload.what }}'
  world.github.knowWorkflow({ path: PATH, name: 'Go', eventTypes: ['go'], runName })
  world.github.knowWorkflow({ path: '.github/workflows/all.yml', name: 'All', eventTypes: [] })
  const off = {
    path: '.github/workflows/off.yml',
    name: 'Off',
    eventTypes: ['go'],
    state: 'disabled_manually',
  } as const
  world.github.knowWorkflow(off)
  const { createDispatchEvent } = client({ contents: 'write' }).repos
  const { status } = await createDispatchEvent({ ...repo, event_type: 'go', client_payload: { what: 'there' } })
  expect(status).toBe(204)
  expect((await createDispatchEvent({ ...repo, event_type: 'nobody' })).status).toBe(204)
  expect(world.github.runs().map(({ path, title, event, headBranch }) => ({ path, title, event, headBranch }))).toEqual(
    [
      { path: PATH, title: 'Go there', event: 'repository_dispatch', headBranch: 'main' },
      { path: '.github/workflows/all.yml', title: 'go', event: 'repository_dispatch', headBranch: 'main' },
      { path: '.github/workflows/all.yml', title: 'nobody', event: 'repository_dispatch', headBranch: 'main' },
    ],
  )
  expect(told).toHaveLength(3)
  expect(world.github.repositoryDispatches()).toMatchObject([{ type: 'go' }, { type: 'nobody' }])
})

test('a repository_dispatch needs contents: write and a payload that fits', async () => {
  const { createDispatchEvent } = client({ contents: 'write' }).repos
  const large = { text: 'x'.repeat(65_536) }
  expect(await refusal(createDispatchEvent({ ...repo, event_type: 'go', client_payload: large }))).toMatch(
    /^422 .*too large/,
  )
  const reader = client({ contents: 'read', actions: 'write' }).repos
  expect(await refusal(reader.createDispatchEvent({ ...repo, event_type: 'go' }))).toMatch(/^403 /)
})

test('an unchanged list is a 304 without a body, and a change is told', async () => {
  const sha = world.repository.commit
  const { id } = world.github.createRun({ workflow: 'Go', path: PATH, event: 'push', ref: 'v1.2.3', sha })
  const { listWorkflowRunsForRepo } = client({ actions: 'read' }).actions
  const { headers } = await listWorkflowRunsForRepo(repo)
  const again = { ...repo, headers: { 'if-none-match': headers.etag } }
  expect(await refusal(listWorkflowRunsForRepo(again))).toMatch(/^304 /)
  world.github.updateRun(id, { conclusion: 'success' })
  const { data } = await listWorkflowRunsForRepo(again)
  expect(data.workflow_runs).toMatchObject([{ conclusion: 'success' }])
})

test('a conditional question about a run that is really going on waits until it moves', async () => {
  const sha = world.repository.commit
  const { id } = world.github.createRun({
    ...{ workflow: 'Go', path: PATH, event: 'push', ref: 'v1.2.3', sha },
    followed: true,
  })
  const { listWorkflowRunsForRepo } = client({ actions: 'read' }).actions
  const { headers } = await listWorkflowRunsForRepo(repo)
  let answered = false
  const answer = listWorkflowRunsForRepo({ ...repo, headers: { 'if-none-match': headers.etag } }).then(({ data }) => {
    answered = true
    return data
  })
  await new Promise((resolve) => setTimeout(resolve, 200))
  expect(answered).toBe(false)
  world.github.updateRun(id, { conclusion: 'success' })
  expect((await answer).workflow_runs).toMatchObject([{ status: 'completed' }])
})

test('a run ends by itself when its time has come', async () => {
  const sha = world.repository.commit
  const { id } = world.github.createRun({ workflow: 'Go', path: PATH, event: 'push', ref: 'v1.2.3', sha })
  const end = world.clock.now() + 60_000
  world.github.endRunAt(id, end, 'timed_out')
  const { getWorkflowRun } = client({ actions: 'read' }).actions
  expect((await getWorkflowRun({ ...repo, run_id: id })).data.status).toBe('queued')
  world.clock.advance(61_000)
  const { data } = await getWorkflowRun({ ...repo, run_id: id })
  expect(data).toMatchObject({ status: 'completed', conclusion: 'timed_out' })
  expect(Math.abs(Date.parse(data.updated_at) - end)).toBeLessThan(1000)
})

test('the actor of a run is who holds the token', async () => {
  world.github.knowWorkflow({ path: PATH, name: 'Go', inputs: {} })
  const send = (token: string) =>
    getOctokit(token, { baseUrl: world.urls.api }).rest.actions.createWorkflowDispatch({
      ...repo,
      workflow_id: 'go.yml',
      ref: 'main',
    })
  await send(world.job({ actions: 'write' }).token)
  await send(world.github.issueToken(['octo/demo'], { actions: 'write' }))
  const { data } = await client({ actions: 'read' }).actions.listWorkflowRunsForRepo(repo)
  expect(data.workflow_runs.map(({ actor }) => [actor?.login, actor?.type])).toEqual([
    ['plumbline-app[bot]', 'Bot'],
    ['github-actions[bot]', 'Bot'],
  ])
  const filtered = await client({ actions: 'read' }).actions.listWorkflowRunsForRepo({
    ...repo,
    actor: 'plumbline-app[bot]',
  })
  expect(filtered.data.total_count).toBe(1)
})

test('publishing a release tells who did it, and that GITHUB_TOKEN starts nothing', async () => {
  const told: GithubEvent[] = []
  world.github.onEvent = (event) => void told.push(event)
  const publish = (token: string, tag_name: string) =>
    getOctokit(token, { baseUrl: world.urls.api }).rest.repos.createRelease({ ...repo, tag_name })
  const { data } = await publish(world.job({ contents: 'write' }).token, 'v1.2.3')
  expect(data.author.login).toBe('github-actions[bot]')
  const app = await publish(world.github.issueToken(['octo/demo'], { contents: 'write' }), 'v1.2.2')
  expect(app.data.author.login).toBe('plumbline-app[bot]')
  const event = { repository: 'octo/demo', name: 'release' }
  expect(told).toEqual([
    { ...event, tag: 'v1.2.3', by: 'github-actions[bot]', suppressed: true },
    { ...event, tag: 'v1.2.2', by: 'plumbline-app[bot]', suppressed: false },
  ])
})
