// What the stand-in of crates.io refuses of a publish: each rule with the sentence that says so.
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { packCrate, packCrateFiles } from '@plumbline/standins'
import { pack } from 'tar-stream'
import {
  type Answer,
  cratesWorld,
  demoCrate,
  framed,
  length,
  METADATA,
  publish,
  publishBody,
  seedDemo,
} from './crates-io-fixture.ts'
import type { ExampleWorld } from './example-world.ts'

const LIMIT = 20_000

let world: ExampleWorld
let token = ''
beforeAll(async () => {
  world = await cratesWorld({ uploadLimit: LIMIT, unpackLimit: 2 * LIMIT })
  seedDemo(world)
  seedDemo(world, 'Serde_Core')
  token = world.cratesIo.addApiToken()
})
afterAll(() => world.close())
// Every try counts for the user's rate limit.
beforeEach(() => world.clock.advance(600_000))

const says = (text: string, status = 400): Answer => ({ status, detail: expect.stringContaining(text) as never })
const body = async (changes: Readonly<Record<string, unknown>> = {}) =>
  framed({ ...METADATA, ...changes }, (await demoCrate()).content)

test.each<[string, string | undefined, Answer]>([
  ['none', undefined, says('this action requires authentication', 403)],
  ['one of another form', 'guess', says('does not match the format used by crates.io', 401)],
  ['one that was made up', `cio${'a'.repeat(32)}`, says('authentication failed', 403)],
  ['a password', 'Basic YTpi', says('Found unexpected authentication scheme `Basic`', 401)],
  ['a broken one of a job', 'cio_tp_abc', says('Failed to parse token', 401)],
])('refuses with %s as token', async (_what, given, answer) => {
  expect(await publish(world, given, await demoCrate())).toEqual(answer)
})

test.each<[string, () => Promise<Buffer> | Buffer, Answer]>([
  ['nothing', () => Buffer.alloc(0), says('invalid metadata length')],
  ['too long a length', () => length(7), says('invalid metadata length for remaining payload: 7')],
  ['too much JSON', () => length(2 ** 21), says('JSON metadata blob too large', 413)],
  ['no JSON', () => framed(Buffer.from('{'), Buffer.alloc(0)), says('invalid upload request: ')],
  ['a list', () => framed([], Buffer.alloc(0)), says('invalid upload request: invalid type')],
  ['no name', () => body({ name: undefined }), says('invalid upload request: missing field `name`')],
  ['a number as version', () => body({ vers: 1 }), says('invalid upload request: invalid type for `vers`')],
  ['a number as readme', () => body({ readme: 1 }), says('invalid upload request: invalid type for `readme`')],
  [
    'no .crate',
    async () => (await body()).subarray(0, 4 + JSON.stringify(METADATA).length),
    says('invalid tarball length'),
  ],
  ['half a .crate', async () => (await body()).subarray(0, -9), says('invalid tarball length for remaining payload: ')],
  ['too large a .crate', () => framed(METADATA, Buffer.alloc(LIMIT + 1)), says(`max upload size is: ${LIMIT}`, 413)],
])('refuses a body with %s', async (_what, bytes, answer) => {
  expect(await publishBody(world, token, await bytes())).toEqual(answer)
})

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['no name', { name: '' }, 'crate name cannot be empty'],
  ['a digit first', { name: '1a' }, 'the name cannot start with a digit'],
  ['a line first', { name: '_a' }, 'invalid character `_` in crate name: `_a`, the first character'],
  ['a dot', { name: 'a.b' }, 'invalid character `.` in crate name: `a.b`'],
  ['65 letters', { name: 'a'.repeat(65) }, 'is too long (max 64 characters)'],
  ['half a version', { vers: '1.0' }, '"1.0" is an invalid semver version'],
  ['a v', { vers: 'v1.0.0' }, '"v1.0.0" is an invalid semver version'],
  ['a leading zero', { vers: '1.0.01' }, '"1.0.01" is an invalid semver version'],
  ['151 characters of version', { vers: `1.0.0-${'a'.repeat(145)}` }, 'the version number is too long (max 150'],
  ['another name', { name: 'demo' }, 'invalid path found: demo-crate-1.0.0/.cargo_vcs_info.json'],
  ['another version', { vers: '1.0.1' }, 'invalid path found: demo-crate-1.0.0/.cargo_vcs_info.json'],
])('refuses metadata with %s', async (_what, changes, sentence) => {
  expect(await publishBody(world, token, await body(changes))).toEqual(says(sentence))
})

