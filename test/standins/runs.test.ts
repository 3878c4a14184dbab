// Workflows, their dispatch, and runs that somebody follows.

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { GithubDispatch } from '@plumbline/standins'
import { type ExampleWorld, exampleRepository, exampleWorld } from './example-world.ts'

let world: ExampleWorld
beforeEach(async () => {
  world = await exampleWorld()
  world.github.knowWorkflow({
    path: '.github/workflows/docs.yml',
    name: 'Docs',
    inputs: {
      version: { required: true },
      channel: { type: 'choice', options: ['stable', 'next'], default: 'stable' },
    },
  })
})
afterEach(() => world.close())

const repo = { owner: 'octo', repo: 'demo' }
const docs = { ...repo, workflow_id: 'docs.yml' }

function client(permissions: Parameters<ExampleWorld['job']>[0]) {
  return getOctokit(world.job(permissions).token, { baseUrl: world.urls.api }).rest.actions
}

async function refusal(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => ({ status: 0, message: 'accepted' }),
    (reason: { status: number; message: string }) => reason,
  )
  return `${error.status} ${error.message}`
}

test('a dispatch answers with its run, and tells the rehearsal', async () => {
  const told: GithubDispatch[] = []
  world.github.onDispatch = (dispatch) => void told.push(dispatch)
  const actions = client({ actions: 'write' })
  const inputs = { version: '1.2.3' }
  const { status, data } = await actions.createWorkflowDispatch({
    ...docs,
    ref: 'v1.2.3',
    inputs,
    return_run_details: true,
  })
  expect(status).toBe(200)
  const runId = (data as unknown as { workflow_run_id: number }).workflow_run_id
  const filled = { version: '1.2.3', channel: 'stable' }
  expect(told).toEqual([
    { repository: 'octo/demo', workflow: '.github/workflows/docs.yml', ref: 'v1.2.3', inputs: filled, runId },
  ])
  const { data: run } = await actions.getWorkflowRun({ ...repo, run_id: runId })
  expect(run).toMatchObject({
    status: 'queued',
    event: 'workflow_dispatch',
    head_branch: 'v1.2.3',
    head_sha: world.repository.commit,
  })
  world.github.updateRun(runId, { status: 'completed', conclusion: 'failure' })
  world.github.setJobs(runId, [
    {
      name: 'build',
      status: 'completed',
      conclusion: 'failure',
      steps: [{ name: 'Test', number: 1, status: 'completed', conclusion: 'failure' }],
    },
  ])
  expect((await actions.getWorkflowRun({ ...repo, run_id: runId })).data.conclusion).toBe('failure')
  const { data: jobs } = await actions.listJobsForWorkflowRun({ ...repo, run_id: runId })
  expect(jobs.jobs).toMatchObject([{ name: 'build', conclusion: 'failure', steps: [{ name: 'Test' }] }])
  const { data: first } = await actions.listJobsForWorkflowRunAttempt({ ...repo, run_id: runId, attempt_number: 1 })
  expect(first.total_count).toBe(1)
  expect(world.problems).toEqual([])
})

test('a dispatch without return_run_details answers 204 and still makes its run', async () => {
  const actions = client({ actions: 'write' })
  const { status } = await actions.createWorkflowDispatch({ ...docs, ref: 'main', inputs: { version: '1' } })
  expect(status).toBe(204)
  const { data } = await actions.listWorkflowRuns({ ...docs, event: 'workflow_dispatch', created: '>=2026-01-01' })
  expect(data.total_count).toBe(1)
  expect((await actions.listWorkflowRunsForRepo({ ...repo, status: 'completed' })).data.total_count).toBe(0)
  expect((await actions.listRepoWorkflows(repo)).data.workflows.map(({ name }) => name)).toEqual(['Docs'])
  expect((await actions.getWorkflow(docs)).data.state).toBe('active')
  expect(world.problems).toEqual([])
})

test('refuses a dispatch as GitHub does', async () => {
  const actions = client({ actions: 'write' })
  world.github.knowWorkflow({ path: '.github/workflows/off.yml', name: 'Off', state: 'disabled_manually', inputs: {} })
  world.github.knowWorkflow({ path: '.github/workflows/push.yml', name: 'Push' })
  const send = (workflow_id: string, inputs: Record<string, string>, ref = 'main') =>
    refusal(actions.createWorkflowDispatch({ ...repo, workflow_id, ref, inputs }))
  const version = '1.2.3'
  expect(await send('none.yml', {})).toMatch(/^404 /)
  expect(await send('docs.yml', { version, colour: 'red' })).toMatch(/^422 Unexpected inputs provided: \["colour"\]/)
  expect(await send('docs.yml', {})).toMatch(/^422 Required input 'version' not provided/)
  expect(await send('docs.yml', { version, channel: 'old' })).toMatch(/^422 Provided value 'old' for input 'channel'/)
  expect(await send('docs.yml', { version }, 'nowhere')).toMatch(/^422 No ref found for: nowhere/)
  expect(await send('off.yml', {})).toMatch(/^422 Cannot trigger a 'workflow_dispatch' on a disabled workflow/)
  expect(await send('push.yml', {})).toMatch(/^422 Workflow does not have 'workflow_dispatch' trigger/)
  expect(await refusal(client({ actions: 'read' }).createWorkflowDispatch({ ...docs, ref: 'main' }))).toMatch(/^403 /)
  expect(world.github.runs()).toEqual([])
  expect(world.problems).toEqual([])
})

