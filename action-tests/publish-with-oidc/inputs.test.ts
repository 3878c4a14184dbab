// Inputs as people know them from elsewhere, and those that show or withhold something; the committed bundle.
import { renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { type PypiScene, startPypiScene } from './pypi-scene.ts'

let scene: PypiScene

async function start(): Promise<PypiScene> {
  scene = await startPypiScene()
  return scene
}

afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

const said = ({ annotations }: { annotations: readonly { message: string }[] }) =>
  annotations.map(({ message }) => message).join('\n')

test('the spellings of the PyPA action are read, and each is named', async () => {
  const { publish, workspace, uploadUrl } = await start()
  renameSync(join(workspace, 'dist'), join(workspace, 'wheelhouse'))
  const result = await publish({
    'repository-url': '',
    packages_dir: 'wheelhouse',
    repository_url: uploadUrl,
    skip_existing: 'true',
    print_hash: 'true',
    verify_metadata: 'false',
    user: '__token__',
  })
  expect(result.code).toBe(0)
  expect(result.outputs['published']).toBe('yes')
  expect(said(result)).toContain('Input "packages_dir" was read as `packages-dir`.')
  expect(said(result)).toContain('`skip-existing` was read as `if-published: verify`')
  expect(said(result)).toContain('`verify-metadata: false` was not followed')
  expect(result.stdout).toMatch(/sha256 [0-9a-f]{64} {2}demo_pkg-1\.2\.3\.tar\.gz/)
})

test('two spellings that say two things are refused', async () => {
  const { publish, requests } = await start()
  const result = await publish({ 'packages-dir': 'one', packages_dir: 'two' })
  expect(result.code).toBe(1)
  expect(said(result)).toContain('Inputs "packages-dir" ("one") and "packages_dir" ("two") are one and say two things.')
  expect(requests('upload')).toEqual([])
})

test('a long-lived token is refused and shown nowhere', async () => {
  const { publish, requests } = await start()
  const result = await publish({ user: '__token__', password: 'pypi-AgEIcHlwaS5vcmcCJDEyMzQ1Njc4' })
  expect(result.code).toBe(1)
  expect(said(result)).toMatch(/Input "password" is given/)
  expect(JSON.stringify(result)).not.toContain('AgEIcHlwaS5vcmcC')
  expect(result.outputs).toMatchObject({ published: 'unknown', 'next-action': '' })
  expect(requests('exchange')).toEqual([])
})

test('`verbose` shows every request and its answer, and no token', async () => {
  const { publish, uploadUrl } = await start()
  const result = await publish({ verbose: 'true' })
  expect(result.stdout).toContain(`POST ${uploadUrl} -> 200`)
  expect(result.stdout).toMatch(/POST \S+\/_\/oidc\/mint-token -> 200/)
  // The runner blanks what is masked; the lines that mask it are for the runner alone.
  const shown = result.stdout.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  for (const secret of result.masks) expect(shown.join('\n')).not.toContain(secret)
})

test('files come from artifacts of this run, by their ids', async () => {
  const { publish, workspace, prepared } = await start()
  const id: string = JSON.parse(await prepared())['files-artifact-id']
  renameSync(join(workspace, 'dist'), join(workspace, 'gone'))
  const result = await publish({ 'artifact-ids': ` ${id}\n` })
  expect(result.outputs['published']).toBe('yes')
})

test('an id that is none is quoted', async () => {
  const { publish } = await start()
  const result = await publish({ 'artifact-ids': '12, dist' })
  expect(said(result)).toContain('Input "artifact-ids" holds "dist", which is no artifact\'s id.')
})
