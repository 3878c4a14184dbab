// The acts of a scenario: what each starts, at which commit, and what a scenario can do meanwhile.
import { afterEach, expect, test } from '@jest/globals'
import { git } from '@plumbline/rehearsal'
import { play, type RehearsedRepository, rehearsedRepository, WORKFLOW } from './rehearsed-repository.ts'

const PUBLISH = `name: publish
on:
  push: { tags: ['v*'] }
  pull_request:
  workflow_dispatch:
    inputs:
      reason: { type: string, default: none }
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps:
      - run: echo "$GITHUB_EVENT_NAME at $GITHUB_REF $GITHUB_SHA attempt $GITHUB_RUN_ATTEMPT, reason \${{ inputs.reason }}"
  publish:
    needs: build
    runs-on: ubuntu-24.04
    environment: pypi
    steps:
      - run: test "$GITHUB_RUN_ATTEMPT" = 2
`

let repository: RehearsedRepository
const open = (text = PUBLISH) => {
  repository = rehearsedRepository({ [WORKFLOW]: text, 'CHANGELOG.md': '# 1.2.0\n' })
  return repository
}
afterEach(() => repository.remove())

const refAt = (ref: string) => git(repository.subject.gitDir, ['rev-parse', ref])

test('a push is at the tag, a dispatch at the tag or the default branch, with its inputs', async () => {
  const { subject } = open()
  git(subject.gitDir, ['update-ref', 'refs/heads/main', git(subject.gitDir, ['commit-tree', 'HEAD^{tree}', '-m', 'x'])])
  const inputs = () => ({ reason: 'asked' })
  const { said } = await play(repository, {
    acts: [
      { event: 'push', tells: '' },
      { event: 'dispatch', tells: '', inputs },
      { event: 'dispatch', tells: '', at: 'default-branch' },
    ],
  })
  const tagged = `refs/tags/v1.2.0 ${subject.commit} attempt 1`
  expect(said('build')).toEqual([
    expect.stringContaining(`push at ${tagged}, reason `),
    expect.stringContaining(`workflow_dispatch at ${tagged}, reason asked`),
    expect.stringContaining(`workflow_dispatch at refs/heads/main ${refAt('refs/heads/main')} attempt 1, reason none`),
  ])
})

test('a re-run of failed jobs keeps what succeeded, a re-run of all starts over', async () => {
  open()
  const { ended, said, result } = await play(repository, {
    acts: [
      { event: 'push', tells: '' },
      { event: 'rerun-failed', tells: '' },
      { event: 'rerun-all', tells: '' },
    ],
  })
  expect(ended).toEqual([
    'build: success',
    'publish: failure',
    'publish: success',
    'build: success',
    'publish: failure',
  ])
  expect(said('build')).toEqual([expect.stringContaining('attempt 1'), expect.stringContaining('attempt 3')])
  expect(result.outcome.conclusion).toBe('failure')
})

test('P6: a dry run of a pull request ends well when it is green and nothing was written', async () => {
  open(PUBLISH.replace('test "$GITHUB_RUN_ATTEMPT" = 2', 'echo nothing'))
  const acts = [{ event: 'pull-request', tells: '' }] as const
  const { said, result } = await play(repository, { acts, writesNothing: true })
  expect(said('build')).toEqual([expect.stringContaining('pull_request at refs/pull/1/merge')])
  expect(result.outcome).toMatchObject({ conclusion: 'success', missing: [] })
  expect(result.assumed).toEqual(['the index holds an earlier version of Demo.Pkg (1.1.0)'])
})

test('an event that starts nothing is told as what is missing', async () => {
  open(PUBLISH.replace("tags: ['v*']", "tags: ['release-*']"))
  const { result, ended } = await play(repository, { acts: [{ event: 'push', tells: '' }] })
  expect(ended).toEqual([])
  expect(result.outcome.missing[0]).toMatch(/^Nothing started: "v1\.2\.0" matches no pattern/)
})

