// The real cargo against the stand-in of crates.io: publish, wait for the index, download, verify, build.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect } from '@jest/globals'
import { testWith } from '../setup/tools.ts'
import {
  cratesWorld,
  demoCrate,
  exchange,
  idToken,
  indexLines,
  PUBLISHER,
  publish as send,
} from './crates-io-fixture.ts'
import type { ExampleWorld } from './example-world.ts'

const withCargo = testWith('cargo-publish')
/** Starting cargo through rustup takes a while on a busy machine. */
const LIMIT_MS = 60_000

let world: ExampleWorld
beforeEach(async () => {
  world = await cratesWorld()
})
afterEach(() => world.close())

interface Ended {
  readonly code: number
  readonly text: string
}

/** With a home of its own, in which the registry `x` is the stand-in; rustup, where it is, finds its toolchains. */
async function cargo(folder: string, args: readonly string[], token = '', index = 'index/'): Promise<Ended> {
  const home = join(world.folder, 'cargo-home')
  put(join(home, 'config.toml'), `[registries.x]\nindex = "sparse+${world.urls.cratesIo}${index}"\n[net]\nretry = 0\n`)
  const env = {
    PATH: process.env['PATH'] ?? '',
    HOME: world.folder,
    RUSTUP_HOME: process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup'),
    RUSTUP_AUTO_INSTALL: '0',
    CARGO_HOME: home,
    CARGO_TERM_COLOR: 'never',
    ...(token === '' ? {} : { CARGO_REGISTRIES_X_TOKEN: token }),
  }
  return promisify(execFile)('cargo', args, { cwd: folder, env, timeout: LIMIT_MS }).then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    (error: { code: number; stdout: string; stderr: string }) => ({
      code: error.code,
      text: error.stdout + error.stderr,
    }),
  )
}

/** Fails with all that cargo said. */
async function succeeds(running: Promise<Ended>): Promise<string> {
  const { code, text } = await running
  expect(code === 0 ? '' : text).toBe('')
  return text
}

