// What a registry holds of a version, whatever its files are called.
import { expect, test } from '@jest/globals'
import { createHttp } from '@plumbline/http'
import { registryRow } from '@plumbline/registries'

const NPM = 'https://npm.example/'

/** The registry, whose addresses give these answers: JSON, or a status; anything else is a 404. */
function open(id: string, kind: string, answers: Readonly<Record<string, unknown>>) {
  const answer = (url: string) => {
    const body = answers[new URL(url).pathname]
    if (typeof body === 'number') return new Response('busy', { status: body })
    return body === undefined ? new Response('{}', { status: 404 }) : Response.json(body)
  }
  return registryRow(id, kind).open(
    { distTag: '', access: '', ...(id === 'npm' ? {} : { repositoryUrl: 'https://x.example/legacy/' }) },
    {
      http: createHttp((async (url: string) => answer(url)) as unknown as typeof fetch),
      exec: async () => ({ code: 0, stdout: NPM, stderr: '', timedOut: false }),
      now: () => 0,
      scratch: '/nowhere',
      platform: 'linux',
    },
  )
}

const VERSION = { packageName: 'A.demo', version: '1.2' }

test.each([
  {
    name: 'the tarball with the integrity that npm states',
    dist: { integrity: 'sha512-AAAA', shasum: 'aa', tarball: `${NPM}demo/-/demo-1.2.3.tgz` },
    held: { name: 'demo-1.2.3.tgz', digest: 'sha512-AAAA' },
  },
  {
    name: 'an old version with a SHA-1 alone',
    dist: { shasum: 'aa' },
    held: { name: 'demo@1.2.3', digest: 'sha1 aa' },
  },
  { name: 'a version without any digest', dist: {}, held: { name: 'demo@1.2.3', digest: '' } },
])('npm: $name', async ({ dist, held }) => {
  const registry = await open('npm', 'npm-tarball', { '/demo': { versions: { '1.2.3': { dist } } } })
  const holding = await registry.holding({ packageName: 'demo', version: '1.2.3' })
  expect(holding).toEqual({ state: 'held', files: [held] })
})

test('npm: nothing of a version, of a package, and no answer', async () => {
  const wanted = { packageName: 'demo', version: '1.2.3' }
  const other = await open('npm', 'npm-tarball', { '/demo': { versions: { '1.2.2': {} } } })
  expect(await other.holding(wanted)).toEqual({ state: 'nothing' })
  expect(await (await open('npm', 'npm-tarball', {})).holding(wanted)).toEqual({ state: 'nothing' })
  const silent = await open('npm', 'npm-tarball', { '/demo': 503 })
  expect(await silent.holding(wanted)).toMatchObject({ state: 'unreadable', reason: expect.stringContaining('503') })
})

test('an index: every file of the version in any of its spellings, and no other', async () => {
  const files = [
    { filename: 'a_demo-1.2.0-cp313-cp313-win_amd64.whl', hashes: { sha256: 'AB' } },
    { filename: 'a_demo-1.2.tar.gz', hashes: {} },
    { filename: 'a_demo-1.2.1.tar.gz', hashes: { sha256: 'cd' } },
    { filename: 'a_demo-1.2rc1-py3-none-any.whl', hashes: { sha256: 'ef' } },
  ]
  const index = await open('pypi', 'wheel', { '/simple/a-demo/': { files } })
  expect(await index.holding(VERSION)).toEqual({
    state: 'held',
    files: [
      { name: 'a_demo-1.2.0-cp313-cp313-win_amd64.whl', digest: 'sha256 ab' },
      { name: 'a_demo-1.2.tar.gz', digest: '' },
    ],
  })
  expect(await index.holding({ ...VERSION, version: '3' })).toEqual({ state: 'nothing' })
})

test('an index: no project is nothing, no answer is no answer', async () => {
  expect(await (await open('pypi', 'sdist', {})).holding(VERSION)).toEqual({ state: 'nothing' })
  const silent = await open('pypi', 'sdist', { '/simple/a-demo/': 503 })
  expect(await silent.holding(VERSION)).toMatchObject({ state: 'unreadable', request: expect.stringContaining('GET') })
})
