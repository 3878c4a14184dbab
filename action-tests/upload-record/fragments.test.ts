// upload-record: the job's fragment goes up once, under a name that artifacts can have, with the digest that readers compare.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { type ActionResult, git, runAction } from '@plumbline/rehearsal'
import { type JobAccess, startWorld, type World } from '@plumbline/standins'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-upload-record-'))
let world: World
let access: JobAccess

beforeAll(async () => {
  git(folder, ['init', '--quiet', '--bare', 'origin.git'])
  world = await startWorld({ repository: 'octo/demo', gitDir: join(folder, 'origin.git'), folder })
  const { id } = world.github.createRun({
    workflow: 'w',
    path: 'w.yml',
    event: 'push',
    ref: 'refs/tags/v1',
    sha: '1'.repeat(40),
  })
  const file = 'octo/demo/.github/workflows/w.yml@refs/tags/v1'
  access = world.openJob({
    runId: id,
    attempt: 1,
    path: 'validate',
    permissions: { actions: 'read' },
    environment: undefined,
    eventName: 'push',
    ref: 'refs/tags/v1',
    sha: '1'.repeat(40),
    workflowRef: file,
    workflowSha: '1'.repeat(40),
    jobWorkflowRef: file,
    jobWorkflowSha: '1'.repeat(40),
  })
})
afterAll(async () => {
  await world.close()
  rmSync(folder, { recursive: true, force: true })
})

function upload(inputs: Readonly<Record<string, string>>, record?: unknown): Promise<ActionResult> {
  const temp = mkdtempSync(join(folder, 'temp-'))
  mkdirSync(join(temp, 'plumbline'))
  if (record !== undefined) writeFileSync(join(temp, 'plumbline', 'record.json'), JSON.stringify(record))
  const env = {
    ACTIONS_RUNTIME_TOKEN: access.runtimeToken,
    ACTIONS_RESULTS_URL: access.resultsUrl,
    GITHUB_RUN_ATTEMPT: '2',
  }
  return runAction({ name: 'upload-record', inputs, env, temp })
}

/** The run's artifacts as the REST API tells them. */
async function artifacts(): Promise<
  readonly { id: number; name: string; digest: string; archive_download_url: string }[]
> {
  const runId = 19_000_000_001
  const url = `${world.urls.api}/repos/octo/demo/actions/runs/${runId}/artifacts`
  const response = await fetch(url, { headers: { authorization: `Bearer ${access.token}` } })
  return ((await response.json()) as { artifacts: Awaited<ReturnType<typeof artifacts>> }).artifacts
}

test('id and digest name the stored artifact; a scoped name is written as artifact names allow', async () => {
  const { code, outputs } = await upload({ phase: 'validate', package: '@octo/demo' }, { schema: 1, plumbline: '' })
  expect(code).toBe(0)
  expect(outputs).toEqual({
    id: expect.stringMatching(/^\d+$/),
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
    'package-slug': 'octo__demo',
  })
  const stored = (await artifacts()).find(({ id }) => `${id}` === outputs['id'])
  expect(stored).toMatchObject({ name: 'plumbline-validate-octo__demo-2', digest: `sha256:${outputs['digest']}` })
  const headers = { authorization: `Bearer ${access.token}` }
  const bytes = Buffer.from(await (await fetch(stored?.archive_download_url ?? '', { headers })).arrayBuffer())
  expect(createHash('sha256').update(bytes).digest('hex')).toBe(outputs['digest'])
})

test.each([
  ['a:b/c d"e', 'a__b__c__d__e'],
  ['', 'package'],
  ['@s/n.m-1_x', 's__n.m-1_x'],
])('package "%s" is %s in the names of artifacts', async (name, slug) => {
  const { outputs } = await upload({ phase: 'verify', package: name }, { schema: 1, plumbline: '' })
  expect(outputs['package-slug']).toBe(slug)
  expect((await artifacts()).map((artifact) => artifact.name)).toContain(`plumbline-verify-${slug}-2`)
})

test('a job without a record uploads nothing, gives no id, and does not fail for it', async () => {
  const before = (await artifacts()).length
  const { code, outputs } = await upload({ phase: 'build', package: 'none' })
  expect({ code, id: outputs['id'], digest: outputs['digest'] }).toEqual({ code: 0, id: '', digest: '' })
  expect(await artifacts()).toHaveLength(before)
})

test('the stand-ins understood everything', () => {
  expect(world.problems).toEqual([])
})
