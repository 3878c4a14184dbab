// npm's own rules: its address, its reads, its exchange, its dist-tag, and the command that is run.
import { existsSync, mkdtempSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import type { Http, HttpRequest } from '@plumbline/http'
import { toIntegrity } from '@plumbline/kernel'
import { type PublishFile, type RegistryExec, registryRow, type Subject } from '@plumbline/registries'

const ADDRESS = 'https://npm.example/'
const FILE: PublishFile = {
  name: 'd.tgz',
  kind: 'npm-tarball',
  size: 4,
  sha256: 'a'.repeat(64),
  sha512: 'b'.repeat(128),
  path: '',
}

type Answers = Readonly<Record<string, { readonly status: number; readonly body?: unknown }>>

/** An npm stand-in at the level of requests; anything that is not listed is 404. */
function httpOf(answers: Answers, requests: HttpRequest[] = []): Http {
  return async (request) => {
    requests.push(request)
    const { status, body } = answers[request.url.replace(ADDRESS, '')] ?? { status: 404 }
    const bytes = new TextEncoder().encode(body === undefined ? '' : JSON.stringify(body))
    return { kind: 'answer', status, headers: new Headers(), body: bytes, at: 0 }
  }
}

const setTo: (address: string) => RegistryExec = (address) => async () => ({
  code: 0,
  stdout: `${address}\n`,
  stderr: '',
  timedOut: false,
})

function open(
  answers: Answers = {},
  exec = setTo(ADDRESS),
  options = { distTag: '', access: '' },
  requests: HttpRequest[] = [],
) {
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-npm-'))
  const http = httpOf(answers, requests)
  return registryRow('npm', 'npm-tarball').open(options, { http, exec, now: () => 0, scratch, platform: 'linux' })
}

const subject = (version = '1.2.3', file: PublishFile = FILE): Subject => ({
  packageName: '@o/d',
  version,
  files: [file],
})
const packument = (...versions: string[]) => ({
  status: 200,
  body: { versions: Object.fromEntries(versions.map((version) => [version, { dist: {} }])), time: {} },
})

describe('the address', () => {
  test('comes from npm and names the audience', async () => {
    const registry = await open()
    expect([registry.address, await registry.audience()]).toEqual([ADDRESS, 'npm:npm.example'])
  })

  test('must be one where a token travels encrypted', async () => {
    await expect(open({}, setTo('http://npm.example/'))).rejects.toMatchObject({ code: 'bad-input' })
    expect((await open({}, setTo('http://127.0.0.1:4873/'))).address).toBe('http://127.0.0.1:4873/')
  })

  test('is missed when npm is', async () => {
    const absent: RegistryExec = async () => ({
      code: null,
      stdout: '',
      stderr: '',
      timedOut: false,
      startError: 'ENOENT',
    })
    await expect(open({}, absent)).rejects.toMatchObject({ code: 'client-missing' })
  })
})

describe('a read', () => {
  const integrity = toIntegrity('sha512', FILE.sha512 ?? '')
  const listed = (dist: object) => ({ '@o%2fd': { status: 200, body: { versions: { '1.2.3': { dist } } } } })
  const cases: { name: string; answers: Answers; reading: object }[] = [
    { name: 'of our hash is the same', answers: listed({ integrity }), reading: { state: 'same', proof: 'hash' } },
    {
      name: 'of another hash is different',
      answers: listed({ integrity: toIntegrity('sha512', 'c'.repeat(128)) }),
      reading: { state: 'different' },
    },
    {
      name: 'without a hash proves the version alone',
      answers: listed({ shasum: 'x' }),
      reading: { state: 'same', proof: 'version-only' },
    },
    {
      name: 'of a stale packument goes on to the version itself',
      answers: { '@o%2fd': packument('1.0.0'), '@o%2fd/1.2.3': { status: 200, body: { dist: { integrity } } } },
      reading: { state: 'same', proof: 'hash' },
    },
    { name: 'of neither is absent', answers: { '@o%2fd': packument('1.0.0') }, reading: { state: 'absent' } },
    { name: 'that ends in 503 says nothing', answers: { '@o%2fd': { status: 503 } }, reading: { state: 'unreadable' } },
  ]
  test.each(cases)('$name', async ({ answers, reading }) => {
    const [found] = await (await open(answers)).read(subject(), [FILE])
    expect(found).toMatchObject(reading)
  })
})

describe('what is foreseen', () => {
  async function foreseen(answers: Answers, file = FILE) {
    const registry = await open(answers)
    const readings = await registry.read(subject('1.2.3', file), [file])
    return (await registry.foresee(subject('1.2.3', file), readings))[0]
  }

  test('an unknown package cannot be published by an exchange', async () => {
    expect(await foreseen({})).toMatchObject({ state: 'blocked', code: 'first-publish' })
  })

  test('a version that was unpublished is never taken again', async () => {
    const body = { versions: { '1.0.0': { dist: {} } }, time: { '1.0.0': 'x', '1.2.3': 'x' } }
    expect(await foreseen({ '@o%2fd': { status: 200, body } })).toMatchObject({
      state: 'blocked',
      code: 'publish-blocked',
    })
  })

  test('a package that names another registry would go there', async () => {
    const elsewhere = { ...FILE, destination: 'https://other.example/' }
    expect(await foreseen({ '@o%2fd': packument('1.0.0') }, elsewhere)).toMatchObject({ code: 'other-destination' })
    const here = { ...FILE, destination: 'https://npm.example' }
    expect(await foreseen({ '@o%2fd': packument('1.0.0') }, here)).toEqual({ state: 'absent' })
  })
})

describe('the command', () => {
  const line = async (version: string, others: string[], file = FILE, options = { distTag: '', access: '' }) => {
    const registry = await open({ '@o%2fd': packument(...others) }, setTo(ADDRESS), options)
    await registry.read(subject(version, file), [file])
    return `${registry.uploadLine(subject(version, file), file)} `
  }

  test('gives a prerelease, a back-port and the highest version their own dist-tags', async () => {
    expect(await line('2.0.0-rc.1', ['1.0.0'])).toContain('--tag=rc ')
    expect(await line('1.2.3', ['2.0.0'])).toContain('--tag=release-1.x ')
    expect(await line('1.2.3', ['1.0.0'])).toContain('--tag=latest ')
    expect(await line('1.2.3', ['1.0.0'], { ...FILE, distTag: 'lts' })).toContain('--tag=lts ')
    expect(await line('1.2.3', [], FILE, { distTag: 'next', access: '' })).toContain('--tag=next ')
  })

  test('leaves the access of a scoped package as it is, unless somebody says otherwise', async () => {
    expect(await line('1.2.3', ['1.0.0'])).not.toContain('--access')
    expect(await line('1.2.3', ['1.0.0'], { ...FILE, access: 'restricted' })).toContain('--access=restricted')
  })

  test('holds the token in a file for us alone, which is gone afterwards', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'plumbline-tarball-'))
    writeFileSync(join(folder, 'd.tgz'), 'tar!')
    const seen: { args: readonly string[]; config: string; mode: number; beside: string[] }[] = []
    const exec: RegistryExec = async (_command, args, options) => {
      const path = args.find((arg) => arg.startsWith('--userconfig='))?.slice('--userconfig='.length)
      if (path === undefined) return { code: 0, stdout: ADDRESS, stderr: '', timedOut: false }
      const beside = readdirSync(options?.cwd ?? '')
      seen.push({ args, config: readFileSync(path, 'utf8'), mode: statSync(path).mode & 0o777, beside })
      return {
        code: 1,
        stdout: '',
        stderr: 'npm error code E403\nnpm error token s3cret-token refused',
        timedOut: false,
      }
    }
    const registry = await open({}, exec)
    const file = { ...FILE, path: join(folder, 'd.tgz') }
    const outcome = await registry.upload(subject('1.2.3', file), file, 's3cret-token')
    expect(outcome).toMatchObject({ kind: 'unclear', final: true })
    expect(outcome.reason).not.toContain('s3cret-token')
    expect(seen[0]).toMatchObject({
      config: '//npm.example/:_authToken=s3cret-token\n',
      mode: 0o600,
      beside: ['d.tgz'],
    })
    expect(seen[0]?.args.join(' ')).not.toContain('s3cret-token')
    expect(seen[0]?.args).toEqual(expect.arrayContaining(['--@o:registry=https://npm.example/', '--provenance=false']))
    expect(existsSync(dirname(seen[0]?.args[1] ?? ''))).toBe(false)
  })
})

