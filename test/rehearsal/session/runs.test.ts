// Runs in the rehearsed world: attempts, pull requests, and dispatches at a branch, as GitHub shows them to jobs and API.
import { afterEach, expect, test } from '@jest/globals'
import { failedPlace, openGithub, type RunJob, runJobs } from '@plumbline/github'
import { git } from '@plumbline/rehearsal'
import { dispatch, pullRequest, startingEvent, tagPush } from '../../../packages/rehearsal/src/session/events.ts'
import { rehearsalFiles } from '../../../packages/rehearsal/src/session/files.ts'
import { openScene, printClaims, type Scene, WORKFLOW } from './run-fixture.ts'

let scene: Scene
afterEach(() => scene.world.close())

/** The jobs of an attempt as an action of that attempt reads them. */
async function jobsOf(runId: number, attempt: number): Promise<readonly RunJob[]> {
  const { world, subject } = scene
  const { token } = world.openJob({
    runId,
    attempt,
    path: 'report',
    permissions: { actions: 'read' },
    environment: undefined,
    eventName: 'push',
    ref: 'refs/tags/v1.0.0',
    sha: subject.commit,
    workflowRef: '',
    workflowSha: '',
    jobWorkflowRef: '',
    jobWorkflowSha: '',
  })
  return runJobs(await openGithub({ token, apiUrl: world.urls.api }), 'octo/demo', runId, attempt)
}

async function push() {
  const { runs, subject } = scene
  const by = tagPush(subject, 'v1.0.0', subject.commit)
  return runs.start(await runs.plan(WORKFLOW, by.ref, by.sha), by)
}

const RELEASE = `name: Publish
on: push
permissions: { id-token: write }
jobs:
  build:
    runs-on: ubuntu-latest
    outputs: { id: "\${{ steps.up.outputs.artifact-id }}" }
    steps:
      - run: echo bytes of attempt $GITHUB_RUN_ATTEMPT > file.txt
      - { id: up, uses: actions/upload-artifact@v7, with: { name: files, path: file.txt } }
  publish:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - { uses: actions/download-artifact@v8, with: { artifact-ids: "\${{ needs.build.outputs.id }}", path: back } }
      - run: cat back/file.txt; echo "run $GITHUB_RUN_ID attempt $GITHUB_RUN_ATTEMPT \${{ github.run_attempt }}"
      - run: ${printClaims('run_id', 'run_attempt', 'sha')}
      - { name: Same, continue-on-error: true, uses: actions/upload-artifact@v7, with: { name: files, path: back } }
      - { uses: actions/upload-artifact@v7, with: { name: "record-\${{ github.run_attempt }}", path: back } }
      - name: Publish
        run: test "$GITHUB_RUN_ATTEMPT" != 1
  report:
    needs: publish
    if: failure()
    runs-on: ubuntu-latest
    steps: [{ run: echo reported }]
`

