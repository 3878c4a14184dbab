// preflight-publish where the job can work or may: what it states, and how sure it is.
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { CALLS_RELEASE, ownJob, PUBLISH_FILE, RELEASE, type Scene, startScene } from './scene.ts'

let scene: Scene

beforeAll(async () => {
  const versions = { '1.2.2': { dist: { integrity: 'sha512-AAAA' } } }
  scene = await startScene({
    '/demo': { name: 'demo', versions, time: { '1.2.2': '2026-01-01', '1.2.9': '2026-02-01' } },
    '/simple/py-demo/': { files: [{ filename: 'py_demo-1.2-cp313-cp313-linux_x86_64.whl' }], versions: ['1.2'] },
  })
})

afterAll(() => scene.close())

const fieldsOf = (publisher: string | undefined) =>
  JSON.parse(publisher ?? '{}').fields.map(({ field, value }: { field: string; value: string }) => [field, value])

test('npm through release.yml is ready, with the values of the calling file', async () => {
  const inputs = { registry: 'npm', environment: 'release', 'called-workflow': RELEASE }
  const { code, outputs, summary, annotations } = await scene.preflight({ [PUBLISH_FILE]: CALLS_RELEASE }, inputs)
  expect({ code, annotations }).toEqual({ code: 0, annotations: [] })
  expect(outputs).toMatchObject({ result: 'ready', 'version-state': 'free', 'next-action': '' })
  expect(fieldsOf(outputs['publisher'])).toEqual([
    ['Publisher', 'GitHub Actions'],
    ['Organization or user', 'octo'],
    ['Repository', 'demo'],
    ['Workflow filename', 'publish.yml'],
    ['Environment name', 'release'],
  ])
  expect(JSON.parse(outputs['claims'] ?? '')).toContainEqual({
    claim: 'workflow_ref',
    value: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3',
    certainty: 'known',
    compared: 'file-name',
  })
  expect(summary).toContain('| Workflow filename | `publish.yml` |')
})

test('PyPI through an own job is ready, with the environment of that job', async () => {
  const inputs = { registry: 'pypi', 'package-name': 'py.demo', 'repository-url': `${scene.address}legacy/` }
  const { code, outputs } = await scene.preflight({ [PUBLISH_FILE]: ownJob() }, inputs)
  expect(code).toBe(0)
  expect(outputs).toMatchObject({ result: 'ready', 'version-state': 'free' })
  expect(fieldsOf(outputs['publisher'])).toEqual([
    ['Owner', 'octo'],
    ['Repository name', 'demo'],
    ['Workflow name', 'publish.yml'],
    ['Environment name', 'pypi'],
  ])
  expect(JSON.parse(outputs['claims'] ?? '')).toContainEqual({
    claim: 'repository_owner_id',
    value: '4711',
    certainty: 'known',
    compared: 'exact',
  })
})

test('a version that is there is said and fails nothing, whatever files it has', async () => {
  const there = { code: 0, outputs: { result: 'ready', 'version-state': 'same-version-there' } }
  expect(await scene.preflight({ [PUBLISH_FILE]: ownJob() }, { registry: 'npm', version: '1.2.2' })).toMatchObject(
    there,
  )
  const inputs = { registry: 'pypi', 'package-name': 'py-demo', 'repository-url': `${scene.address}legacy/` }
  const wheels = await scene.preflight({ [PUBLISH_FILE]: ownJob() }, { ...inputs, version: '1.2.0' })
  expect(wheels).toMatchObject(there)
  expect(wheels.annotations).toMatchObject([{ level: 'notice' }])
})

test('a PyPI project that is not there can be published: the page of pending publishers', async () => {
  const inputs = { registry: 'pypi', 'package-name': 'fresh', 'repository-url': `${scene.address}legacy/` }
  const { outputs, summary } = await scene.preflight({ [PUBLISH_FILE]: ownJob() }, inputs)
  expect(outputs).toMatchObject({ result: 'ready', 'version-state': 'free' })
  expect(summary).toContain('pending publisher')
})