test('a job of the act can be waited for: the tag moves under the run, and GitHub says so from then on', async () => {
  const { subject } = open()
  const before: string[] = []
  const { said } = await play(repository, {
    acts: [
      {
        event: 'push',
        tells: '',
        beforeJob: (path, stage) => {
          before.push(path)
          if (path === 'publish') stage.moveTag()
        },
      },
      { event: 'dispatch', tells: '' },
    ],
  })
  expect(before).toEqual(['build', 'publish'])
  const moved = refAt('refs/tags/v1.2.0')
  expect(moved).not.toBe(subject.commit)
  expect(refAt('refs/tags/v1.2.0^{tree}')).toBe(refAt(`${subject.commit}^{tree}`))
  expect(said('build')[1]).toContain(moved)
})

const CRASHES = `node -e '
  const { mkdirSync, writeFileSync } = require("node:fs")
  const folder = process.env.RUNNER_TEMP + "/plumbline"
  mkdirSync(folder)
  const failure = { phase: "publish", step: "", code: "x", what: "x", means: "", next: "", request: "", answer: "" }
  writeFileSync(folder + "/record.json", JSON.stringify({ schema: 1, plumbline: "", failure }))
  fetch(process.env.PIP_INDEX_URL.replace("simple/", "legacy/"), { method: "POST" }).catch(() => setTimeout(() => {}, 60_000))
'`

test('a runner is lost at its first upload, and the run can be taken up again', async () => {
  const step = `test "$GITHUB_RUN_ATTEMPT" = 2 || ${CRASHES}`.replaceAll('\n', '\n          ')
  open(PUBLISH.replace('- run: test "$GITHUB_RUN_ATTEMPT" = 2', `- run: |\n          ${step}`))
  const { ended, result, world } = await play(repository, {
    acts: [
      {
        event: 'push',
        tells: '',
        arrange: (stage) => {
          const effect = { kind: 'tell', told: () => stage.loseRunner() } as const
          stage.addFault({ ...stage.registry.upload, times: 1, when: 'before-accept', effect })
        },
      },
      { event: 'rerun-failed', tells: '' },
    ],
  })
  expect(world.requests).toMatchObject([{ service: 'pypi', kind: 'upload', status: 0 }])
  expect(ended).toEqual(['build: success', 'publish: failure', 'publish: success'])
  expect(result.outcome.conclusion).toBe('success')
  // P1: what a lost runner had written down reaches nobody.
  expect(result.outcome.record.failure).toBeUndefined()
})

test("a scenario's change is what is released, and a tag of its own is pushed instead of the right one", async () => {
  const { subject } = open()
  const { said, result } = await play(repository, {
    change: (_subject, read) => ({ 'CHANGELOG.md': `${read('CHANGELOG.md')}More.\n` }),
    tag: ({ tag }) => `${tag}-wrong`,
    acts: [{ event: 'push', tells: '' }],
  })
  const changed = refAt('refs/tags/v1.2.0')
  expect(changed).not.toBe(subject.commit)
  expect(result.tag).toBe('v1.2.0-wrong')
  expect(said('build')).toEqual([expect.stringContaining(`push at refs/tags/v1.2.0-wrong ${changed}`)])
})

test('time can pass, the registry can lag behind, and other bytes and publishers can be there', async () => {
  open()
  const { world, result } = await play(repository, {
    acts: [
      {
        event: 'push',
        tells: '',
        arrange: async (stage) => {
          stage.passTime(3_600_000)
          stage.lagReads(60_000)
          stage.trustOther()
          await stage.seedOtherBytes('1.2.0')
        },
      },
    ],
  })
  expect(world.clock.now() - Date.now()).toBeGreaterThan(3_500_000)
  expect(result.outcome.state.served).toEqual([
    { version: '1.1.0', files: [expect.objectContaining({ name: 'demo_pkg-1.1.0.tar.gz' })], remarks: [] },
    { version: '1.2.0', files: [expect.objectContaining({ name: 'demo_pkg-1.2.0.tar.gz' })], remarks: [] },
  ])
  expect(result.assumed).toEqual([
    'the index holds an earlier version of Demo.Pkg (1.1.0)',
    'Demo.Pkg has the trusted publisher octo/demo, workflow publish.yml',
  ])
})
