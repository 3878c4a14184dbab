// Which job is found as the one that publishes.
import { describe, expect, test } from '@jest/globals'
import { findPublishJob, innermost, type JobQuestion } from '@plumbline/preflight'

const PATH = '.github/workflows/publish.yml'
const OURS = 'plumbline-release/plumbline'
const STEP = `steps: [{ uses: ${OURS}/actions/publish-with-oidc@v1 }]`

const question: JobQuestion = { repository: 'octo/demo', path: PATH, calledWorkflow: '', job: '', environment: '' }

function find(files: Readonly<Record<string, string>>, asked: Partial<JobQuestion> = {}) {
  return findPublishJob({ ...question, ...asked }, (path) => files[path])
}

async function foundIn(files: Readonly<Record<string, string>>, asked: Partial<JobQuestion> = {}) {
  const search = await find(files, asked)
  if (search.kind !== 'found') return search.kind
  const { file, job } = innermost(search.place)
  return `${file.path.split('/').at(-1)}:${job.line} ${job.id}`
}

describe('the publish job is', () => {
  test('the one with a step publish-with-oidc', async () => {
    const text = `jobs:\n  test:\n    steps: [{ run: make }]\n  upload:\n    ${STEP}\n`
    expect(await foundIn({ [PATH]: text })).toBe('publish.yml:4 upload')
  })

  test('the one that calls our workflow, when that publishes, also from a fork of ours', async () => {
    const call = (slug: string) => ({ [PATH]: `jobs: { go: { uses: ${slug}/.github/workflows/release.yml@abc } }` })
    const calledWorkflow = `${OURS}/.github/workflows/release.yml`
    expect(await foundIn(call(OURS), { calledWorkflow })).toBe('publish.yml:1 go')
    const fork = 'mirror/plumb/.github/workflows/release.yml@x'
    expect(await foundIn(call('Mirror/plumb'), { calledWorkflow: fork })).toBe('publish.yml:1 go')
    expect(await foundIn(call('other/thing'), { calledWorkflow })).toBe('none')
  })

  test('in a workflow of the same repository that is called, through several levels', async () => {
    const files = {
      [PATH]: 'jobs: { a: { uses: ./.github/workflows/b.yml } }',
      '.github/workflows/b.yml': 'jobs: { b: { uses: $/.github/workflows/c.yml } }',
      '.github/workflows/c.yml': `jobs: { c: { ${STEP} } }`,
    }
    expect(await foundIn(files)).toBe('c.yml:1 c')
  })

  test('the one with the environment, where several publish', async () => {
    const text = `jobs:\n  one: { environment: testpypi, ${STEP} }\n  two: { environment: { name: pypi }, ${STEP} }\n`
    expect(await foundIn({ [PATH]: text }, { environment: 'pypi' })).toBe('publish.yml:3 two')
    expect(await foundIn({ [PATH]: text }, { job: 'one' })).toBe('publish.yml:2 one')
    expect(await find({ [PATH]: text })).toMatchObject({ kind: 'several', jobs: ['one', 'two'] })
    expect(await find({ [PATH]: text }, { environment: 'x' })).toMatchObject({ kind: 'several' })
  })

  test('ours in our own repository, by a path without a slug', async () => {
    const text = 'jobs: { go: { steps: [{ uses: ./actions/publish-with-oidc }] } }'
    expect(await foundIn({ [PATH]: text }, { repository: OURS })).toBe('publish.yml:1 go')
    expect(await foundIn({ [PATH]: text })).toBe('none')
  })
})

describe('no publish job is found', () => {
  test('and the calls into other repositories are named; prepare and finish are none that could publish', async () => {
    const text = `jobs:\n  a: { uses: ${OURS}/.github/workflows/prepare.yml@v1 }\n  b: { uses: x/y/.github/workflows/z.yml@v1 }\n`
    const none = { kind: 'none', path: PATH, foreign: ['x/y/.github/workflows/z.yml@v1'] }
    expect(await find({ [PATH]: text })).toEqual(none)
  })

  test('when the named job calls a workflow that cannot be read; one with steps is taken at its word', async () => {
    const text = 'jobs:\n  a: { uses: x/y/.github/workflows/z.yml@v1 }\n  b: { steps: [{ run: twine upload }] }\n'
    expect(await foundIn({ [PATH]: text }, { job: 'a' })).toBe('none')
    expect(await foundIn({ [PATH]: text }, { job: 'b' })).toBe('publish.yml:3 b')
  })

  test('in a file that is missing, no YAML, or no workflow', async () => {
    for (const files of [{}, { [PATH]: 'jobs: [' }, { [PATH]: 'on: push' }]) {
      expect(await find(files)).toEqual({ kind: 'unreadable', path: PATH })
    }
  })

  test('in workflows that call each other in a circle', async () => {
    expect(await foundIn({ [PATH]: `jobs: { a: { uses: ./${PATH} } }` })).toBe('none')
  })
})
