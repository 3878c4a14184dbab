// Reusable workflows: inputs, secrets, outputs, contexts and permissions, at every level.
import { expect, test } from '@jest/globals'
import { COMMIT, ENTRY, type Files, jobs, load, play } from './repository.ts'

const files: Files = {
  [ENTRY]: `name: Publish
on: push
env: { OUTER: x }
jobs:
  prepare:
    uses: suite/plumb/.github/workflows/release.yml@v1
    permissions: { contents: write, id-token: write }
    with: { dry-run: true, who: "\${{ github.ref_name }}" }
    secrets: { token: "\${{ secrets.TOKEN }}" }
  after:
    needs: prepare
    runs-on: x
    permissions: {}
    env: { V: "\${{ needs.prepare.outputs.version }}" }
    steps: [{ run: y }]
`,
  'suite/plumb:.github/workflows/release.yml': `name: Release
on:
  workflow_call:
    inputs:
      dry-run: { type: boolean, default: false }
      who: { type: string, required: true }
      n: { type: number }
      greeting: { type: string, default: "hi \${{ github.repository }}" }
    secrets:
      token: { required: true }
    outputs:
      version: { value: "\${{ jobs.inner.outputs.version }}" }
permissions: { contents: read }
env: { INNER: "\${{ inputs.who }}" }
defaults: { run: { shell: bash } }
jobs:
  inner:
    uses: $/.github/workflows/leaf.yml
    secrets: inherit
    with: { tag: "\${{ inputs.who }}" }
  publish:
    needs: inner
    name: Publish it
    if: inputs.dry-run
    runs-on: x
    permissions: { id-token: write }
    env: { T: "\${{ secrets.token }} \${{ inputs.greeting }} \${{ inputs.n }}" }
    steps: [{ run: y }]
`,
  'suite/plumb:.github/workflows/leaf.yml': `on:
  workflow_call:
    inputs: { tag: { type: string, required: true } }
    outputs: { version: { value: "\${{ jobs.validate.outputs.v }}" } }
jobs:
  validate:
    runs-on: x
    outputs: { v: "\${{ steps.v.outputs.v }}" }
    steps: [{ run: y, id: v }]
`,
}

test('a nested call, from inputs to outputs', async () => {
  const playing = { 'prepare/inner/validate': { outputs: { v: '1.2.3' } } }
  const { requests, ran, result } = await play(files, playing, { secrets: { TOKEN: 's3' } })
  expect(ran).toEqual(['prepare/inner/validate', 'prepare/publish', 'after'])
  expect(result).toMatchObject({ conclusion: 'success', outputs: {} })
  expect(requests['after']?.contexts['env']).toEqual({ OUTER: 'x', V: '1.2.3' })
  const publish = requests['prepare/publish']
  expect(publish?.name).toBe('prepare / Publish it')
  expect(publish?.contexts).toMatchObject({
    inputs: { 'dry-run': true, who: 'v1.2.3', n: 0, greeting: 'hi octo/demo' },
    env: { INNER: 'v1.2.3', T: 's3 hi octo/demo 0' },
    secrets: { token: 's3' },
    needs: { inner: { result: 'success', outputs: { version: '1.2.3' } } },
  })
  expect(publish?.job.defaults).toEqual({ shell: 'bash' })
})

test('github is the caller, job.workflow_* the file that defines the job', async () => {
  const { requests } = await play(files)
  const leaf = requests['prepare/inner/validate']
  expect(leaf?.contexts['github']).toMatchObject({
    workflow: 'Publish',
    workflow_ref: `octo/demo/${ENTRY}@refs/tags/v1.2.3`,
    workflow_sha: COMMIT,
    job: 'validate',
    ref_type: 'tag',
  })
  expect(leaf?.contexts['job']).toEqual({
    workflow_ref: 'suite/plumb/.github/workflows/leaf.yml@v1',
    workflow_sha: 'suite-commit',
    workflow_repository: 'suite/plumb',
    workflow_file_path: '.github/workflows/leaf.yml',
  })
  expect(leaf?.file).toMatchObject({ repository: 'suite/plumb', commit: 'suite-commit' })
  expect(leaf?.entry).toMatchObject({ repository: 'octo/demo', path: ENTRY })
  expect(leaf?.contexts['secrets']).toEqual({ token: '' })
})

