// What the index shows: the simple index in two forms, the JSON of releases, files, and a cache that may lag.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import type { ExampleWorld } from './example-world.ts'
import { pypiWorld, sdist, upload, uploadToken, wheel } from './pypi-fixture.ts'

const JSON_TYPE = 'application/vnd.pypi.simple.v1+json'

let world: ExampleWorld
beforeEach(async () => {
  world = await pypiWorld()
})
afterEach(() => world.close())

function get(path: string, accept = JSON_TYPE): Promise<Response> {
  return fetch(`${world.urls.pypi}${path}`, { headers: { accept }, redirect: 'manual' })
}

async function publish() {
  const token = await uploadToken(world)
  const [first, second] = [wheel(), await sdist()]
  await upload(world, token, first, { requires_python: '>=3.8', summary: 'A <demo>' })
  await upload(world, token, second)
  return { first, second, token }
}

test('the simple index lists files with digests, sizes and times', async () => {
  const { first } = await publish()
  const response = await get('simple/demo-pkg/')
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': JSON_TYPE,
    'cache-control': 'max-age=600, public',
    'x-pypi-last-serial': expect.stringMatching(/^\d+$/),
  })
  const index = (await response.json()) as { files: { url: string }[] }
  const held = world.pypi.files('demo-pkg')
  expect(index).toMatchObject({
    meta: {
      'api-version': expect.stringMatching(/^1\./),
      '_last-serial': Number(response.headers.get('x-pypi-last-serial')),
    },
    name: 'demo-pkg',
    'project-status': { status: 'active' },
    versions: ['1.0'],
    files: held.map(({ filename, sha256, size, uploadedAt }) => ({
      filename,
      hashes: { sha256 },
      size,
      'upload-time': new Date(uploadedAt).toISOString(),
      'requires-python': '>=3.8',
      yanked: false,
    })),
  })
  const file = await fetch(index.files[0]?.url ?? '')
  expect(Buffer.from(await file.arrayBuffer())).toEqual(first.content)
  expect(world.problems).toEqual([])
})

test.each([
  ['text/html', 'text/html; charset=UTF-8'],
  ['*/*', 'text/html; charset=UTF-8'],
  ['application/vnd.pypi.simple.v1+html', 'application/vnd.pypi.simple.v1+html'],
  [`text/html;q=0.1, ${JSON_TYPE}`, JSON_TYPE],
  [`${JSON_TYPE}, application/vnd.pypi.simple.v1+html; q=0.1, text/html; q=0.01`, JSON_TYPE],
])('answers Accept: %s with %s', async (accept, type) => {
  await publish()
  const response = await get('simple/demo-pkg/', accept)
  expect([response.status, response.headers.get('content-type')]).toEqual([200, type])
})

test('the page links files with their digests, and escapes what came from outside', async () => {
  await publish()
  world.pypi.yank('demo-pkg', '1.0', 'has a "bug"')
  const [file] = world.pypi.files('demo-pkg')
  const text = await (await get('simple/demo-pkg/', 'text/html')).text()
  expect(text).toContain(`/${file?.filename}#sha256=${file?.sha256}"`)
  expect(text).toContain('data-requires-python="&gt;=3.8"')
  expect(text).toContain('data-yanked="has a &quot;bug&quot;"')
})

test('refuses a client that takes neither form', async () => {
  await publish()
  expect((await get('simple/demo-pkg/', 'application/json')).status).toBe(406)
})

test.each([
  ['simple/Demo_Pkg/', 'simple/demo-pkg/'],
  ['simple/demo-pkg', 'simple/demo-pkg/'],
  ['pypi/Demo.Pkg/json', 'pypi/demo-pkg/json'],
  ['pypi/Demo.Pkg/1.0/json', 'pypi/demo-pkg/1.0/json'],
])('redirects %s', async (from, to) => {
  await publish()
  const response = await get(from)
  expect([response.status, response.headers.get('location')]).toEqual([301, `${world.urls.pypi}${to}`])
})

test('the JSON of a release has its files, its metadata, and whether it is yanked', async () => {
  await publish()
  const response = await get('pypi/demo-pkg/1.0.0/json')
  expect(response.headers.get('cache-control')).toBe('max-age=900, public')
  expect(await response.json()).toMatchObject({
    info: {
      name: 'Demo.Pkg',
      version: '1.0',
      summary: 'A <demo>',
      requires_python: '>=3.8',
      yanked: false,
      yanked_reason: null,
    },
    urls: world.pypi.files('demo-pkg').map(({ filename, filetype, sha256, md5, blake2b256, size }) => ({
      filename,
      packagetype: filetype,
      digests: { sha256, md5, blake2b_256: blake2b256 },
      size,
      yanked: false,
    })),
  })
  world.pypi.yank('demo-pkg', '1.0', 'broken')
  expect(await (await get('pypi/demo-pkg/1.0/json')).json()).toMatchObject({
    info: { yanked: true, yanked_reason: 'broken' },
    urls: [{ yanked: true }, { yanked: true }],
  })
})

test("a project's JSON is that of its latest stable release that is not yanked", async () => {
  for (const version of ['1.0', '1.10', '1.9', '2.0rc1'])
    world.pypi.seed({ project: 'demo-pkg', version, files: [await sdist(version)] })
  const latest = async () =>
    ((await (await get('pypi/demo-pkg/json')).json()) as { info: { version: string } }).info.version
  expect(await latest()).toBe('1.10')
  world.pypi.yank('demo-pkg', '1.10')
  expect(await latest()).toBe('1.9')
})

test('what is not there is 404, and no problem', async () => {
  world.pypi.seed({ project: 'demo-pkg', version: '1.0', files: [] })
  const paths = [
    'simple/absent/',
    'pypi/absent/json',
    'pypi/demo-pkg/json',
    'pypi/demo-pkg/1.0/json',
    'files/aa/bb/cc/x.whl',
  ]
  expect(await Promise.all(paths.map(async (path) => (await get(path)).status))).toEqual(paths.map(() => 404))
  expect((await get('simple/demo-pkg/')).status).toBe(200)
  expect(world.problems).toEqual([])
})

test('what a cache answered stays until its age, a 404 too, while an upload sees what is there', async () => {
  const token = await uploadToken(world)
  world.pypi.cacheFor(300_000)
  const status = async () => (await get('pypi/demo-pkg/1.0/json')).status
  const listed = async () => ((await (await get('simple/demo-pkg/')).json()) as { files: unknown[] }).files.length
  expect([await status(), await listed()]).toEqual([404, 0])
  const file = await sdist()
  await upload(world, token, file)
  world.clock.advance(299_000)
  expect([await status(), await listed()]).toEqual([404, 0])
  expect(await upload(world, token, file)).toEqual({ status: 200, text: '' })
  world.clock.advance(2_000)
  expect([await status(), await listed()]).toEqual([200, 1])
})

test('an unknown route, parameter or method is told', async () => {
  expect((await get('simple/')).status).toBe(404)
  expect((await get('simple/demo-pkg/?format=json')).status).toBe(404)
  expect((await fetch(`${world.urls.pypi}legacy`, { method: 'POST' })).status).toBe(404)
  expect(world.problems).toEqual([
    'pypi: no route for GET /simple/',
    expect.stringContaining('has no query parameter "format"'),
    'pypi: no route for POST /legacy',
  ])
})

test('a world without an index says so', async () => {
  await world.close()
  const { exampleWorld } = await import('./example-world.ts')
  world = await exampleWorld()
  expect(world.urls.pypi).toBe('')
  expect(() => world.pypi.files('demo-pkg')).toThrow('without `pypi: true`')
})
