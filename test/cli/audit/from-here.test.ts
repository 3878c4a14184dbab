// `plumbline audit` on a clone of this machine, from end to end: the tree comes from git, what was read is kept.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packTarball } from '@plumbline/standins'
import { fromHere } from '../../../packages/cli/src/audit/watch-from-here.ts'
import { type ExampleWorld, exampleWorld } from '../../standins/example-world.ts'

let world: ExampleWorld
const registry = process.env['NPM_CONFIG_REGISTRY']
beforeEach(async () => {
  world = await exampleWorld({ npm: true })
  process.env['NPM_CONFIG_REGISTRY'] = world.urls.npm
  world.repository.git('remote', 'add', 'origin', 'https://github.com/octo/demo.git')
})
afterEach(async () => {
  if (registry === undefined) delete process.env['NPM_CONFIG_REGISTRY']
  else process.env['NPM_CONFIG_REGISTRY'] = registry
  await world.close()
  expect(world.problems).toEqual([])
})

const settings = () => ({
  ...{ repo: world.repository.work, packages: [], since: '', registry: '', workflows: [], tagPattern: '' },
  ...{ changelog: '', accept: '', compareSource: false, allowExtra: [], cache: '', lookInside: 60 },
  apiUrl: world.urls.api,
})
const token = () => ({ value: world.job({ contents: 'read', actions: 'read' }).token, variable: 'GH_TOKEN' })

test('other files than the tag’s, and a second audit that is told that nothing has changed', async () => {
  const manifest = { name: 'demo', version: '1.2.3' }
  await world.npm.seed({ ...manifest, tarball: await packTarball(manifest, { 'index.js': 'who knows\n' }) })
  const folder = join(world.folder, 'kept')
  mkdirSync(folder)
  const cache = join(folder, 'cache.json')
  const audit = () => fromHere.audit({ ...settings(), since: '1.2.3', compareSource: true, cache, token: token() })
  const { versions } = await audit()
  expect(versions).toMatchObject([{ version: '1.2.3', verdicts: expect.arrayContaining(['bytes-differ']) }])
  expect(versions[0]?.cells.registry.reason).toContain('1 file that v1.2.3 does not have ("index.js")')
  const before = world.requests.length
  expect((await audit()).versions).toEqual(versions)
  // There is no latest release, which is no answer that could be kept; the file itself is fetched again, and what the token
  // may see is asked again.
  const others = /\.tgz|\/releases\/(?:latest|generate-notes)/
  const lists = world.requests.slice(before).filter(({ path }) => !others.test(path))
  expect(new Set(lists.map(({ status }) => status))).toEqual(new Set([304]))
})

test('what is not looked into is told by the option that decides it', async () => {
  const { versions, notes } = await fromHere.audit({ ...settings(), lookInside: 1, token: token() })
  const told = versions.map(({ cells }) => cells.sources.reason)
  expect(told).toContain('This version was not looked into: --look-inside says how many of the newest are.')
  const all = JSON.stringify([versions, notes])
  expect(all).not.toMatch(/\binputs?\b|`(?:since|cache|workflow|packages|compare-source)`/)
})

test('bad values are refused together, in the words of the options, and nobody is asked', async () => {
  const wrong = { registry: 'bogus', packages: ['dmeo'], since: '2026/01/01', tagPattern: 'v' }
  const refused = await fromHere.refusals({ ...settings(), ...wrong })
  expect(refused.map(({ what }) => what)).toEqual([
    expect.stringMatching(/^--registry is "bogus".*there are: "npm", "pypi"/),
    'No manifest names the package "dmeo"; "demo" is meant?',
    expect.stringMatching(/^--since is "2026\/01\/01"/),
    expect.stringMatching(/^"v" is no pattern of tags/),
  ])
  // Without a clone the rest is told all the same.
  const elsewhere = await fromHere.refusals({ ...settings(), ...wrong, repo: world.folder })
  expect(elsewhere.map(({ code }) => code)).toEqual(['no-clone', 'bad-input', 'bad-input', 'bad-input'])
  const accept = join(world.folder, 'accept.yml')
  writeFileSync(accept, 'here: is no list\n')
  const nowhere = await fromHere.refusals({ ...settings(), ...wrong, accept, repo: join(world.folder, 'none') })
  expect(nowhere.map(({ what }) => what)).toEqual([
    expect.stringMatching(/^There is no folder ".*none"/),
    expect.stringContaining('accept.yml'),
    ...elsewhere.slice(1).map(({ what }) => what),
  ])
  expect(world.requests).toEqual([])
})
