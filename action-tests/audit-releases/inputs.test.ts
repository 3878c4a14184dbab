// Inputs that match nothing are refused or told: silence would look like a clean audit.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packWheel } from '@plumbline/standins'
import { type AuditWorld, auditWorld } from './scene.ts'

let world: AuditWorld
beforeEach(async () => {
  world = await auditWorld({ pypi: true })
  const manifest = '[project]\nname = "demo"\nversion = "1.0.0"\n'
  world.commit({ 'package.json': undefined, 'pyproject.toml': manifest }, 'v1.0.0')
  world.ran('v1.0.0', 'failure')
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const audit = (inputs: Readonly<Record<string, string>>) =>
  world.audit({ 'repository-url': `${world.urls.pypi}legacy/`, ...inputs })

test.each([
  'publish.yml',
  '.github/workflows/publish.yml',
  './.github/workflows/publish.yml',
  'Publish',
])('workflow: %s', async (workflow) => {
  expect((await audit({ workflow })).verdicts).toEqual({ 'demo 1.0.0': ['unpublished'] })
})

test.each([
  ['nope.yml', 'There are: "publish.yml".'],
  ['publish.yaml', '"publish.yml" is meant?'],
  ['.github/workflows/publsh.yml', '"publish.yml" is meant?'],
])('no workflow: %s', async (workflow, words) => {
  const { annotations, outputs } = await audit({ workflow })
  expect(outputs['result']).toBeUndefined()
  expect(annotations).toMatchObject([
    { title: 'bad-input', message: expect.stringContaining(`no such workflow. ${words}`) },
  ])
})

test.each(['2026', '01.01.2026', '2026-1'])('since: %s is neither a version nor a date', async (since) => {
  expect((await audit({ since })).annotations).toMatchObject([
    { title: 'bad-input', message: expect.stringContaining(`Input "since" is "${since}"`) },
  ])
})

test.each([
  [{ since: '9.9.9' }, 'The one version of demo is older than the input `since` ("9.9.9") and left out.'],
  [
    { 'tag-pattern': 'x${version}' },
    'The input `tag-pattern` is "x${version}" and does not match the one tag for demo.',
  ],
])('nothing is judged: %j', async (inputs, words) => {
  const { annotations, summary } = await audit(inputs as Readonly<Record<string, string>>)
  expect(annotations).toMatchObject([
    { level: 'warning', message: 'No version was judged: this audit says nothing.' },
    { level: 'warning', message: words },
  ])
  expect(summary).toContain('clean, but no version was judged\n\n0 versions of 1 package')
})

test('an entry of accepted drift that means another spelling is told', async () => {
  const entry = '- package: demo\n  version: v1.0.0\n  reason: By hand.\n'
  world.commit({ '.github/plumbline-accept.yml': entry })
  expect((await audit({})).annotations).toContainEqual(
    expect.objectContaining({ level: 'warning', message: 'demo has no version "v1.0.0": "1.0.0" is meant?' }),
  )
})

test('a version without a tag: nothing can be looked into, and that is the reason', async () => {
  world.pypi.seed({ project: 'demo', version: '0.9.0', files: [packWheel({ name: 'demo', version: '0.9.0' }, 'x')] })
  const { versions, verdicts } = await audit({})
  expect(verdicts['demo 0.9.0']).toEqual(['untagged'])
  const cells = versions.find(({ version }) => version === '0.9.0')?.cells
  for (const surface of ['sources', 'changelog'] as const)
    expect(cells?.[surface].reason).toBe('There is no tag, so that there are no files to look into.')
})

test('a changelog section that is added on the default branch ends the drift', async () => {
  const section = (version: string) => `## ${version}\n\n- Better.\n`
  const manifest = '[project]\nname = "demo"\nversion = "1.1.0"\n'
  world.commit({ 'CHANGELOG.md': `# Changelog\n\n${section('1.0.0')}`, 'pyproject.toml': manifest }, 'v1.1.0')
  world.ran('v1.1.0')
  world.pypi.seed({ project: 'demo', version: '1.1.0', files: [packWheel({ name: 'demo', version: '1.1.0' }, 'x')] })
  const inputs = { since: '1.1.0', changelog: 'CHANGELOG.md' }
  // Another version has a section of its own, so that one is missed here.
  world.commit({ 'CHANGELOG.md': `# Changelog\n\n${section('1.2.0')}${section('1.0.0')}` }, 'v1.2.0')
  expect((await audit(inputs)).verdicts['demo 1.1.0']).toEqual(['changelog-missing'])
  world.commit({ 'CHANGELOG.md': `# Changelog\n\n${section('1.2.0')}${section('1.1.0')}${section('1.0.0')}` })
  expect((await audit(inputs)).verdicts['demo 1.1.0']).toEqual(['in-line'])
})

test('what can be known to be wrong is told at once, and nobody is asked', async () => {
  const { annotations } = await audit({ registry: 'pyip', packages: 'dmeo', since: '2026/01/01' })
  expect(annotations).toMatchObject([{ title: 'bad-input', message: expect.any(String) }])
  const [told] = annotations
  for (const words of ['Input "registry" is "pyip"', '"pypi" is meant?', 'package "dmeo"', 'Input "since"'])
    expect(told?.message).toContain(words)
  expect(world.requests).toEqual([])
})
