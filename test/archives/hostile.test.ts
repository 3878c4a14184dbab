// Archives that are made to mislead whoever reads the log, or to keep whoever reads them busy for ever.
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytesSource, readDistribution, readTarGz } from '@plumbline/archives'
import { type Header, pack } from 'tar-stream'
import { readGemYaml } from '../../packages/archives/src/gem-metadata.ts'
import { cpuTime } from '../setup/cpu-time.ts'

async function tarOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const archive = pack()
  for (const [name, content] of Object.entries(files)) archive.entry({ name } as Header, content)
  archive.finalize()
  const chunks: Buffer[] = []
  for await (const chunk of archive) chunks.push(chunk as Buffer)
  return gzipSync(Buffer.concat(chunks))
}

const npmOf = async (name: string, version = '1.2.3') =>
  readDistribution('d.tgz', await tarOf({ 'package/package.json': JSON.stringify({ name, version }) }))
const crateOf = async (name: string, version: string) => {
  const manifest = `[package]\nname = ${JSON.stringify(name)}\nversion = ${JSON.stringify(version)}\ndescription = "d"\nlicense = "MIT"\n`
  return readDistribution(`${name}-${version}.crate`, await tarOf({ [`${name}-${version}/Cargo.toml`]: manifest }))
}

describe('a name or version that would be more than that in an address or a command', () => {
  test.each([
    '../../-/npm/v1/x',
    '@a/b/c',
    'x?y',
    'x#y',
    'a b',
    '"; id #',
    '$(id)',
    '@a:registry=https:/x',
    '.x',
    '%2f',
    'x'.repeat(215),
  ])('is refused of an npm tarball: %s', async (name) => {
    await expect(npmOf(name)).rejects.toMatchObject({ code: 'bad-archive', what: expect.stringContaining('the name') })
  })

  test.each(['1.0.0/../x', '1.0.0?x', '$(id)', '1 && id'])('is refused of its version: %s', async (version) => {
    await expect(npmOf('d', version)).rejects.toMatchObject({ what: expect.stringContaining('the version') })
  })

  test('is no name that npm has had', async () => {
    for (const name of ['d', '@octo/demo', '@a.b/_c', 'JSONStream', 'a~b', 'x'.repeat(214)]) {
      expect((await npmOf(name)).contents.packageName).toBe(name)
    }
    for (const version of ['1.0.0-rc.1+b.2', 'v1.0.0'])
      expect((await npmOf('d', version)).contents.version).toBe(version)
  })

  test.each([
    ['a"; id #', '1.2.3'],
    ['a?b', '1.2.3'],
    ['a$(id)', '1.2.3'],
    ['a', '1.2.3"; id #'],
    ['a', '1.2'],
  ])('is refused of a crate: %s %s', async (name, version) => {
    await expect(crateOf(name, version)).rejects.toMatchObject({ code: 'bad-archive' })
  })

  test('is no name that cargo packs', async () => {
    for (const name of ['a', 'demo_x-1', '_a', 'größe']) {
      expect((await crateOf(name, '1.2.3-rc.1+x')).contents.packageName).toBe(name)
    }
  })
})

describe('a file made to exhaust its reader', () => {
  test('is refused as YAML whose keys nest, at once', async () => {
    const before = cpuTime()
    await expect(readGemYaml('d.gem', 'metadata.gz', gzipSync(`${'? '.repeat(60)}a`))).rejects.toMatchObject({
      what: expect.stringContaining('a key that is no text'),
    })
    expect(cpuTime() - before).toBeLessThan(3_000)
  })

  test('is refused as TOML that uses up the stack, in words', async () => {
    const manifest = `[package]\nname = "demo"\nversion = "1.2.3"\ndescription = """${'x\n'.repeat(100_000)}"""\n`
    const bytes = await tarOf({ 'demo-1.2.3/Cargo.toml': manifest })
    await expect(readDistribution('demo-1.2.3.crate', bytes)).rejects.toMatchObject({
      code: 'bad-archive',
      what: expect.stringContaining('exhaust its readers'),
    })
  })

  test('is not held whole when it is large', async () => {
    const size = 17 * 1024 * 1024
    const source = bytesSource(await tarOf({ 'package/package.json': ' '.repeat(size) }))
    const limits = { entries: 10, bytes: 1e9, ratio: 1e6 }
    await expect(readTarGz('d.tgz', source, () => true, limits)).rejects.toMatchObject({
      what: expect.stringContaining(`of ${size} bytes; at most`),
    })
    expect((await readTarGz('d.tgz', source, () => false, limits)).entries).toHaveLength(1)
  })
})
