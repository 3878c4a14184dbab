// Where registries serve the files that they hold, and fetching one: checked against the listing, and tried again.
import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { createHttp, type Save, type SaveResult } from '@plumbline/http'
import { fetchHeld, type HeldFile, registryRow } from '@plumbline/registries'

const NPM = 'https://npm.example/'

/** The registry, whose addresses give these answers: JSON, or a status; anything else is a 404. */
function open(id: string, kind: string, repositoryUrl: string, answers: Readonly<Record<string, unknown>>) {
  const answer = (url: string) => {
    const body = answers[new URL(url).pathname]
    if (typeof body === 'number') return new Response('busy', { status: body })
    return body === undefined ? new Response('{}', { status: 404 }) : Response.json(body)
  }
  return registryRow(id, kind).open(
    { distTag: '', access: '', repositoryUrl },
    {
      http: createHttp((async (url: string) => answer(url)) as unknown as typeof fetch),
      exec: async () => ({ code: 0, stdout: NPM, stderr: '', timedOut: false }),
      now: () => 0,
      scratch: '/nowhere',
      platform: 'linux',
    },
  )
}

const VERSION = { packageName: 'demo', version: '1.2.3' }

async function addressOf(id: string, kind: string, repositoryUrl: string, answers: object, held: Partial<HeldFile>) {
  const registry = await open(id, kind, repositoryUrl, answers as Readonly<Record<string, unknown>>)
  return registry.fileAddress(VERSION, { name: '', digest: '', ...held })
}

test('npm: the tarball that the packument names', async () => {
  const tarball = 'https://cdn.example/demo-1.2.3.tgz'
  const at = (answers: object) => addressOf('npm', 'npm-tarball', '', answers, {})
  expect(await at({ '/demo': { versions: { '1.2.3': { dist: { tarball } } } } })).toEqual({ url: tarball })
  expect(await at({ '/demo': { versions: { '1.2.3': { dist: {} } } } })).toMatchObject({
    reason: expect.stringContaining('names no tarball'),
  })
  expect(await at({ '/demo': 503 })).toMatchObject({ reason: expect.stringContaining('503') })
})

test('an index: the address that it lists, also from its own page on', async () => {
  const files = [
    { filename: 'demo-1.2.3.tar.gz', hashes: {}, url: '../../files/demo-1.2.3.tar.gz#x' },
    { filename: 'demo-1.2.3-py3-none-any.whl', hashes: {} },
  ]
  const at = (name: string, answer: unknown = { files }) =>
    addressOf('pypi', 'sdist', 'https://x.example/legacy/', { '/simple/demo/': answer }, { name })
  expect(await at('demo-1.2.3.tar.gz')).toEqual({ url: 'https://x.example/files/demo-1.2.3.tar.gz#x' })
  expect(await at('demo-1.2.3-py3-none-any.whl')).toMatchObject({ reason: expect.stringContaining('names no address') })
  expect(await at('demo-1.2.4.tar.gz')).toMatchObject({ reason: expect.stringContaining('does not list') })
  expect(await at('demo-1.2.3.tar.gz', 503)).toMatchObject({ reason: expect.stringContaining('503') })
})

test('crates: by what config.json says of downloads', async () => {
  const held = { name: 'Demo-1.2.3+x.crate', digest: 'sha256 ab' }
  const at = (dl: unknown) =>
    addressOf(
      'crates.io',
      'crate',
      'https://x.example/index/',
      { '/index/config.json': { api: 'https://x.example', dl } },
      held,
    )
  expect(await at('https://dl.example/crates')).toEqual({ url: 'https://dl.example/crates/Demo/1.2.3%2Bx/download' })
  expect(await at('https://dl.example/{lowerprefix}/{prefix}/{crate}-{version}-{sha256-checksum}.crate')).toEqual({
    url: 'https://dl.example/de/mo/De/mo/Demo-1.2.3%2Bx-ab.crate',
  })
  expect(await at(undefined)).toMatchObject({ reason: expect.stringContaining('nowhere to fetch') })
  const own = await addressOf('crates.io', 'crate', '', {}, held)
  expect(own).toEqual({ url: 'https://static.crates.io/crates/Demo/1.2.3%2Bx/download' })
})

test('gems: below the host', async () => {
  expect(await addressOf('rubygems', 'gem', 'https://x.example/', {}, { name: 'demo-1.2.3-java.gem' })).toEqual({
    url: 'https://x.example/gems/demo-1.2.3-java.gem',
  })
})

const bytesOf = (text: string) => {
  const digest = (algorithm: string) => createHash(algorithm).update(text).digest('hex')
  const digests = { sha1: digest('sha1'), sha256: digest('sha256'), sha512: digest('sha512') }
  return { kind: 'saved', size: text.length, digests } as const satisfies SaveResult
}

/** Fetches a gem, where saving ends so one time after the other. */
async function fetchGem(held: HeldFile, ...results: SaveResult[]) {
  const registry = await open('rubygems', 'gem', 'https://x.example/', {})
  const pauses: number[] = []
  const save: Save = async () => results.shift() ?? { kind: 'failure', reason: 'asked too often', status: 400 }
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds)
  return { fetched: await fetchHeld(registry, VERSION, held, { folder: '/f', save, sleep }), pauses }
}

const GEM = 'demo-1.2.3.gem'

test.each([
  `sha256 ${createHash('sha256').update('a').digest('hex')}`,
  `sha1 ${createHash('sha1').update('a').digest('hex')}`,
  `sha512-${createHash('sha512').update('a').digest('base64')}`,
  '',
])('bytes as stated by "%s", or by nothing, are fetched', async (digest) => {
  const { fetched } = await fetchGem({ name: GEM, digest }, bytesOf('a'))
  expect(fetched).toMatchObject({ state: 'fetched', path: '/f/demo-1.2.3.gem', size: 1 })
  if (digest === '') return
  const other = await fetchGem({ name: GEM, digest }, bytesOf('b'))
  expect(other.fetched).toMatchObject({ state: 'other-bytes', reason: expect.stringContaining('the registry states') })
})

test('a server that fails is asked three times, one that refuses once', async () => {
  const busy = { kind: 'failure', reason: '503', status: 503 } as const
  const lost = { kind: 'failure', reason: 'reset' } as const
  expect(await fetchGem({ name: GEM, digest: '' }, busy, lost, bytesOf('a'))).toMatchObject({
    fetched: { state: 'fetched' },
    pauses: [3000, 6000],
  })
  expect(await fetchGem({ name: GEM, digest: '' }, busy, busy, lost)).toMatchObject({
    fetched: { state: 'unreadable', request: 'GET https://x.example/gems/demo-1.2.3.gem', reason: 'reset' },
  })
  const refused = { kind: 'failure', reason: '403', status: 403 } as const
  expect(await fetchGem({ name: GEM, digest: '' }, refused)).toMatchObject({ fetched: { reason: '403' }, pauses: [] })
})

test.each([
  '../../home/x.gem',
  '.npmrc',
  'a/b.gem',
  '',
  'a\\b.gem',
])('a name that is no file name is refused: "%s"', async (name) => {
  expect((await fetchGem({ name, digest: '' }, bytesOf('a'))).fetched).toMatchObject({ state: 'unreadable' })
})
