// Every version that a registry lists of a package, by its own protocol, in one request.
import { expect, test } from '@jest/globals'
import { createHttp } from '@plumbline/http'
import { type Listing, openRegistry } from '@plumbline/registries'

const NPM = 'https://npm.example/'
const A = 'a'.repeat(64)

/** What the registry makes of this answer, and what it asked for. */
async function list(id: string, name: string, answer: () => Response) {
  const asked: string[] = []
  const http = createHttp((async (url: string) => {
    asked.push(new URL(url).pathname)
    return answer()
  }) as unknown as typeof fetch)
  const registry = await openRegistry(
    id,
    { distTag: '', access: '', ...(id === 'npm' ? {} : { repositoryUrl: 'https://x.example/legacy/' }) },
    {
      http,
      exec: async () => ({ code: 0, stdout: NPM, stderr: '', timedOut: false }),
      now: () => 0,
      scratch: '/nowhere',
      platform: 'linux',
    },
  )
  return { listing: await registry.versions(name), asked }
}

const versionsOf = (listing: Listing) => (listing.state === 'listed' ? listing.versions : [])

test('npm: hashes, times, and what was unpublished', async () => {
  const dist = {
    integrity: `sha512-${Buffer.from('ab', 'hex').toString('base64')}`,
    shasum: 'cd',
    tarball: `${NPM}@s/d/-/d-1.0.0.tgz`,
  }
  const time = { created: 'x', modified: 'y', '1.0.0': '2026-01-01T00:00:00Z', '0.9.0': '2025-01-01T00:00:00Z' }
  const { listing, asked } = await list('npm', '@s/d', () =>
    Response.json({ name: '@s/d', versions: { '1.0.0': { dist } }, time }),
  )
  expect(asked).toEqual(['/@s%2fd'])
  expect(versionsOf(listing)).toEqual([
    {
      version: '1.0.0',
      files: [{ name: 'd-1.0.0.tgz', digests: ['sha512:ab', 'sha1:cd'] }],
      yanked: 'none',
      at: '2026-01-01T00:00:00Z',
    },
    { version: '0.9.0', files: [], yanked: 'all', at: '2025-01-01T00:00:00Z' },
  ])
})

test('PyPI: files by version, the first time, some or all yanked', async () => {
  const file = (filename: string, yanked: unknown, time: string) => ({
    filename,
    hashes: { sha256: A },
    yanked,
    'upload-time': time,
  })
  const files = [
    file('a_demo-1.0.tar.gz', false, '2026-01-02T00:00:00Z'),
    file('a_demo-1.0-py3-none-any.whl', 'broken', '2026-01-01T00:00:00Z'),
    file('a_demo-2.0-py3-none-any.whl', '', '2026-02-01T00:00:00Z'),
  ]
  const { listing, asked } = await list('pypi', 'A.demo', () => Response.json({ files }))
  expect(asked).toEqual(['/simple/a-demo/'])
  expect(versionsOf(listing)).toMatchObject([
    { version: '1.0', files: [{ digests: [`sha256:${A}`] }, {}], yanked: 'some', at: '2026-01-01T00:00:00.000Z' },
    { version: '2.0', yanked: 'all' },
  ])
})

test('crates.io: the lines of the index', async () => {
  const lines = [
    { name: 'demo', vers: '1.0.0', cksum: A, yanked: false, pubtime: '2026-01-01T00:00:00Z' },
    { name: 'demo', vers: '1.1.0', cksum: A, yanked: true },
  ]
  const { listing, asked } = await list(
    'crates.io',
    'demo',
    () => new Response(lines.map((line) => JSON.stringify(line)).join('\n')),
  )
  expect(asked).toEqual(['/legacy/de/mo/demo'])
  expect(versionsOf(listing)).toEqual([
    {
      version: '1.0.0',
      files: [{ name: 'demo-1.0.0.crate', digests: [`sha256:${A}`] }],
      yanked: 'none',
      at: '2026-01-01T00:00:00Z',
    },
    { version: '1.1.0', files: [{ name: 'demo-1.1.0.crate', digests: [`sha256:${A}`] }], yanked: 'all' },
  ])
})

test('RubyGems: the platforms of a version are its files', async () => {
  const text = `---\n1.0.0 |checksum:${A},ruby:>= 3\n1.0.0-java |checksum:${A}\n1.1.0 |\n`
  const { listing, asked } = await list('rubygems', 'demo', () => new Response(text))
  expect(asked).toEqual(['/legacy/info/demo'])
  expect(versionsOf(listing)).toEqual([
    {
      version: '1.0.0',
      files: [
        { name: 'demo-1.0.0.gem', digests: [`sha256:${A}`] },
        { name: 'demo-1.0.0-java.gem', digests: [`sha256:${A}`] },
      ],
      yanked: 'none',
    },
    { version: '1.1.0', files: [{ name: 'demo-1.1.0.gem', digests: [] }], yanked: 'none' },
  ])
})

test.each([
  'npm',
  'pypi',
  'crates.io',
  'rubygems',
])('%s: nothing, no answer, and an answer to something else', async (id) => {
  expect((await list(id, 'demo', () => new Response('{}', { status: 404 }))).listing).toEqual({ state: 'nothing' })
  expect((await list(id, 'demo', () => new Response('busy', { status: 503 }))).listing).toMatchObject({
    state: 'unreadable',
    request: expect.stringContaining('GET'),
    reason: '503 busy',
  })
  expect((await list(id, 'demo', () => new Response('<html>'))).listing).toMatchObject({ state: 'unreadable' })
})
