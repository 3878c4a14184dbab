// Several gzip members in one file, and bytes behind them (RFC 1952, 2.2): read as each kind's own tools read them.
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytesSource, DEFAULT_LIMITS, readContents, readTarGz, walkMembers } from '@plumbline/archives'
import { gemOf, METADATA, tar } from './gem-files.ts'
import { metadataOf } from './python-files.ts'

const CARGO = '[package]\nname = "d"\nversion = "1.2.3"\ndescription = "d"\nlicense = "MIT"\n'
const files = (top: string, name: string, content: string) => [
  { name: `${top}/${name}`, content },
  { name: `${top}/a.txt`, content: 'a'.repeat(2000) },
]
const KINDS = [
  { name: 'd.tgz', tar: () => tar(files('package', 'package.json', '{"name":"d","version":"1.2.3"}')) },
  { name: 'demo_pkg-1.2.3.tar.gz', tar: () => tar(files('demo_pkg-1.2.3', 'PKG-INFO', metadataOf({}))) },
  { name: 'd-1.2.3.crate', tar: () => tar(files('d-1.2.3', 'Cargo.toml', CARGO)) },
]

async function paths(name: string, bytes: Buffer): Promise<string[]> {
  await readContents(name, bytesSource(bytes))
  return (await walkMembers(name, bytesSource(bytes), () => {})).map(({ path }) => path)
}

/** A tar cut into parts, each packed as a member of its own. */
const members = (plain: Buffer, size: number) =>
  Buffer.concat(
    Array.from({ length: Math.ceil(plain.length / size) }, (_, at) =>
      gzipSync(plain.subarray(at * size, (at + 1) * size)),
    ),
  )

describe.each(KINDS)('$name', ({ name, tar: make }) => {
  const isCrate = name.endsWith('.crate')

  test(`in several gzip members is ${isCrate ? 'refused: cargo reads the first' : 'read as one'}`, async () => {
    const plain = await make()
    const whole = await paths(name, gzipSync(plain))
    expect(whole).toHaveLength(2)
    for (const size of [100, 512, 1024, plain.length - 1]) {
      const bytes = members(plain, size)
      const several = { code: 'bad-archive', what: expect.stringContaining('several gzip members') }
      if (isCrate) await expect(paths(name, bytes)).rejects.toMatchObject(several)
      else expect(await paths(name, bytes)).toEqual(whole)
    }
  })

  test('with anything behind its last member is refused, whatever is hidden there', async () => {
    const packed = gzipSync(await make())
    const more = gzipSync(await tar([{ name: 'evil', content: 'x' }]))
    const tails = ['garbage'.repeat(100_000), '\0', '\0'.repeat(600_000)].map((text) => Buffer.from(text))
    for (const tail of [...tails, Buffer.concat([Buffer.alloc(10), more])]) {
      await expect(paths(name, Buffer.concat([packed, tail]))).rejects.toMatchObject({
        code: 'bad-archive',
        what: expect.stringContaining('holds bytes behind its gzip data'),
      })
    }
    for (const tail of [Buffer.from('x'), Buffer.from([0x1f]), more.subarray(0, 15), Buffer.from([0x1f, 0x8b, 9, 9])]) {
      await expect(paths(name, Buffer.concat([packed, tail]))).rejects.toMatchObject({ code: 'bad-archive' })
    }
  })
})

test('the caps are those of all members together', async () => {
  const plain = await tar([{ name: 'package/zeros', content: Buffer.alloc(3_000_000) }])
  const bytes = members(plain, 100_000)
  const read = (limits: Partial<typeof DEFAULT_LIMITS>) =>
    readTarGz('d.tgz', bytesSource(bytes), () => false, { ...DEFAULT_LIMITS, ratio: 1e9, ...limits })
  expect((await read({})).entries).toHaveLength(1)
  for (const limits of [{ bytes: 2_900_000 }, { ratio: 100 }]) {
    await expect(read(limits)).rejects.toMatchObject({ what: expect.stringContaining('unpacks to more than') })
  }
})

describe('a gem', () => {
  test('is refused with several members in its data or in its metadata: RubyGems reads the first', async () => {
    const plain = await tar([{ name: 'lib/demo.rb', content: 'x'.repeat(2000) }])
    const bytes = async (parts: Parameters<typeof gemOf>[0]) => paths('demo-1.2.3.gem', await gemOf(parts))
    expect(await bytes({ data: gzipSync(plain) })).toEqual(['lib/demo.rb'])
    await expect(bytes({ data: members(plain, 1024) })).rejects.toMatchObject({
      what: expect.stringContaining('several gzip members'),
    })
    const more = gzipSync('required_ruby_version: 1\n')
    for (const packed of [
      Buffer.concat([gzipSync(METADATA), more]),
      Buffer.concat([gzipSync(METADATA), Buffer.alloc(9)]),
    ]) {
      await expect(bytes({ packed, data: gzipSync(plain) })).rejects.toMatchObject({
        what: expect.stringContaining('more than one gzip member'),
      })
    }
  })
})
