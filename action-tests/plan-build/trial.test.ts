// The try commands for real, as the try job runs them: built files go into an empty folder, their programs run.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { testWith } from '../../test/setup/tools.ts'
import { type Files, folderWith } from '../verify-tag-matches-version/repository.ts'

const PYTHON = '/usr/bin/python3'
const withPython = testWith('python-packaging')
// No configuration of the machine, and no index: what is tried must be in the folder of the files.
const NO_INDEX = { PIP_CONFIG_FILE: devNull, PIP_FIND_LINKS: '', PIP_NO_INDEX: '1' }
const PYPROJECT = `[project]
name = "Demo.Pkg"
version = "1.0.0rc1"
[project.scripts]
demo = "demo_pkg:main"
`
const MODULE = { 'demo_pkg.py': 'def main():\n    print("it runs")\n' }

/** A backend inside the project: isolation asks no index for it. */
const OWN_BACKEND = `import os, tarfile, zipfile
INFO = "demo_pkg-1.0.0rc1.dist-info"
METADATA = "Metadata-Version: 2.1\\nName: Demo.Pkg\\nVersion: 1.0.0rc1\\n"
WHEEL = "Wheel-Version: 1.0\\nGenerator: own\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"
def build_sdist(folder, config_settings=None):
    name = "demo_pkg-1.0.0rc1"
    open("PKG-INFO", "w").write(METADATA)
    with tarfile.open(os.path.join(folder, name + ".tar.gz"), "w:gz") as tar:
        for path in ("PKG-INFO", "pyproject.toml", "backend.py", "demo_pkg.py"):
            tar.add(path, name + "/" + path)
    return name + ".tar.gz"
def build_wheel(folder, config_settings=None, metadata_directory=None):
    name = "demo_pkg-1.0.0rc1-py3-none-any.whl"
    parts = {"demo_pkg.py": open("demo_pkg.py").read(), INFO + "/METADATA": METADATA, INFO + "/WHEEL": WHEEL}
    parts[INFO + "/entry_points.txt"] = "[console_scripts]\\ndemo = demo_pkg:main\\n"
    parts[INFO + "/RECORD"] = "".join(path + ",,\\n" for path in [*parts, INFO + "/RECORD"])
    with zipfile.ZipFile(os.path.join(folder, name), "w") as wheel:
        for path, text in parts.items():
            wheel.writestr(path, text)
    return name
`

/** `python` on the path is the system's own, which has no ensurepip. */
function pythonFirst(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-python-'))
  symlinkSync(PYTHON, join(folder, 'python'))
  return `${folder}:/usr/local/bin:/usr/bin:/bin`
}

/** A folder of built files, from a project with that build system. */
function built(system: string, more: Files, ...what: string[]): string {
  const project = folderWith({ 'pyproject.toml': system + PYPROJECT, ...MODULE, ...more })
  const files = mkdtempSync(join(tmpdir(), 'plumbline-files with space-'))
  const env = { ...NO_INDEX, PATH: '/usr/bin:/bin', HOME: project }
  execFileSync(PYTHON, ['-m', 'build', '--no-isolation', ...what, '--outdir', files, project], { env, stdio: 'pipe' })
  return files
}

const SETUPTOOLS = '[build-system]\nrequires = ["setuptools"]\nbuild-backend = "setuptools.build_meta"\n'
const OWN = '[build-system]\nrequires = []\nbuild-backend = "backend"\nbackend-path = ["."]\n'

/** Runs the planned try command and then a program of the package, found by the planned path. */
async function tried(inputs: Readonly<Record<string, string>>, files: string, program: string) {
  const project = mkdtempSync(join(tmpdir(), 'plumbline-try-'))
  const plan = await runAction({ name: 'plan-build', cwd: project, inputs: { ...inputs, for: 'try' } })
  expect(plan.code).toBe(0)
  const command = `${plan.outputs['try-command']}\n"$PWD/${plan.outputs['try-path']}/${program}"`
  const paths = inputs['ecosystem'] === 'pypi' ? { PATH: pythonFirst(), ...NO_INDEX } : {}
  const env = { FILES: files, ...paths }
  const run = await runAction({
    name: 'run-command',
    cwd: project,
    env,
    inputs: { phase: 'verify', what: 'try', command },
  })
  return { ...run, project }
}

const demo = { ecosystem: 'pypi', 'package-name': 'Demo.Pkg', version: '1.0.0rc1' }

withPython('pypi: of wheel and sdist the wheel is installed', async () => {
  const files = built(SETUPTOOLS, {})
  expect(readdirSync(files)).toHaveLength(2)
  const { code, stdout, project, summary } = await tried(demo, files, 'demo')
  expect({ code, summary }).toEqual({ code: 0, summary: '' })
  expect(stdout).toMatch(/^it runs$/m)
  expect(readdirSync(join(project, 'picked'))).toEqual([expect.stringMatching(/\.whl$/)])
})

withPython('pypi: an sdist alone is built in isolation, and the summary says so', async () => {
  const { code, stdout, summary } = await tried(demo, built(OWN, { 'backend.py': OWN_BACKEND }, '--sdist'), 'demo')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^it runs$/m)
  expect(summary).toContain('the sdist is built here and tried')
})

withPython('pypi: of wheels for other machines the sdist is taken, and without one nothing fits', async () => {
  const files = built(OWN, { 'backend.py': OWN_BACKEND })
  const other = 'demo_pkg-1.0.0rc1-cp38-cp38-win_amd64.whl'
  execFileSync('mv', [join(files, 'demo_pkg-1.0.0rc1-py3-none-any.whl'), join(files, other)])
  expect(await tried(demo, files, 'demo')).toMatchObject({ code: 0, stdout: expect.stringMatching(/^it runs$/m) })
  execFileSync('rm', [join(files, 'demo_pkg-1.0.0rc1.tar.gz')])
  const { code, record } = await tried(demo, files, 'demo')
  expect(code).toBe(1)
  expect(record).toMatchObject({
    failure: { step: 'try', answer: expect.stringMatching(/No wheel fits this machine, and there is no sdist/) },
  })
})

withPython('pypi: a wheel that this Python may not run is a failure, not a reason to build the sdist', async () => {
  const files = built(
    SETUPTOOLS,
    { 'setup.py': 'from setuptools import setup\nsetup(python_requires=">=4")\n' },
    '--wheel',
  )
  const { code, record } = await tried(demo, files, 'demo')
  expect(code).toBe(1)
  expect(record).toMatchObject({ failure: { answer: expect.stringMatching(/requires a different Python/) } })
})

test('npm: the tarball is installed into an empty project', async () => {
  const manifest = { name: 'demo', version: '1.0.0', bin: { demo: 'demo.js' } }
  const source = folderWith({
    'package.json': JSON.stringify(manifest),
    'demo.js': '#!/usr/bin/env node\nconsole.log("it runs")\n',
  })
  const files = join(source, 'out put')
  mkdirSync(files)
  execFileSync('npm', ['pack', '--silent', '--pack-destination', files], { cwd: source, stdio: 'pipe' })
  const inputs = { ecosystem: 'npm', 'package-name': 'demo', version: '1.0.0' }
  const { code, stdout } = await tried(inputs, files, 'demo')
  expect(code).toBe(0)
  expect(stdout).toMatch(/^it runs$/m)
})
