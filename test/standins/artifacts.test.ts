// The results service, spoken to by the real artifact client and by hand.
import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { getOctokit } from '@actions/github'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ExampleWorld, exampleWorld } from './example-world.ts'

const CLIENT = fileURLToPath(new URL('./artifact-client.mjs', import.meta.url))
const SERVICE = 'twirp/github.actions.results.api.v1.ArtifactService'

let world: ExampleWorld
beforeEach(async () => {
  world = await exampleWorld()
})
afterEach(() => world.close())

async function runClient() {
  const access = world.job({ contents: 'read' })
  const answer = join(world.folder, 'answer.json')
  const env = {
    PATH: process.env['PATH'],
    ACTIONS_RESULTS_URL: access.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: access.runtimeToken,
    GITHUB_WORKSPACE: world.folder,
    GITHUB_SERVER_URL: 'https://github.com',
    ANSWER: answer,
  }
  await promisify(execFile)(process.execPath, [CLIENT], { env })
  return JSON.parse(readFileSync(answer, 'utf8'))
}

test('the real artifact client uploads, lists, downloads by id and digest, and deletes', async () => {
  world.github.createRun({
    workflow: 'Publish',
    path: '.github/workflows/publish.yml',
    event: 'push',
    ref: 'refs/tags/v1.2.3',
    sha: world.repository.commit,
    runId: 19_000_000_007,
  })
  const answer = await runClient()
  const digest = `sha256:${answer.uploaded.digest}`
  expect(answer).toMatchObject({
    again: expect.stringContaining('already exists'),
    artifacts: [{ name: 'files', id: answer.uploaded.id, size: answer.uploaded.size, digest }],
    artifact: { id: answer.uploaded.id, digest },
    digestMismatch: false,
    otherHash: true,
    whole: true,
    deleted: { id: answer.uploaded.id },
  })
  expect(answer.replaced.id).toBeGreaterThan(answer.uploaded.id)
  const { rest } = getOctokit(world.job({ actions: 'read' }).token, { baseUrl: world.urls.api })
  const repo = { owner: 'octo', repo: 'demo' }
  const { data } = await rest.actions.listWorkflowRunArtifacts({ ...repo, run_id: 19_000_000_007, name: 'files' })
  expect(data).toMatchObject({ total_count: 1, artifacts: [{ id: answer.replaced.id, expired: false }] })
  const { url } = await rest.actions.downloadArtifact({
    ...repo,
    artifact_id: answer.replaced.id,
    archive_format: 'zip',
  })
  expect(new URL(url).pathname).toContain('/blobs/')
  expect(world.problems).toEqual([])
})

async function call(method: string, body: unknown, token: string) {
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
  const response = await fetch(`${world.urls.results}${SERVICE}/${method}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(body),
  })
  return { status: response.status, body: (await response.json()) as Record<string, unknown> }
}

function backendIds(token: string) {
  const claims = JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8')) as { scp: string }
  const [, run, job] = claims.scp.split(':')
  return { workflow_run_backend_id: run, workflow_job_run_backend_id: job }
}

test('a run sees only its own artifacts, and other jobs of it all of them', async () => {
  await runClient()
  const sibling = world.job({}, { path: 'verify' }).runtimeToken
  const stranger = world.job({}, { runId: 5 }).runtimeToken
  const names = ({ body }: Awaited<ReturnType<typeof call>>) =>
    (body['artifacts'] as { name: string }[]).map(({ name }) => name)
  expect(names(await call('ListArtifacts', backendIds(sibling), sibling))).toEqual(['a.txt', 'files'])
  expect(names(await call('ListArtifacts', backendIds(stranger), stranger))).toEqual([])
  expect((await call('ListArtifacts', backendIds(sibling), stranger)).status).toBe(403)
})

test('refuses a closed job, an unknown method and an unknown field', async () => {
  const job = world.job({})
  const ids = backendIds(job.runtimeToken)
  expect((await call('MigrateArtifact', ids, job.runtimeToken)).status).toBe(404)
  expect((await call('ListArtifacts', { ...ids, colour: 1 }, job.runtimeToken)).status).toBe(400)
  job.close()
  expect((await call('ListArtifacts', ids, job.runtimeToken)).status).toBe(401)
  expect(world.problems).toEqual([
    expect.stringContaining('no method MigrateArtifact'),
    expect.stringContaining('has no field colour'),
  ])
})

test('an address for uploads ends with the upload, and cannot read', async () => {
  const { runtimeToken } = world.job({})
  const ids = backendIds(runtimeToken)
  const { body } = await call('CreateArtifact', { ...ids, name: 'a', version: 7 }, runtimeToken)
  const url = `${body['signed_upload_url']}`
  const put = async (comp: string, content: string) =>
    (await fetch(`${url}&${comp}`, { method: 'PUT', body: content })).status
  expect(await put('comp=block&blockid=YQ%3D%3D', 'abc')).toBe(201)
  expect(await put('comp=blocklist', '<BlockList><Latest>YQ==</Latest></BlockList>')).toBe(201)
  expect(
    (await call('FinalizeArtifact', { ...ids, name: 'a', size: '3', hash: 'sha256:0' }, runtimeToken)).status,
  ).toBe(400)
  expect((await call('FinalizeArtifact', { ...ids, name: 'a', size: '3' }, runtimeToken)).status).toBe(200)
  expect(await put('comp=block&blockid=YQ%3D%3D', 'abd')).toBe(403)
  expect((await fetch(url)).status).toBe(403)
  expect(world.requests.every(({ path }) => !path.includes(new URL(url).searchParams.get('sig') ?? '-'))).toBe(true)
})
