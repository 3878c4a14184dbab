// `plumbline audit` on a clone of this machine, from end to end: the tree comes from git, what was read is kept.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packTarball } from '@plumbline/standins'
import { watchFromHere } from '../../../packages/cli/src/audit/watch-from-here.ts'
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

test('other files than the tag’s, and a second audit that is told that nothing has changed', async () => {
  const manifest = { name: 'demo', version: '1.2.3' }
  await world.npm.seed({ ...manifest, tarball: await packTarball(manifest, { 'index.js': 'who knows\n' }) })
  const folder = join(world.folder, 'kept')
  mkdirSync(folder)
  const audit = () =>
    watchFromHere({
      ...{ repo: world.repository.work, packages: [], since: '1.2.3', apiUrl: world.urls.api },
      ...{ registry: '', workflows: [], tagPattern: '', changelog: '', accept: '' },
      ...{ compareSource: true, allowExtra: [], cache: join(folder, 'cache.json') },
      token: world.job({ contents: 'read', actions: 'read' }).token,
    })
  const { versions } = await audit()
  expect(versions).toMatchObject([{ version: '1.2.3', verdicts: expect.arrayContaining(['bytes-differ']) }])
  expect(versions[0]?.cells.registry.reason).toContain('1 file that v1.2.3 does not have ("index.js")')
  const before = world.requests.length
  expect((await audit()).versions).toEqual(versions)
  // There is no latest release, which is no answer that could be kept; the file itself is fetched again.
  const lists = world.requests.slice(before).filter(({ path }) => !/\.tgz|\/releases\/latest/.test(path))
  expect(new Set(lists.map(({ status }) => status))).toEqual(new Set([304]))
})
