// Which job publishes, and with what its trusted publisher is registered.
import { expect, test } from '@jest/globals'
import { PROJECT_SLUG } from '@plumbline/kernel'
import { type FileSource, loadRun } from '@plumbline/rehearsal'
import { publishJobOf } from '../../../packages/rehearsal/src/registries/index.ts'

const head = (on: string) => `name: a\non: ${on}\npermissions: {}\njobs:\n`
const RELEASE = `${head('{ workflow_call: { inputs: { environment: { type: string } } } }')}  publish:
    runs-on: ubuntu-24.04
    environment: \${{ inputs.environment }}
    steps: [{ uses: $/actions/publish-with-oidc }]
`
const step = `steps: [{ uses: ${PROJECT_SLUG}/actions/publish-with-oidc@v1 }]`

async function publishJob(jobs: string, called = '') {
  const read: FileSource['read'] = (repository, path) => {
    const own = path.endsWith('called.yml') ? head('workflow_call') + called : head('push') + jobs
    return { text: repository === PROJECT_SLUG ? RELEASE : own, commit: 'c'.repeat(40) }
  }
  const entry = {
    repository: 'octo/demo',
    path: '.github/workflows/go.yml',
    ref: 'refs/tags/v1',
    commit: 'd'.repeat(40),
  }
  return publishJobOf(await loadRun({ source: { mapped: () => true, read }, entry }))
}

const go = { callerFile: 'go.yml', ownFile: 'go.yml' }

test('a call of release.yml publishes with the environment that it states, or with the default', async () => {
  const call = `  a:\n    uses: ${PROJECT_SLUG}/.github/workflows/release.yml@v1\n`
  const foreign = { repository: PROJECT_SLUG, file: 'release.yml' }
  expect(await publishJob(call)).toEqual({ id: 'publish', ...go, foreign, environment: 'release' })
  expect(await publishJob(`${call}    with: { environment: npm }\n`)).toEqual({
    id: 'publish',
    ...go,
    foreign,
    environment: 'npm',
  })
})

test('an own job publishes with its own environment, computed ones aside, or with none', async () => {
  const own = (line: string) => `  a:\n    runs-on: ubuntu-24.04\n${line}    ${step}\n`
  expect(await publishJob(own('    environment: pypi\n'))).toEqual({ id: 'a', ...go, environment: 'pypi' })
  expect(await publishJob(own('    environment: { name: pypi, url: https://example.org }\n'))).toEqual({
    id: 'a',
    ...go,
    environment: 'pypi',
  })
  expect(await publishJob(own(''))).toEqual({ id: 'a', ...go, environment: undefined })
  expect(await publishJob(own('    environment: ${{ github.ref_name }}\n'))).toEqual({
    id: 'a',
    ...go,
    environment: undefined,
  })
})

test('a job in a called file of the repository is registered with that file where the registry looks at it', async () => {
  const called = `  a:\n    runs-on: ubuntu-24.04\n    environment: pypi\n    ${step}\n`
  expect(await publishJob('  b:\n    uses: ./.github/workflows/called.yml\n', called)).toEqual({
    id: 'a',
    callerFile: 'go.yml',
    ownFile: 'called.yml',
    environment: 'pypi',
  })
})

test('a workflow that does not publish is taken by its file', async () => {
  expect(await publishJob('  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: "true" }]\n')).toEqual({
    id: 'publish',
    ...go,
    environment: undefined,
  })
})