const TOP = 'demo-crate-1.0.0'

async function archiveOf(
  entries: readonly { readonly name: string; readonly type?: 'symlink' | 'fifo'; readonly text?: string }[],
): Promise<Buffer> {
  const archive = pack()
  for (const { name, type = 'file', text = '' } of entries)
    archive.entry({ name, type, ...(type === 'symlink' ? { linkname: 'a' } : {}) }, text)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return gzipSync(Buffer.concat(chunks))
}

const MANIFEST = { name: `${TOP}/Cargo.toml`, text: '[package]\nname = "demo-crate"\nversion = "1.0.0"\n' }

test.each<[string, () => Promise<Buffer> | Buffer, string]>([
  ['is no gzip', () => Buffer.from('other'), 'uploaded tarball is malformed or too large when decompressed'],
  ['is no tarball', () => gzipSync('other'), 'uploaded tarball is malformed or too large when decompressed'],
  ['unpacks to too much', () => gzipSync(Buffer.alloc(2 * LIMIT + 1)), 'malformed or too large when decompressed'],
  ['has a file elsewhere', () => archiveOf([{ name: 'a' }]), 'invalid path found: a'],
  ['climbs out', () => archiveOf([{ name: `${TOP}/../a` }]), `invalid path found: ${TOP}/../a`],
  [
    'has a link',
    () => archiveOf([{ name: `${TOP}/a`, type: 'symlink' }]),
    `unexpected tar entry type Symlink found: ${TOP}/a`,
  ],
  [
    'has a pipe',
    () => archiveOf([{ name: `${TOP}/a`, type: 'fifo' }]),
    `unexpected tar entry type Fifo found: ${TOP}/a`,
  ],
  [
    'has no manifest',
    () => archiveOf([{ name: `${TOP}/a` }]),
    'uploaded tarball is missing a `Cargo.toml` manifest file',
  ],
  [
    'has two',
    () => archiveOf([MANIFEST, { ...MANIFEST, name: `${TOP}/cargo.toml` }]),
    'found `Cargo.toml`, `cargo.toml`',
  ],
  [
    'has it in capitals',
    () => archiveOf([{ ...MANIFEST, name: `${TOP}/CARGO.TOML` }]),
    '`CARGO.TOML` was found, but must be named',
  ],
])('refuses a .crate that %s', async (_what, content, sentence) => {
  expect(await publishBody(world, token, framed(METADATA, await content()))).toEqual(says(sentence))
})

const PACKAGE = '[package]\nname = "demo-crate"\nversion = "1.0.0"\n'
const GOOD = `${PACKAGE}description = "d"\nlicense = "MIT OR Apache-2.0"\n`
const on = (dependency: string) => `${GOOD}[dependencies]\n${dependency}\n`

