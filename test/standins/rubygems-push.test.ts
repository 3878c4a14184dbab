// Pushes to the registry of gems: who may push what, what is taken already, and every refusal's status and words.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { packGem, type StatedGem } from '@plumbline/standins'
import type { ExampleWorld } from './example-world.ts'
import { ask, newKey, PENDING, PUBLISHER, push, pushForm, pushKey, rubygemsWorld } from './rubygems-fixture.ts'

let world: ExampleWorld
beforeEach(async () => {
  world = await rubygemsWorld()
})
afterEach(() => world.close())

const gem = async (stated: Partial<StatedGem> = {}, text = 'Demo') =>
  (await packGem({ name: 'demo-gem', number: '1.0.0', ...stated }, text)).content
const saving = (sentence: string) => ({ status: 403, text: `There was a problem saving your gem: ${sentence}` })
const repushed = {
  status: 409,
  text: 'Repushing of gem versions is not allowed.\nPlease bump the version number and push a new different release.\nSee also `gem yank` if you want to unpublish the bad release.',
}

test('the same bytes again are welcome with the same key, and with no other', async () => {
  const key = await pushKey(world)
  const content = await gem()
  expect(await push(world, key, content)).toEqual({
    status: 200,
    text: 'Successfully registered gem: demo-gem (1.0.0)',
  })
  expect(await push(world, key, content)).toEqual({ status: 200, text: 'Gem was already pushed: demo-gem (1.0.0)' })
  expect(await push(world, await newKey(world), content)).toEqual(repushed)
  expect(await push(world, key, await gem({}, 'Other'))).toEqual(repushed)
  expect(world.rubygems.gems('demo-gem').map((held) => held.content.equals(content))).toEqual([true])
})

test('another platform is another gem of the version', async () => {
  const key = await pushKey(world)
  for (const platform of ['ruby', 'java', 'x86_64-linux'])
    expect(await push(world, key, await gem({ platform }))).toMatchObject({ status: 200 })
  expect(await push(world, key, await gem({ platform: 'java' }, 'Other'))).toEqual(repushed)
  expect(world.rubygems.gems('demo-gem').map(({ filename }) => filename)).toEqual([
    'demo-gem-1.0.0.gem',
    'demo-gem-1.0.0-java.gem',
    'demo-gem-1.0.0-x86_64-linux.gem',
  ])
})

test('an equal number is taken, spelled in any way', async () => {
  const key = await pushKey(world)
  await push(world, key, await gem())
  expect(await push(world, key, await gem({ number: '1.0' }))).toEqual(
    saving('Canonical number has already been taken. Existing version: 1.0.0'),
  )
  expect(await push(world, key, await gem({ number: '1.0.0-rc1' }))).toEqual(
    saving('Number cannot contain a dash (it will be uninstallable)'),
  )
  expect(await push(world, key, await gem({ number: '1.0.0.rc1' }))).toMatchObject({ status: 200 })
})

test('a yanked version is never taken again, not even by its own bytes', async () => {
  const key = await pushKey(world)
  for (const number of ['0.9', '1.0.0']) await push(world, key, await gem({ number }))
  world.rubygems.yank('demo-gem', '1.0.0')
  const yanked = {
    status: 409,
    text: 'A yanked version already exists (demo-gem-1.0.0).\nRepushing of gem versions is not allowed. Please use a new version and retry',
  }
  expect(await push(world, key, await gem())).toEqual(yanked)
  expect(await push(world, await newKey(world), await gem({}, 'Other'))).toEqual(yanked)
  world.rubygems.untrust('demo-gem')
  expect((await push(world, key, await gem())).text).toContain(
    'A yanked version pushed by a previous owner of this gem',
  )
  expect(world.rubygems.gems('demo-gem').map((held) => held.yanked)).toEqual([false, true])
  expect(() => world.rubygems.yank('demo-gem', '1.0.0')).toThrow('has no demo-gem 1.0.0')
})

test('a gem without a version left has lost its publishers; what is refused then has not finished', async () => {
  const key = await pushKey(world)
  await push(world, key, await gem())
  world.rubygems.yank('demo-gem', '1.0.0')
  const next = await gem({ number: '1.1.0' })
  expect(await push(world, key, next)).toEqual({ status: 404, text: 'No pending publisher found' })
  expect(await push(world, key, next)).toMatchObject({
    status: 409,
    text: expect.stringContaining('It appears that demo-gem-1.1.0 did not finish pushing.'),
  })
  expect(await push(world, key, await gem({ number: '1.2.0' }))).toMatchObject({ status: 403 })
  world.rubygems.trust(PENDING)
  expect(await push(world, key, await gem({ number: '1.2.0' }))).toMatchObject({ status: 200 })
  expect(world.rubygems.gems('demo-gem').map(({ number }) => number)).toEqual(['1.0.0', '1.2.0'])
})

test('a publisher pushes its own gems only', async () => {
  world.rubygems.seed(await gem({ name: 'foreign' }))
  const key = await pushKey(world)
  const refused = { status: 403, text: 'You are not allowed to push this gem.' }
  expect(await push(world, key, await gem({ name: 'foreign', number: '1.1.0' }))).toEqual(refused)
  expect(await push(world, key, await gem({ name: 'unknown' }))).toEqual(refused)
})

