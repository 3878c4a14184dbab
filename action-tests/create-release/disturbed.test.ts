// A release that was interrupted, or meets what others left: it goes on, or stops before anybody can see it.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { FILE, prepare, type ReleaseWorld, releaseWorld, TARBALL } from '../../test/github/release-world.ts'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const UPLOAD = /\/uploads\/.*\/assets/
const API = 'repos/octo/demo'

async function ask(method: string, path: string, body?: unknown, type = 'application/json') {
  const { token } = world.job({ contents: 'write' })
  const response = await fetch(path.startsWith('http') ? path : `${world.urls.api}/${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'user-agent': 'test', 'content-type': type },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  })
  return response.json() as Promise<{ id: number; upload_url: string }>
}

function draft(text: object = {}) {
  return ask('POST', `${API}/releases`, { tag_name: 'v1.2.3', draft: true, ...text })
}

async function addAsset(release: { upload_url: string }, name: string, content: string): Promise<void> {
  await ask('POST', `${release.upload_url.replace(/\{.*/, '')}?name=${name}`, content, 'application/octet-stream')
}

function sends(): string[] {
  return world.asked().filter((request) => request.startsWith('POST') && UPLOAD.test(request))
}

test('goes on with a draft: whole assets stay, half-uploaded ones are sent again', async () => {
  const release = await draft({ name: 'By hand', body: 'Written by a person.' })
  await addAsset(release, FILE.name, TARBALL)
  world.github.leaveStarter(release.id, 'plumbline-record.json')
  world.asked()
  const result = await world.run('create-release', { prepared: await prepare(world) })
  expect(result.code).toBe(0)
  expect(result.outputs).toMatchObject({ created: 'false', state: 'published', id: String(release.id) })
  expect(sends()).toHaveLength(1)
  expect(world.github.releases()).toMatchObject([
    {
      draft: false,
      name: 'By hand',
      body: 'Written by a person.',
      assets: [{ name: FILE.name }, { state: 'uploaded' }],
    },
  ])
  expect(result.annotations.map(({ message }) => message).join()).toContain('notes differ')
})

test('an asset with other bytes stops the release before anything is sent', async () => {
  await addAsset(await draft(), FILE.name, 'other bytes')
  world.asked()
  const result = await world.run('create-release', { prepared: await prepare(world) })
  expect(result.code).toBe(1)
  expect(result.annotations).toMatchObject([{ title: 'asset-conflict', message: expect.stringContaining(FILE.sha256) }])
  expect(sends()).toEqual([])
  expect(world.github.releases()).toMatchObject([{ draft: true, assets: [{ size: 11 }] }])
  expect(result.record).toMatchObject({
    release: { state: 'draft' },
    failure: { code: 'asset-conflict', phase: 'release' },
  })
})

test('an asset that nobody declared stops the release', async () => {
  await addAsset(await draft(), 'surprise.exe', 'x')
  const result = await world.run('create-release', { prepared: await prepare(world) })
  expect(result.annotations).toMatchObject([
    { title: 'asset-undeclared', message: expect.stringContaining('surprise.exe') },
  ])
  expect(world.github.releases()).toMatchObject([{ draft: true }])
})

test('two drafts of one tag are listed, not chosen from', async () => {
  const [one, other] = [await draft(), await draft()]
  const result = await world.run('create-release', { prepared: await prepare(world) })
  expect(result.annotations).toMatchObject([{ title: 'release-ambiguous' }])
  for (const { id } of [one, other]) expect(result.annotations[0]?.message).toContain(String(id))
})

test.each([
  { when: 'after-accept', name: 'an upload that was accepted behind a 502 is not sent twice', times: 2 },
  { when: 'before-accept', name: 'an upload that a 502 swallowed is sent again', times: 3 },
] as const)('$name', async ({ when, times }) => {
  const effect = { kind: 'status', status: 502 } as const
  world.addFault({ service: 'github', method: 'POST', path: UPLOAD, times: 1, when, effect })
  const result = await world.run('create-release', { prepared: await prepare(world) })
  expect(result.code).toBe(0)
  expect(sends()).toHaveLength(times)
  expect(world.github.releases()).toMatchObject([{ draft: false, assets: [{}, {}] }])
})

test('a draft that was made behind an unclear answer is found, not made twice', async () => {
  const effect = { kind: 'status', status: 500 } as const
  const path = /\/releases$/
  world.addFault({ service: 'github', method: 'POST', path, times: 1, when: 'after-accept', effect })
  const result = await world.run('create-release', { prepared: await prepare(world) })
  expect(result.code).toBe(0)
  expect(world.github.releases()).toMatchObject([{ draft: false }])
})

test('a publication that was accepted behind a cut connection is seen', async () => {
  const fault = { service: 'github', method: 'PATCH', path: /releases/, times: 1, when: 'after-accept' } as const
  world.addFault({ ...fault, effect: { kind: 'reset' } })
  const result = await world.run('create-release', { prepared: await prepare(world) })
  expect(result.code).toBe(0)
  expect(world.asked().filter((request) => request.startsWith('PATCH'))).toHaveLength(1)
})

test('a secondary rate limit is waited for, as long as GitHub says', async () => {
  const body = { message: 'You have exceeded a secondary rate limit.' }
  const effect = { kind: 'status', status: 403, body, headers: { 'retry-after': '90' } } as const
  world.addFault({ service: 'github', method: 'POST', path: UPLOAD, times: 1, when: 'before-accept', effect })
  const before = world.clock.now()
  const result = await world.run('create-release', { prepared: await prepare(world) })
  expect(result.code).toBe(0)
  expect(world.clock.now() - before).toBeGreaterThanOrEqual(90_000)
})

test('a tag that is not at the prepared commit stops before the first write', async () => {
  const prepared = await prepare(world, { commit: '0'.repeat(40) })
  const result = await world.run('create-release', { prepared })
  expect(result.annotations).toMatchObject([
    { title: 'tag-moved', message: expect.stringContaining(world.repository.commit) },
  ])
  expect(result.annotations[0]?.message).toContain(`git push --force origin ${'0'.repeat(40)}:refs/tags/v1.2.3`)
  expect(world.github.releases()).toEqual([])
})

test('without `prepared` the tag must still be at the commit that the run was started for', async () => {
  const env = { GITHUB_SHA: '0'.repeat(40) }
  const moved = await world.run('create-release', { tag: 'v1.2.3', notes: 'x' }, { env })
  expect(moved.annotations).toMatchObject([{ title: 'tag-moved', message: expect.stringContaining('0'.repeat(40)) }])
  expect(world.github.releases()).toEqual([])
  const elsewhere = { ...env, GITHUB_REF: 'refs/heads/main', GITHUB_REF_TYPE: 'branch', GITHUB_REF_NAME: 'main' }
  const dispatched = await world.run('create-release', { tag: 'v1.2.3', notes: 'x' }, { env: elsewhere })
  expect(dispatched.code).toBe(0)
})

test('a tag that does not exist is never made', async () => {
  const result = await world.run('create-release', { tag: 'v9.9.9', notes: 'x' })
  expect(result.annotations).toMatchObject([{ title: 'tag-not-found' }])
  expect(world.github.releases()).toEqual([])
})

test('without contents: write the missing permission is named', async () => {
  const result = await world.run('create-release', { tag: 'v1.2.3' }, { permissions: { contents: 'read' } })
  expect(result.code).toBe(1)
  expect(result.annotations).toMatchObject([
    { title: 'missing-permission', message: expect.stringContaining('contents: write') },
  ])
})

test('an artifact with another digest than the owning job announced is refused', async () => {
  const prepared = JSON.parse(await prepare(world))
  const references = JSON.parse(prepared['record-artifacts'])
  references.validate.digest = 'f'.repeat(64)
  const replaced = JSON.stringify({ ...prepared, 'record-artifacts': JSON.stringify(references) })
  const result = await world.run('create-release', { prepared: replaced })
  expect(result.annotations).toMatchObject([{ title: 'record-replaced' }])
  expect(world.github.releases()).toEqual([])
})

test('files that verify never saw are refused', async () => {
  const other = { ...FILE, sha256: 'e'.repeat(64) }
  const prepared = await prepare(world, { 'files-digests': JSON.stringify([other]) })
  const result = await world.run('create-release', { prepared })
  expect(result.annotations).toMatchObject([{ title: 'record-replaced', message: expect.stringContaining(FILE.name) }])
})

test('names that GitHub rewrites are found again, with the original in the label', async () => {
  const cwd = join(world.folder, 'workspace')
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'Demo 1.2.3 (x64).bin'), 'bytes')
  const inputs = { tag: 'v1.2.3', files: '*.bin', notes: 'x' }
  const first = await world.run('create-release', inputs, { cwd })
  expect(first.code).toBe(0)
  expect(world.github.releases()).toMatchObject([
    { assets: [{ name: 'Demo.1.2.3.x64.bin', label: 'Demo 1.2.3 (x64).bin' }] },
  ])
  expect((await world.run('create-release', inputs, { cwd })).code).toBe(0)
})

test('a path that matches nothing is an error unless it may', async () => {
  const inputs = { tag: 'v1.2.3', files: 'dist/*.whl\nREADME.md' }
  const refused = await world.run('create-release', inputs)
  expect(refused.annotations).toMatchObject([
    { title: 'files-unmatched', message: expect.stringContaining('"dist/*.whl", "README.md"') },
  ])
  const allowed = await world.run('create-release', { ...inputs, 'allow-unmatched-files': 'true' })
  expect(allowed.code).toBe(0)
  expect(allowed.annotations).toMatchObject([{ level: 'warning' }])
})

test('notes beyond the limit are refused before anything is made', async () => {
  const cwd = join(world.folder, 'workspace')
  mkdirSync(cwd)
  writeFileSync(join(cwd, 'notes.md'), 'ä'.repeat(125_001))
  const result = await world.run('create-release', { tag: 'v1.2.3', 'notes-file': 'notes.md' }, { cwd })
  expect(result.annotations).toMatchObject([{ title: 'notes-too-long', message: expect.stringContaining('125,001') }])
  expect(world.github.releases()).toEqual([])
})

test('a dry run writes nothing', async () => {
  const result = await world.run('create-release', { prepared: await prepare(world, { 'dry-run': 'true' }) })
  expect(result.annotations).toMatchObject([{ title: 'bad-input', message: expect.stringContaining('dry run') }])
})

const CREATE = { method: 'POST', path: /\/releases$/ }
const PUBLISH = { method: 'PATCH', path: /\/releases\/\d+$/ }
const ACCEPTED = { 'x-accepted-github-permissions': 'contents=write; contents=write,workflows=write' }
const FORBIDDEN = 'Resource not accessible by integration'
const burned = { field: 'tag_name', code: 'custom', message: 'tag_name was used by an immutable release' }
const restricted = { field: 'pre_receive', code: 'custom', message: 'creations being restricted' }

test.each([
  { at: CREATE, status: 404, message: 'Not Found', errors: [], headers: ACCEPTED, code: 'workflow-file-trap' },
  { at: CREATE, status: 404, message: 'Not Found', errors: [], headers: {}, code: 'missing-permission' },
  { at: CREATE, status: 403, message: FORBIDDEN, errors: [], headers: ACCEPTED, code: 'missing-permission' },
  { at: PUBLISH, status: 422, message: 'Validation Failed', errors: [restricted], headers: {}, code: 'tag-ruleset' },
  { at: PUBLISH, status: 422, message: 'Validation Failed', errors: [burned], headers: {}, code: 'tag-name-burned' },
])('$at.method answered $status ($code) gets its own words', async ({ at, status, message, errors, headers, code }) => {
  const effect = {
    kind: 'status' as const,
    status,
    body: { message, errors },
    headers: headers as Record<string, string>,
  }
  world.addFault({ service: 'github', ...at, times: 1, when: 'before-accept', effect })
  const result = await world.run('create-release', { tag: 'v1.2.3', notes: 'x' })
  expect(result.code).toBe(1)
  expect(result.annotations).toMatchObject([{ title: code }])
  expect(world.github.releases().every((release) => release.draft)).toBe(true)
})