test('P4: failed jobs run again find the artifacts of the first attempt by id, and may not replace them', async () => {
  scene = await openScene(RELEASE)
  const { world, runs, subject, events } = scene
  expect(await push()).toBe('failure')
  const [run] = world.github.runs()
  const id = run?.id ?? 0
  const first = scene.lines()
  const claims = (attempt: number) => `claims ${id} ${attempt} ${subject.commit}`
  expect(first).toEqual(expect.arrayContaining(['bytes of attempt 1', `run ${id} attempt 1 1`, claims(1), 'reported']))
  const before = await jobsOf(id, 1)
  expect(failedPlace(before)).toMatchObject({ job: { name: 'publish' }, step: 'Publish' })

  world.clock.advance(3_600_000)
  expect(await runs.rerun('failed')).toBe('success')
  const second = scene.lines()
  expect(second).toEqual(expect.arrayContaining(['bytes of attempt 1', `run ${id} attempt 2 2`, claims(2)]))
  const same = events.flatMap((event) =>
    event.kind === 'step-ended' && event.report.name === 'Same' ? [event.report.tolerated] : [],
  )
  expect(same).toEqual([true, true])
  expect(world.github.runs()).toHaveLength(1)
  expect(run).toMatchObject({ attempt: 2, status: 'completed', conclusion: 'success' })

  // GitHub lists the kept job in the new attempt: another id, its old times, no steps.
  const after = await jobsOf(id, 2)
  expect(after.map((job) => `${job.name} ${job.conclusion}`)).toEqual([
    'build success',
    'publish success',
    'report skipped',
  ])
  const [kept, rerun] = after as unknown as { started_at: string; steps: unknown[]; run_attempt: number; id: number }[]
  expect(kept).toMatchObject({ run_attempt: 2, steps: [] })
  expect(kept?.id).not.toBe(before[0]?.id)
  expect(Date.parse(rerun?.started_at ?? '') - Date.parse(kept?.started_at ?? '')).toBeGreaterThanOrEqual(3_600_000)
  expect(failedPlace(after)).toBeUndefined()
  expect((await jobsOf(id, 1)).map((job) => job.id)).toEqual(before.map((job) => job.id))
  expect(world.problems).toEqual([])
})

test('all jobs run again: the artifact of the first attempt is in the way of the same name', async () => {
  scene = await openScene(RELEASE)
  const { runs, world } = scene
  await push()
  scene.lines()
  expect(await runs.rerun('all')).toBe('failure')
  const [run] = world.github.runs()
  const jobs = await jobsOf(run?.id ?? 0, 2)
  expect(failedPlace(jobs)).toMatchObject({ job: { name: 'build' } })
  expect(jobs.map((job) => job.conclusion)).toEqual(['failure', 'skipped', 'success'])
})

test('a runner that is lost while the registry answers: the step stays open, and the next attempt goes on', async () => {
  const ask = 'await fetch(process.env.GITHUB_API_URL + "/repos/octo/demo")'
  scene = await openScene(`on: push
jobs:
  build: { runs-on: ubuntu-latest, steps: [{ run: echo built }] }
  publish:
    needs: build
    runs-on: ubuntu-latest
    steps:
      - { name: Look, run: echo looked }
      - name: Upload
        run: |
          node --input-type=module -e '${ask}.catch(() => console.log("cut"))'
          echo after
      - if: always()
        run: echo always
`)
  const { runs, world, host, lines } = scene
  const effect = { kind: 'tell' as const, told: () => host.loseRunner() }
  world.addFault({ service: 'github', path: /^\/repos\/octo\/demo$/, times: 1, when: 'before-accept', effect })
  expect(await push()).toBe('failure')
  expect(lines()).toEqual(['built', 'looked'])
  const [run] = world.github.runs()
  const jobs = await jobsOf(run?.id ?? 0, 1)
  expect(jobs[1]?.steps).toMatchObject([
    { name: 'Look', conclusion: 'success' },
    { name: 'Upload', conclusion: null },
  ])
  expect(failedPlace(jobs)).toMatchObject({ job: { name: 'publish', status: 'completed' }, step: '' })
  await runs.rerun('failed')
  expect(lines()).toEqual(['looked', 'after', 'always'])
  expect(world.problems).toEqual([])
})

test('nothing is run again where nothing ran, and no failed jobs where none failed', async () => {
  scene = await openScene('on: push\njobs: { a: { runs-on: ubuntu-latest, steps: [{ run: echo a }] } }\n')
  const { runs } = scene
  await expect(runs.rerun('all')).rejects.toMatchObject({ code: 'bad-input', what: expect.stringMatching(/^No run/) })
  expect(await push()).toBe('success')
  await expect(runs.rerun('failed')).rejects.toMatchObject({
    what: expect.stringMatching(/no failed or cancelled job/),
  })
  expect(await runs.rerun('all')).toBe('success')
})

