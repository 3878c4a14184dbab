// Publishing to npm by the committed bundle and the runner's npm, against the registry stand-in.
import { afterEach, expect, test } from '@jest/globals'
import { type Scene, type SceneOptions, startScene } from './scene.ts'

let scene: Scene

async function start(options?: SceneOptions): Promise<Scene> {
  scene = await startScene(options)
  return scene
}

afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

test('a package that npm itself then installs, byte for byte', async () => {
  const { publish, npm, world } = await start()
  const result = await publish()
  expect(result.stdout).toContain('npm publish octo-demo-1.2.3.tgz --ignore-scripts --fetch-retries=0')
  expect(result.code).toBe(0)
  expect(result.outputs).toMatchObject({
    published: 'yes',
    proof: 'hash',
    'already-published': 'false',
    registry: 'npm',
    'package-name': '@octo/demo',
    version: '1.2.3',
    'next-action': '',
  })
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ state: 'accepted', attested: false }])
  expect(world.npm.puts).toBe(1)
  expect(await world.npm.tags('@octo/demo')).toMatchObject({ latest: '1.2.3' })
  expect(await npm('install', '@octo/demo', '--no-audit')).toContain('added 1 package')
  expect(await npm('ls', '@octo/demo')).toContain('@octo/demo@1.2.3')
  expect(result.record).toMatchObject({ publications: [{ registry: 'npm', published: 'yes', proof: 'hash' }] })
})

test('a second run finds the same bytes and sends nothing', async () => {
  const { publish, world } = await start()
  await publish()
  const again = await publish()
  expect(again.code).toBe(0)
  expect(again.outputs).toMatchObject({ published: 'yes', 'already-published': 'true' })
  expect(world.npm.puts).toBe(1)
})
