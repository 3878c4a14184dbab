// Publishing crates by the committed bundle, against the stand-in of crates.io: order, index, tokens, and what is refused.
import { afterEach, expect, test } from '@jest/globals'
import { digestOf } from '@plumbline/kernel'
import { type CratesIoSettings, type PackedCrate, packCrate } from '@plumbline/standins'
import { framed, METADATA } from '../../test/standins/crates-io-fixture.ts'
import { type JobScene, startJobScene } from './job-scene.ts'
import { REPOSITORY } from './scene.ts'

const [CORE, MACROS, APP] = ['plumb-core', 'plumb-macros', 'plumb-app'] as const
const CRATES = [CORE, MACROS, APP]
const MINUTE = 60_000
const GET = { service: 'crates-io', method: 'GET' } as const
const PUT = { service: 'crates-io', method: 'PUT', path: /crates\/new$/, times: 1 } as const

let scene: JobScene

/** crates.io with an earlier version of the named crates, which trust the job; nothing in dist/ yet. */
async function start(known: readonly string[] = CRATES, settings: CratesIoSettings = {}): Promise<JobScene> {
  scene = await startJobScene({
    service: 'crates-io',
    world: { cratesIo: settings },
    inputs: ({ urls }) => ({ 'repository-url': `sparse+${urls.cratesIo}index/` }),
  })
  for (const name of known) {
    const { content } = await packCrate({ name, version: '1.2.2' }, name)
    scene.world.cratesIo.seed({ name, version: '1.2.2', content })
    scene.world.cratesIo.trust({ crate: name, repository: REPOSITORY, workflow: 'publish.yml' })
  }
  return scene
}

function crate(name: string, text = name, needs: readonly string[] = []): Promise<PackedCrate> {
  const registry = scene.world.urls.cratesIo
  const tables = needs.map((need) => {
    // As cargo writes it for a registry that is not crates.io.
    return `\n[dependencies.${need}]\nversion = "1.2"\nregistry-index = "sparse+${registry}index/"\n`
  })
  return packCrate({ name, version: '1.2.3' }, text, tables.join(''))
}

/** A workspace whose names sort against its dependencies. */
async function workspace(): Promise<readonly PackedCrate[]> {
  return [await crate(APP, APP, [CORE, MACROS]), await crate(MACROS, MACROS, [CORE]), await crate(CORE)]
}

const [ALIVE, DEAD] = ['The provided access token is not valid for crate `bystander`', 'Invalid authentication token']

/** What crates.io says of a token: asked for a crate that trusts nobody, so that nothing is published. */
async function meaningOf(token: string): Promise<string> {
  scene.world.cratesIo.seed({ name: 'bystander', version: '1.0.0', content: Buffer.from('bystander') })
  const body = framed({ ...METADATA, name: 'bystander', vers: '1.0.1' }, Buffer.from(''))
  return scene.ask('PUT', '/api/v1/crates/new', token, body)
}

afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

test('a workspace goes in the order of its dependencies, waits on the index, and renews its token after 25 minutes', async () => {
  const { place, publish, asked, world } = await start()
  place(...(await workspace()))
  world.cratesIo.indexLag(26 * MINUTE)
  const before = world.clock.now()
  const result = await publish({ 'wait-timeout-minutes': '40' })
  expect(result.annotations.filter(({ level }) => level === 'error')).toEqual([])
  expect(result.outputs).toMatchObject({
    published: 'yes',
    proof: 'hash',
    'package-name': `${CORE}\n${MACROS}\n${APP}`,
    version: '1.2.3\n1.2.3\n1.2.3',
  })
  expect(asked('PUT')).toEqual(Array.from({ length: 3 }, () => 'PUT /api/v1/crates/new 200'))
  expect(world.clock.now() - before).toBeGreaterThan(2 * 26 * MINUTE)
  expect(asked('POST')).toEqual(Array.from({ length: 3 }, () => 'POST /api/v1/trusted_publishing/tokens 200'))
  expect(asked('DELETE')).toEqual(Array.from({ length: 3 }, () => 'DELETE /api/v1/trusted_publishing/tokens 204'))
  const tokens = result.masks.filter((mask) => mask.startsWith('cio_tp_'))
  expect(await Promise.all(tokens.map(meaningOf))).toEqual([DEAD, DEAD, DEAD])
  expect(result.state['tokens']).toBe('[]')
})

