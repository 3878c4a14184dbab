// What a Python package requires is fetched before the network is cut, and what this machine lacks is said.
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { packWheel } from '@plumbline/standins'
import { type Example, makeExample } from '../../action-tests/pipeline/example.ts'
import { rehearse } from '../../action-tests/pipeline/rehearsal.ts'
import { indexSettings, requirePython } from '../../packages/cli/src/fetch/python.ts'
import { testWith } from '../setup/tools.ts'
import type { ExampleWorld } from '../standins/example-world.ts'
import { pypiWorld } from '../standins/pypi-fixture.ts'

/** A backend of the package's own that needs another package to build, as backends with plug-ins do. */
const BACKEND = `
import base64, gnomon, io, pathlib, tarfile, zipfile, hashlib

NAME, INFO = "plumb_bob-1.4.0", "plumb_bob-1.4.0.dist-info"
METADATA = "Metadata-Version: 2.1\\nName: plumb-bob\\nVersion: 1.4.0\\nRequires-Dist: limb>=2\\n"
WHEEL = "Wheel-Version: 1.0\\nGenerator: backend\\nRoot-Is-Purelib: true\\nTag: py3-none-any\\n"

def build_wheel(directory, config_settings=None, metadata_directory=None):
    files = {str(path.relative_to("src")): path.read_text() for path in sorted(pathlib.Path("src").rglob("*.py"))}
    files |= {f"{INFO}/METADATA": METADATA, f"{INFO}/WHEEL": WHEEL}
    digest = lambda text: base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
    rows = [f"{name},sha256={digest(text)},{len(text.encode())}" for name, text in files.items()]
    files[f"{INFO}/RECORD"] = "\\n".join([*rows, f"{INFO}/RECORD,,", ""])
    with zipfile.ZipFile(pathlib.Path(directory, f"{NAME}-py3-none-any.whl"), "w") as wheel:
        for name, text in files.items():
            wheel.writestr(name, text)
    return f"{NAME}-py3-none-any.whl"

def build_sdist(directory, config_settings=None):
    with tarfile.open(pathlib.Path(directory, f"{NAME}.tar.gz"), "w:gz") as sdist:
        for path in ["pyproject.toml", "backend.py", "LICENSE", "README.md", *sorted(pathlib.Path("src").rglob("*.py"))]:
            sdist.add(path, f"{NAME}/{path}")
        info = tarfile.TarInfo(f"{NAME}/PKG-INFO")
        info.size = len(METADATA)
        sdist.addfile(info, io.BytesIO(METADATA.encode()))
    return f"{NAME}.tar.gz"
`
const PYPROJECT = `[build-system]
requires = ["gnomon >=1"]
build-backend = "backend"
backend-path = ["."]

[project]
name = "plumb-bob"
version = "1.4.0"
dependencies = ["limb>=2; python_version >= '3'"]
`

const examples: Example[] = []
const worlds: ExampleWorld[] = []
const plain = mkdtempSync(join(tmpdir(), 'plumbline-plain-'))
afterAll(async () => {
  for (const example of examples) example.remove()
  for (const world of worlds) await world.close()
  rmSync(plain, { recursive: true, force: true })
})

/** An index that holds these, one wheel each. */
async function indexOf(projects: Readonly<Record<string, string>>): Promise<string> {
  const world = await pypiWorld()
  worlds.push(world)
  for (const [project, version] of Object.entries(projects)) {
    world.pypi.seed({ project, version, files: [packWheel({ name: project, version }, `This is ${project}.`)] })
  }
  return `${world.urls.pypi}simple/`
}

function packageWithRequirements(): Example {
  const example = makeExample({
    example: 'python',
    files: { 'pyproject.toml': PYPROJECT, 'backend.py': BACKEND },
    inputs: [`python-version: '3.11'`],
  })
  examples.push(example)
  return example
}

testWith('python-packaging')('what builds it and what it imports come from the index of this machine', async () => {
  const PIP_INDEX_URL = await indexOf({ gnomon: '1.5', limb: '2.1', 'plumb-bob': '1.4.0' })
  const clone = packageWithRequirements()
  const { code, stdout, stderr } = await rehearse(['--repo', clone.folder], { env: { ...process.env, PIP_INDEX_URL } })
  expect({ code, stderr, failed: stdout.match(/^.*(?:failed|failure).*$/gm) }).toEqual({
    code: 0,
    stderr: '',
    failed: null,
  })
  expect(stdout).toMatch(
    /done: .*-m pip wheel --wheel-dir "\$WHEELHOUSE" 'gnomon >=1' 'limb>=2; python_version >= '\\''3'\\'''/,
  )
  expect(stdout).not.toMatch(/assumed: the (?:install|build)-command/)
})

testWith('python-packaging')('an index that lacks one of them: pip says which, and nothing was started', async () => {
  const PIP_INDEX_URL = await indexOf({ limb: '2.1' })
  const clone = packageWithRequirements()
  const { code, stdout, stderr } = await rehearse(['--repo', clone.folder], { env: { ...process.env, PIP_INDEX_URL } })
  expect({ code, started: stdout.includes('validate') }).toEqual({ code: 1, started: false })
  expect(stderr).toMatch(/fetch-failed: .*No matching distribution found for gnomon.*--fetch/s)
})

test('no Python at all, and one without the module build: what is missing, and how to get it', () => {
  expect(() => requirePython([], ['no-such-python'])).toThrow(
    /no Python on this machine: no-such-python[\s\S]*apt install python3-build python3-pip python3-venv/,
  )
  const bare = join(plain, 'python3')
  writeFileSync(join(plain, 'bare.sh'), '#!/bin/sh\nexec python3 -S "$@"\n', { mode: 0o755 })
  symlinkSync(join(plain, 'bare.sh'), bare)
  expect(() => requirePython([], [bare])).toThrow(
    /python3 \(3\.\d+\.\d+\) has no build, no pip[\s\S]*apt install python3-build python3-pip\. Elsewhere: python3 -m pip install build/,
  )
})

testWith('python-packaging')('a requirement that this Python does not meet is named, one that it meets is not', () => {
  const asked = ['setuptools', 'setuptools >= 9999', 'no-such-backend', "no-such-plugin; python_version < '3'", '?']
  expect(requirePython(asked, ['/usr/bin/python3']).unmet).toEqual(['setuptools >= 9999', 'no-such-backend', '?'])
})

testWith('python-packaging')("the configuration of this machine's pip, and of nothing else", () => {
  const file = join(plain, 'pip.conf')
  writeFileSync(
    file,
    '[global]\nindex-url = https://one.example/simple\ntimeout = 3\n[install]\nextra-index-url =\n  https://two.example\n  https://three.example\n',
  )
  const before = process.env['PIP_CONFIG_FILE']
  process.env['PIP_CONFIG_FILE'] = file
  try {
    expect(indexSettings('/usr/bin/python3')).toMatchObject({
      PIP_INDEX_URL: 'https://one.example/simple',
      PIP_EXTRA_INDEX_URL: 'https://two.example https://three.example',
    })
    expect(indexSettings('/usr/bin/python3')).not.toHaveProperty('PIP_TIMEOUT')
  } finally {
    if (before === undefined) delete process.env['PIP_CONFIG_FILE']
    else process.env['PIP_CONFIG_FILE'] = before
  }
})
