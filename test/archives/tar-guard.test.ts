// Tars whose headers real readers understand differently: what verify calls the commit's would unpack as something else.
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytesSource, walkMembers } from '@plumbline/archives'
import { gemOf } from './gem-files.ts'
import { pax, rawEntry, rawTar } from './raw-tar.ts'

const read = async (name: string, bytes: Buffer) =>
  (await walkMembers(name, bytesSource(bytes), () => {})).map(({ path }) => path)
const sdist = (...parts: readonly Buffer[]) => read('d-1.2.3.tar.gz', gzipSync(rawTar(...parts)))
const gem = async (...parts: readonly Buffer[]) =>
  read('d-1.2.3.gem', await gemOf({ data: gzipSync(rawTar(...parts)) }))
const refused = (what: string) => ({ code: 'bad-archive', what: expect.stringContaining(what) })

const file = (name: string, bytes = 'x\n') => rawEntry({ name: `d-1.2.3/${name}`, bytes })
/** GNU's header for a long name, with the NUL that ends it. */
const long = (name: string, type = 'L') =>
  rawEntry({ name: '././@LongLink', type, bytes: `${name}\0`, magic: 'ustar  \0' })

describe('an sdist', () => {
  test('may have names in headers of pax and of GNU, and a comment for all', async () => {
    const path = `d-1.2.3/${'y'.repeat(200)}`
    expect(
      await sdist(pax({ comment: 'c'.repeat(40) }, 'g'), pax({ path, mtime: '1.5' }), file('a'), file('b')),
    ).toEqual(['y'.repeat(200), 'b'])
    expect(await sdist(long(path), file('a'))).toEqual(['y'.repeat(200)])
  })

  test.each([
    511, 512, 513, 1024,
  ])('may have a long name of %d bytes, of whatever zeros its header ends with', async (length) => {
    const name = 'z'.repeat(length - 'd-1.2.3/'.length)
    expect(await sdist(long(`d-1.2.3/${name}`), file('a'), file('b'))).toEqual([name, 'b'])
  })

  test.each<[string, string, readonly Buffer[]]>([
    [
      'a path for all that follows',
      'sets "path" for all that follows',
      [pax({ path: 'd-1.2.3/a.py' }, 'g'), file('notes')],
    ],
    [
      'another size in pax',
      'of 1536 bytes whose pax header says "2"',
      [pax({ size: '2' }), file('a', 'x'.repeat(1536))],
    ],
    ['a size that is no number', 'whose pax header says "0x2"', [pax({ size: '0x2' }), file('a')]],
    [
      'two pax headers with a path',
      'of which two headers say the "path"',
      [pax({ path: 'd-1.2.3/a' }), pax({ path: 'd-1.2.3/b' }), file('c')],
    ],
    [
      'a long name twice',
      'of which two headers say the "path"',
      [long('d-1.2.3/a'), pax({ path: 'd-1.2.3/b' }), file('c')],
    ],
    ['a sparse file', 'holds a sparse file', [pax({ 'GNU.sparse.major': '1' }), file('a')]],
    [
      'records that are none',
      'a pax header that is none',
      [rawEntry({ name: 'x', type: 'x', bytes: '99 path=a\n' }), file('a')],
    ],
    [
      'a prefix under GNU’s magic',
      'a GNU header with a prefix',
      [rawEntry({ name: 'a', prefix: 'd-1.2.3', magic: 'ustar  \0' })],
    ],
    ['a size in another base', 'whose size is no octal number', [rawEntry({ name: 'd-1.2.3/a', size: '0x200' })]],
    [
      'a block that is zero but for its checksum',
      'checksum is wrong',
      [Buffer.concat([Buffer.alloc(148), Buffer.from('1'), Buffer.alloc(363)]), file('a')],
    ],
    ['a wrong checksum', 'checksum is wrong', [rawEntry({ name: 'd-1.2.3/a', checksum: '000001\0 ' })]],
  ])('is refused with %s', async (_name, what, parts) => {
    await expect(sdist(file('first'), ...parts)).rejects.toMatchObject(refused(what))
  })
})

test.each<[string, Buffer]>([
  ['pax', pax({ path: 'lib/other.rb' })],
  ['a harmless one', pax({ comment: 'x' })],
  ['one for all', pax({ comment: 'x' }, 'g')],
  ['GNU', long('lib/other.rb')],
])('a gem is refused with a header that RubyGems passes over: %s', async (_name, header) => {
  const demo = rawEntry({ name: 'lib/demo.rb', bytes: 'puts :good\n' })
  expect(await gem(demo)).toEqual(['lib/demo.rb'])
  await expect(gem(demo, header, rawEntry({ name: 'lib/b.rb' }))).rejects.toMatchObject(
    refused('its own tools pass over'),
  )
})
