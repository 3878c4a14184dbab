// What the index stores, and what it makes of a file that comes again, late, or under a used name.
import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { blake2b256 } from '../../packages/standins/src/pypi/blake2b.ts'
import type { ExampleWorld } from './example-world.ts'
import { fieldsFor, multipart, pypiWorld, type Sent, sdist, upload, uploadToken, wheel } from './pypi-fixture.ts'

let world: ExampleWorld
let token = ''
beforeEach(async () => {
  world = await pypiWorld()
  token = await uploadToken(world)
})
afterEach(() => world.close())

const names = () => world.pypi.files('demo-pkg').map(({ filename }) => filename)
const says = (text: string) => ({ status: 400, text: expect.stringContaining(text) })
const digest = (algorithm: string, { content }: Sent) => createHash(algorithm).update(content).digest('hex')

const named = (filename: string) => ({ ...wheel(), filename })
const TAGS = 'py3-none-any.whl'

test('takes a wheel and an sdist, and keeps the form of the first as the metadata', async () => {
  const file = wheel()
  const all = {
    md5_digest: digest('md5', file),
    sha256_digest: digest('sha256', file),
    blake2_256_digest: blake2b256(file.content),
  }
  const lists = { classifiers: ['Topic :: Software Development', 'Typing :: Typed'], requires_dist: ['a>1', 'b'] }
  expect(await upload(world, token, file, { ...all, ...lists, summary: 'First' })).toEqual({ status: 200, text: '' })
  expect(await upload(world, token, await sdist(), { summary: 'Second' })).toEqual({ status: 200, text: '' })
  expect(world.pypi.metadata('demo-pkg', '1.0.0')).toMatchObject({ ...lists, summary: ['First'] })
  expect(world.pypi.files('Demo_Pkg')).toMatchObject([
    {
      filename: file.filename,
      filetype: 'bdist_wheel',
      version: '1.0',
      sha256: digest('sha256', file),
      blake2b256: blake2b256(file.content),
      yanked: false,
    },
    { filename: 'demo_pkg-1.0.tar.gz', filetype: 'sdist' },
  ])
  expect(world.problems).toEqual([])
})

test.each([
  `demo_pkg-1.0-1-${TAGS}`,
  'demo_pkg-1.0-cp311-cp311-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
  'demo_pkg-1.0-cp311-cp311-musllinux_1_1_aarch64.whl',
  'demo_pkg-1.0-cp311-cp311-macosx_11_0_arm64.whl',
  'demo_pkg-1.0-cp311-cp311-win_amd64.whl',
  `demo_pkg-1.0rc1-${TAGS}`,
])('takes the name %s', async (filename) => {
  expect(await upload(world, token, wheel(filename))).toEqual({ status: 200, text: '' })
})

test('the same file again changes nothing, whatever else the form says', async () => {
  const file = await sdist()
  expect((await upload(world, token, file)).status).toBe(200)
  const before = world.pypi.files('demo-pkg')
  world.clock.advance(60_000)
  const again = { attestations: '[{"version":1}]', summary: 'Again' }
  expect(await upload(world, token, file, again)).toEqual({ status: 200, text: '' })
  expect(world.pypi.files('demo-pkg')).toEqual(before)
  expect(world.pypi.metadata('demo-pkg', '1.0')).not.toHaveProperty('summary')
})

test('refuses the same name with other bytes, and the same bytes under another name', async () => {
  const file = wheel()
  await upload(world, token, file)
  const exists = `File already exists ('${file.filename}', with blake2_256 hash '${blake2b256(file.content)}').`
  const other = wheel(file.filename, { files: ['METADATA', 'WHEEL', 'RECORD', 'extra'] })
  expect(await upload(world, token, other)).toEqual(says(exists))
  expect(await upload(world, token, named('demo_pkg-1.0-1-py3-none-any.whl'))).toEqual(says(exists))
})

test('1.0 and 1.0.0 are one release, which has one sdist', async () => {
  expect((await upload(world, token, await sdist('1.0'))).status).toBe(200)
  expect(await upload(world, token, await sdist('1.0.0'))).toEqual(says('Only one sdist may be uploaded per release.'))
  expect((await upload(world, token, wheel(`demo_pkg-1.0.0-${TAGS}`))).status).toBe(200)
  expect(world.pypi.files('demo-pkg').map(({ version }) => version)).toEqual(['1.0', '1.0'])
})

