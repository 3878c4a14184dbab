// verify-package on wheels and sdists: built by hand, by the system's own tools, and as an index serves them.
import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, describe, expect, test } from '@jest/globals'
import { digestOf } from '@plumbline/kernel'
import { metadataOf, sdistOf, tarGz } from '../../test/archives/python-files.ts'
import { testWith } from '../../test/setup/tools.ts'
import { builtFiles, PROJECT, type PypiScene, startPypiScene } from '../publish-with-oidc/pypi-scene.ts'

let scene: PypiScene

async function verify(files: Readonly<Record<string, Buffer>>, inputs: Readonly<Record<string, string>> = {}) {
  scene = await startPypiScene({ files })
  return scene.verify(inputs)
}

const codesOf = (findings: string | undefined) =>
  (JSON.parse(findings ?? '[]') as { code: string; file: string }[]).map(({ code, file }) => `${code} ${file}`)

afterEach(() => scene.close())

describe('Python files', () => {
  test('of several platforms are one release, by any spelling of name and version', async () => {
    const inputs = { 'package-name': 'demo-pkg', version: '1.2.3.0' }
    const result = await verify(await builtFiles('any', 'win_amd64'), inputs)
    expect([result.code, result.outputs['result']]).toEqual([0, 'verified'])
    const files = JSON.parse(result.outputs['files'] ?? '[]') as { kind: string }[]
    expect(files.map(({ kind }) => kind).sort()).toEqual(['sdist', 'wheel', 'wheel'])
    expect(result.record).toMatchObject({ files })
  })

  test('that are not of this release are named, every one', async () => {
    const files = {
      'demo_pkg-1.2.4.tar.gz': await sdistOf({ version: '1.2.4' }, [], 'demo_pkg-1.2.4'),
      'other-1.2.3.tar.gz': await tarGz([{ name: 'other-1.2.3/PKG-INFO', content: metadataOf({ name: 'other' }) }]),
      'demo_pkg-1.2.3-py3-none-any.whl': Buffer.from('PK'),
    }
    const result = await verify(files, { 'package-name': PROJECT, version: '1.2.3' })
    expect(result.code).toBe(1)
    expect(codesOf(result.outputs['findings']).sort()).toEqual([
      'bad-archive demo_pkg-1.2.3-py3-none-any.whl',
      'missing-build-file demo_pkg-1.2.4.tar.gz',
      'missing-build-file other-1.2.3.tar.gz',
      'wrong-package other-1.2.3.tar.gz',
      'wrong-version demo_pkg-1.2.4.tar.gz',
    ])
  })

  test('with names of an older spelling pass with a warning elsewhere, and not for PyPI', async () => {
    const files = { 'Demo.Pkg-1.2.3.tar.gz': await sdistOf({}, [], 'Demo.Pkg-1.2.3') }
    const warned = await verify(files)
    expect([warned.code, codesOf(warned.outputs['findings'])]).toEqual([
      0,
      ['odd-file-name Demo.Pkg-1.2.3.tar.gz', 'missing-build-file Demo.Pkg-1.2.3.tar.gz'],
    ])
    expect(warned.annotations.map(({ level }) => level)).toEqual(['warning', 'warning'])
    const refused = await scene.verify({ 'repository-url': '' })
    expect(refused.code).toBe(1)
    expect(refused.record).toMatchObject({ failure: { code: 'odd-file-name' } })
  })
})

test('files that an index serves with the announced digests are verified, others are named', async () => {
  const built = await builtFiles('any')
  scene = await startPypiScene({ files: built, pending: false })
  const seeded = Object.entries(built).map(([filename, content]) => ({ filename, content }))
  scene.world.pypi.seed({ project: PROJECT, version: '1.2.3', files: seeded })
  const entries = (change: string) =>
    seeded.map(({ filename: name, content }) => ({
      name,
      kind: name.endsWith('.whl') ? 'wheel' : 'sdist',
      size: content.length,
      sha256: digestOf('sha256', change === '' ? content : change),
      sha512: digestOf('sha512', content),
    }))
  const prepared = (change: string) =>
    JSON.stringify({
      version: '1.2.3',
      tag: 'v1.2.3',
      commit: 'c'.repeat(40),
      'package-name': 'demo-pkg',
      registry: 'pypi',
      prerelease: 'false',
      'dist-tag': '',
      'dry-run': 'false',
      'record-artifacts': '{}',
      'files-artifact-id': '1',
      'files-digests': JSON.stringify(entries(change)),
    })
  expect((await scene.verify({ from: 'registry', prepared: prepared('') })).code).toBe(0)
  const other = await scene.verify({ from: 'registry', prepared: prepared('other bytes') })
  expect(other.code).toBe(1)
  expect(new Set(codesOf(other.outputs['findings']).map((line) => line.split(' ')[0]))).toEqual(
    new Set(['version-taken']),
  )
})

testWith('python-packaging')('what setuptools builds is verified and published', async () => {
  scene = await startPypiScene({ files: {} })
  const project = join(scene.folder, 'project')
  mkdirSync(join(project, 'demo_pkg'), { recursive: true })
  writeFileSync(join(project, 'demo_pkg', '__init__.py'), 'answer = 42\n')
  const backend = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n'
  const table = '[project]\nname = "demo_pkg"\nversion = "1.2.3"\ndescription = "Grüße"\nreadme = "README.md"\n'
  writeFileSync(join(project, 'pyproject.toml'), `${backend}${table}`)
  writeFileSync(join(project, 'README.md'), '# Demo\n')
  const out = join(scene.workspace, 'dist')
  const args = ['-m', 'build', '--no-isolation', '--skip-dependency-check', '--outdir', out, project]
  await promisify(execFile)('/usr/bin/python3', args, { env: { PATH: process.env['PATH'] ?? '', HOME: scene.folder } })
  const result = await scene.verify({ version: '1.2.3', 'package-name': 'demo.pkg' })
  expect([result.code, codesOf(result.outputs['findings'])]).toEqual([0, []])
  expect((await scene.publish()).outputs).toMatchObject({ published: 'yes', proof: 'hash' })
  expect(scene.world.pypi.metadata('demo-pkg', '1.2.3')).toMatchObject({
    summary: ['Grüße'],
    description: ['# Demo\n'],
    description_content_type: ['text/markdown'],
  })
})
