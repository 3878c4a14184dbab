// What all stand-ins share: the log, the faults, the clock, and handlers without a port.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type Fault, jsonOf, realClock, requestOf, simulatedClock } from '@plumbline/standins'
import { type ExampleWorld, exampleWorld } from './example-world.ts'

let world: ExampleWorld
beforeEach(async () => {
  world = await exampleWorld()
})
afterEach(() => world.close())

const agent = { 'user-agent': 'test' }

function fault(changes: Partial<Fault>): Fault {
  return {
    service: 'github',
    path: /\/releases/,
    times: 1,
    when: 'before-accept',
    effect: { kind: 'reset' },
    ...changes,
  }
}

async function createDraft(): Promise<number | string> {
  const { token } = world.job({ contents: 'write' })
  const headers = { ...agent, authorization: `Bearer ${token}` }
  const body = JSON.stringify({ tag_name: 'v1.2.3', draft: true })
  return fetch(`${world.urls.api}/repos/octo/demo/releases`, { method: 'POST', headers, body }).then(
    ({ status }) => status,
    () => 'cut',
  )
}

test('a handler answers without its port, and is as strict', async () => {
  const { token } = world.job({ contents: 'read' })
  const handle = world.handlers.github
  const answer = await handle?.(requestOf('GET', '/repos/octo/demo/git/ref/tags/v1.2.3', { token, headers: agent }))
  expect(answer?.status).toBe(200)
  expect(answer && jsonOf(answer)).toMatchObject({ ref: 'refs/tags/v1.2.3' })
  expect((await handle?.(requestOf('GET', '/repos/octo/demo', { token })))?.status).toBe(403)
  expect((await handle?.(requestOf('GET', '/rate_limit', { token, headers: agent })))?.status).toBe(404)
  expect((await handle?.(requestOf('GET', '/repos/octo/demo', { headers: agent })))?.status).toBe(401)
  expect(world.problems).toEqual([
    expect.stringContaining('without a User-Agent'),
    expect.stringContaining('no route for GET /rate_limit'),
  ])
  expect(world.requests).toEqual([])
})

test('a fault before acceptance leaves nothing, one after it leaves the effect', async () => {
  world.addFault(fault({ effect: { kind: 'status', status: 502, body: '<html>' } }))
  expect(await createDraft()).toBe(502)
  expect(world.github.releases()).toHaveLength(0)
  world.addFault(fault({ when: 'after-accept' }))
  expect(await createDraft()).toBe('cut')
  expect(world.github.releases()).toHaveLength(1)
  expect(await createDraft()).toBe(201)
  expect(world.requests.map(({ kind, status }) => `${kind} ${status}`)).toEqual(['write 502', 'write 0', 'write 201'])
})

test('a fault hits its service, method and path only, as often as it says', async () => {
  world.addFault(fault({ method: 'DELETE' }))
  world.addFault(fault({ path: /\/nowhere/ }))
  world.addFault(fault({ service: 'oidc' }))
  expect(await createDraft()).toBe(201)
  world.addFault(fault({ times: 2, effect: { kind: 'status', status: 429, headers: { 'retry-after': '7' } } }))
  expect([await createDraft(), await createDraft(), await createDraft()]).toEqual([429, 429, 201])
  world.addFault(fault({}))
  world.clearFaults()
  expect(await createDraft()).toBe(201)
})

test('a hanging request lets simulated time pass, then its connection is cut', async () => {
  const before = world.clock.now()
  world.addFault(fault({ effect: { kind: 'hang', forMs: 300_000 } }))
  expect(await createDraft()).toBe('cut')
  expect(world.clock.now() - before).toBeGreaterThanOrEqual(300_000)
  world.addFault(fault({ effect: { kind: 'status', status: 504, afterMs: 60_000 } }))
  expect(await createDraft()).toBe(504)
  expect(world.clock.now() - before).toBeGreaterThanOrEqual(360_000)
})

test('a fault can tell somebody, before or after the request takes effect, and cuts the connection', async () => {
  const told: number[] = []
  const effect = { kind: 'tell' as const, told: () => void told.push(world.github.releases().length) }
  world.addFault(fault({ effect }))
  expect(await createDraft()).toBe('cut')
  world.addFault(fault({ effect, when: 'after-accept' }))
  expect(await createDraft()).toBe('cut')
  expect(told).toEqual([0, 1])
  expect(await createDraft()).toBe(201)
  expect(world.problems).toEqual([])
})

test('the log keeps order and meaning, and no secret', async () => {
  const job = world.job({ 'id-token': 'write', contents: 'write' })
  const headers = { authorization: `Bearer ${job.idToken?.token}` }
  await (await fetch(`${job.idToken?.url}&audience=a`, { headers })).text()
  await (await fetch(`${world.urls.api}/repos/octo/demo?access_token=${job.token}`)).text()
  expect(world.requests).toMatchObject([
    { service: 'oidc', method: 'GET', kind: 'exchange', status: 200, path: expect.stringContaining('audience=a') },
    { service: 'github', kind: 'read', path: '/repos/octo/demo?access_token=***' },
  ])
  // The shown token says whose request it was, the user agent which client made it.
  expect(world.requests[0]).toMatchObject({
    client: 'node',
    job: { runId: expect.any(Number), path: expect.any(String) },
  })
  expect(world.requests[1]?.job).toBeUndefined()
  expect(JSON.stringify([world.requests, world.problems])).not.toContain(job.token)
})

test('a simulated clock is shared through its file: milliseconds, 64 bits, little endian', () => {
  const file = join(world.folder, 'another-clock')
  const one = simulatedClock(file)
  const two = simulatedClock(file)
  one.advance(60_000)
  two.advance(1_500)
  expect(one.now() - Date.now()).toBeGreaterThan(61_000)
  expect(readFileSync(file).readBigInt64LE(0)).toBe(61_500n)
  const bytes = Buffer.alloc(8)
  bytes.writeBigInt64LE(3_600_000n)
  writeFileSync(file, bytes)
  expect(Math.round((two.now() - Date.now()) / 1000)).toBe(3_600)
  expect(() => one.advance(-1)).toThrow(RangeError)
  expect(() => realClock().advance(1)).toThrow('cannot be advanced')
})

test('a world can be closed twice, and listens no more', async () => {
  expect((await fetch(`${world.urls.oidc}/.well-known/jwks`)).status).toBe(200)
  await world.close()
  await world.close()
  await expect(fetch(`${world.urls.oidc}/.well-known/jwks`)).rejects.toThrow('fetch failed')
})