test('RubyGems.org through release.yml is ready, with the called file and its repository', async () => {
  const inputs = { registry: 'rubygems', 'repository-url': scene.address, environment: 'release' }
  const called = { ...inputs, 'called-workflow': RELEASE }
  const { outputs, summary } = await scene.preflight({ [PUBLISH_FILE]: ownJob() }, called)
  expect(outputs).toMatchObject({ result: 'ready', 'version-state': 'free' })
  expect(fieldsOf(outputs['publisher'])).toEqual([
    ['Repository owner', 'octo'],
    ['Repository name', 'demo'],
    ['Workflow filename', 'release.yml'],
    ['Environment', 'release'],
    ['Workflow Repository Owner', 'plumbline-release'],
    ['Workflow Repository Name', 'plumbline'],
  ])
  expect(summary).toContain('after 12 hours')
  const own = await scene.preflight({ [PUBLISH_FILE]: ownJob({ environment: 'release' }) }, inputs)
  expect(own.outputs).toMatchObject({ result: 'ready', 'version-state': 'free' })
  expect(fieldsOf(own.outputs['publisher'])).toEqual([
    ['Repository owner', 'octo'],
    ['Repository name', 'demo'],
    ['Workflow filename', 'publish.yml'],
    ['Environment', 'release'],
  ])
})

const unknowns = [
  {
    name: 'an environment that is an expression',
    file: ownJob({ environment: '${{ vars.TARGET }}' }),
    says: '`environment`',
  },
  { name: 'a label that may be anything', file: ownJob({ runsOn: 'big-machine' }), says: '`runner_environment`' },
  {
    name: 'a workflow without a publish job',
    file: 'on: push\njobs: { a: { runs-on: x, steps: [] } }\n',
    says: 'No job of',
  },
  { name: 'a workflow that is no YAML', file: 'jobs: [', says: 'cannot be read' },
]

test.each(unknowns)('$name is unknown: said, and no failure', async ({ file, says }) => {
  const { code, outputs, annotations } = await scene.preflight({ [PUBLISH_FILE]: file }, { registry: 'npm' })
  expect(code).toBe(0)
  expect(outputs).toMatchObject({ result: 'unknown', 'version-state': 'free' })
  expect(outputs['next-action']).toContain('Workflow filename: publish.yml')
  expect(annotations.map(({ level, message }) => `${level} ${message}`).join('\n')).toContain(says)
})

test("an ecosystem's name stands for the registry where its packages go", async () => {
  const files = { [PUBLISH_FILE]: ownJob() }
  const crates = await scene.preflight(files, { registry: 'crates', 'repository-url': scene.address })
  expect(crates.outputs).toMatchObject({ registry: 'crates.io' })
  expect(JSON.parse(crates.outputs['publisher'] ?? '{}')).toMatchObject({ registry: 'crates.io' })
  expect(
    (await scene.preflight(files, { registry: 'testpypi', 'repository-url': `${scene.address}legacy/` })).outputs,
  ).toMatchObject({ registry: 'testpypi' })
  expect((await scene.preflight(files, { registry: 'hex' })).outputs).toMatchObject({ registry: 'hex' })
})

test('a registry without rules, and one that does not answer, are unknown', async () => {
  const files = { [PUBLISH_FILE]: ownJob() }
  const strange = await scene.preflight(files, { registry: 'hex' })
  expect(strange).toMatchObject({ code: 0, outputs: { result: 'unknown', 'version-state': 'unknown' } })
  const dead = await scene.preflight(files, { registry: 'npm' }, { npm_config_registry: 'http://127.0.0.1:9/' })
  expect(dead).toMatchObject({ code: 0, outputs: { result: 'unknown', 'version-state': 'unknown' } })
  expect(dead.summary).toContain('GET http://127.0.0.1:9/demo')
})
