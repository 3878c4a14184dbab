// Ruby gems: what is read from them, what RubyGems.org would refuse, and every file that is none.
import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { kindOfName, readDistribution, sameGemVersion } from '@plumbline/archives'
import { schemeById } from '@plumbline/versions'
import { cpuTime } from '../setup/cpu-time.ts'
import { testWith } from '../setup/tools.ts'
import { type GemParts, gemBuild, gemOf, METADATA, tar } from './gem-files.ts'

const withGem = testWith('gem')

describe('what `gem build` makes', () => {
  const cases: { name: string; lines: string; fileName: string; contents: object }[] = [
    {
      name: 'a plain gem',
      lines: '',
      fileName: 'demo-1.2.3.gem',
      contents: { packageName: 'demo', version: '1.2.3', platform: 'ruby', requires: [], problems: [] },
    },
    {
      name: 'a prerelease, whose hyphen RubyGems rewrites',
      lines: "s.version = '1.0.0-rc1'",
      fileName: 'demo-1.0.0.pre.rc1.gem',
      contents: { version: '1.0.0.pre.rc1', platform: 'ruby' },
    },
    {
      name: 'a gem for one platform',
      lines: "s.platform = Gem::Platform.new('x86_64-linux')",
      fileName: 'demo-1.2.3-x86_64-linux.gem',
      contents: { version: '1.2.3', platform: 'x86_64-linux' },
    },
    {
      name: 'a gem for Java, with a version that looks like a number',
      lines: "s.platform = 'java'; s.version = '1.10'",
      fileName: 'demo-1.10-java.gem',
      contents: { version: '1.10', platform: 'java' },
    },
    {
      name: 'dependencies, of which those for development set no order',
      lines:
        "s.add_dependency 'demo-core', '>= 1', '< 3'; s.add_development_dependency 'demo-test'; s.add_dependency 'rake', '>= 1', '< 3'",
      fileName: 'demo-1.2.3.gem',
      contents: { requires: ['demo-core', 'rake'], problems: [] },
    },
    {
      name: 'the one host that it allows',
      lines:
        "s.metadata = { 'allowed_push_host' => 'https://gems.example', 'homepage_uri' => 'https://example.org/x' }",
      fileName: 'demo-1.2.3.gem',
      contents: { destination: 'https://gems.example', problems: [] },
    },
    {
      name: 'texts of every kind',
      lines: `s.description = "Umlauts: äöü\\n- \\"quotes\\": {a: &b *c}\\n\\ttab\\n"; s.post_install_message = ":sym"`,
      fileName: 'demo-1.2.3.gem',
      contents: { packageName: 'demo', problems: [] },
    },
  ]
  for (const { name, lines, fileName, contents } of cases) {
    withGem(name, async () => {
      const built = gemBuild(lines)
      expect(built.name).toBe(fileName)
      const read = await readDistribution(built.name, built.bytes)
      expect(read.entry).toMatchObject({ name: fileName, kind: 'gem', size: built.bytes.length })
      expect(read.contents).toMatchObject(contents)
    })
  }

  withGem('is refused once a byte of it is another one, wherever that is', async () => {
    const { name, bytes } = gemBuild('')
    // The middle of each of the three files: their headers stand before them, 512 bytes each.
    for (const place of [512 + 100, bytes.lastIndexOf('data.tar.gz', bytes.length - 2048) + 560]) {
      const damaged = Buffer.from(bytes)
      damaged[place] = (damaged[place] ?? 0) ^ 0xff
      await expect(readDistribution(name, damaged)).rejects.toMatchObject({ code: 'bad-archive' })
    }
  })

  withGem('is refused under any other name', async () => {
    const { bytes } = gemBuild("s.platform = 'java'")
    for (const name of ['demo-1.2.3.gem', 'demo-1.2.4-java.gem', 'other-1.2.3-java.gem']) {
      await expect(readDistribution(name, bytes)).rejects.toMatchObject({
        what: expect.stringContaining('"demo-1.2.3-java.gem"'),
      })
    }
  })
})