test('what the registry holds is our bytes, and what its index states is our checksum', async () => {
  const { place, publish, world } = await start()
  const files = await workspace()
  place(...files)
  const result = await publish()
  expect(result.outputs['published']).toBe('yes')
  for (const { filename, content } of files) {
    const [held] = world.cratesIo
      .crates(filename.replace(/-1\.2\.3\.crate$/, ''))
      .filter((one) => one.version === '1.2.3')
    expect(held?.content.equals(content)).toBe(true)
    expect(held?.checksum).toBe(digestOf('sha256', content))
    expect(held?.trustpub).toMatchObject({ repository: REPOSITORY, run_id: '1' })
    expect(result.outputs['files']).toContain(held?.checksum)
  }
  const again = await publish()
  expect(again.outputs).toMatchObject({ published: 'yes', 'already-published': 'true' })
  expect(world.cratesIo.uploads).toBe(3)
})

test('an index that does not show what is needed stops those that need it, and a re-run goes on', async () => {
  const { place, publish, world } = await start()
  place(...(await workspace()))
  world.cratesIo.indexLag(20 * MINUTE)
  const first = await publish({ 'wait-timeout-minutes': '5' })
  expect(first.code).toBe(1)
  expect(first.outputs['published']).toBe('partial')
  expect(first.record).toMatchObject({ failure: { code: 'not-yet-visible' } })
  expect(world.cratesIo.uploads).toBe(1)
  const second = await publish({ 'wait-timeout-minutes': '30' })
  expect([second.code, second.outputs['published']]).toEqual([0, 'yes'])
  expect(world.cratesIo.uploads).toBe(3)
})

test('a yanked version with our bytes is there; it is not sent again', async () => {
  const { place, publish, world } = await start([CORE])
  const file = await crate(CORE)
  place(file)
  world.cratesIo.seed({ name: CORE, version: '1.2.3', content: file.content })
  world.cratesIo.yank(CORE, '1.2.3')
  const result = await publish()
  expect([result.code, result.outputs['published'], result.outputs['already-published']]).toEqual([0, 'yes', 'true'])
  expect(world.cratesIo.uploads).toBe(0)
})

test('a version with other bytes, yanked or not, stops every crate before a token is asked for', async () => {
  const { place, publish, world, asked } = await start()
  place(...(await workspace()))
  world.cratesIo.seed({ name: APP, version: '1.2.3', content: (await crate(APP, 'something else')).content })
  world.cratesIo.yank(APP, '1.2.3')
  const result = await publish()
  expect([result.code, result.outputs['published']]).toEqual([1, 'no'])
  expect(result.record).toMatchObject({ failure: { code: 'version-taken' } })
  expect(result.outputs['next-action']).toBe(`curl -s "${world.urls.cratesIo}index/pl/um/plumb-app"`)
  expect([...asked('POST'), ...asked('PUT')]).toEqual([])
})

test('a crate that is not there is refused before a token is asked for, and goes with a token for the first time', async () => {
  const { place, publish, world, asked } = await start([])
  place(await crate(CORE))
  const refused = await publish()
  expect([refused.code, refused.outputs['published']]).toEqual([1, 'no'])
  expect(refused.record).toMatchObject({ failure: { code: 'first-publish' } })
  expect(asked('POST')).toEqual([])
  const token = world.cratesIo.addApiToken({ endpoints: ['publish-new'] })
  const first = await publish({ 'first-publish-token': token })
  expect([first.code, first.outputs['published']]).toEqual([0, 'yes'])
  expect(first.masks).toContain(token)
  expect([...asked('POST'), ...asked('DELETE')]).toEqual([])
  const [held] = world.cratesIo.crates(CORE)
  expect([held?.version, held?.trustpub]).toEqual(['1.2.3', undefined])
  const shown = [first.stdout.replaceAll(/^::add-mask::.*$/gm, ''), first.stderr, first.summary].join('\n')
  expect(shown).not.toContain(token)
})

test('a token for a first version is refused where the crate is there', async () => {
  const { place, publish, world } = await start([CORE])
  place(await crate(CORE))
  const result = await publish({ 'first-publish-token': world.cratesIo.addApiToken() })
  expect([result.code, result.outputs['published']]).toEqual([1, 'no'])
  expect(result.record).toMatchObject({ failure: { code: 'token-not-needed' } })
  expect(world.cratesIo.uploads).toBe(0)
})

test('a refusal that comes with status 200 is no success: the reads say so, and the words stay', async () => {
  const { place, publish, world, asked } = await start([CORE], { refusalsAs200: true, dailyVersions: 1 })
  place(await crate(CORE))
  const result = await publish()
  expect([result.code, result.outputs['published']]).toEqual([1, 'no'])
  expect(result.stdout).toContain('too many versions of this crate in the last 24 hours')
  expect(asked('PUT')).toEqual(['PUT /api/v1/crates/new 200'])
  expect(world.cratesIo.crates(CORE).map(({ version }) => version)).toEqual(['1.2.2'])
  expect(asked('DELETE')).toHaveLength(1)
})