test('a person pushes new gems and owned ones, with a key of that scope', async () => {
  const ann = world.rubygems.personalKey({ person: 'ann' })
  const ben = world.rubygems.personalKey({ person: 'ben' })
  expect(await push(world, ann, await gem())).toMatchObject({ status: 200 })
  expect(await push(world, ann, await gem({ number: '1.1.0' }))).toMatchObject({ status: 200 })
  expect(await push(world, ben, await gem({ number: '1.2.0' }))).toMatchObject({
    status: 403,
    text: expect.stringContaining('You do not have permission to push to this gem. Ask an owner to add you with:'),
  })
  const scope = { status: 403, text: 'This API key cannot perform the specified action on this gem.' }
  const other = world.rubygems.personalKey({ person: 'ann', gem: 'other' })
  expect(await push(world, other, await gem({ number: '1.2.0' }))).toEqual(scope)
  const reader = world.rubygems.personalKey({ person: 'ann', scopes: ['index_rubygems'] })
  expect(await push(world, reader, await gem({ number: '1.2.0' }))).toEqual(scope)
})

test.each<[string, string]>([
  ['no key', ''],
  ['a guessed key', `rubygems_${'0'.repeat(48)}`],
])('%s is refused', async (_what, key) => {
  const text = 'Access Denied. Please sign up for an account at https://rubygems.org'
  expect(await push(world, key, await gem())).toEqual({ status: 401, text })
})

test('a key is the whole header, not a bearer token', async () => {
  expect(await push(world, `Bearer ${await pushKey(world)}`, await gem())).toMatchObject({ status: 401 })
})

test('names that are too similar, spelled otherwise, reserved or no names are refused', async () => {
  await world.close()
  world = await rubygemsWorld({ reservedNames: ['json'] })
  world.rubygems.seed(await gem({ name: 'demo_gem' }))
  world.rubygems.seed(await gem({ name: 'Cased', number: '0.1' }))
  const key = await pushKey(world)
  for (const name of ['cased', 'Json', 'page.html'])
    if (name !== 'cased') world.rubygems.trust({ ...PENDING, gem: name })
  expect(await push(world, key, await gem())).toEqual(
    saving("Name 'demo-gem' is too similar to an existing gem named 'demo_gem'"),
  )
  expect(await push(world, key, await gem({ name: 'cased' }))).toEqual({
    status: 409,
    text: 'Unable to change case of gem name with indexed versions\nPlease delete all versions first with `gem yank`.',
  })
  expect(await push(world, key, await gem({ name: 'Json' }))).toEqual({
    status: 403,
    text: 'This gem name is reserved. You are not allowed to push this gem.',
  })
  expect(await push(world, key, await gem({ name: 'page.html' }))).toEqual(
    saving('Name can not end with a common file extension'),
  )
})

test('a similar name is fine for the owner of the other one', async () => {
  world.rubygems.seed(await gem({ name: 'demo_gem' }))
  world.rubygems.trust({ ...PUBLISHER, gem: 'demo_gem' })
  expect(await push(world, await pushKey(world), await gem())).toMatchObject({ status: 200 })
})

test('too many pushes of an hour are told when to come again', async () => {
  // Pushes are counted by the hours of the clock: the whole of one is before us.
  world.clock.advance(3_600_000 - (world.clock.now() % 3_600_000))
  const key = await pushKey(world)
  world.rubygems.limitPushes(1)
  expect(await push(world, key, await gem())).toMatchObject({ status: 200 })
  const headers = { authorization: key }
  const late = await ask(world, 'POST', '/api/v1/gems', { body: await gem(), headers })
  expect(late).toMatchObject({ status: 429, text: 'Retry later\n' })
  const seconds = Number(late.headers['retry-after'])
  expect(seconds).toBeLessThanOrEqual(3600)
  world.clock.advance(seconds * 1000)
  expect(await push(world, await newKey(world), await gem())).toEqual(repushed)
})

test('a form needs a gem that is a file, and attestations', async () => {
  const key = await pushKey(world)
  const content = await gem()
  const bad = (error: string) => ({ status: 400, text: JSON.stringify({ error }) })
  expect(await pushForm(world, key, { gem: content })).toEqual(bad('missing attestations'))
  expect(await pushForm(world, key, { gem: content, attestations: content })).toEqual(bad('missing attestations'))
  expect(await pushForm(world, key, { gem: 'x', attestations: '[]' })).toEqual(bad('gem is not a file upload'))
  expect(await pushForm(world, key, { gem: content, attestations: '{}' })).toEqual(
    bad('attestations must be an array, is Hash'),
  )
  const broken = { status: 500, text: 'Server error. Please try again.' }
  expect(await pushForm(world, key, { gem: content, attestations: 'no JSON' })).toEqual(broken)
  expect(await pushForm(world, key, { attestations: '[]' })).toEqual(broken)
  expect(world.problems).toEqual([])
  expect(await pushForm(world, key, { gem: content, attestations: '[]', bundle: 'x' })).toMatchObject({ status: 400 })
  expect(world.problems).toEqual(['rubygems: POST /api/v1/gems has no field "bundle"'])
  expect(world.rubygems.gems('demo-gem')).toEqual([])
})

test('a body of another type, a route and a method that do not exist are problems', async () => {
  const key = await pushKey(world)
  const headers = { authorization: key, 'content-type': 'application/zip' }
  expect(await ask(world, 'POST', '/api/v1/gems', { body: await gem(), headers })).toMatchObject({ status: 400 })
  expect(await ask(world, 'PUT', '/api/v1/gems')).toMatchObject({ status: 404 })
  expect(await ask(world, 'GET', '/api/v3/gems')).toMatchObject({ status: 404 })
  expect(world.problems).toEqual([
    'rubygems: POST /api/v1/gems has a body that is neither octets nor a form: application/zip',
    'rubygems: no route for PUT /api/v1/gems (the path is known for POST)',
    'rubygems: no route for GET /api/v3/gems',
  ])
})
