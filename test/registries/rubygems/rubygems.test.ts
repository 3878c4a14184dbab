// RubyGems.org's addresses, its reads, and what it would refuse for certain.

import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { checkFiles, readFiles } from '@plumbline/registries'
import { gemOf, METADATA } from '../../archives/gem-files.ts'
import { type Answer, gem, HOST, indexPage, JAVA, LINUX, open, RUBY, SUBJECT, subjectOf } from './rig.ts'

const API = '/api/v2/rubygems/demo/versions/1.2.3.json'
const ATTESTED = '/api/v1/attestations/demo-1.2.3.json'
const version = (sha: string | null, platform = 'ruby'): Answer => ({
  status: 200,
  body: { number: '1.2.3', sha, platform },
})

describe('the address', () => {
  test('is the root of a host, and RubyGems.org without one', async () => {
    expect((await open()).registry.address).toBe(HOST)
    const { registry, requests } = await open({}, 'https://gems.example/team')
    await registry.read(SUBJECT, [RUBY])
    expect(requests.map(({ url }) => url)).toEqual([
      `https://gems.example/team${API}?platform=ruby`,
      'https://gems.example/team/info/demo',
    ])
    expect((await open({}, 'http://127.0.0.1:9292')).registry.uploadLine(SUBJECT, RUBY)).toBe(
      'POST http://127.0.0.1:9292/api/v1/gems (demo-1.2.3.gem, 4 bytes)',
    )
  })

  const refused = ['http://gems.example/', 'ftp://127.0.0.1/', 'https://a:b@gems.example/', 'rubygems']
  test.each(refused)('"%s" is refused, and no password in it is shown', async (url) => {
    await expect(open({}, url)).rejects.toMatchObject({ code: 'bad-input', what: expect.not.stringContaining('a:b') })
  })

  test('of people: the version, the settings of a gem, and pending publishers while there is none', async () => {
    const { registry } = await open({ '/info/demo': indexPage() })
    expect(registry.packageUrl(SUBJECT)).toBe(`${HOST}gems/demo/versions/1.2.3`)
    expect(registry.packageUrl(subjectOf(LINUX, JAVA))).toBe(`${HOST}gems/demo/versions/1.2.3-x86_64-linux`)
    expect(registry.packageUrl(subjectOf(LINUX, RUBY))).toBe(`${HOST}gems/demo/versions/1.2.3`)
    expect(registry.lookCommand(SUBJECT)).toBe(`curl -s ${HOST}info/demo`)
    expect(registry.settingsUrl(SUBJECT)).toBe(`${HOST}gems/demo/trusted_publishers`)
    const fresh = (await open()).registry
    await fresh.read(SUBJECT, [RUBY])
    expect(fresh.settingsUrl(SUBJECT)).toBe(`${HOST}profile/oidc/pending_trusted_publishers`)
  })
})