test('a release takes new files for 14 days, and the files that it has for ever', async () => {
  const file = await sdist()
  await upload(world, token, file)
  const day = 24 * 3_600_000
  world.clock.advance(14 * day - 60_000)
  expect(await upload(world, await uploadToken(world), wheel())).toMatchObject({ status: 200 })
  world.clock.advance(120_000)
  const late = wheel('demo_pkg-1.0-py2-none-any.whl')
  expect(await upload(world, token, late)).toMatchObject({ status: 403 })
  const fresh = await uploadToken(world)
  expect(await upload(world, fresh, late)).toEqual(
    says('Uploading new files to releases older than 14 days is not allowed.'),
  )
  expect(await upload(world, fresh, file)).toEqual({ status: 200, text: '' })
  expect(await upload(world, fresh, await sdist('1.1'))).toEqual({ status: 200, text: '' })
})

test('the name of a deleted file is used up', async () => {
  const file = await sdist()
  await upload(world, token, file)
  world.pypi.deleteFile('demo-pkg', file.filename)
  expect(names()).toEqual([])
  expect(await upload(world, token, file)).toEqual(
    says('This filename was previously used by a file that has since been deleted. Use a different version.'),
  )
})

test('attestations are kept as given', async () => {
  await upload(world, token, wheel(), { attestations: '[{"version":1}]' })
  expect(world.pypi.files('demo-pkg')[0]?.attestations).toEqual([{ version: 1 }])
})

test('a field that the index would drop is told; the upload counts', async () => {
  expect((await upload(world, token, wheel(), { license_files: ['LICENSE'], provides_extras: ['x'] })).status).toBe(200)
  expect((await upload(world, token, await sdist(), { protocol_version: undefined })).status).toBe(200)
  expect(world.problems).toEqual([
    'pypi: POST /legacy/ has no field "license_files"',
    'pypi: POST /legacy/ came without protocol_version',
  ])
})

test('counts every upload that arrives, and a 503 that stored has stored', async () => {
  const { body, contentType } = multipart(fieldsFor(wheel()), wheel())
  const headers = {
    'content-type': contentType,
    authorization: `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`,
  }
  const send = async () =>
    (await fetch(`${world.urls.pypi}legacy/`, { method: 'POST', headers, body: new Uint8Array(body) })).status
  world.addFault({
    service: 'pypi',
    method: 'POST',
    path: /legacy/,
    times: 1,
    when: 'after-accept',
    effect: { kind: 'status', status: 503 },
  })
  expect([await send(), await send()]).toEqual([503, 200])
  expect(world.pypi.uploads).toBe(2)
  expect(names()).toHaveLength(1)
})

test('takes the form that fetch writes, and one that comes in pieces', async () => {
  const authorization = `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`
  const form = new FormData()
  const [first, second] = [wheel(), await sdist()]
  for (const [name, value] of Object.entries(fieldsFor(first))) form.append(name, `${value}`)
  form.append('content', new Blob([new Uint8Array(first.content)]), first.filename)
  const url = `${world.urls.pypi}legacy/`
  expect((await fetch(url, { method: 'POST', headers: { authorization }, body: form })).status).toBe(200)
  const { body, contentType } = multipart(fieldsFor(second), second)
  const headers = { authorization, 'content-type': contentType }
  const pieces = ReadableStream.from([body.subarray(0, 100), body.subarray(100)])
  const init = { method: 'POST', headers, body: pieces, duplex: 'half' } as RequestInit
  expect((await fetch(url, init)).status).toBe(200)
  expect(names()).toEqual([first.filename, second.filename])
})

test('of two uploads of one name at once, one is stored', async () => {
  const [one, other] = [await sdist(), await sdist('1.0', 'demo_pkg', 'Summary: other\n')]
  const answers = await Promise.all([upload(world, token, one), upload(world, token, other)])
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 400])
  expect(names()).toEqual([one.filename])
})
