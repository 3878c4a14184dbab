// actions/setup-python: the machine's Python stands for the version that was asked for, first on the job's PATH.
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { External, ExternalHost } from './external.ts'
import { presentVersion } from './setup-tool.ts'

/** In the order in which they are asked; a distribution's own Python is the one that its packages are for. */
export const PYTHONS = ['python3', 'python', '/usr/bin/python3']

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
    const folder = version === '' || command === undefined ? undefined : await environmentOf(command, host)
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
    PYTHONS.map(async (command) => (await host.exec(command, ['-I', '-c', 'import build.__main__'])).code === 0),
  )
  const rank = (command: string) => (answers[PYTHONS.indexOf(command)] ? 0 : 1)
  return PYTHONS.toSorted((one, other) => rank(one) - rank(other))
}

/**
 * An environment of the job's own that sees what this Python has, as GitHub's Pythons belong to the job: what a step
 * installs is gone with the job, and no distribution's rule against installing stands in the way.
 */
async function environmentOf(command: string, host: ExternalHost): Promise<string> {
  const folder = join(host.temp, '..', '_setup-python')
  const options = ['--without-pip', '--system-site-packages', '--clear']
  const made = await host.exec(command, ['-I', '-m', 'venv', ...options, folder])
  if (made.code !== 0) throw new Error(`${command} makes no environment for the job: ${made.output}`)
  const programs = join(folder, 'bin')
  for (const name of ['pip', 'pip3']) {
    writeFileSync(join(programs, name), `#!/bin/sh\nexec "${join(programs, 'python')}" -m pip "$@"\n`, { mode: 0o755 })
  }
  return programs
}
