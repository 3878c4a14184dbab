// Distributions made in memory are what Python's tools would make: the index takes them, and pip installs the wheel.

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { packSdist, packWheel } from '@plumbline/standins'
import { testWith } from '../setup/tools.ts'
import type { ExampleWorld } from './example-world.ts'
import { idToken, mint, pypiWorld, upload, uploadToken } from './pypi-fixture.ts'

const STATED = { name: 'Demo.Pkg', version: '1.0' }
let world: ExampleWorld
beforeAll(async () => {
  world = await pypiWorld()
})
afterAll(() => world.close())

test('an upload of either is taken, and the same input gives the same bytes', async () => {
  const token = await uploadToken(world)
  for (const make of [packSdist, packWheel]) {
    const file = await make(STATED, 'A text.\n')
    expect(await upload(world, token, file)).toMatchObject({ status: 200 })
    expect((await make(STATED, 'A text.\n')).content.equals(file.content)).toBe(true)
    expect((await make(STATED, 'Another.\n')).content.equals(file.content)).toBe(false)
  }
  expect(world.pypi.files('demo-pkg').map(({ filename }) => filename)).toEqual([
    'demo_pkg-1.0.tar.gz',
    'demo_pkg-1.0-py3-none-any.whl',
  ])
})

testWith('python-packaging')('pip installs the wheel and finds every file as its RECORD states it', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-wheel-'))
  try {
    const { filename, content } = packWheel(STATED, 'A text.\n')
    writeFileSync(join(folder, filename), content)
    const install = ['-m', 'pip', 'install', '--no-index', '--no-deps', '--target', join(folder, 'site')]
    const { status, stderr } = spawnSync('/usr/bin/python3', [...install, join(folder, filename)], { encoding: 'utf8' })
    expect({ status, stderr }).toMatchObject({ status: 0 })
    expect(readdirSync(join(folder, 'site'))).toEqual(expect.arrayContaining(['demo_pkg.py', 'demo_pkg-1.0.dist-info']))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

test('a project whose publishers are removed trusts nobody; another one with the same publisher keeps it', async () => {
  const publisher = { repository: 'octo/demo', workflow: 'publish.yml', environment: 'shared' }
  for (const project of ['one', 'other']) world.pypi.trust({ ...publisher, project })
  const exchange = async () => mint(world, await idToken(world, { environment: 'shared' }))
  const { token = '' } = await exchange()
  world.pypi.untrust('one')
  const fileOf = (name: string) => packSdist({ name, version: '1.0' }, 'A text.\n')
  expect(await upload(world, token, await fileOf('one'), { name: 'one' })).toMatchObject({ status: 403 })
  expect(await upload(world, token, await fileOf('other'), { name: 'other' })).toMatchObject({ status: 200 })
  world.pypi.untrust('other')
  world.pypi.untrust('Demo.Pkg')
  expect(await exchange()).toMatchObject({ errors: [{ code: 'invalid-publisher' }] })
})

test('a pending publisher that is removed can be registered again', () => {
  const pending = { repository: 'octo/demo', workflow: 'new.yml', project: 'new', pending: true }
  world.pypi.trust(pending)
  expect(() => world.pypi.trust(pending)).toThrow(/one pending publisher/)
  world.pypi.untrust('new')
  expect(() => world.pypi.trust(pending)).not.toThrow()
})