test("permissions: the job's own, else its file's, else its caller's, else GitHub's default", async () => {
  const { requests } = await play(files)
  expect(requests['prepare/publish']?.permissions).toEqual({ 'id-token': 'write' })
  expect(requests['prepare/inner/validate']?.permissions).toEqual({ contents: 'read' })
  expect(requests['after']?.permissions).toEqual({})
  const plain = await play({ [ENTRY]: jobs({ a: '' }) })
  expect(plain.requests['a']?.permissions).toEqual({ contents: 'read', packages: 'read' })
})

test('a calling job fails with its jobs, and is skipped with all of them', async () => {
  const failed = await play(files, { 'prepare/inner/validate': { conclusion: 'failure' } })
  expect(failed.conclusions).toEqual({
    'prepare/inner/validate': 'failure',
    'prepare/publish': 'skipped',
    after: 'skipped',
  })
  expect(failed.result.conclusion).toBe('failure')
  const skippedCall = { ...files, [ENTRY]: (files[ENTRY] ?? '').replace('permissions:', 'if: false\n    permissions:') }
  expect((await play(skippedCall)).conclusions).toEqual({ prepare: 'skipped', after: 'skipped' })
})

test('jobs of a call look at the jobs of their own file, not at what was before the call', async () => {
  const callee = jobs({ plain: '', next: 'needs: plain', failed: 'if: failure()' }, 'on: workflow_call')
  const caller = jobs({ a: '', call: 'needs: a, if: always(), uses: ./.github/workflows/callee.yml' })
  const run = await play({ [ENTRY]: caller, '.github/workflows/callee.yml': callee }, { a: { conclusion: 'failure' } })
  expect(run.conclusions).toEqual({
    a: 'failure',
    'call/plain': 'success',
    'call/next': 'success',
    'call/failed': 'skipped',
  })
})

test('a text for a boolean input fails the call when the run gets there', async () => {
  const text = (files[ENTRY] ?? '').replace('dry-run: true', 'dry-run: "${{ github.ref }}"')
  const { result, events } = await play({ ...files, [ENTRY]: text })
  expect(result.conclusion).toBe('failure')
  expect(events).toContainEqual({
    kind: 'note',
    runId: 7,
    text: expect.stringContaining(
      `Unexpected value 'refs/tags/v1.2.3' for input "dry-run", which is a boolean`,
    ) as unknown as string,
  })
})

test('a call of a workflow that is not on this machine is named', async () => {
  const caller = jobs({ call: 'uses: else/where/.github/workflows/x.yml@v1', b: 'needs: call' })
  const { conclusions, events } = await play({ [ENTRY]: caller })
  expect(conclusions).toEqual({ call: 'skipped', b: 'success' })
  expect(events.find((event) => event.kind === 'job-skipped')).toMatchObject({
    why: expect.stringContaining('not rehearsed: "else/where/.github/workflows/x.yml@v1"') as unknown as string,
  })
})

test('inputs of a dispatch are typed by their declaration', async () => {
  const head = `on:
  workflow_dispatch:
    inputs:
      tag: { type: string }
      dry: { type: boolean, default: true }
      n: { type: number, default: 3 }
      level: { type: choice, options: [minor, major] }
      need: { required: true }`
  const dispatch = (inputs: Record<string, string>) =>
    play({ [ENTRY]: jobs({ a: '' }, head) }, {}, { eventName: 'workflow_dispatch', inputs })
  const { requests } = await dispatch({ dry: 'false', need: 'x' })
  expect(requests['a']?.contexts['inputs']).toEqual({ tag: '', dry: false, n: 3, level: 'minor', need: 'x' })
  expect(requests['a']?.contexts['github']).toMatchObject({ event: { inputs: { dry: 'false', need: 'x' } } })
  await expect(dispatch({})).rejects.toThrow("Required input 'need' not provided")
  await expect(dispatch({ need: 'x', other: 'y' })).rejects.toThrow('Unexpected inputs provided: ["other"]')
  await expect(dispatch({ need: 'x', level: 'z' })).rejects.toThrow("Provided value 'z' for input 'level'")
})

test('the entry file must be there', async () => {
  await expect(load({})).rejects.toThrow(expect.objectContaining({ code: 'workflow-missing' }))
})
