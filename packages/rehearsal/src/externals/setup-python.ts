// actions/setup-python: the machine's Python stands for the version that was asked for, first on the job's PATH.
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { External, ExternalHost } from './external.ts'
import { presentVersion } from './setup-tool.ts'

/** In the order in which they are asked; a distribution's own Python is the one that its packages are for. */
const PYTHONS = ['python3', 'python', '/usr/bin/python3']

export const setupPython: External = {
  name: 'actions/setup-python',
  inputs: {
    'python-version': '',
    'python-version-file': '',
    cache: '',
    architecture: '',
    'check-latest': 'false',
    token: '',
    'cache-dependency-path': '',
    'update-environment': 'true',
    'allow-prereleases': 'false',
    freethreaded: 'false',
    'pip-version': '',
    'pip-install': '',
  },
  async run(inputs, host) {
    const file = inputs['python-version-file']
    const stated = file ? readFileSync(resolve(host.workspace, file), 'utf8').trim() : ''
    const asked = inputs['python-version'] || (/^[\d.]+$/.test(stated) ? stated : file ? `as ${file} says` : '')
    const commands = await pythonsWithBuild(host)
    const version = await presentVersion(host, { name: 'Python', commands, asked })
    const [command] = commands
    const folder = version === '' || command === undefined ? undefined : await folderFor(command, host)
    if (folder !== undefined && inputs['update-environment'] === 'true') host.addPath(folder)
    if (inputs['pip-install']) {
      host.note(`actions/setup-python: nothing is installed here, "${inputs['pip-install']}" is what this machine has`)
    }
    const path = folder === undefined ? '' : join(folder, 'python')
    return { 'python-version': version, 'python-path': path, 'cache-hit': 'false' }
  },
}

/** The machine's Pythons, those that can build a package first. */
async function pythonsWithBuild(host: ExternalHost): Promise<string[]> {
  const answers = await Promise.all(
    PYTHONS.map(async (command) => (await host.exec(command, ['-I', '-c', 'import build'])).code === 0),
  )
  const rank = (command: string) => (answers[PYTHONS.indexOf(command)] ? 0 : 1)
  return PYTHONS.toSorted((one, other) => rank(one) - rank(other))
}

/** A folder whose `python`, `python3` and `pip` are this Python, as the real action makes one. */
async function folderFor(command: string, host: ExternalHost): Promise<string> {
  const program = (await host.exec(command, ['-I', '-c', 'import sys; print(sys.executable)'])).output.trim()
  const folder = join(host.temp, '..', '_setup-python')
  mkdirSync(folder, { recursive: true })
  for (const name of ['python', 'python3']) {
    rmSync(join(folder, name), { force: true })
    symlinkSync(program, join(folder, name))
  }
  const pip = join(folder, 'pip')
  writeFileSync(pip, `#!/bin/sh\nexec "${program}" -m pip "$@"\n`)
  chmodSync(pip, 0o755)
  return folder
}