describe('a read of one gem', () => {
  const page = `${API}?platform=ruby`
  const cases: { name: string; answers: Readonly<Record<string, Answer>>; reading: object; paths: string[] }[] = [
    {
      name: 'of our hash is the same, and asks nothing of what lies beside it',
      answers: { [page]: version(RUBY.sha256.toUpperCase()), [ATTESTED]: { status: 200, body: [{}] } },
      reading: { state: 'same', proof: 'hash' },
      paths: [page],
    },
    {
      name: 'of another hash is different',
      answers: { [page]: version('c'.repeat(64)) },
      reading: { state: 'different', theirs: `sha256 ${'c'.repeat(16)}… there, ${RUBY.sha256.slice(0, 16)}… here` },
      paths: [page],
    },
    {
      name: 'without a hash proves the version alone',
      answers: { [page]: version(null) },
      reading: { state: 'same', proof: 'version-only' },
      paths: [page],
    },
    {
      name: 'that the API does not know yet is asked of the index',
      answers: { '/info/demo': indexPage(['1.2.3', RUBY.sha256]) },
      reading: { state: 'same', proof: 'hash' },
      paths: [page, '/info/demo'],
    },
    {
      name: 'of another platform is not this one',
      answers: { '/info/demo': indexPage(['1.2.3-java', RUBY.sha256], ['1.2.30', RUBY.sha256]) },
      reading: { state: 'absent' },
      paths: [page, '/info/demo'],
    },
    {
      name: 'is absent where neither knows it',
      answers: { '/info/demo': { status: 503 } },
      reading: { state: 'absent' },
      paths: [page, '/info/demo'],
    },
    {
      name: 'of a silent API is no absence, whatever the index lacks',
      answers: { [page]: { status: 503, body: 'busy' }, '/info/demo': indexPage() },
      reading: { state: 'unreadable', request: `GET ${HOST.slice(0, -1)}${page}`, reason: '503 busy' },
      paths: [page, '/info/demo'],
    },
    {
      name: 'of a silent API is what the index says',
      answers: { [page]: { status: 200, body: '<html>' }, '/info/demo': indexPage(['1.2.3', 'd'.repeat(64)]) },
      reading: { state: 'different' },
      paths: [page, '/info/demo'],
    },
  ]
  test.each(cases)('$name', async ({ answers, reading, paths }) => {
    const { registry, ...opened } = await open(answers)
    const [answer] = await registry.read(SUBJECT, [RUBY])
    expect(answer).toMatchObject(reading)
    expect(answer).not.toHaveProperty('attested')
    expect(opened.paths()).toEqual(paths)
  })
})

describe('a read of several platforms', () => {
  const files = [RUBY, LINUX, JAVA]
  const subject = subjectOf(...files)

  test('is one request while all are listed', async () => {
    const lines = files.map(({ name, sha256 }) => [name.slice('demo-'.length, -'.gem'.length), sha256] as const)
    const { registry, paths } = await open({ '/info/demo': indexPage(...lines) })
    expect(await registry.read(subject, files)).toEqual(files.map(() => ({ state: 'same', proof: 'hash' })))
    expect(paths()).toEqual(['/info/demo'])
  })

  test('is two while the version is not there at all', async () => {
    const { registry, paths } = await open({ '/info/demo': indexPage(['1.2.2', 'a'.repeat(64)]) })
    expect(await registry.read(subject, files)).toEqual(files.map(() => ({ state: 'absent' })))
    expect(paths()).toEqual(['/info/demo', API])
    const silent = await open({ [API]: { status: 502 } })
    expect(await silent.registry.read(subject, files)).toMatchObject(files.map(() => ({ state: 'unreadable' })))
  })

  test('asks one by one for what the index lacks of a version that is there', async () => {
    const { registry, paths } = await open({
      '/info/demo': indexPage(['1.2.3-java', 'e'.repeat(64)]),
      [`${API}?platform=ruby`]: version(RUBY.sha256),
    })
    const readings = await registry.read(subject, files)
    expect(readings.map(({ state }) => state)).toEqual(['same', 'absent', 'different'])
    expect(paths()).toEqual(['/info/demo', `${API}?platform=ruby`, `${API}?platform=x86_64-linux`])
  })

  test('asks for the number that the files state, however the release spells it', async () => {
    const prerelease = gem('java', { name: 'demo-1.0.0.pre.rc1-java.gem' })
    const { registry, paths } = await open()
    await registry.read({ ...subjectOf(prerelease), version: '1.0.0-rc1' }, [prerelease])
    expect(paths()[0]).toBe('/api/v2/rubygems/demo/versions/1.0.0.pre.rc1.json?platform=java')
  })
})

