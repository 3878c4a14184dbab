// Crates: what is read from those that real cargo packs, and every archive that is refused.
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { readDistribution, sameCrate, sameCrateVersion } from '@plumbline/archives'
import { type Header, pack } from 'tar-stream'
import { testWith } from '../setup/tools.ts'
import { type CargoScene, cargoScene } from './cargo.ts'
import { BARE, MEMBER, OWN, RICH, SILENT } from './cargo-trees.ts'

const withCargo = testWith('cargo')

async function crateOf(manifest: string, files: Readonly<Record<string, string>> = {}, top = 'demo-1.2.3') {
  const archive = pack()
  const all = { ...(manifest === '' ? {} : { [`${top}/Cargo.toml`]: manifest }), ...files }
  for (const [name, content] of Object.entries(all)) archive.entry({ name } as Header, content)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return gzipSync(Buffer.concat(chunks))
}

const PACKAGE = '[package]\nname = "demo"\nversion = "1.2.3"\ndescription = "d"\nlicense = "MIT"\n'

async function read(manifest: string, files: Readonly<Record<string, string>> = {}) {
  return (await readDistribution('demo-1.2.3.crate', await crateOf(manifest, files))).contents
}

describe('a crate that cargo packed', () => {
  let scene: CargoScene
  beforeAll(async () => {
    scene = await cargoScene()
  })
  afterAll(() => scene.close())
  // Whatever registry it is for: how the registries of its dependencies are named there is that registry's matter.
  const cases = [
    { name: 'demo-rich', file: 'demo-rich-1.2.3.crate', tree: RICH },
    { name: 'demo-member', file: 'demo-member-1.2.3.crate', tree: MEMBER },
    { name: 'demo_bare', file: 'demo_bare-0.1.0-rc.1+x.crate', tree: BARE },
    { name: 'demo-silent', file: 'demo-silent-1.2.3.crate', tree: SILENT },
  ]
  for (const { name, file, tree } of cases) {
    withCargo(`tells of ${name} what cargo itself tells crates.io`, async () => {
      const { metadata, crate } = await scene.publish(tree, name)
      const { contents } = await readDistribution(file, crate)
      expect(contents.crate).toEqual(metadata)
      expect(contents.crate?.deps).toEqual(metadata['deps'])
      expect(contents).toMatchObject({ packageName: name, version: metadata['vers'], problems: [] })
    })
  }

  withCargo('names every crate that it needs once, by its real name, without those of its own folder', async () => {
    const { crate } = await scene.publish(RICH, 'demo-rich')
    const { contents } = await readDistribution('demo-rich-1.2.3.crate', crate)
    expect([...(contents.requires ?? [])].sort()).toEqual(
      'B-upper aa for-build msvc opt opt-two original pre unixy win-b win-z zz'.split(' '),
    )
    expect([...(contents.mentions ?? [])].sort()).toEqual(['for-tests', 'win-a'])
  })

  withCargo('says for which registries it is, and where its dependencies come from', async () => {
    const { crate } = await scene.publish(OWN, 'demo-own', 'mine')
    const { contents } = await readDistribution('demo-own-1.2.3.crate', crate)
    expect(contents.destination).toBe('mine')
    expect(contents.crate?.deps.map((one) => [one.name, one.registry])).toEqual([
      ['here', `sparse+${scene.mine}`],
      ['public', undefined],
      ['there', `sparse+${scene.other}`],
      ['there-too', `sparse+${scene.other}`],
    ])
  })
})

describe('a readme', () => {
  const text = '# Hello'
  test('is found as cargo finds it where none is named', async () => {
    const files = { 'demo-1.2.3/README.txt': 'second', 'demo-1.2.3/README.md': text }
    expect((await read(PACKAGE, files)).crate).toMatchObject({ readme: text, readme_file: 'README.md' })
    expect((await read(PACKAGE)).crate).toMatchObject({ readme: null, readme_file: null })
    expect((await read(`${PACKAGE}readme = true`, files)).crate).toMatchObject({ readme_file: 'README.md' })
  })

  test('that is named and missing, or is no text, is refused', async () => {
    await expect(read(`${PACKAGE}readme = "docs/R.md"`)).rejects.toMatchObject({ code: 'bad-archive' })
    const archive = crateOf(`${PACKAGE}readme = "R"`, { 'demo-1.2.3/R': Buffer.from([0xff]) as unknown as string })
    await expect(readDistribution('demo-1.2.3.crate', await archive)).rejects.toMatchObject({
      what: expect.stringContaining('not UTF-8'),
    })
  })
})

