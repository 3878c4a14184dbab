// Quiet about the past, loud about the new: `since`, the file of accepted drift, and several packages of one repository.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packSdist } from '@plumbline/standins'
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

const FILE = '.github/plumbline-accept.yml'

async function publish(name: string, version: string) {
  world.pypi.seed({ project: name, version, files: [await packSdist({ name, version }, 'x')] })
}

async function history() {
  const manifest = (version: string) => ({ 'pyproject.toml': `[project]\nname = "demo"\nversion = "${version}"\n` })
  for (const version of ['0.1.0', '0.2.0', '1.0.0']) world.commit(manifest(version), `v${version}`)
  await publish('demo', '1.0.0')
  await publish('demo', '0.2.1')
}

const audit = (inputs: Readonly<Record<string, string>> = {}, options = {}) =>
  world.audit({ 'repository-url': `${world.urls.pypi}legacy/`, ...inputs }, options)

const entry = (version: string, more: string) => `- package: demo\n  version: ${version}\n${more}`

test('since a version', async () => {
  await history()
  expect((await audit()).verdicts).toEqual({
    'demo 1.0.0': ['in-line'],
    'demo 0.2.1': ['untagged'],
    'demo 0.2.0': ['never-ran'],
    'demo 0.1.0': ['never-ran'],
  })
  const result = await audit({ since: 'v1.0.0' })
  expect(result.verdicts).toEqual({ 'demo 1.0.0': ['in-line'] })
  expect(result.code).toBe(0)
})

test('since a date: a tag without any other date has that of its commit', async () => {
  await history()
  const { verdicts } = await audit({ since: '2026-11-10' })
  expect(verdicts).toEqual({ 'demo 1.0.0': ['in-line'], 'demo 0.2.1': ['untagged'] })
  expect((await audit({ since: '2026-10-01' })).verdicts).toHaveProperty(['demo 0.1.0'])
  expect((await audit({ since: 'soon' })).annotations).toMatchObject([{ title: 'bad-input' }])
})

test('accepted drift is told and no longer counted; an entry that meets nothing is a warning with its line', async () => {
  await history()
  const reason = '  reason: published by hand before the suite\n'
  world.commit({
    [FILE]: [
      entry('0.1.0', reason),
      entry('0.2.0', `  verdicts: [never-ran]\n${reason}`),
      entry('0.2.1', `  until: 2099-01-01\n${reason}`),
      entry('0.9.0', reason),
    ].join(''),
  })
  const result = await audit()
  expect(result.outputs['result']).toBe('clean')
  expect(result.code).toBe(0)
  expect(result.versions[3]).toMatchObject({
    version: '0.1.0',
    verdicts: ['never-ran'],
    accepted: 'published by hand before the suite',
    cells: { run: { state: 'accepted' } },
  })
  expect(result.summary).toContain('1 in line, 3 accepted, 0 not')
  expect(result.annotations).toMatchObject([
    {
      level: 'warning',
      file: FILE,
      line: 12,
      message: 'demo has no version "0.9.0": correct or remove the entry.',
    },
  ])
})

test('an entry that is over, or for something else, accepts nothing', async () => {
  await history()
  world.commit({
    [FILE]: `${entry('0.1.0', '  until: 2026-11-20\n  reason: old\n')}${entry('0.2.0', '  verdicts: unreleased\n  reason: old\n')}`,
  })
  const result = await audit()
  expect(result.verdicts['demo 0.1.0']).toEqual(['never-ran'])
  expect(result.versions.map(({ accepted }) => accepted)).toEqual(['', '', '', ''])
  expect(result.annotations.filter(({ level }) => level === 'warning')).toHaveLength(2)
})

test('a file that is named and not there is refused', async () => {
  await history()
  expect((await audit({ accept: 'elsewhere.yml' })).annotations).toMatchObject([{ title: 'bad-input' }])
})

test('a file that is wrong is refused with every line', async () => {
  await history()
  world.commit({
    [FILE]: `- package: demo\n  version: 1.0\n- package: demo\n  version: 1.0\n  reason: x\n  verdicts: [unreadable]\n`,
  })
  const [annotation] = (await audit()).annotations
  expect(annotation).toMatchObject({ title: 'bad-accept-file', file: FILE, line: 1 })
  expect(annotation?.message).toContain(`${FILE}, line 1: "reason" is missing.`)
  expect(annotation?.message).toContain(`${FILE}, line 3: "unreadable" is no verdict that can be accepted`)
})

test('fail-on decides what is red', async () => {
  await history()
  expect((await audit({ 'fail-on': 'never' })).code).toBe(0)
  expect((await audit({ 'fail-on': 'drift' })).code).toBe(1)
  world.addFault({
    service: 'pypi',
    path: /simple/,
    times: 3,
    when: 'before-accept',
    effect: { kind: 'status', status: 503 },
  })
  const result = await audit({ 'fail-on': 'drift', since: '1.0.0' })
  expect(result.code).toBe(0)
  expect(result.outputs['result']).toBe('unreadable')
  expect(result.annotations).toMatchObject([
    { level: 'warning', message: expect.stringContaining('could not be read') },
  ])
})

test('every package of a repository, each with its own tags; moving tags are no versions', async () => {
  const manifest = (name: string, version: string) => `[project]\nname = "${name}"\nversion = "${version}"\n`
  world.commit(
    {
      'packages/one/pyproject.toml': manifest('one', '1.0.0'),
      'packages/two/pyproject.toml': manifest('two', '3.0.0'),
      'tests/fixtures/bad/pyproject.toml': manifest('bad', '1.0.0'),
    },
    'one-v1.0.0',
    'one-v1',
    'two-v3.0.0',
    'v7.0.0',
  )
  await publish('one', '1.0.0')
  const result = await audit({ html: 'out/board.html' })
  expect(result.verdicts).toEqual({ 'one 1.0.0': ['in-line'], 'two 3.0.0': ['never-ran'] })
  expect(result.versions[1]?.cells.run.reason).toMatch(/two-v3\.0\.0/)
  expect(readFileSync(join(world.repository.work, 'out/board.html'), 'utf8')).toContain('two')
  expect((await audit({ packages: 'one' })).verdicts).toEqual({ 'one 1.0.0': ['in-line'] })
  expect((await audit({ packages: 'three' })).annotations).toMatchObject([
    { title: 'nothing-to-audit', message: expect.stringContaining('"one", "two"') },
  ])
})

test('without a checkout the root of the default branch is read over the API', async () => {
  await history()
  const { verdicts } = await audit({}, { cwd: world.folder, env: {} })
  expect(verdicts).toMatchObject({ 'demo 1.0.0': ['in-line'], 'demo 0.2.1': ['untagged'] })
})
