// The npm stand-in: trusted publishing by hand, and the real npm through it.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { devNull } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { type JobIdentity, packTarball } from '@plumbline/standins'
import { type ExampleWorld, exampleWorld } from './example-world.ts'

const run = promisify(execFile)
const PUBLISHER = { repository: 'octo/demo', workflow: 'publish.yml', environment: 'release' }

let world: ExampleWorld
let folder = ''
let name = ''
let count = 0

beforeAll(async () => {
  world = await exampleWorld({ npm: true })
})
afterAll(() => world.close())

/** A package of its own for each test, there in one version. */
async function usePackage(wanted: string) {
  name = wanted
  folder = join(world.folder, name.replace('/', '-'))
  mkdirSync(folder)
  await world.npm.seed({ name, version: '1.2.2', tarball: await packTarball({ name, version: '1.2.2' }) })
}

beforeEach(() => {
  count += 1
  return usePackage(`demo-${count}`)
})

async function idToken(changes: Partial<JobIdentity> = {}, audience = 'npm:127.0.0.1'): Promise<string> {
  const access = world.job({ 'id-token': 'write' }, { path: `publish-${Math.random()}`, ...changes })
  const headers = { authorization: `Bearer ${access.idToken?.token}` }
  const response = await fetch(`${access.idToken?.url}&audience=${encodeURIComponent(audience)}`, { headers })
  return ((await response.json()) as { value: string }).value
}

async function exchange(token: string, of = name) {
  const url = `${world.urls.npm}-/npm/v1/oidc/token/exchange/package/${of.replace('/', '%2f')}`
  const response = await fetch(url, { method: 'POST', headers: { authorization: `Bearer ${token}` } })
  const body = (await response.json()) as { token?: string; message?: string }
  return { status: response.status, ...body }
}

/** The command of the design, §6, without the tool's own environment. */
async function npm(args: readonly string[], token?: string) {
  const userconfig = join(folder, 'npmrc')
  const host = new URL(world.urls.npm).host
  writeFileSync(userconfig, token === undefined ? '' : `//${host}/:_authToken=${token}\n`)
  const path = `${dirname(process.execPath)}${delimiter}${process.env['PATH']}`
  const env = { PATH: path, HOME: folder, npm_config_cache: join(folder, 'cache'), npm_config_update_notifier: 'false' }
  const given = [...args, `--registry=${world.urls.npm}`, `--userconfig=${userconfig}`, `--globalconfig=${devNull}`]
  return run('npm', given, { cwd: folder, env }).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      text: error.stdout + error.stderr,
    }),
  )
}

async function tarballFile(version: string) {
  const bytes = await packTarball({ name, version, main: 'index.js' }, { 'index.js': 'module.exports = 42\n' })
  const file = join(folder, 'package.tgz')
  writeFileSync(file, bytes)
  return { file, sha512: createHash('sha512').update(bytes).digest('hex') }
}

async function publish(file: string, token: string | undefined, tag = 'latest') {
  return npm(
    ['publish', file, '--ignore-scripts', '--fetch-retries=0', `--tag=${tag}`, '--access=public', '--provenance=false'],
    token,
  )
}

test.each(['plain', '@octo/scoped'])('the real npm publishes and installs the package %s', async (wanted) => {
  await usePackage(wanted)
  world.npm.trust({ package: name, ...PUBLISHER })
  const { status, token } = await exchange(await idToken())
  expect({ status, token }).toEqual({ status: 201, token: expect.stringMatching(/^npm_/) })
  const { file, sha512 } = await tarballFile('1.2.3')
  expect(await publish(file, token)).toMatchObject({ code: 0 })
  expect((await world.npm.versions(name))['1.2.3']).toMatchObject({ sha512 })
  expect(await world.npm.tags(name)).toEqual({ latest: '1.2.3' })
  writeFileSync(join(folder, 'package.json'), '{"private":true}')
  expect(await npm(['install', `${name}@1.2.3`])).toMatchObject({ code: 0 })
  expect(readFileSync(join(folder, 'node_modules', name, 'index.js'), 'utf8')).toContain('42')
  const lock = readFileSync(join(folder, 'package-lock.json'), 'utf8')
  expect(lock).toContain(`"resolved": "${world.urls.npm}${name}/-/`)
  expect(world.problems).toEqual([])
})

