// Where the readers that clients have see the end of a tar, and what they make of zeros before it: real clients, real files.
import { execFileSync, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect } from '@jest/globals'
import { bytesSource, walkMembers } from '@plumbline/archives'
import { testWith } from '../setup/tools.ts'
import { tar } from './gem-files.ts'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-tar-readers-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

/** Where rustup's cargo finds its toolchain, whatever CARGO_HOME is. */
const rustupHome = () => process.env['RUSTUP_HOME'] ?? join(homedir(), '.rustup')

const BLOCK = 512

/** A tar without the zeros that end it. */
const open = async (entries: Parameters<typeof tar>[0]) => (await tar(entries)).subarray(0, -2 * BLOCK)
const zeros = (blocks: number) => Buffer.alloc(blocks * BLOCK)
const behind = { code: 'bad-archive', what: expect.stringContaining('behind the zeros that end its tar') }
const paths = async (name: string, bytes: Buffer) =>
  (await walkMembers(name, bytesSource(bytes), () => {})).map(({ path }) => path)

/** What real readers list of a tar. */
const READERS: readonly { readonly tool: string; list(path: string): string }[] = [
  { tool: 'tar', list: (path) => run('tar', ['-tf', path]) },
  { tool: 'python3', list: (path) => run('python3', ['-m', 'tarfile', '-l', path]) },
  {
    tool: 'gem',
    list: (path) =>
      run('ruby', [
        '-rrubygems/package',
        '-e',
        'Gem::Package::TarReader.new(File.open(ARGV[0], "rb")).each { |entry| puts entry.full_name }',
        path,
      ]),
  },
]

function run(command: string, args: readonly string[]): string {
  return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

for (const { tool, list } of READERS) {
  testWith(tool)(`${tool} stops at the zeros that end a tar, and reads on in one without them`, async () => {
    const [one, other] = [await open([{ name: 'a', content: 'a' }]), await open([{ name: 'evil', content: 'b' }])]
    const path = join(folder, `${tool}.tar`)
    const listed = (blocks: number) => {
      writeFileSync(path, Buffer.concat([one, zeros(blocks), other, zeros(2)]))
      return list(path).includes('evil')
    }
    expect([listed(0), listed(1), listed(2)]).toEqual([true, false, false])
  })
}

testWith('npm')(
  'npm reads on behind one block of zeros, and stops at two: the archive is refused either way',
  async () => {
    const manifest = await open([{ name: 'package/package.json', content: '{"name":"d","version":"1.2.3"}' }])
    const evil = await open([{ name: 'package/evil.js', content: 'evil' }])
    const installed = (blocks: number) => {
      const place = join(folder, `npm-${blocks}`)
      mkdirSync(place)
      writeFileSync(join(place, 'package.json'), '{}')
      const bytes = gzipSync(Buffer.concat([manifest, zeros(blocks), evil, zeros(2)]))
      writeFileSync(join(place, 'd.tgz'), bytes)
      const options = ['--offline', '--no-audit', '--no-fund', '--no-update-notifier', `--cache=${place}/cache`]
      execFileSync('npm', ['install', ...options, './d.tgz'], { cwd: place, stdio: 'ignore' })
      return { bytes, has: run('ls', [join(place, 'node_modules', 'd')]).includes('evil.js') }
    }
    const [one, two] = [installed(1), installed(2)]
    expect([one.has, two.has]).toEqual([true, false])
    for (const { bytes } of [one, two]) await expect(paths('d.tgz', bytes)).rejects.toMatchObject(behind)
  },
)

testWith('cargo')('cargo stops at one block of zeros', async () => {
  const manifest = '[package]\nname = "d"\nversion = "1.2.3"\ndescription = "d"\nlicense = "MIT"\n'
  const own = await open([
    { name: 'd-1.2.3/Cargo.toml', content: manifest },
    { name: 'd-1.2.3/src/lib.rs', content: '' },
  ])
  const evil = await open([{ name: 'd-1.2.3/build.rs', content: 'evil' }])
  const unpacked = (blocks: number) => {
    const place = join(folder, `cargo-${blocks}`)
    const crate = gzipSync(Buffer.concat([own, zeros(blocks), evil, zeros(2)]))
    const cksum = createHash('sha256').update(crate).digest('hex')
    const home = join(place, 'home')
    for (const path of ['home', 'registry/index/1', 'project/src']) mkdirSync(join(place, path), { recursive: true })
    writeFileSync(
      join(home, 'config.toml'),
      `[source.crates-io]\nreplace-with = "here"\n[source.here]\nlocal-registry = "${join(place, 'registry')}"\n`,
    )
    const line = { name: 'd', vers: '1.2.3', deps: [], cksum, features: {}, yanked: false }
    writeFileSync(join(place, 'registry/index/1/d'), `${JSON.stringify(line)}\n`)
    writeFileSync(join(place, 'registry/d-1.2.3.crate'), crate)
    const user = '[package]\nname = "user"\nversion = "1.0.0"\n[dependencies]\nd = "1"\n'
    writeFileSync(join(place, 'project/Cargo.toml'), user)
    writeFileSync(join(place, 'project/src/lib.rs'), '')
    const env = { ...process.env, CARGO_HOME: home, RUSTUP_HOME: rustupHome() }
    const { status } = spawnSync('cargo', ['fetch', '--offline'], {
      cwd: join(place, 'project'),
      env,
      encoding: 'utf8',
    })
    return { status, found: run('find', [home, '-name', 'build.rs']) !== '' }
  }
  const seen = [0, 1, 2].map(unpacked)
  expect(seen).toEqual([true, false, false].map((found) => ({ status: 0, found })))
})

testWith('tar')('what GNU tar pads to its record size is read', async () => {
  mkdirSync(join(folder, 'package'))
  writeFileSync(join(folder, 'package', 'package.json'), '{"name":"d","version":"1.2.3"}')
  for (const blocks of ['1', '20', '400']) {
    const path = join(folder, 'd.tar')
    run('tar', ['-C', folder, `--blocking-factor=${blocks}`, '-cf', path, 'package/package.json'])
    expect(await paths('d.tgz', gzipSync(readFileSync(path)))).toEqual(['package.json'])
  }
})
