// Bytes behind the zeros that end a tar, and bytes of what has none: real readers disagree on them, so they are refused.
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytesSource, readContents, walkMembers } from '@plumbline/archives'
import { gemOf, tar } from './gem-files.ts'
import { metadataOf } from './python-files.ts'

const BLOCK = 512
const CARGO = '[package]\nname = "d"\nversion = "1.2.3"\ndescription = "d"\nlicense = "MIT"\n'
/** Each with a file whose own bytes hold blocks of zeros between others. */
const files = (top: string, name: string, content: string) => [
  { name: `${top}/${name}`, content },
  { name: `${top}/zeros`, content: Buffer.concat([Buffer.alloc(2000), Buffer.from('x'), Buffer.alloc(70_000)]) },
]
const KINDS = [
  { name: 'd.tgz', top: 'package', file: 'package.json', content: '{"name":"d","version":"1.2.3"}' },
  { name: 'demo_pkg-1.2.3.tar.gz', top: 'demo_pkg-1.2.3', file: 'PKG-INFO', content: metadataOf({}) },
  { name: 'd-1.2.3.crate', top: 'd-1.2.3', file: 'Cargo.toml', content: CARGO },
]

async function paths(name: string, bytes: Buffer): Promise<string[]> {
  await readContents(name, bytesSource(bytes))
  return (await walkMembers(name, bytesSource(bytes), () => {})).map(({ path }) => path)
}

/** A tar without the zeros that end it. */
const open = async (entries: Parameters<typeof tar>[0]) => (await tar(entries)).subarray(0, -2 * BLOCK)
const zeros = (blocks: number) => Buffer.alloc(blocks * BLOCK)
const behind = { code: 'bad-archive', what: expect.stringContaining('behind the zeros that end its tar') }

describe.each(KINDS)('$name', ({ name, top, file, content }) => {
  const own = () => open(files(top, file, content))

  test('may be padded with zeros, as far as anybody wants, or end without any', async () => {
    for (const blocks of [0, 1, 2, 3, 19, 20, 900]) {
      expect(await paths(name, gzipSync(Buffer.concat([await own(), zeros(blocks)])))).toEqual([file, 'zeros'])
    }
  })

  test('is refused with an entry behind the zeros, one block of them or several', async () => {
    const evil = await open([{ name: `${top}/evil.js`, content: 'evil' }])
    for (const blocks of [1, 2, 20, 900]) {
      for (const after of [zeros(0), zeros(2)]) {
        const bytes = gzipSync(Buffer.concat([await own(), zeros(blocks), evil, after]))
        await expect(paths(name, bytes)).rejects.toMatchObject(behind)
      }
    }
  })

  test('is refused with anything else behind the zeros: a header of no entry, a byte, one at the very end', async () => {
    const longName = (await tar([{ name: `${top}/${'x'.repeat(300)}`, content: '' }])).subarray(0, 2 * BLOCK)
    for (const tail of [longName, Buffer.from('x'), Buffer.concat([zeros(30), Buffer.from([1]), zeros(1)])]) {
      const bytes = gzipSync(Buffer.concat([await own(), zeros(2), tail]))
      await expect(paths(name, bytes)).rejects.toMatchObject(behind)
    }
  })

  test('is refused with a folder that has bytes of its own', async () => {
    const inside = await open([{ name: `${top}/evil.js`, content: 'evil' }])
    const place = Buffer.from(await open([{ name: `${top}/x/`, type: 'directory' }]))
    const bytes = Buffer.concat([await own(), resized(place, inside.length), inside, zeros(2)])
    await expect(paths(name, gzipSync(bytes))).rejects.toMatchObject({
      code: 'bad-archive',
      what: expect.stringContaining(`a directory with ${inside.length} bytes`),
    })
  })
})

/** A header that states another size, with the checksum that goes with it. */
function resized(header: Buffer, size: number): Buffer {
  header.write(`${size.toString(8).padStart(11, '0')}\0`, 124)
  header.fill(' ', 148, 156)
  const sum = header.subarray(0, BLOCK).reduce((all, byte) => all + byte, 0)
  header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return header
}

test('a gem is refused with entries behind either of its ends', async () => {
  const inner = (tail: Buffer) =>
    open([{ name: 'lib/demo.rb', content: 'x' }]).then((one) => Buffer.concat([one, tail]))
  const evil = await open([{ name: 'lib/evil.rb', content: 'evil' }])
  const good = await gemOf({ data: gzipSync(await inner(zeros(20))) })
  expect(await paths('demo-1.2.3.gem', good)).toEqual(['lib/demo.rb'])
  const inData = await gemOf({ data: gzipSync(await inner(Buffer.concat([zeros(2), evil]))) })
  await expect(paths('demo-1.2.3.gem', inData)).rejects.toMatchObject(behind)
  const signature = await open([{ name: 'metadata.gz.sig', content: 'x' }])
  await expect(paths('demo-1.2.3.gem', Buffer.concat([good, signature]))).rejects.toMatchObject(behind)
})