test.each<[string, string, string]>([
  ['no TOML', '[package', 'failed to parse `Cargo.toml` manifest file\n\n'],
  ['a workspace only', '[workspace]\n', 'missing field `package`'],
  ['no version', '[package]\nname = "demo-crate"\n', 'missing field `version`'],
  ['a patch', `${GOOD}[patch.crates-io]\na = { path = "a" }\n`, 'cannot be published with `[patch]` tables'],
  ['an inherited field', `${PACKAGE}description.workspace = true\n`, "value from workspace hasn't been set"],
  ['an inherited dependency', on('a.workspace = true'), "value from workspace hasn't been set"],
  [
    'another name',
    GOOD.replace('"demo-crate"', '"demo"'),
    'metadata name `demo-crate` does not match manifest name `demo`',
  ],
  [
    'another version',
    GOOD.replace('1.0.0', '1.0.1'),
    'metadata version `1.0.0` does not match manifest version `1.0.1`',
  ],
  ['neither description nor license', PACKAGE, 'missing or empty metadata fields: description, license. Please see'],
  ['an empty license', `${PACKAGE}description = "d"\nlicense = ""\n`, 'missing or empty metadata fields: license.'],
  [
    'a long description',
    GOOD.replace('"d"', `"${'d'.repeat(1001)}"`),
    'The `description` is too long. A maximum of 1000',
  ],
  ['no license expression', GOOD.replace(' OR ', ' '), 'unknown or invalid license expression'],
  [
    'a homepage without scheme',
    `${GOOD}homepage = "example.org"\n`,
    'URL for field `homepage` must begin with http://',
  ],
  ['a broken repository', `${GOOD}repository = "https://"\n`, '`repository` is not a valid url: `https://`'],
  ['another rust-version', `${GOOD}rust-version = "^1.60"\n`, 'invalid `rust-version` value'],
  ['six keywords', `${GOOD}keywords = ["a", "b", "c", "d", "e", "f"]\n`, 'expected at most 5 keywords per crate'],
  ['a long keyword', `${GOOD}keywords = ["${'a'.repeat(21)}"]\n`, 'keywords must have less than 20 characters'],
  ['a keyword with a blank', `${GOOD}keywords = ["a b"]\n`, '"a b" is an invalid keyword'],
  ['six categories', `${GOOD}categories = ["a", "b", "c", "d", "e", "f"]\n`, 'expected at most 5 categories'],
  ['a strange feature', `${GOOD}[features]\n"a b" = []\n`, 'invalid character ` ` in feature `a b`'],
  [
    'a feature of a strange crate',
    `${GOOD}[features]\na = ["1b?/c"]\n`,
    'the name `1b` cannot be used as a dependency',
  ],
  [
    '301 features',
    `${GOOD}[features]\n${Array.from({ length: 301 }, (_, at) => `f${at} = []\n`).join('')}`,
    'maximum number of 300 features, but your crate is declaring 301',
  ],
  ['an unknown dependency', on('absent = "1"'), 'no known crate named `absent`'],
  ['a dependency in another spelling', on('serde-core = "1"'), 'no known crate named `serde-core`'],
  [
    'a dependency without a version',
    on('Serde_Core = { features = ["a"] }'),
    'wildcard (`*`) dependency constraints are not allowed',
  ],
  ['a strange requirement', on('Serde_Core = "1.x.2"'), '"1.x.2" is an invalid version requirement'],
  [
    'a dependency of another registry',
    on('Serde_Core = { version = "1", registry = "y" }'),
    'Cross-registry dependencies are not permitted',
  ],
  [
    'a strange alias',
    on('1a = { version = "1", package = "Serde_Core" }'),
    'the name `1a` cannot be used as a dependency',
  ],
])('refuses a manifest with %s', async (_what, manifest, sentence) => {
  const { content } = await packCrateFiles('demo-crate', '1.0.0', { 'Cargo.toml': manifest })
  expect(await publishBody(world, token, framed(METADATA, content))).toEqual(says(sentence))
})

test.each([
  ['with other lines and another case', 'Demo_Crate', 'crate was previously named `demo-crate`'],
  ['that is reserved', 'std', 'cannot upload a crate with a reserved name'],
])('refuses a name %s', async (_what, name, sentence) => {
  const crate = await packCrate({ name, version: '1.0.0' }, 'text')
  expect(await publish(world, token, crate)).toEqual(says(sentence))
})

test('refuses the name of a crate that was deleted, until it is free', async () => {
  seedDemo(world, 'gone')
  world.cratesIo.remove('gone', 60_000)
  const crate = await packCrate({ name: 'Gone', version: '1.0.0' }, 'text')
  expect(await publish(world, token, crate)).toEqual(
    says('A crate with the name `gone` was recently deleted. Reuse of this name will be available after 2'),
  )
  world.clock.advance(60_000)
  expect(await publish(world, token, crate)).toMatchObject({ status: 200 })
})

test('stored nothing of all that', () => {
  expect(world.cratesIo.crates('demo-crate').map(({ version }) => version)).toEqual(['0.9.0'])
})
