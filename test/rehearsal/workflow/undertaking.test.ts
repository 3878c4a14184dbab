// What a workflow sets out to do: publish, release, dispatch, in its own jobs or in those that it calls.
import { expect, test } from '@jest/globals'
import { PROJECT_SLUG } from '@plumbline/kernel'
import { type FileSource, loadRun } from '@plumbline/rehearsal'
import { undertakingOf } from '../../../packages/rehearsal/src/workflow/undertaking.ts'

const head = (on: string) => `name: a\non: ${on}\npermissions: {}\njobs:\n`
const INPUTS = ['targets: { type: string }', 'prepared: { type: string }', 'draft: { type: boolean }'].join(', ')
const OURS = `${head(`{ workflow_call: { inputs: { ${INPUTS} } } }`)}  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: "true" }]\n`

async function undertaking(jobs: string, called = '') {
  const read: FileSource['read'] = (repository, path) => {
    const own = path.endsWith('called.yml') ? head('workflow_call') + called : head('push') + jobs
    return { text: repository === PROJECT_SLUG ? OURS : own, commit: 'c'.repeat(40) }
  }
  const place = { path: '.github/workflows/go.yml', ref: 'refs/tags/v1', commit: 'd'.repeat(40) }
  const entry = { repository: 'octo/demo', ...place }
  return undertakingOf(await loadRun({ source: { mapped: () => true, read }, entry }))
}

const call = (file: string, ...inputs: readonly string[]) =>
  `  a:\n    uses: ${PROJECT_SLUG}/.github/workflows/${file}@v1\n${inputs.length > 0 ? `    with: { ${inputs.join(', ')} }\n` : ''}`
const step = (action: string, ...inputs: readonly string[]) =>
  `  a:\n    runs-on: ubuntu-24.04\n    steps: [{ uses: ${PROJECT_SLUG}/actions/${action}@v1, with: { ${inputs.join(', ')} } }]\n`
const NOTHING = {
  checksTag: false,
  readsChangelog: false,
  publishes: false,
  publishesOwnFiles: false,
  releases: false,
  dispatches: false,
}
const PREPARES = { checksTag: true, readsChangelog: true }
const TARGETS = 'targets: "- workflow: docs.yml"'

test.each([
  ['a call of release.yml', call('release.yml'), { ...PREPARES, publishes: true, releases: true }],
  [
    'one with targets',
    call('release.yml', TARGETS),
    { ...PREPARES, publishes: true, releases: true, dispatches: true },
  ],
  [
    'one that leaves a draft',
    call('release.yml', TARGETS, 'draft: true'),
    { ...PREPARES, publishes: true, releases: true },
  ],
  ['a call of finish.yml', call('finish.yml', TARGETS), { releases: true, dispatches: true }],
  ['a call of prepare.yml', call('prepare.yml'), PREPARES],
  ['a publish job', step('publish-with-oidc', 'prepared: x'), { publishes: true }],
  ['one with files of its own', step('publish-with-oidc'), { publishes: true, publishesOwnFiles: true }],
  ['a step that makes the release', step('create-release'), { releases: true }],
  ['a step that dispatches', step('fan-out-release', TARGETS), { dispatches: true }],
  ['a step that validates', step('prepare-release'), PREPARES],
  ['a step that compares the tag', step('verify-tag-matches-version'), { checksTag: true }],
  ['a step that reads the changelog', step('extract-changelog'), { readsChangelog: true }],
  ['a step that only looks', step('detect-prerelease'), {}],
])('%s', async (_what, jobs, expected) => {
  expect(await undertaking(jobs)).toEqual({ ...NOTHING, ...expected })
  const inCalled = '  b:\n    uses: ./.github/workflows/called.yml\n'
  expect(await undertaking(inCalled, jobs)).toEqual({ ...NOTHING, ...expected })
})
