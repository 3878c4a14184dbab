// What answers in a registry's place: pages of JSON that say nothing of the version, and words that hold what was sent.
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Http } from '@plumbline/http'
import { type PublishFile, type RegistryExec, registryRow } from '@plumbline/registries'
import { gem, open as openRubygems, subjectOf } from '../rubygems/rig.ts'

const ADDRESS = 'https://npm.example/'
const TARBALL: PublishFile = {
  name: 'd.tgz',
  kind: 'npm-tarball',
  size: 4,
  sha256: 'a'.repeat(64),
  sha512: 'b'.repeat(128),
  path: '',
}

async function openNpm(answer: (path: string) => { readonly status: number; readonly body?: unknown }) {
  const http: Http = async ({ url }) => {
    const { status, body = '' } = answer(url.replace(ADDRESS, ''))
    return { kind: 'answer', status, headers: new Headers(), body: Buffer.from(JSON.stringify(body)), at: 0 }
  }
  const exec: RegistryExec = async () => ({ code: 0, stdout: ADDRESS, stderr: '', timedOut: false })
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-npm-'))
  const deps = { http, exec, now: () => 0, scratch, platform: 'linux' as const }
  return registryRow('npm', 'npm-tarball').open({ distTag: '', access: '' }, deps)
}

describe('200 with JSON that is not about the version', () => {
  const subject = { packageName: 'd', version: '1.2.3', files: [TARBALL] }
  const packument = { name: 'd', versions: { '1.0.0': { dist: {} } } }

  test.each([
    { error: 'try again later' },
    {},
    [],
    { versions: 'none' },
  ])('proves neither presence nor absence at npm: %j', async (body) => {
    const inPackument = await openNpm(() => ({ status: 200, body }))
    expect(await inPackument.read(subject, [TARBALL])).toMatchObject([{ state: 'unreadable' }])
    const inVersion = await openNpm((path) => ({ status: 200, body: path === 'd' ? packument : body }))
    expect(await inVersion.read(subject, [TARBALL])).toMatchObject([{ state: 'unreadable' }])
  })

  test('is told from an npm package whose versions were all taken away', async () => {
    const gone = { name: 'd', time: { unpublished: {} } }
    const registry = await openNpm((path) => (path === 'd' ? { status: 200, body: gone } : { status: 404 }))
    expect(await registry.read(subject, [TARBALL])).toEqual([{ state: 'absent' }])
  })

  test.each([{ error: 'try again later' }, {}, []])('proves nothing at RubyGems.org: %j', async (body) => {
    const file = gem('ruby')
    const page = '/api/v2/rubygems/demo/versions/1.2.3.json?platform=ruby'
    const { registry } = await openRubygems({ [page]: { status: 200, body } })
    expect(await registry.read(subjectOf(file), [file])).toMatchObject([{ state: 'unreadable' }])
  })
})

test("a packument that is missing for once does not move npm's dist-tag `latest` to a back-port", async () => {
  let there = true
  const body = { name: 'd', versions: { '2.0.0': { dist: {} } } }
  const registry = await openNpm((path) => (there && path === 'd' ? { status: 200, body } : { status: 404 }))
  const subject = { packageName: 'd', version: '1.2.3', files: [TARBALL] }
  await registry.read(subject, [TARBALL])
  there = false
  await registry.read(subject, [TARBALL])
  expect(registry.uploadLine(subject, TARBALL)).toContain('--tag=release-1.x')
})

test('a token of any form that an answer repeats is not in what is said of it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-echo-'))
  const token = 'plain-token-of-a-private-index'
  const basic = Buffer.from(`__token__:${token}`).toString('base64')
  for (const [id, kind, name] of [
    ['pypi', 'wheel', 'demo-1.2.3-py3-none-any.whl'],
    ['rubygems', 'gem', 'demo-1.2.3.gem'],
    ['crates.io', 'crate', 'demo-1.2.3.crate'],
  ] as const) {
    const path = join(folder, name)
    writeFileSync(path, 'file')
    const file: PublishFile = { ...TARBALL, name, kind, path, crate: { deps: [] } as never }
    const http: Http = async ({ url }) => {
      const body = url.endsWith('config.json') ? '{"api":"https://api.example"}' : `you sent ${token} as ${basic}`
      const status = url.endsWith('config.json') ? 200 : 500
      return { kind: 'answer', status, headers: new Headers(), body: Buffer.from(body), at: 0 }
    }
    const exec: RegistryExec = async () => ({ code: 1, stdout: '', stderr: '', timedOut: false })
    const deps = { http, exec, now: () => 0, scratch: folder, platform: 'linux' as const }
    const options = { distTag: '', access: '', repositoryUrl: 'https://index.example/' }
    const registry = await registryRow(id, kind).open(options, deps)
    const subject = { packageName: 'demo', version: '1.2.3', files: [file] }
    const outcome = await registry.upload(subject, file, token)
    expect([id, outcome.kind, outcome.reason.slice(0, 16)]).toEqual([id, 'unclear', '500 you sent ***'])
    if (id === 'pypi') expect(outcome.reason).not.toContain(basic)
  }
})