test('a pull request runs at its merge commit, with its branches, and is shown at its head', async () => {
  scene = await openScene(`name: Publish
on: { push: { tags: [v*] }, pull_request: { branches: [main] } }
permissions: { contents: read, id-token: write }
jobs:
  dry:
    runs-on: ubuntu-latest
    steps:
      - { uses: actions/checkout@v7, with: { persist-credentials: false } }
      - run: |
          echo "$GITHUB_EVENT_NAME $GITHUB_REF $GITHUB_REF_NAME $GITHUB_REF_TYPE $GITHUB_HEAD_REF $GITHUB_BASE_REF"
          echo "$GITHUB_SHA $(git rev-parse HEAD) $GITHUB_WORKFLOW_SHA"
          echo "$(cat file.txt) \${{ github.event.action }} \${{ github.event.pull_request.head.sha }}"
          echo "$GITHUB_WORKFLOW_REF"
      - run: ${printClaims('sub', 'ref', 'head_ref', 'base_ref')}
`)
  const { runs, subject, world, repository } = scene
  const by = pullRequest(subject)
  expect(pullRequest(subject)).toEqual(by)
  expect(startingEvent(by)).toEqual({ name: 'pull_request', ref: by.ref, action: 'opened', base: 'main' })
  expect(git(subject.gitDir, ['rev-parse', 'refs/pull/1/merge'])).toBe(by.sha)
  const head = by.proposal?.headSha ?? ''
  expect(git(subject.gitDir, ['show', '--no-patch', '--format=%P', by.sha])).toBe(
    `${repository.commits['v1.1.0']} ${head}`,
  )
  expect(await runs.start(await runs.plan(WORKFLOW, by.ref, by.sha), by)).toBe('success')
  expect(scene.lines().slice(-5)).toEqual([
    'pull_request refs/pull/1/merge 1/merge branch proposal main',
    `${by.sha} ${by.sha} ${by.sha}`,
    `v1.0.0 opened ${head}`,
    `octo/demo/${WORKFLOW}@refs/pull/1/merge`,
    'claims repo:octo/demo:pull_request refs/pull/1/merge proposal main',
  ])
  expect(world.github.runs()).toMatchObject([{ event: 'pull_request', headBranch: 'proposal', sha: head }])
  expect(world.problems).toEqual([])
})

test('a dispatch at the default branch runs that commit with its inputs, by the same workflow text', async () => {
  scene = await openScene(`on:
  workflow_dispatch: { inputs: { tag: { type: string }, dry-run: { type: boolean, default: true } } }
permissions: { contents: read }
jobs:
  a:
    runs-on: ubuntu-latest
    steps:
      - { uses: actions/checkout@v7, with: { persist-credentials: false } }
      - run: |
          echo "$GITHUB_REF $GITHUB_REF_NAME $GITHUB_REF_TYPE [$GITHUB_HEAD_REF] \${{ inputs.tag }} \${{ inputs.dry-run }}"
          echo "$GITHUB_SHA $GITHUB_WORKFLOW_SHA $(cat file.txt)"
`)
  const { runs, subject, world, repository, lines } = scene
  const main = repository.commits['v1.1.0'] ?? ''
  const by = dispatch(subject, WORKFLOW, 'refs/heads/main', main, { tag: 'v1.0.0' })
  expect(await runs.start(await runs.plan(WORKFLOW, by.ref, by.sha), by)).toBe('success')
  expect(lines().slice(-2)).toEqual(['refs/heads/main main branch [] v1.0.0 true', `${main} ${main} v1.1.0`])
  expect(world.github.runs()).toMatchObject([{ event: 'workflow_dispatch', headBranch: 'main', sha: main }])
  // Other files are read at the commit that is asked for.
  const files = rehearsalFiles(subject, subject.gitDir)
  expect(files.read('octo/demo', 'file.txt', main)).toEqual({ text: 'v1.1.0\n', commit: main })
  expect(files.read('octo/demo', 'file.txt', subject.commit)?.text).toBe('v1.0.0\n')
  expect(files.read('octo/demo', WORKFLOW, main)?.text).toBe(subject.workflow.text)
})
