// The folder that the workflow releases must be the one that is rehearsed; a workflow that leaves it open is believed.
import { expect, test } from '@jest/globals'
import { PROJECT_SLUG } from '@plumbline/kernel'
import { type FileSource, loadRun, type Subject } from '@plumbline/rehearsal'
import { requireFolder } from '../../../packages/rehearsal/src/session/package-folder.ts'

const INPUTS = 'working-directory: { type: string }'
const OURS = `on: { workflow_call: { inputs: { ${INPUTS} } } }\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: "true" }]\n`

async function refusal(directory: string, jobs: string): Promise<{ what: string; next: string } | undefined> {
  const read: FileSource['read'] = (repository) => ({
    text: repository === PROJECT_SLUG ? OURS : `on: push\npermissions: {}\njobs:\n${jobs}`,
    commit: 'c'.repeat(40),
  })
  const path = '.github/workflows/go.yml'
  const entry = { repository: 'octo/demo', path, ref: 'refs/tags/v1', commit: 'd'.repeat(40) }
  const plan = await loadRun({ source: { mapped: () => true, read }, entry })
  const subject = { directory, packageName: 'demo', workflow: { path, why: '' } } as Subject
  try {
    requireFolder(plan, subject)
    return undefined
  } catch (thrown) {
    expect(thrown).toMatchObject({ code: 'bad-input' })
    return thrown as { what: string; next: string }
  }
}

const call = (id: string, folder?: string) =>
  `  ${id}:\n    uses: ${PROJECT_SLUG}/.github/workflows/release.yml@v1\n${folder === undefined ? '' : `    with: { working-directory: '${folder}' }\n`}`

test('a call without the input releases the root: another folder is refused with what to write', async () => {
  const refused = await refusal('packages/app/', call('release'))
  expect(refused?.what).toBe(
    `demo is in "packages/app", and .github/workflows/go.yml releases the repository's root: its job release states no working-directory.`,
  )
  expect(refused?.next).toMatch(/^Write `working-directory: packages\/app` below `with:` of job release/)
})

test('a call of another folder is refused with the folder to pass', async () => {
  const refused = await refusal('.', call('release', 'packages/app'))
  expect(refused?.what).toMatch(/has working-directory "packages\/app"\.$/)
  expect(refused?.next).toMatch(/or pass --working-directory packages\/app,/)
})

test.each([
  ['the root without the input', '.', call('release')],
  ['the folder that is stated', 'packages/app', call('release', './packages/app/')],
  ['one of several calls', 'packages/app', call('core', 'packages/core') + call('app', 'packages/app')],
  ['a folder that only the run knows', 'packages/app', call('release', '${{ github.ref_name }}')],
  [
    'a workflow that calls nothing of ours',
    'packages/app',
    '  a:\n    runs-on: ubuntu-24.04\n    steps: [{ run: "true" }]\n',
  ],
])('%s is taken', async (_what, directory, jobs) => {
  expect(await refusal(directory, jobs)).toBeUndefined()
})

test('a step of prepare-release is such a place as well', async () => {
  const step = `{ uses: ${PROJECT_SLUG}/actions/prepare-release@v1 }`
  const refused = await refusal('packages/app', `  a:\n    runs-on: ubuntu-24.04\n    steps: [${step}]\n`)
  expect(refused?.what).toMatch(/its prepare-release step in job a states no working-directory\.$/)
})

test('a workflow that publishes files of its own takes what lies below the folder that it prepares', async () => {
  const steps = (folder: string) =>
    `{ uses: ${PROJECT_SLUG}/actions/prepare-release@v1, with: { working-directory: '${folder}' } }, { uses: ${PROJECT_SLUG}/actions/publish-with-oidc@v1 }`
  const jobs = (folder: string) => `  a:\n    runs-on: ubuntu-24.04\n    steps: [${steps(folder)}]\n`
  expect(await refusal('packages/app', jobs('.'))).toBeUndefined()
  expect(await refusal('packages/app', jobs('packages'))).toBeUndefined()
  expect((await refusal('packages/app', jobs('pack')))?.what).toMatch(/has working-directory "pack"\.$/)
  expect((await refusal('.', jobs('packages/app')))?.what).toMatch(/releases "packages\/app"/)
})
