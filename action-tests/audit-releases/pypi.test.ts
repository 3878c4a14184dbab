// A Python package a day after its releases: in line, and every way in which it is not.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packSdist, packWheel } from '@plumbline/standins'
import { type AuditWorld, auditWorld } from './scene.ts'

let world: AuditWorld
beforeEach(async () => {
  world = await auditWorld({ pypi: true })
  world.commit({ 'package.json': undefined })
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const manifest = (version: string) => `[project]\nname = "demo"\nversion = "${version}"\n`
const changelog = (...versions: string[]) =>
  `# Changelog\n\n${versions.map((version) => `## ${version}\n\n- Better.\n`).join('\n')}`

interface Parts {
  readonly tag?: boolean
  readonly registry?: boolean
  readonly release?: boolean | 'draft'
  readonly run?: 'success' | 'failure' | 'waiting' | undefined
}

/** One version on the surfaces that are asked for, all of them by default. */
async function version(number: string, parts: Parts = {}) {
  const { tag = true, registry = true, release = true } = parts
  const run = 'run' in parts ? parts.run : 'success'
  const name = `v${number}`
  world.commit({ 'pyproject.toml': manifest(number), 'CHANGELOG.md': changelog(number) }, ...(tag ? [name] : []))
  const files = [
    await packSdist({ name: 'demo', version: number }, 'x'),
    packWheel({ name: 'demo', version: number }, 'x'),
  ]
  if (registry) world.pypi.seed({ project: 'demo', version: number, files })
  if (tag && run) world.ran(name, run)
  const assets = Object.fromEntries(files.map(({ filename, content }) => [filename, content]))
  if (release) await world.release(name, { assets, draft: release === 'draft' })
  return files
}

const audit = (inputs: Readonly<Record<string, string>> = {}, options = {}) =>
  world.audit({ 'repository-url': `${world.urls.pypi}legacy/`, ...inputs }, options)

test('what agrees everywhere is in line', async () => {
  await version('1.0.0')
  await version('1.1.0')
  const result = await audit()
  expect(result.stdout).toContain('1 package of octo/demo; published by publish.yml.')
  expect(result.verdicts).toEqual({ 'demo 1.1.0': ['in-line'], 'demo 1.0.0': ['in-line'] })
  expect(result.versions[0]?.cells).toMatchObject({
    tag: { state: 'good', label: 'v1.1.0' },
    commit: { state: 'good' },
    sources: { state: 'good', label: '1 source' },
    changelog: { state: 'good', label: 'section' },
    registry: { state: 'good', label: '2 files' },
    release: { state: 'good', label: 'latest' },
    run: { state: 'good', label: 'success' },
  })
  expect(result.outputs).toMatchObject({ result: 'clean', drift: '[]', failure: '' })
  expect(result.code).toBe(0)
  expect(JSON.parse(readFileSync(result.outputs['audit-file'] ?? '', 'utf8'))).toMatchObject({
    schema: 1,
    result: 'clean',
  })
})

test.each<[string, Parts, string[]]>([
  ['tag alone, no run', { registry: false, release: false, run: undefined }, ['never-ran']],
  ['tag alone, a failed run', { registry: false, release: false, run: 'failure' }, ['unpublished']],
  ['tag alone, a run that waits', { registry: false, release: false, run: 'waiting' }, ['stuck']],
  ['tag and release', { registry: false }, ['unpublished']],
  ['tag and registry', { release: false }, ['unreleased']],
  ['registry alone', { tag: false, release: false }, ['untagged', 'unreleased']],
  ['tag, registry, and a draft that is left', { release: 'draft' }, ['stale-draft']],
])('%s', async (_name, parts, verdicts) => {
  await version('1.0.0')
  await version('1.1.0', parts)
  const result = await audit({}, { contents: 'write' })
  expect(result.verdicts).toEqual({ 'demo 1.1.0': verdicts, 'demo 1.0.0': ['in-line'] })
  expect(result.outputs['result']).toBe('drift')
  expect(result.code).toBe(1)
  expect(result.annotations).toMatchObject([
    { title: 'drift', message: expect.stringContaining(`demo 1.1.0 (${verdicts.join(', ')})`) },
  ])
})

test('a release without a tag and without files is both', async () => {
  await version('1.0.0')
  await version('1.1.0', { registry: false })
  world.repository.git('push', '--quiet', world.repository.gitDir, ':refs/tags/v1.1.0')
  expect((await audit()).verdicts['demo 1.1.0']).toEqual(['untagged', 'unpublished'])
})

test('two tags whose workflow listens to something else are found with the reason', async () => {
  await version('1.0.0')
  const file = readFileSync(join(world.repository.work, '.github/workflows/publish.yml'), 'utf8')
  world.commit({ '.github/workflows/publish.yml': file.replace("['v*']", "['release-*']") })
  await version('1.1.0', { registry: false, release: false, run: undefined })
  await version('1.2.0', { registry: false, release: false, run: undefined })
  const result = await audit()
  expect(result.verdicts).toMatchObject({ 'demo 1.2.0': ['never-ran'], 'demo 1.1.0': ['never-ran'] })
  const run = result.versions[0]?.cells.run
  expect(run?.reason).toMatch(/"v1\.2\.0" .*release-\*/)
  expect(run?.next).toBe('gh workflow run publish.yml --ref v1.2.0 --repo octo/demo')
  expect(result.summary).toContain('gh workflow run publish.yml --ref v1.1.0')
})

test('a publish that stopped between two files is partial, with the name of the missing one', async () => {
  await version('1.0.0')
  await version('1.1.0', { registry: false, release: false, run: 'failure' })
  world.pypi.seed({
    project: 'demo',
    version: '1.1.0',
    files: [await packSdist({ name: 'demo', version: '1.1.0' }, 'x')],
  })
  const result = await audit()
  expect(result.verdicts['demo 1.1.0']).toEqual(['partial', 'unreleased'])
  expect(result.versions[0]?.cells.registry.reason).toContain('may lack "demo-1.1.0-py3-none-any.whl"')
})

test('other bytes than the release has are an incident', async () => {
  await version('1.0.0', { registry: false })
  const other = [
    await packSdist({ name: 'demo', version: '1.0.0' }, 'other'),
    packWheel({ name: 'demo', version: '1.0.0' }, 'x'),
  ]
  world.pypi.seed({ project: 'demo', version: '1.0.0', files: other })
  const { verdicts, versions } = await audit()
  expect(verdicts['demo 1.0.0']).toEqual(['bytes-differ'])
  expect(versions[0]?.cells.registry.reason).toContain(
    '"demo-1.0.0.tar.gz" on pypi is not what the GitHub Release of 1.0.0 has',
  )
})

test('a version, a section and a flag that are wrong', async () => {
  await version('1.0.0')
  world.commit({ 'pyproject.toml': manifest('1.0.0'), 'CHANGELOG.md': changelog('1.0.0') }, 'v1.1.0', 'v2.0.0rc1')
  for (const number of ['1.1.0', '2.0.0rc1']) {
    world.pypi.seed({
      project: 'demo',
      version: number,
      files: [await packSdist({ name: 'demo', version: number }, 'x')],
    })
    await world.release(`v${number}`)
  }
  const { verdicts, versions } = await audit()
  expect(verdicts['demo 1.1.0']).toEqual(['version-mismatch', 'changelog-missing'])
  expect(verdicts['demo 2.0.0rc1']).toEqual(['version-mismatch', 'wrong-flag'])
  expect(versions[1]?.cells.sources.reason).toBe('The tag says 1.1.0, and pyproject.toml:3 says "1.0.0".')
})

test('a yanked version is in line and said to be yanked', async () => {
  await version('1.0.0')
  world.pypi.yank('demo', '1.0.0', 'broken')
  const { verdicts, versions } = await audit()
  expect(verdicts).toEqual({ 'demo 1.0.0': ['in-line'] })
  expect(versions[0]?.cells.registry.label).toBe('yanked')
})

test('what is young is pending', async () => {
  await version('1.0.0')
  await version('1.1.0', { release: false })
  const { verdicts, versions, outputs } = await audit({}, { later: 0 })
  expect(verdicts['demo 1.1.0']).toEqual(['in-line'])
  expect(versions[0]?.cells.release.state).toBe('pending')
  expect(outputs['result']).toBe('clean')
})

test('a draft is not visible to a token that only reads', async () => {
  await version('1.0.0')
  await version('1.1.0', { registry: false, release: 'draft', run: undefined })
  expect((await audit()).versions[0]?.cells.release).toMatchObject({ state: 'not-visible', label: 'none published' })
  expect((await audit({}, { contents: 'write' })).verdicts['demo 1.1.0']).toEqual(['stale-draft', 'never-ran'])
})

test('a registry that does not answer is unreadable, and nothing is called in line or unpublished', async () => {
  await version('1.0.0')
  world.addFault({
    service: 'pypi',
    path: /simple/,
    times: 3,
    when: 'before-accept',
    effect: { kind: 'status', status: 503 },
  })
  const result = await audit()
  expect(result.verdicts).toEqual({ 'demo 1.0.0': ['unreadable'] })
  expect(result.outputs['result']).toBe('unreadable')
  expect(result.annotations).toMatchObject([{ title: 'audit-unreadable', message: expect.stringContaining('503') }])
  expect(result.code).toBe(1)
})

test('a registry that answers at the third time is read', async () => {
  await version('1.0.0')
  world.addFault({
    service: 'pypi',
    path: /simple/,
    times: 2,
    when: 'before-accept',
    effect: { kind: 'status', status: 503 },
  })
  expect((await audit()).outputs['result']).toBe('clean')
})
