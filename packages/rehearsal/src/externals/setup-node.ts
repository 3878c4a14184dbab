// actions/setup-node: the machine's Node stands for the version that was asked for.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { External } from './external.ts'
import { presentVersion } from './setup-tool.ts'

export const setupNode: External = {
  name: 'actions/setup-node',
  inputs: {
    'node-version': '',
    'node-version-file': '',
    architecture: '',
    'check-latest': '',
    'registry-url': '',
    scope: '',
    token: '',
    cache: '',
    'package-manager-cache': 'true',
    'cache-dependency-path': '',
    mirror: '',
    'mirror-token': '',
    'always-auth': '',
  },
  async run(inputs, host) {
    if (inputs['registry-url'] !== '') {
      host.note('actions/setup-node: "registry-url" is not rehearsed, no .npmrc is written')
    }
    const file = inputs['node-version-file']
    const stated = file ? readFileSync(resolve(host.workspace, file), 'utf8').trim() : ''
    const asked = inputs['node-version'] || (stated.startsWith('{') ? `as ${file} says` : stated)
    const version = await presentVersion(host, { name: 'Node.js', commands: ['node'], asked })
    return { 'node-version': version === '' ? '' : `v${version}`, 'cache-hit': 'false' }
  },
}