test('a version is the same in every spelling that Gem::Version takes for one', () => {
  const same = (one: string, other: string) => [sameGemVersion(one, other), sameGemVersion(other, one)]
  expect(same('1.0.0-rc1', '1.0.0.pre.rc1')).toEqual([true, true])
  expect(same('1.0', '1.0.0')).toEqual([true, true])
  expect(same('1.0.rc1', '1.rc01')).toEqual([true, true])
  expect(same('1.0.a.0', '1.a')).toEqual([true, true])
  expect(same('1.0.0', '1.0.1')).toEqual([false, false])
  expect(same('1.0.0', '1.0.0.rc1')).toEqual([false, false])
  expect(same('1.10', '1.1')).toEqual([false, false])
  expect(same('v1', 'v1')).toEqual([true, true])
  expect(same('v1', '1')).toEqual([false, false])
  expect(kindOfName('demo-1.2.3.gem')).toBe('gem')
})

test('versions are compared as the versions package compares them', () => {
  const scheme = schemeById('gem')
  const texts = [
    '1',
    '1.0',
    '1.0.0',
    '01.0',
    '1.a',
    '1.a.0',
    '1.0.a',
    '1.pre.a',
    '1-a',
    '1.0-a.0',
    '1.a1',
    '1.a.1',
    '1.0.1',
  ]
  for (const one of texts) {
    for (const other of texts) {
      const [first, second] = [scheme.parse(one), scheme.parse(other)]
      const equal = first !== undefined && second !== undefined && scheme.equal(first, second)
      expect([one, other, sameGemVersion(one, other)]).toEqual([one, other, equal])
    }
  }
})

describe('a gem that RubyGems.org would refuse', () => {
  const big = 'x'.repeat(1025)
  const cases: { name: string; metadata: string; says: RegExp }[] = [
    { name: 'without authors', metadata: METADATA.replace('- A. Uthor\n', ''), says: /authors/ },
    { name: 'without a summary', metadata: METADATA.replace(/summary.*\n/, ''), says: /summary/ },
    { name: 'with a long license', metadata: METADATA.replace('MIT', 'M'.repeat(65)), says: /license/ },
    { name: 'with long metadata', metadata: `${METADATA}metadata:\n  a: ${big}\n`, says: /more than 1024/ },
    { name: 'with a long key', metadata: `${METADATA}metadata:\n  ${'k'.repeat(129)}: a\n`, says: /longer than 128/ },
    { name: 'with metadata that is no text', metadata: `${METADATA}metadata:\n  a: [b]\n`, says: /no text/ },
    { name: 'with a link that is none', metadata: `${METADATA}metadata:\n  wiki_uri: example\n`, says: /web address/ },
    {
      name: 'with aliases',
      metadata: `${METADATA}files: &a\n- x\ntest_files: *a\n`,
      says: /aliases/,
    },
    { name: 'with certificates alone', metadata: `${METADATA}cert_chain:\n- MIIB\n`, says: /no signatures/ },
  ]
  test.each(cases)('$name', async ({ metadata, says }) => {
    const { contents } = await readDistribution('demo-1.2.3.gem', await gemOf({ metadata }))
    expect(contents.problems).toMatchObject([{ code: 'bad-archive', what: expect.stringMatching(says) }])
  })

  test('for its name or version', async () => {
    const problems = async (name: string, metadata: string) => {
      const { contents } = await readDistribution(name, await gemOf({ metadata }))
      return contents.problems.map(({ what }) => what)
    }
    const dashed = METADATA.replace('1.2.3', '1.2.3-rc1')
    expect(await problems('demo-1.2.3-rc1.gem', dashed)).toEqual([expect.stringContaining('none with a dash')])
    for (const name of ['-demo', 'demo.json', '123', 'de mo', 'demo_']) {
      const metadata = METADATA.replace('demo', `"${name}"`)
      expect(await problems(`${name}-1.2.3.gem`, metadata)).toEqual([expect.stringContaining('states the name')])
    }
  })
})

