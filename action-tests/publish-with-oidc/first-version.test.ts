// The first version of an npm package by a token of yours: who may see it, a token that is refused, and one that is taken.
import { afterEach, expect, test } from '@jest/globals'
import { PACKAGE, type Scene, type SceneOptions, startScene } from './scene.ts'

const PUBLIC = { publishConfig: { access: 'public' } }

let scene: Scene

/** A registry that has never heard of the package. */
async function start(options: SceneOptions = {}): Promise<Scene> {
  scene = await startScene({ known: false, trusted: '', ...options })
  return scene
}

afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

test('a scoped package that nobody says who may see is stopped before anything is sent', async () => {
  const { publish, world, requests } = await start()
  const result = await publish({ 'first-publish-token': world.npm.addToken() })
  expect([result.code, result.outputs['published'], result.outputs['next-action']]).toEqual([1, 'no', ''])
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ state: 'blocked', attempts: 0 }])
  expect(result.record).toMatchObject({ failure: { code: 'access-missing', what: expect.stringContaining(PACKAGE) } })
  expect(result.summary).toContain('`access: public` (or `access: restricted`)')
  expect([...requests('exchange'), ...requests('upload')]).toEqual([])
})

test.each([
  { name: 'by the input', options: {}, inputs: { access: 'public' } },
  { name: 'by its own package.json', options: { manifest: PUBLIC }, inputs: {} },
])('a scoped package that is public $name goes with the token', async ({ options, inputs }) => {
  const { publish, world, requests } = await start(options)
  const result = await publish({ 'first-publish-token': world.npm.addToken('@octo'), ...inputs })
  expect([result.code, result.outputs['published'], result.outputs['proof']]).toEqual([0, 'yes', 'hash'])
  expect(requests('upload')).toEqual(['PUT 200'])
  expect(requests('exchange')).toEqual([])
})

test('a dist-tag that is a version range is refused with the truth about the version', async () => {
  const { publish, world, requests } = await start({ manifest: PUBLIC })
  const result = await publish({ 'first-publish-token': world.npm.addToken(), 'dist-tag': '1.x' })
  expect([result.code, result.outputs['published']]).toEqual([1, 'no'])
  expect(result.record).toMatchObject({ failure: { code: 'bad-input', what: expect.stringContaining('"1.x"') } })
  expect(requests('upload')).toEqual([])
})

test('restricted access is yours to ask for: what npm says of it is told after one send', async () => {
  const { publish, world, requests } = await start()
  const result = await publish({ 'first-publish-token': world.npm.addToken(), access: 'restricted' })
  expect([result.code, result.outputs['published']]).toEqual([1, 'no'])
  expect(result.stdout).toContain('You must sign up for private packages')
  expect(requests('upload')).toEqual(['PUT 402'])
})

test.each([
  { name: "is nobody's", token: () => 'npm_nobodys', status: 401 },
  { name: 'is for another scope', token: () => scene.world.npm.addToken('@other'), status: 404 },
])('a token that $name is sent once, and is what must be mended', async ({ token, status }) => {
  const { publish, world, requests } = await start({ manifest: PUBLIC })
  const given = token()
  const result = await publish({ 'first-publish-token': given })
  expect([result.code, result.outputs['published']]).toEqual([1, 'no'])
  expect(requests('upload')).toEqual([`PUT ${status}`])
  expect(result.record).toMatchObject({
    failure: { code: 'upload-forbidden', next: expect.stringMatching(/^Make a token that may publish @octo\/demo/) },
  })
  expect(result.outputs['next-action']).toBe('gh run rerun 1 --failed --repo octo/demo')
  const shown = [result.stdout.replaceAll(/^::add-mask::.*$/gm, ''), result.summary].join('\n')
  expect(shown).not.toContain(given)
  const again = await publish({ 'first-publish-token': world.npm.addToken() })
  expect(again.outputs).toMatchObject({ published: 'yes', 'already-published': 'false' })
})
