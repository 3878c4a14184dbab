// What publish-with-oidc makes of a registry, a job or a tag that misbehaves; the committed bundle, simulated time.
import { afterEach, expect, test } from '@jest/globals'
import { packTarball } from '@plumbline/standins'
import { PACKAGE, type Scene, type SceneOptions, startScene } from './scene.ts'

let scene: Scene

async function start(options?: SceneOptions): Promise<Scene> {
  scene = await startScene(options)
  return scene
}

afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

const PUT = { service: 'npm', method: 'PUT', path: /./, times: 1 } as const

test('a 503 that stored the package is read, not repeated', async () => {
  const { publish, world, requests } = await start()
  world.addFault({ ...PUT, when: 'after-accept', effect: { kind: 'status', status: 503 } })
  const result = await publish()
  expect(result.code).toBe(0)
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ state: 'accepted', attempts: 1 }])
  expect(requests('upload')).toEqual(['PUT 503'])
  expect(result.stdout).toContain('unclear (npm ended with exit code 1')
})

test('a 503 that stored nothing is repeated once the absence is proven, with a fresh token', async () => {
  const { publish, world, requests } = await start()
  world.npm.cacheFor(300_000)
  world.addFault({ ...PUT, when: 'before-accept', effect: { kind: 'status', status: 503 } })
  const before = world.clock.now()
  const result = await publish()
  expect(result.code).toBe(0)
  expect(result.outputs).toMatchObject({ published: 'yes', proof: 'hash' })
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ state: 'accepted', attempts: 2 }])
  expect(requests('upload')).toEqual(['PUT 503', 'PUT 200'])
  expect(requests('exchange')).toEqual(['POST 201', 'POST 201'])
  expect(world.clock.now() - before).toBeGreaterThan(360_000)
})

test('a budget that ends before anything is certain is unknown, with the command that asks', async () => {
  const { publish, world } = await start()
  world.addFault({ ...PUT, when: 'before-accept', effect: { kind: 'reset' } })
  const result = await publish({ 'wait-timeout-minutes': '1' })
  expect(result.code).toBe(1)
  expect(result.outputs['published']).toBe('unknown')
  expect(result.outputs['next-action']).toMatch(/^npm view @octo\/demo@1\.2\.3 dist\.integrity/)
  expect(result.record).toMatchObject({ failure: { code: 'upload-unknown' }, publications: [{ published: 'unknown' }] })
  expect(world.npm.puts).toBe(1)
})

test('a version that is there with other bytes stops everything before a token is asked for', async () => {
  const { publish, world, requests } = await start()
  const tarball = await packTarball({ name: PACKAGE, version: '1.2.3' }, { 'index.js': 'something else\n' })
  await world.npm.seed({ name: PACKAGE, version: '1.2.3', tarball })
  const result = await publish()
  expect(result.code).toBe(1)
  expect(result.outputs).toMatchObject({ published: 'no', proof: 'none', 'already-published': 'false' })
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ state: 'conflict', attempts: 0 }])
  expect(result.record).toMatchObject({ failure: { code: 'version-taken' } })
  expect([...requests('exchange'), ...requests('upload')]).toEqual([])
})

test('a refused exchange shows the words of the registry, the claims, and what to register', async () => {
  const { publish, world } = await start({ trusted: 'release.yml' })
  const result = await publish()
  expect(result.code).toBe(1)
  expect(result.outputs).toMatchObject({ published: 'no' })
  expect(result.summary).toContain('OIDC token exchange error - package not found')
  expect(result.summary).toMatch(
    /^workflow_ref +octo\/demo\/\.github\/workflows\/publish\.yml@refs\/tags\/v1\.2\.3 +its file name$/m,
  )
  expect(result.summary).toMatch(/^ {2}Workflow filename +publish\.yml$/m)
  expect(result.summary).toContain('**Then:** `gh run rerun 1 --failed --repo octo/demo`')
  expect(result.summary).toContain('workflow file "publish.yml", environment "release"')
  expect(world.npm.puts).toBe(0)
})

test('a package that the registry does not know is told apart from a refused one', async () => {
  const { publish, requests } = await start({ known: false })
  const result = await publish()
  expect(result.code).toBe(1)
  expect(result.outputs['published']).toBe('no')
  expect(result.record).toMatchObject({ failure: { code: 'first-publish' } })
  expect(requests('exchange')).toEqual([])
})

test('a tag that moved stops the run before a token is asked for', async () => {
  const { publish, moveTag, commit, requests } = await start()
  moveTag()
  const result = await publish()
  expect(result.code).toBe(1)
  expect(result.record).toMatchObject({ failure: { code: 'tag-moved', what: expect.stringContaining(commit) } })
  expect(result.outputs['next-action']).toBe("git ls-remote origin 'refs/tags/v1.2.3*'")
  expect(requests('exchange')).toEqual([])
})

test('a job without id-token permission is told which permission it lacks', async () => {
  const { publish } = await start({ idToken: false })
  const result = await publish()
  expect(result.code).toBe(1)
  expect(result.record).toMatchObject({ failure: { code: 'missing-permission' } })
  expect(result.summary).toContain('id-token: write')
  expect(result.outputs['published']).toBe('no')
})

test('a dry run exchanges, says what it would send, and sends nothing', async () => {
  const { publish, world, requests } = await start()
  const result = await publish({ 'dry-run': 'true' })
  expect(result.code).toBe(0)
  expect(result.outputs['published']).toBe('no')
  expect(result.stdout).toContain('would send octo-demo-1.2.3.tgz: npm publish')
  expect(requests('exchange')).toEqual(['POST 201'])
  expect(world.npm.puts).toBe(0)
})

test('no token is in the log, the summary or a request of the record', async () => {
  const { publish, world } = await start()
  world.addFault({ ...PUT, when: 'after-accept', effect: { kind: 'status', status: 503 } })
  const { masks, stdout, stderr, summary, record } = await publish()
  expect(masks.length).toBeGreaterThanOrEqual(2)
  const shown = [stdout.replaceAll(/^::add-mask::.*$/gm, ''), stderr, summary, JSON.stringify(record)].join('\n')
  for (const secret of masks) expect(shown).not.toContain(secret)
})