describe('problems', () => {
  const bare = '[package]\nname = "demo"\nversion = "1.2.3"\n'
  const cases = [
    { name: 'neither description nor licence', manifest: bare, codes: ['missing-metadata'] },
    { name: 'an empty description', manifest: `${bare}description = ""\nlicense = "MIT"`, codes: ['missing-metadata'] },
    { name: 'a licence by its file', manifest: `${bare}description = "d"\nlicense-file = "L"`, codes: [] },
    { name: 'publish = false', manifest: `${PACKAGE}publish = false`, codes: ['private-package'] },
    { name: 'publish = []', manifest: `${PACKAGE}publish = []`, codes: ['private-package'] },
    { name: 'publish = true', manifest: `${PACKAGE}publish = true`, codes: [] },
  ]
  test.each(cases)('$name: $codes', async ({ manifest, codes }) => {
    expect((await read(manifest)).problems.map(({ code }) => code)).toEqual(codes)
  })
})

describe('a crate is refused', () => {
  const dependency = (line: string) => `${PACKAGE}[dependencies]\n${line}\n`
  const cases: { name: string; manifest: string; files?: Record<string, string>; says: RegExp }[] = [
    { name: 'without a Cargo.toml', manifest: '', files: { 'demo-1.2.3/x': '' }, says: /no Cargo\.toml/ },
    { name: 'with two', manifest: PACKAGE, files: { 'demo-1.2.3/cargo.toml': PACKAGE }, says: /2 times/ },
    { name: 'with a second top folder', manifest: PACKAGE, files: { 'other/x': '' }, says: /2 top folders/ },
    { name: 'of another name', manifest: PACKAGE.replace('demo', 'evil'), says: /evil 1\.2\.3 in the folder/ },
    { name: 'of another version', manifest: PACKAGE.replace('1.2.3', '1.2.4'), says: /demo 1\.2\.4 in the folder/ },
    { name: 'without a package', manifest: '[dependencies]', says: /without a package/ },
    { name: 'without a version', manifest: '[package]\nname = "demo"', says: /without a version/ },
    { name: 'for no TOML', manifest: '[package', says: /is not TOML: line 1/ },
    { name: 'for a path', manifest: dependency('a = { version = "1", path = "../a" }'), says: /the key "path"/ },
    { name: 'for a requirement that is none', manifest: dependency('a = "one"'), says: /version "one"/ },
    { name: 'for a wildcard before a number', manifest: dependency('a = "1.*.2"'), says: /version "1\.\*\.2"/ },
    { name: 'for a dependency that is none', manifest: dependency('a = 1'), says: /no table/ },
  ]
  test.each(cases)('$name', async ({ manifest, files = {}, says }) => {
    await expect(read(manifest, files)).rejects.toMatchObject({
      code: 'bad-archive',
      what: expect.stringMatching(says),
    })
  })

  test('when its file is named otherwise', async () => {
    const bytes = await crateOf(PACKAGE)
    await expect(readDistribution('demo-1.2.4.crate', bytes)).rejects.toMatchObject({
      code: 'bad-archive',
      what: '"demo-1.2.4.crate" holds a Cargo.toml of demo 1.2.3, so its name should be "demo-1.2.3.crate".',
    })
  })
})

test('keys of a stranger mean nothing but themselves', async () => {
  const manifest = `${PACKAGE}[features]\n__proto__ = ["a"]\n[__proto__.polluted]\nx = 1\n[badges]\na = [{ __proto__ = { y = 1 } }]\n`
  const { crate } = await read(manifest)
  expect(Object.keys(crate?.features ?? {})).toEqual(['__proto__'])
  expect([({} as Record<string, unknown>)['polluted'], ({} as Record<string, unknown>)['y']]).toEqual([
    undefined,
    undefined,
  ])
})

test('crates.io tells neither build metadata nor `-` and `_` nor case apart', () => {
  expect(sameCrateVersion('1.2.3+a', '1.2.3+b') && sameCrateVersion('1.2.3', '1.2.3+b')).toBe(true)
  expect(sameCrateVersion('1.2.3-rc.1', '1.2.3') || sameCrateVersion('1.2', '1.2.0')).toBe(false)
  expect(sameCrate('Demo-a_b', 'demo_a-b')).toBe(true)
  expect(sameCrate('demo-a', 'demoa')).toBe(false)
})