function put(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** A library; what follows `[package]` in its manifest, and its code. */
function library(name: string, version: string, more = '', code = 'pub fn answer() -> u32 { 42 }\n'): string {
  const folder = join(world.folder, `${name}-${version}-source`)
  const stated = `name = "${name}"\nversion = "${version}"\nedition = "2021"\ndescription = "${name}"\nlicense = "MIT"\n`
  put(join(folder, 'Cargo.toml'), `[package]\n${stated}${more}`)
  put(join(folder, 'src', 'lib.rs'), code)
  return folder
}

function publish(folder: string, token: string, ...more: readonly string[]): Promise<Ended> {
  return cargo(folder, ['publish', '--registry', 'x', '--no-verify', '--allow-dirty', ...more], token)
}

withCargo(
  'publishes, and a dependant downloads, verifies and compiles against it',
  async () => {
    const token = world.cratesIo.addApiToken()
    const features = '[features]\ndefault = []\nextra = []\n'
    const rich =
      'authors = ["A <a@example.org>"]\nkeywords = ["demo"]\ncategories = ["parsing"]\nrust-version = "1.60"\n' +
      'repository = "https://example.org/demo"\nreadme = "README.md"\n'
    const first = library('demo-crate', '1.2.3-rc.1', rich + features)
    put(join(first, 'README.md'), '# Demo\n')
    await succeeds(cargo(first, ['package', '--no-verify', '--allow-dirty']))
    const packed = readFileSync(join(first, 'target', 'package', 'demo-crate-1.2.3-rc.1.crate'))
    await succeeds(publish(first, token))
    const again = await publish(first, token)
    expect([again.code, again.text]).toEqual([101, expect.stringContaining('already exists on')])
    const dependencies =
      '[dependencies]\ncalled = { package = "demo-crate", version = "=1.2.3-rc.1", registry = "x", features = ["extra"] }\n' +
      '[target."cfg(unix)".dependencies]\ndemo-crate = { version = "1.2.3-rc.1", registry = "x", optional = true }\n' +
      '[features]\nmore = ["dep:demo-crate"]\n'
    const code = 'pub fn twice() -> u32 { called::answer() * 2 }\n'
    const second = library('dependant', '0.1.0', dependencies, code)
    await succeeds(publish(second, token))
    const [held] = world.cratesIo.crates('demo_crate')
    expect(held).toMatchObject({ version: '1.2.3-rc.1', size: packed.length, yanked: false, trustpub: undefined })
    expect(held?.checksum).toBe(createHash('sha256').update(packed).digest('hex'))
    expect(await indexLines(world, 'de/mo/demo-crate')).toMatchObject([{ rust_version: '1.60', cksum: held?.checksum }])
    const user = library('user', '0.1.0', '[dependencies]\ndependant = { version = "0.1", registry = "x" }\n')
    await succeeds(cargo(user, ['fetch']))
    expect(readFileSync(join(user, 'Cargo.lock'), 'utf8')).toContain(`checksum = "${held?.checksum}"`)
    await succeeds(cargo(user, ['check', '--offline']))
    expect(world.problems).toEqual([])
  },
  LIMIT_MS,
)

withCargo(
  'publishes with the token of a job, which makes no new crate, and is told why',
  async () => {
    const user = world.cratesIo.addApiToken({ endpoints: ['publish-new'] })
    const first = library('demo-crate', '1.0.0', 'links = "demo"\nbuild = "build.rs"\n')
    put(join(first, 'build.rs'), 'fn main() {}\n')
    await succeeds(publish(first, user))
    world.cratesIo.trust(PUBLISHER)
    const { token } = await exchange(world, await idToken(world))
    await succeeds(publish(library('demo-crate', '1.1.0'), token))
    expect(world.cratesIo.crates('demo-crate').map(({ trustpub }) => trustpub?.repository)).toEqual([
      undefined,
      'octo/demo',
    ])
    expect(await indexLines(world, 'de/mo/demo-crate')).toMatchObject([{ links: 'demo' }, { vers: '1.1.0' }])
    const fresh = await publish(library('other', '1.0.0'), token)
    expect(fresh.text).toContain('Trusted Publishing tokens do not support creating new crates')
    world.clock.advance(31 * 60_000)
    expect((await publish(library('demo-crate', '1.2.0'), token)).text).toContain('Invalid authentication token')
    expect(world.problems).toEqual([])
  },
  LIMIT_MS,
)

withCargo(
  'meets the refusal of a version that the index does not show yet',
  async () => {
    const token = world.cratesIo.addApiToken()
    world.cratesIo.indexLag(Number.POSITIVE_INFINITY)
    expect(await send(world, token, await demoCrate('1.0.0'))).toMatchObject({ status: 200 })
    const refused = await publish(library('demo-crate', '1.0.0'), token)
    expect([refused.code, refused.text]).toEqual([
      101,
      expect.stringContaining('crate version `1.0.0` is already uploaded'),
    ])
  },
  LIMIT_MS,
)

withCargo(
  'publishes a workspace in the order of its dependencies, waiting for an index that lags',
  async () => {
    world.cratesIo.indexLag(1_500)
    const token = world.cratesIo.addApiToken()
    const folder = join(world.folder, 'workspace')
    put(join(folder, 'Cargo.toml'), '[workspace]\nresolver = "2"\nmembers = ["a", "b", "c"]\n')
    const member = (name: string, needs: string) => {
      const dependency =
        needs && `[dependencies]\n${needs} = { path = "../${needs}", version = "0.1.0", registry = "x" }\n`
      const stated = `name = "${name}"\nversion = "0.1.0"\nedition = "2021"\ndescription = "d"\nlicense = "MIT"\n`
      put(join(folder, name, 'Cargo.toml'), `[package]\n${stated}${dependency}`)
      put(join(folder, name, 'src', 'lib.rs'), '')
    }
    member('a', 'b')
    member('b', 'c')
    member('c', '')
    await succeeds(publish(folder, token, '--workspace'))
    const puts = world.requests.filter(({ service, kind }) => service === 'crates-io' && kind === 'upload')
    expect(puts.map(({ status, client }) => [status, client])).toEqual(Array(3).fill([200, 'cargo']))
    const times = ['c', 'b', 'a'].map((name) => world.cratesIo.crates(name)[0]?.uploadedAt ?? 0)
    expect(times).toEqual(times.toSorted())
    expect(times[2] ?? 0).toBeGreaterThanOrEqual((times[0] ?? 0) + 3_000)
    expect(world.cratesIo.uploads).toBe(3)
    expect(world.problems).toEqual([])
  },
  LIMIT_MS,
)

withCargo(
  'yanks and unyanks; a yanked version is not chosen, and stays for who has it locked',
  async () => {
    const token = world.cratesIo.addApiToken()
    await succeeds(publish(library('demo-crate', '1.0.0'), token))
    const user = library('user', '0.1.0', '[dependencies]\ndemo-crate = { version = "1", registry = "x" }\n')
    await succeeds(cargo(user, ['generate-lockfile']))
    await succeeds(cargo(user, ['yank', '--registry', 'x', 'demo-crate@1.0.0'], token))
    expect(world.cratesIo.crates('demo-crate')[0]?.yanked).toBe(true)
    await succeeds(cargo(user, ['fetch', '--locked']))
    const other = library('other', '0.1.0', '[dependencies]\ndemo-crate = { version = "1", registry = "x" }\n')
    const refused = await cargo(other, ['fetch'])
    expect([refused.code, refused.text]).toEqual([101, expect.stringContaining('is yanked')])
    await succeeds(cargo(user, ['yank', '--undo', '--registry', 'x', 'demo-crate@1.0.0'], token))
    await succeeds(cargo(other, ['fetch']))
    expect(world.problems).toEqual([])
  },
  LIMIT_MS,
)

withCargo(
  'notices when a download is not what the index says, and when its token is no good',
  async () => {
    const token = world.cratesIo.addApiToken()
    const folder = library('demo-crate', '1.0.0')
    expect((await publish(folder, 'ciomadeup')).text).toContain('authentication failed')
    await succeeds(publish(folder, token))
    world.addFault({
      service: 'crates-io',
      path: /^\/crates\//,
      times: 1,
      when: 'before-accept',
      effect: { kind: 'status', status: 200, body: 'other bytes' },
    })
    const user = library('user', '0.1.0', '[dependencies]\ndemo-crate = { version = "1", registry = "x" }\n')
    const refused = await cargo(user, ['fetch'])
    expect([refused.code, refused.text]).toEqual([101, expect.stringContaining('failed to verify the checksum')])
    await succeeds(cargo(user, ['fetch']))
  },
  LIMIT_MS,
)