test('another repository takes dispatches only from a token of its own', async () => {
  const folder = join(world.folder, 'other')
  mkdirSync(folder)
  world.github.addRepository('octo/site', { gitDir: exampleRepository(folder).gitDir })
  world.github.knowWorkflow({
    repository: 'octo/site',
    path: '.github/workflows/deploy.yml',
    name: 'Deploy',
    inputs: {},
  })
  const target = { owner: 'octo', repo: 'site', workflow_id: 'deploy.yml', ref: 'main' }
  expect(await refusal(client({ actions: 'write' }).createWorkflowDispatch(target))).toMatch(/^403 /)
  const token = world.github.issueToken(['octo/site'], { actions: 'write' })
  const { rest } = getOctokit(token, { baseUrl: world.urls.api })
  expect((await rest.actions.createWorkflowDispatch(target)).status).toBe(204)
  expect(world.github.runs('octo/site')).toHaveLength(1)
})

test('asking for a followed run waits until it moves; its own jobs do not wait', async () => {
  const { commit } = world.repository
  const run = world.github.createRun({
    workflow: 'Docs',
    path: '.github/workflows/docs.yml',
    event: 'push',
    ref: 'main',
    sha: commit,
    followed: true,
  })
  const actions = client({ actions: 'read' })
  let answered = ''
  const answer = actions.getWorkflowRun({ ...repo, run_id: run.id }).then(({ data }) => {
    answered = `${data.status}`
  })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(answered).toBe('')
  world.github.updateRun(run.id, { conclusion: 'success' })
  await answer
  expect(answered).toBe('completed')
  const own = world.github.createRun({
    workflow: 'Publish',
    path: 'p.yml',
    event: 'push',
    ref: 'main',
    sha: commit,
    followed: true,
  })
  const { token } = world.job({ actions: 'read' }, { runId: own.id })
  const self = getOctokit(token, { baseUrl: world.urls.api }).rest.actions
  expect((await self.getWorkflowRun({ ...repo, run_id: own.id })).data.status).toBe('queued')
})

test('a re-run keeps the run and begins an attempt; the jobs of each attempt are listed apart', async () => {
  const { commit: sha } = world.repository
  const { id } = world.github.createRun({ workflow: 'Publish', path: 'p.yml', event: 'push', ref: 'v1.2.3', sha })
  const run_id = id
  expect(() => world.github.beginAttempt(id)).toThrow('cannot be run again yet')
  const first = [
    { name: 'validate', status: 'completed', conclusion: 'success' },
    { name: 'publish', status: 'completed', conclusion: 'failure' },
  ] as const
  world.github.setJobs(id, first)
  world.github.updateRun(id, { conclusion: 'failure' })
  world.clock.advance(3_600_000)
  expect(world.github.beginAttempt(id)).toBe(2)
  world.github.setJobs(id, [
    ...first.map((job) => ({ ...job, attempt: 1 })),
    { name: 'validate', status: 'completed', conclusion: 'success', attempt: 2 },
    { name: 'publish', status: 'in_progress', attempt: 2 },
  ])
  const actions = client({ actions: 'read' })
  const { data: run } = await actions.getWorkflowRun({ ...repo, run_id })
  expect(run).toMatchObject({ id, run_attempt: 2, run_number: 1, status: 'in_progress', conclusion: null })
  expect(run.previous_attempt_url).toMatch(/\/attempts\/1$/)
  expect(Date.parse(run.run_started_at ?? '') - Date.parse(run.created_at)).toBeGreaterThanOrEqual(3_600_000)
  const jobsOf = async (attempt_number: number) =>
    (await actions.listJobsForWorkflowRunAttempt({ ...repo, run_id, attempt_number })).data.jobs
  expect((await jobsOf(1)).map(({ conclusion }) => conclusion)).toEqual(['success', 'failure'])
  expect((await jobsOf(2)).map(({ status, run_attempt }) => `${status} ${run_attempt}`)).toEqual([
    'completed 2',
    'in_progress 2',
  ])
  const { data: latest } = await actions.listJobsForWorkflowRun({ ...repo, run_id })
  expect(latest.jobs).toEqual(await jobsOf(2))
  const { data: all } = await actions.listJobsForWorkflowRun({ ...repo, run_id, filter: 'all' })
  expect(new Set(all.jobs.map((job) => job.id)).size).toBe(4)
  expect(world.problems).toEqual([])
})

test('what fails after a dispatch is told', async () => {
  world.github.onDispatch = async () => {
    throw new Error('no such file')
  }
  await client({ actions: 'write' }).createWorkflowDispatch({ ...docs, ref: 'main', inputs: { version: '1' } })
  expect(world.problems).toEqual([expect.stringContaining('no such file')])
})
