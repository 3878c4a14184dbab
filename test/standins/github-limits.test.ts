// The GitHub stand-in's limits: none unless set, and then with GitHub's own words and headers.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { jsonOf, requestOf } from '../../packages/standins/src/handler.ts'
import { type ExampleWorld, exampleWorld } from './example-world.ts'

let world: ExampleWorld
let token: string
beforeEach(async () => {
  world = await exampleWorld()
  token = world.job({ contents: 'write' }).token
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

async function ask(method: string, path = '/repos/octo/demo/releases', body?: object) {
  const headers = { 'user-agent': 'test' }
  const answer = await world.handlers.github?.(requestOf(method, path, { token, headers, ...(body ? { body } : {}) }))
  if (!answer) throw new Error('there is no GitHub')
  return answer
}

const draft = (index: number) => ask('POST', undefined, { tag_name: `v${index}`, draft: true })

test('without a setting nothing is limited, and nothing is said', async () => {
  for (let index = 0; index < 100; index += 1) expect((await draft(index)).status).toBe(201)
  expect((await ask('GET')).headers).not.toHaveProperty('x-ratelimit-limit')
})

test('content beyond the minute is refused with a time to wait, reads are not', async () => {
  world.github.limit({ contentPerMinute: 3 })
  for (let index = 0; index < 3; index += 1) expect((await draft(index)).status).toBe(201)
  world.clock.advance(20_000)
  const refused = await draft(4)
  expect(refused.status).toBe(403)
  expect(jsonOf(refused)).toMatchObject({ message: expect.stringContaining('secondary rate limit') })
  const wait = Number(refused.headers['retry-after'])
  expect(wait).toBeGreaterThan(35)
  expect(wait).toBeLessThanOrEqual(40)
  expect((await ask('GET')).status).toBe(200)
  world.clock.advance(wait * 1000)
  expect((await draft(4)).status).toBe(201)
})

test("an hour's requests are counted in the headers, and refused when they are used up", async () => {
  world.github.limit({ perHour: 2 })
  expect((await ask('GET')).headers).toMatchObject({ 'x-ratelimit-limit': '2', 'x-ratelimit-remaining': '1' })
  await ask('GET')
  const refused = await ask('GET')
  expect(refused.status).toBe(403)
  expect(refused.headers).toMatchObject({ 'x-ratelimit-remaining': '0', 'x-ratelimit-resource': 'core' })
  expect(Number(refused.headers['x-ratelimit-reset']) * 1000).toBeGreaterThan(world.clock.now() + 3_500_000)
  expect(refused.headers).not.toHaveProperty('retry-after')
  world.clock.advance(3_600_000)
  expect((await ask('GET')).status).toBe(200)
})

test('an upload that breaks leaves an empty asset in state starter', async () => {
  const { upload_url: address } = jsonOf(await draft(1)) as { upload_url: string }
  const path = `${new URL(address.replace('{?name,label}', '')).pathname}?name=a.bin`
  world.github.breakUploads(1)
  const send = () =>
    world.handlers.github?.(
      requestOf('POST', path, { token, headers: { 'user-agent': 'test' }, body: Buffer.from('bytes') }),
    )
  expect((await send())?.status).toBe(502)
  expect(world.github.releases()[0]?.assets).toMatchObject([{ name: 'a.bin', state: 'starter', size: 0 }])
  expect((await send())?.status).toBe(422)
})

test('a release takes a thousand assets below 2 GiB, and no more', async () => {
  const { upload_url: address } = jsonOf(await draft(1)) as { upload_url: string }
  const path = new URL(address.replace('{?name,label}', '')).pathname
  const send = (name: string, body: Buffer) =>
    world.handlers.github?.(
      requestOf('POST', `${path}?name=${name}`, { token, headers: { 'user-agent': 'test' }, body }),
    )
  expect((await send('large.bin', Buffer.alloc(2 ** 31)))?.status).toBe(422)
  for (let index = 0; index < 1000; index += 1) expect((await send(`${index}.bin`, Buffer.from('x')))?.status).toBe(201)
  expect((await send('one-more.bin', Buffer.from('x')))?.status).toBe(422)
})

test('notes beyond 125,000 characters are refused; a character is one, however many bytes it has', async () => {
  const body = (count: number) => ({ tag_name: 'v1', draft: true, body: '🎉'.repeat(count) })
  expect((await ask('POST', undefined, body(125_000))).status).toBe(201)
  const refused = await ask('POST', undefined, body(125_001))
  expect(refused.status).toBe(422)
  expect(jsonOf(refused)).toMatchObject({ errors: [{ message: expect.stringContaining('body is too long') }] })
})

test('notes cannot begin after a tag that is not there', async () => {
  const path = '/repos/octo/demo/releases/generate-notes'
  const known = await ask('POST', path, { tag_name: 'v1.2.3', previous_tag_name: 'v1.2.2' })
  expect(jsonOf(known)).toMatchObject({ body: expect.stringContaining('v1.2.2...v1.2.3') })
  expect((await ask('POST', path, { tag_name: 'v1.2.3', previous_tag_name: 'v0.0.1' })).status).toBe(422)
})
