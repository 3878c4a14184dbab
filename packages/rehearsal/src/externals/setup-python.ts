// actions/setup-python: the machine's Python stands for the version that was asked for.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { External } from './external.ts'
import { presentVersion } from './setup-tool.ts'

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
    const version = await presentVersion(host, { name: 'Python', commands: ['python', 'python3'], asked })
    return { 'python-version': version, 'cache-hit': 'false' }
  },
}