describe('what the host holds', () => {
  const wanted = { packageName: 'demo', version: '1.0-rc1' }
  const url = '/api/v2/rubygems/demo/versions/1.0.pre.rc1.json'

  test('is every platform of the version in any of its spellings, and no other', async () => {
    const { registry } = await open({
      '/info/demo': indexPage(
        ['1.0.pre.rc1', 'A'.repeat(64)],
        ['1.0.0.pre.rc1-x86_64-linux', 'b'.repeat(64)],
        ['1.0', 'c'],
      ),
    })
    expect(await registry.holding(wanted)).toEqual({
      state: 'held',
      files: [
        { name: 'demo-1.0.pre.rc1.gem', digest: `sha256 ${'a'.repeat(64)}` },
        { name: 'demo-1.0.0.pre.rc1-x86_64-linux.gem', digest: `sha256 ${'b'.repeat(64)}` },
      ],
    })
  })

  test('is what the API says where the index lacks it, nothing where both do, and unknown where either is silent', async () => {
    const late = await open({ [url]: version('f'.repeat(64), 'java') })
    const files = [{ name: 'demo-1.0.pre.rc1-java.gem', digest: `sha256 ${'f'.repeat(64)}` }]
    expect(await late.registry.holding(wanted)).toEqual({ state: 'held', files })
    expect(late.registry.settingsUrl(SUBJECT)).toContain('gems/demo/trusted_publishers')
    expect(await (await open()).registry.holding(wanted)).toEqual({ state: 'nothing' })
    for (const answers of [
      { '/info/demo': { status: 503 } },
      { [url]: { status: 503 } },
      { '/info/demo': { status: 200, body: '<html>' } },
    ]) {
      const { registry } = await open(answers as Record<string, Answer>)
      expect(await registry.holding(wanted)).toMatchObject({ state: 'unreadable' })
    }
  })
})

describe('what is foreseen', () => {
  const absent = [{ state: 'absent' }] as const

  test('a gem that allows another host alone is for that host', async () => {
    const bound = gem('ruby', { destination: 'https://gems.example' })
    const block = { state: 'blocked', code: 'other-destination', what: expect.stringContaining('allowed_push_host') }
    expect(await (await open()).registry.foresee(subjectOf(bound), absent)).toMatchObject([block])
    expect((await open()).registry.objection(bound, SUBJECT)).toMatchObject({ code: 'other-destination' })
    const there = (await open({}, 'https://gems.example/')).registry
    expect(await there.foresee(subjectOf(bound), absent)).toEqual(absent)
    const usual = gem('ruby', { destination: 'https://rubygems.org' })
    expect((await open()).registry.objection(usual, SUBJECT)).toBeUndefined()
  })

  test('a gem beyond the size that RubyGems.org takes', async () => {
    const large = gem('ruby', { size: 500 * 1024 * 1024 + 1 })
    expect((await open()).registry.objection(large, SUBJECT)).toMatchObject({ code: 'publish-blocked' })
    expect((await open({}, 'https://gems.example/')).registry.objection(large, SUBJECT)).toBeUndefined()
  })

  test('a version that is there in another spelling, for the same platform', async () => {
    const { registry } = await open({ '/info/demo': indexPage(['1.2.3.0', 'a'.repeat(64)]) })
    const subject = subjectOf(RUBY, JAVA)
    expect(await registry.foresee(subject, await registry.read(subject, subject.files))).toMatchObject([
      { state: 'blocked', code: 'publish-blocked', what: expect.stringContaining('1.2.3.0') },
      { state: 'absent' },
    ])
  })
})

test('a version has one gem for each platform', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-gems-'))
  const write = async (name: string, metadata: string) => {
    const path = join(folder, name)
    writeFileSync(path, await gemOf({ metadata }))
    return path
  }
  const paths = [
    await write('demo-1.2.3.gem', METADATA),
    await write('demo-1.2.3-java.gem', METADATA.replace('platform: ruby', 'platform: java')),
    await write('demo-1.2.3.0.gem', METADATA.replace('1.2.3', '1.2.3.0')),
  ]
  const { files, findings } = await readFiles(paths)
  expect(findings).toEqual([])
  expect(checkFiles(files.slice(0, 2), { packageName: 'demo', version: '1.2.3' })).toEqual([])
  expect(checkFiles(files, { packageName: 'demo', version: '1.2.3' })).toMatchObject([
    { code: 'two-packages', file: 'demo-1.2.3.0.gem' },
  ])
})