test("the real npm is refused without a token, with another package's, and for a version that is there", async () => {
  const { file } = await tarballFile('1.2.3')
  expect((await publish(file, undefined)).text).toContain('ENEEDAUTH')
  expect((await publish(file, 'npm_guess')).text).toContain('E401')
  world.npm.trust({ package: name, ...PUBLISHER })
  const { token } = await exchange(await idToken())
  expect(await publish(file, token)).toMatchObject({ code: 0 })
  const again = await fetch(`${world.urls.npm}${name.replace('/', '%2f')}`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${token}` },
    body: JSON.stringify(await publishDocument('1.2.3')),
  })
  expect(again.status).toBe(403)
  expect(await again.json()).toEqual({ error: 'You cannot publish over the previously published versions: 1.2.3.' })
  expect(world.problems).toEqual([])
})

async function publishDocument(version: string) {
  const tarball = await packTarball({ name, version })
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`
  const data = tarball.toString('base64')
  return {
    _id: name,
    name,
    'dist-tags': { latest: version },
    versions: { [version]: { name, version, dist: { integrity } } },
    _attachments: {
      [`${name}-${version}.tgz`]: { content_type: 'application/octet-stream', data, length: tarball.length },
    },
  }
}

test('counts every PUT, and a 503 that stored has stored', async () => {
  world.npm.trust({ package: name, ...PUBLISHER })
  const { token } = await exchange(await idToken())
  const { file, sha512 } = await tarballFile('1.2.3')
  const before = world.npm.puts
  const path = new RegExp(`^/${name.replace('/', '%2f')}$`)
  world.addFault({
    service: 'npm',
    method: 'PUT',
    path,
    times: 1,
    when: 'after-accept',
    effect: { kind: 'status', status: 503 },
  })
  expect((await publish(file, token)).code).not.toBe(0)
  expect(world.npm.puts - before).toBe(1)
  expect((await world.npm.versions(name))['1.2.3']).toMatchObject({ sha512 })
})

test("a publisher's claims are compared with the caller, exactly", async () => {
  world.npm.trust({ package: name, ...PUBLISHER })
  const caller = (file: string, slug = 'octo/demo') => ({
    workflowRef: `${slug}/.github/workflows/${file}@refs/tags/v1.2.3`,
  })
  const cases: readonly [string, Partial<JobIdentity>][] = [
    ['another file', caller('release.yml')],
    ['another case', caller('Publish.yml')],
    ['another environment', { environment: 'production' }],
    ['no environment', { environment: undefined }],
  ]
  for (const [, changes] of cases)
    expect(await exchange(await idToken(changes))).toMatchObject({
      status: 404,
      message: 'OIDC token exchange error - package not found',
    })
  expect(await exchange(await idToken({}), 'not-there')).toMatchObject({ status: 404 })
  expect((await exchange(await idToken(caller('publish.yml')))).status).toBe(201)
})

test('refuses an ID token that was used, is for another audience, has expired, or is not signed by the issuer', async () => {
  world.npm.trust({ package: name, ...PUBLISHER })
  const token = await idToken()
  expect((await exchange(token)).status).toBe(201)
  expect(await exchange(token)).toMatchObject({ status: 401, message: expect.stringContaining('already used') })
  expect(await exchange(await idToken({}, 'pypi'))).toMatchObject({
    status: 401,
    message: expect.stringContaining('"aud"'),
  })
  const late = await idToken()
  world.clock.advance(301_000)
  expect(await exchange(late)).toMatchObject({ status: 401, message: expect.stringContaining('"exp"') })
  const [head, , signature] = (await idToken()).split('.')
  const [, forged] = (await idToken({ environment: undefined })).split('.')
  expect(await exchange(`${head}.${forged}.${signature}`)).toMatchObject({
    status: 401,
    message: expect.stringContaining('signature'),
  })
})

test('an exchanged token ends', async () => {
  world.npm.trust({ package: name, ...PUBLISHER })
  const { token } = await exchange(await idToken())
  world.clock.advance(16 * 60_000)
  const { file } = await tarballFile('1.2.3')
  expect((await publish(file, token)).text).toContain('E401')
  expect(Object.keys(await world.npm.versions(name))).toEqual(['1.2.2'])
})

test('what a cache answered stays until its age, a 404 too', async () => {
  const url = `${world.urls.npm}${name.replace('/', '%2f')}/1.2.3`
  const status = async () => (await fetch(url)).status
  world.npm.cacheFor(300_000)
  expect(await status()).toBe(404)
  await world.npm.seed({ name, version: '1.2.3', tarball: await packTarball({ name, version: '1.2.3' }) })
  expect(await status()).toBe(404)
  world.clock.advance(299_000)
  expect(await status()).toBe(404)
  world.clock.advance(2_000)
  expect(await status()).toBe(200)
  world.npm.cacheFor(0)
  expect((await fetch(url)).headers.get('cache-control')).toBe('public, max-age=300')
})

test('an upload is shown so long after it was taken as the world wants', async () => {
  world.npm.trust({ package: name, ...PUBLISHER })
  const status = async () => (await fetch(`${world.urls.npm}${name.replace('/', '%2f')}/1.2.3`)).status
  world.npm.showAfter(12_000)
  expect(await status()).toBe(404)
  world.clock.advance(60_000)
  const { file } = await tarballFile('1.2.3')
  expect((await publish(file, (await exchange(await idToken())).token)).code).toBe(0)
  expect(await status()).toBe(404)
  world.clock.advance(12_000)
  expect(await status()).toBe(200)
  world.npm.showAfter(0)
})

test('an unknown route or field fails and is told', async () => {
  const told = world.problems.length
  world.npm.trust({ package: name, ...PUBLISHER })
  const { token } = await exchange(await idToken())
  const headers = { authorization: `Bearer ${token}` }
  const put = async (path: string, body: unknown) =>
    (await fetch(`${world.urls.npm}${path}`, { method: 'PUT', headers, body: JSON.stringify(body) })).status
  const escaped = name.replace('/', '%2f')
  expect((await fetch(`${world.urls.npm}-/whoami`)).status).toBe(404)
  expect(await put(`-/package/${escaped}/dist-tags/next`, '1.2.2')).toBe(404)
  expect(await put(escaped, { ...(await publishDocument('1.2.3')), owner: 'me' })).toBe(400)
  expect(world.problems.slice(told)).toEqual([
    expect.stringContaining('no route for GET /-/whoami'),
    expect.stringContaining('no route for PUT /-/package/'),
    expect.stringContaining('has no field owner'),
  ])
  expect(existsSync(join(world.folder, 'npm-registry', 'storage'))).toBe(true)
})
