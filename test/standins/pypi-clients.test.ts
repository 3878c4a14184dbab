// Python's own tools against the index: build, twine, pip.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect } from '@jest/globals'
import { testWith } from '../setup/tools.ts'
import type { ExampleWorld } from './example-world.ts'
import { PUBLISHER, pypiWorld, uploadToken } from './pypi-fixture.ts'

const PYTHON = '/usr/bin/python3'
const withPython = testWith('python-packaging', 'twine')
const BACKENDS = {
  hatchling: '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n',
  flit: '[build-system]\nrequires = ["flit_core"]\nbuild-backend = "flit_core.buildapi"\n',
  setuptools: '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n',
}
const PROJECT = `[project]
version = "1.0"
description = "A demonstration"
requires-python = ">=3.8"
classifiers = ["Programming Language :: Python :: 3"]
[project.optional-dependencies]
extra = ["demo_pkg"]
[project.urls]
Home = "https://example.org/demo"
`

let world: ExampleWorld
beforeEach(async () => {
  world = await pypiWorld()
})
afterEach(() => world.close())

interface Ended {
  readonly code: number
  readonly text: string
}

async function run(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const clean = { PATH: process.env['PATH'] ?? '', HOME: world.folder, PIP_CONFIG_FILE: devNull, PIP_FIND_LINKS: '' }
  const options = { cwd: world.folder, env: { ...clean, PIP_DISABLE_PIP_VERSION_CHECK: '1', ...env } }
  return promisify(execFile)(program, args, options).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      text: error.stdout + error.stderr,
    }),
  )
}

/** Fails with all that the program said. */
async function succeeds(running: Promise<Ended>): Promise<void> {
  const { code, text } = await running
  expect(code === 0 ? '' : text).toBe('')
}

/** The paths of the sdist and the wheel. */
async function build(
  backend: keyof typeof BACKENDS,
  name = 'demo_pkg',
  code = 'ANSWER = 42\n',
): Promise<readonly string[]> {
  const folder = join(world.folder, `${backend}-${createHash('sha1').update(`${name} ${code}`).digest('hex')}`)
  const source = join(folder, 'source')
  mkdirSync(join(source, 'demo_pkg'), { recursive: true })
  writeFileSync(join(source, 'demo_pkg', '__init__.py'), `"""A demonstration."""\n${code}`)
  const moduleName = backend === 'flit' ? '[tool.flit.module]\nname = "demo_pkg"\n' : ''
  writeFileSync(
    join(source, 'pyproject.toml'),
    `${BACKENDS[backend]}${PROJECT.replace('[project]', `[project]\nname = "${name}"`)}${moduleName}`,
  )
  const output = join(folder, 'dist')
  const args = ['-m', 'build', '--no-isolation', '--skip-dependency-check', '-o', output, source]
  await succeeds(run(PYTHON, args))
  return readdirSync(output)
    .sort()
    .map((name) => join(output, name))
}

function twine(files: readonly string[], token: string, ...more: readonly string[]): Promise<Ended> {
  const repository = ['--repository-url', `${world.urls.pypi}legacy/`]
  const args = ['upload', '--non-interactive', '--disable-progress-bar', ...more, ...repository, ...files]
  return run('twine', args, { TWINE_USERNAME: '__token__', TWINE_PASSWORD: token })
}

const sha256 = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

withPython.each(['hatchling', 'flit', 'setuptools'] as const)(
  'twine uploads what %s built, pip downloads and installs it',
  async (backend) => {
    const token = await uploadToken(world)
    const files = await build(backend)
    await succeeds(twine(files, token))
    const held = world.pypi.files('demo-pkg').map((file) => `${file.filename} ${file.sha256}`)
    expect(held.sort()).toEqual(files.map((path) => `${basename(path)} ${sha256(path)}`))
    expect(world.pypi.metadata('demo-pkg', '1.0')).toMatchObject({
      requires_python: ['>=3.8'],
      summary: ['A demonstration'],
    })
    const index = ['--index-url', `${world.urls.pypi}simple/`]
    const place = join(world.folder, 'downloads')
    const fetching = ['-m', 'pip', 'download', '--no-deps', '--no-cache-dir', ...index, '--dest', place]
    await succeeds(run(PYTHON, [...fetching, '--no-binary', ':all:', '--no-build-isolation', 'demo.pkg==1.0']))
    await succeeds(run(PYTHON, [...fetching, 'Demo_Pkg==1.0']))
    expect(readdirSync(place).sort()).toEqual(['demo_pkg-1.0-py3-none-any.whl', 'demo_pkg-1.0.tar.gz'])
    for (const path of files) expect(sha256(join(place, basename(path)))).toBe(sha256(path))
    const target = join(world.folder, 'target')
    await succeeds(run(PYTHON, ['-m', 'pip', 'install', '--no-cache-dir', '--target', target, ...index, 'demo-pkg']))
    expect(
      (await run(PYTHON, ['-c', 'import demo_pkg; print(demo_pkg.ANSWER)'], { PYTHONPATH: target })).text.trim(),
    ).toBe('42')
    expect(world.problems).toEqual([])
  },
)

withPython('twine is told about a duplicate with other bytes, and may repeat the same ones', async () => {
  const token = await uploadToken(world)
  const files = await build('hatchling')
  await succeeds(twine(files, token))
  const before = world.pypi.files('demo-pkg')
  await succeeds(twine(files, token))
  const others = await build('hatchling', 'demo_pkg', 'ANSWER = 43\n')
  const refused = await twine(others, token, '--verbose')
  expect(refused.code).toBe(1)
  expect(refused.text).toContain('File already exists')
  expect(world.pypi.files('demo-pkg')).toEqual(before)
})

withPython('twine is refused without a token that counts, pip is told that there is no such version', async () => {
  const files = await build('hatchling')
  const refused = await twine(files, 'pypi-guess')
  expect(refused).toMatchObject({ code: 1, text: expect.stringContaining('403') })
  world.pypi.trust({ ...PUBLISHER, project: 'other' })
  const args = ['-m', 'pip', 'download', '--no-cache-dir', '--index-url', `${world.urls.pypi}simple/`, 'other==9']
  expect(await run(PYTHON, args)).toMatchObject({
    code: 1,
    text: expect.stringContaining('No matching distribution found'),
  })
})

withPython.each(['flit', 'setuptools'] as const)(
  "twine's sdist by an old %s is refused for the name that it gives",
  async (backend) => {
    const token = await uploadToken(world)
    const archive = (await build(backend, 'Demo.Pkg')).find((path) => path.endsWith('.tar.gz')) ?? ''
    const refused = await twine([archive], token, '--verbose')
    expect(basename(archive)).toBe('Demo.Pkg-1.0.tar.gz')
    expect(refused.text.replace(/\s+/g, ' ')).toContain('should be &#x27;demo_pkg-1.0.tar.gz')
  },
)