test('an answer 502 after the crate was stored is read, not repeated', async () => {
  const { place, publish, world, asked } = await start([CORE])
  place(await crate(CORE))
  world.addFault({ ...PUT, when: 'after-accept', effect: { kind: 'status', status: 502 } })
  const result = await publish()
  expect([result.code, result.outputs['published']]).toEqual([0, 'yes'])
  expect(asked('PUT')).toEqual(['PUT /api/v1/crates/new 502'])
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ state: 'accepted', attempts: 1 }])
})

test('a registry that falls silent after an upload is unknown, with the command that asks', async () => {
  const { place, publish, world } = await start([CORE])
  place(await crate(CORE))
  const silent = { kind: 'status', status: 503 } as const
  const told = () => world.addFault({ ...GET, path: /\/1\.2\.3$/, times: 1000, when: 'before-accept', effect: silent })
  world.addFault({ ...PUT, when: 'after-accept', effect: { kind: 'tell', told } })
  const result = await publish({ 'wait-timeout-minutes': '5' })
  expect([result.code, result.outputs['published']]).toEqual([1, 'unknown'])
  expect(result.record).toMatchObject({ failure: { code: 'upload-unknown' } })
  expect(result.outputs['next-action']).toBe(`curl -s "${world.urls.cratesIo}index/pl/um/plumb-core"`)
  expect(world.cratesIo.uploads).toBe(1)
  world.clearFaults()
  const again = await publish()
  expect(again.outputs).toMatchObject({ published: 'yes', 'already-published': 'true', 'next-action': '' })
})

test('an index that states another checksum than ours is no success', async () => {
  const { place, publish, world } = await start([CORE])
  place(await crate(CORE))
  const line = `${JSON.stringify({ name: CORE, vers: '1.2.3', deps: [], cksum: '0'.repeat(64), features: {}, yanked: false })}\n`
  const effect = { kind: 'status', status: 200, body: line } as const
  world.addFault({ ...GET, path: /^\/index\/pl\/um\/plumb-core$/, times: 1, when: 'before-accept', effect })
  const result = await publish()
  expect(result.code).toBe(1)
  // The registry itself served our bytes: that is no "no", and other bytes in its index are no "yes".
  expect(result.outputs).toMatchObject({ published: 'unknown', proof: 'none' })
  expect(result.record).toMatchObject({ failure: { code: 'upload-unknown' } })
  expect(result.stdout).toContain('its index disagrees with it: sha256 0000000000000000… there')
})

test('the post step ends the token of a step that was killed, and says when it cannot', async () => {
  const { place, publish, post, asked, world } = await start([CORE])
  place(await crate(CORE))
  const runner = new AbortController()
  world.addFault({ ...PUT, when: 'after-accept', effect: { kind: 'tell', told: () => runner.abort() } })
  const main = await publish({}, runner.signal)
  expect([main.code, main.outputs['published'], asked('DELETE')]).toEqual([1, undefined, []])
  const [token = ''] = main.masks.filter((mask) => mask.startsWith('cio_tp_'))
  expect(JSON.parse(main.state['tokens'] ?? '')).toMatchObject([{ registry: 'crates.io', token }])
  expect(await meaningOf(token)).toBe(ALIVE)
  const DELETE = { service: 'crates-io', method: 'DELETE', path: /tokens$/, times: 1 } as const
  world.addFault({ ...DELETE, when: 'before-accept', effect: { kind: 'status', status: 503 } })
  const failed = await post(main)
  expect(failed.code).toBe(0)
  expect(failed.annotations.map(({ message }) => message).join()).toContain('could not be revoked')
  const ended = await post(main)
  expect([ended.code, await meaningOf(token)]).toEqual([0, DEAD])
  expect(ended.masks).toContain(token)
  // What the killed step had sent is found by the next one.
  expect((await publish()).outputs).toMatchObject({ published: 'yes', 'already-published': 'true' })
})

test('no token is in the log, the summary or the record', async () => {
  const { place, publish } = await start([CORE])
  place(await crate(CORE))
  const { masks, stdout, stderr, summary, record } = await publish({ verbose: 'true' })
  expect(masks.some((mask) => mask.startsWith('cio_tp_'))).toBe(true)
  const shown = [stdout.replaceAll(/^::add-mask::.*$/gm, ''), stderr, summary, JSON.stringify(record)]
  for (const secret of masks) expect(shown.join('\n')).not.toContain(secret)
})