describe('a refused exchange', () => {
  const exchange = async (claims: object, status = 404) => {
    const path = '-/npm/v1/oidc/token/exchange/package/@o%2fd'
    const registry = await open({ [path]: { status, body: { message: 'package not found' } } })
    return registry.exchange(subject(), 'id-token', claims as Record<string, unknown>)
  }
  const claims = {
    repository: 'o/d',
    workflow_ref: 'o/d/.github/workflows/release.yml@refs/tags/v1',
    sub: 'repo:o/d:ref:x',
  }

  test('names the calling workflow file to register', async () => {
    expect(await exchange(claims)).toMatchObject({
      kind: 'refused',
      next: expect.stringContaining('repository "o/d", workflow file "release.yml", environment left empty'),
    })
  })

  test('on a self-hosted runner says that first', async () => {
    expect(await exchange({ ...claims, runner_environment: 'self-hosted' })).toMatchObject({
      means: expect.stringContaining('GitHub-hosted runners only'),
    })
  })

  test('with an immutable subject points to the report on it', async () => {
    expect(await exchange({ ...claims, sub: 'repo:o@1/d@2:ref:x' })).toMatchObject({
      means: expect.stringContaining('9969'),
    })
  })

  test('of status 503 is no refusal', async () => {
    expect(await exchange(claims, 503)).toMatchObject({ kind: 'failed' })
  })
})
