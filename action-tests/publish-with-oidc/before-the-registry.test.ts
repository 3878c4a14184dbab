// 401 and 403 from something before the registry: pages of proxies and firewalls say nothing of what became of a file.
import { afterEach, expect, test } from '@jest/globals'
import { type Fault, packCrate, packGem, type Service } from '@plumbline/standins'
import { type JobScene, startJobScene } from './job-scene.ts'
import { builtFiles, PROJECT } from './pypi-scene.ts'
import { REPOSITORY } from './scene.ts'

const TRUST = { repository: REPOSITORY, workflow: 'publish.yml' }
const [GEM, CRATE] = ['plumb_line', 'plumb-core'] as const

interface Place {
  readonly service: Service
  readonly method: string
  readonly path: RegExp
  /** Of the token exchange. */
  readonly exchange: RegExp
  open(): Promise<JobScene>
}

async function python(): Promise<JobScene> {
  const scene = await startJobScene({
    service: 'pypi',
    world: { pypi: true },
    inputs: ({ urls }) => ({ registry: 'pypi', 'repository-url': `${urls.pypi}legacy/` }),
  })
  scene.world.pypi.trust({ ...TRUST, project: PROJECT, pending: true })
  const [[filename, content] = ['', Buffer.alloc(0)]] = Object.entries(await builtFiles())
  scene.place({ filename, content })
  return scene
}

async function rust(): Promise<JobScene> {
  const scene = await startJobScene({
    service: 'crates-io',
    world: { cratesIo: true },
    inputs: ({ urls }) => ({ 'repository-url': `sparse+${urls.cratesIo}index/` }),
  })
  const { content } = await packCrate({ name: CRATE, version: '1.2.2' }, 'old')
  scene.world.cratesIo.seed({ name: CRATE, version: '1.2.2', content })
  scene.world.cratesIo.trust({ ...TRUST, crate: CRATE })
  scene.place(await packCrate({ name: CRATE, version: '1.2.3' }, 'new'))
  return scene
}

async function ruby(): Promise<JobScene> {
  const scene = await startJobScene({
    service: 'rubygems',
    world: { rubygems: true },
    inputs: ({ urls }) => ({ 'repository-url': urls.rubygems }),
  })
  scene.world.rubygems.seed((await packGem({ name: GEM, number: '1.2.2' }, 'old')).content)
  scene.world.rubygems.trust({ ...TRUST, gem: GEM })
  scene.place(await packGem({ name: GEM, number: '1.2.3' }, 'new'))
  return scene
}

const places: readonly Place[] = [
  { service: 'pypi', method: 'POST', path: /legacy/, exchange: /mint-token$/, open: python },
  { service: 'crates-io', method: 'PUT', path: /crates\/new$/, exchange: /trusted_publishing\/tokens$/, open: rust },
  { service: 'rubygems', method: 'POST', path: /api\/v1\/gems$/, exchange: /exchange_token$/, open: ruby },
]
const cases = places.flatMap((place) => [401, 403].map((status) => ({ ...place, status })))

let scene: JobScene
afterEach(async () => {
  expect(scene.world.problems).toEqual([])
  await scene.close()
})

/** A page for people, or JSON of something else. */
function fault({ service, method, path, status }: Place & { status: number }, times: number, when: Fault['when']) {
  const body = status === 403 ? '<html><h1>Access Denied</h1>Request blocked.</html>' : { message: 'Unauthorized' }
  scene.world.addFault({ service, method, path, times, when, effect: { kind: 'status', status, body } })
}

test.each(cases)('$service: a $status after the file was stored is read, and the file is there', async (one) => {
  scene = await one.open()
  fault(one, 1, 'after-accept')
  const result = await scene.publish()
  expect([result.code, result.outputs['published'], result.outputs['proof']]).toEqual([0, 'yes', 'hash'])
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ state: 'accepted', attempts: 1 }])
  expect(scene.asked(one.method, one.path)).toHaveLength(1)
})

test.each(cases)('$service: a $status that never ends is no `no` before the absence is proven', async (one) => {
  scene = await one.open()
  fault(one, 9, 'before-accept')
  const result = await scene.publish({ 'wait-timeout-minutes': '0' })
  expect([result.code, result.outputs['published']]).toEqual([1, 'unknown'])
  expect(result.record).toMatchObject({ failure: { code: 'upload-unknown' } })
  expect(scene.asked(one.method, one.path).length).toBeLessThanOrEqual(2)
})

test.each(
  places,
)('$service: a 403 that stored nothing is followed by another send once the absence is proven', async (place) => {
  scene = await place.open()
  const one = { ...place, status: 403 }
  fault(one, 1, 'before-accept')
  const began = scene.world.clock.now()
  const result = await scene.publish()
  expect([result.code, result.outputs['published'], result.outputs['proof']]).toEqual([0, 'yes', 'hash'])
  expect(JSON.parse(result.outputs['files'] ?? '')).toMatchObject([{ state: 'accepted', attempts: 2 }])
  expect(scene.world.clock.now() - began).toBeGreaterThanOrEqual(60_000)
  expect(result.summary).toMatch(/Send 1 of .* was unclear \(403 .*its absence was proven after \d+ s\./)
})

test.each(places)('$service: a page in place of a token says nothing of the trusted publisher', async (place) => {
  scene = await place.open()
  const { service, exchange: path } = place
  const effect = { kind: 'status', status: 403, body: '<html><h1>Blocked by the proxy</h1></html>' } as const
  scene.world.addFault({ service, method: 'POST', path, times: 3, when: 'before-accept', effect })
  const result = await scene.publish()
  expect([result.code, result.outputs['published']]).toEqual([1, 'no'])
  expect(result.record).toMatchObject({
    failure: { code: 'exchange-failed', answer: expect.stringContaining('Blocked by the proxy') },
  })
  expect(scene.asked('POST', path)).toHaveLength(3)
  expect(scene.asked(place.method, place.path)).toEqual([])
})