describe('a file that is no gem', () => {
  const nested = (depth: number) => `${METADATA}description: ${'[a,'.repeat(depth)}`
  const multiply = ['b: &b [x, x, x, x, x, x, x, x, x, x]', ...'cdefghij']
    .map((key, place) => (place === 0 ? key : `${key}: &${key} [${Array(10).fill(`*${'bcdefghi'[place - 1]}`)}]`))
    .join('\n')
  const cases: { name: string; parts: GemParts; says: RegExp }[] = [
    { name: 'wrong checksums', parts: { checksums: 'SHA256:\n  metadata.gz: ab\n' }, says: /says ab…/ },
    { name: 'no checksum of a part', parts: { checksums: 'SHA256: {}\n' }, says: /says none/ },
    { name: 'checksums of another kind', parts: { checksums: 'MD5: {}\n' }, says: /without SHA256/ },
    { name: 'no checksums', parts: { checksums: '' }, says: /checksums.yaml.gz 0 times/ },
    { name: 'a second metadata.gz', parts: { more: [{ name: 'metadata.gz', content: 'x' }] }, says: /2 times/ },
    { name: 'anything else in it', parts: { more: [{ name: 'evil.rb', content: 'x' }] }, says: /holds "evil.rb"/ },
    { name: 'a path out of it', parts: { more: [{ name: '../x', content: 'x' }] }, says: /leaves the archive/ },
    { name: 'metadata that is not packed', parts: { packed: Buffer.from(METADATA) }, says: /cannot be unpacked/ },
    { name: 'metadata that is no YAML', parts: { metadata: 'a: [' }, says: /no YAML/ },
    { name: 'metadata that is a list', parts: { metadata: '- a\n' }, says: /no mapping/ },
    { name: 'a name that stands twice', parts: { metadata: `${METADATA}name: other\n` }, says: /occurs twice/ },
    { name: 'no name', parts: { metadata: METADATA.replace('name: demo\n', '') }, says: /without a name/ },
    { name: 'no version', parts: { metadata: METADATA.replace('1.2.3', 'one') }, says: /states the version "one"/ },
    { name: 'files that lead out of it', parts: { data: Buffer.from('no gzip') }, says: /cannot be unpacked/ },
    { name: 'aliases that multiply', parts: { metadata: `${METADATA}${multiply}\n` }, says: /exhaust its readers/ },
    {
      name: 'aliases without end',
      parts: { metadata: `${METADATA}files:\n- &a x\n${'- *a\n'.repeat(20_000)}` },
      says: /more than 100 aliases/,
    },
    { name: 'lists without end', parts: { metadata: nested(20_000) }, says: /no YAML|exhaust/ },
    { name: 'keys of keys', parts: { metadata: `${METADATA}${'? '.repeat(1_000_000)}` }, says: /nests too deeply/ },
    {
      name: 'metadata that unpacks without end',
      parts: { metadata: '#'.repeat(11_000_000) },
      says: /cannot be unpacked/,
    },
    { name: 'files that unpack without end', parts: { data: gzipSync(Buffer.alloc(30_000_000)) }, says: /unpacks to/ },
  ]
  test.each(cases)('$name', async ({ parts, says }) => {
    const started = cpuTime()
    const error = await readDistribution('demo-1.2.3.gem', await gemOf(parts)).catch((thrown) => thrown)
    expect(error).toMatchObject({ code: 'bad-archive', what: expect.stringMatching(says) })
    expect(cpuTime() - started).toBeLessThan(5_000)
  })

  test('links that lead out of its files, and bytes that are no tar', async () => {
    const data = gzipSync(await tar([{ name: 'x', type: 'symlink', linkname: '/etc/passwd' }]))
    const gem = readDistribution('demo-1.2.3.gem', await gemOf({ data }))
    await expect(gem).rejects.toMatchObject({ code: 'bad-archive', what: expect.stringContaining('symlink') })
    const noise = readDistribution('demo-1.2.3.gem', randomBytes(4096))
    await expect(noise).rejects.toMatchObject({ code: 'bad-archive', what: expect.stringContaining('begin otherwise') })
  })
})
