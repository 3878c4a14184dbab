// Runs a setup.py with the machine's Python, where setuptools is a module that only prints what setup() is given.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const SETUPTOOLS = `
import sys
class Command: pass
class Extension:
    def __init__(self, *args, **keywords): pass
def find_packages(*args, **keywords): return []
def setup(**keywords):
    sys.stdout.write("\\x01%s\\x02" % (keywords.get("version"),))
`

/** The version that the first call of setup() is given; undefined where the program comes to none. */
export function versionByPython(files: Readonly<Record<string, string>>): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'setup-py-'))
  try {
    const write = (path: string, text: string) => {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    for (const [path, text] of Object.entries(files)) write(join('checkout', path), text)
    write('fakes/setuptools/__init__.py', SETUPTOOLS)
    write('fakes/distutils/__init__.py', '')
    write('fakes/distutils/core.py', 'from setuptools import *\n')
    const env = { ...process.env, PYTHONPATH: join(folder, 'fakes'), PYTHONDONTWRITEBYTECODE: '1', PYTHONUTF8: '1' }
    const { stdout } = spawnSync('python3', ['setup.py', 'sdist'], {
      cwd: join(folder, 'checkout'),
      env,
      encoding: 'utf8',
      timeout: 20_000,
    })
    return stdout.split('\x01')[1]?.split('\x02')[0]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
