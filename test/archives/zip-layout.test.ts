// Zips as real tools write them (Zip64, descriptors), and those that show one reader what another does not see.
import { execFileSync } from 'node:child_process'
import { crc32 } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { bytesSource, DEFAULT_LIMITS, readContents, readZipDirectory, walkMembers } from '@plumbline/archives'
import fc from 'fast-check'
import { testWith } from '../setup/tools.ts'
import { wheelEntries, wheelOf, zip } from './python-files.ts'

const WHEEL = 'demo_pkg-1.2.3-py3-none-any.whl'
const END = 22

async function walk(bytes: Buffer) {
  await readContents(WHEEL, bytesSource(bytes))
  return walkMembers(WHEEL, bytesSource(bytes), () => {})
}

/** Where the directory of a zip without a comment begins. */
const directoryOf = (bytes: Buffer) => bytes.readUInt32LE(bytes.length - END + 16)

/** The zip with bytes put in; what lies behind them is pointed at anew. */
function inserted(bytes: Buffer, place: number, more: Buffer): Buffer {
  const result = Buffer.concat([bytes.subarray(0, place), more, bytes.subarray(place)])
  const end = result.length - END
  const start = directoryOf(bytes) + more.length
  result.writeUInt32LE(start, end + 16)
  for (let at = start; at < end && result.readUInt32LE(at) === 0x02014b50; ) {
    const offset = result.readUInt32LE(at + 42)
    if (offset >= place) result.writeUInt32LE(offset + more.length, at + 42)
    at += 46 + result.readUInt16LE(at + 28) + result.readUInt16LE(at + 30) + result.readUInt16LE(at + 32)
  }
  return result
}

/** The zip with one number of it changed; `width` in bytes. */
function written(bytes: Buffer, place: number, value: number, width = 2): Buffer {
  const result = Buffer.from(bytes)
  result.writeUIntLE(value, place, width)
  return result
}

/** An extra field of the directory's first entry. */
function withExtra(bytes: Buffer, id: number, content: Buffer): Buffer {
  const start = directoryOf(bytes)
  const field = Buffer.concat([Buffer.alloc(4), content])
  field.writeUInt16LE(id, 0)
  field.writeUInt16LE(content.length, 2)
  const place = start + 46 + bytes.readUInt16LE(start + 28)
  const result = Buffer.concat([bytes.subarray(0, place), field, bytes.subarray(place)])
  result.writeUInt16LE(field.length, start + 30)
  result.writeUInt32LE(bytes.readUInt32LE(bytes.length - END + 12) + field.length, result.length - END + 12)
  return result
}

/** A Zip64 record and its locator before the end; `start` is where it says that the directory begins. */
function widened(
  bytes: Buffer,
  start = directoryOf(bytes),
  count = bytes.readUInt16LE(bytes.length - END + 10),
): Buffer {
  const end = bytes.length - END
  const record = Buffer.alloc(76)
  record.writeUInt32LE(0x06064b50, 0)
  record.writeBigUInt64LE(44n, 4)
  for (const [place, value] of [
    [24, count],
    [32, count],
    [40, bytes.readUInt32LE(end + 12)],
    [48, start],
  ] as const) {
    record.writeBigUInt64LE(BigInt(value), place)
  }
  record.writeUInt32LE(0x07064b50, 56)
  record.writeBigUInt64LE(BigInt(end), 64)
  record.writeUInt32LE(1, 72)
  return Buffer.concat([bytes.subarray(0, end), record, bytes.subarray(end)])
}

const good = wheelOf()
const unicodeName = (name: string, of: string) => {
  const head = Buffer.alloc(5, 1)
  head.writeUInt32LE(crc32(of), 1)
  return Buffer.concat([head, Buffer.from(name)])
}
const FIRST = 'demo_pkg/__init__.py'
const hidden = zip([{ name: 'demo_pkg/evil.py', content: 'evil' }])

const BAD: readonly { readonly name: string; readonly bytes: Buffer; readonly says: RegExp }[] = [
  {
    name: 'an entry that the directory does not name, at its end',
    bytes: inserted(good, directoryOf(good), hidden.subarray(0, directoryOf(hidden))),
    says: /no entry answers for, behind/,
  },
  {
    name: 'the same between two others',
    bytes: inserted(good, good.indexOf('PK\x03\x04', 4, 'latin1'), hidden.subarray(0, directoryOf(hidden))),
    says: /no entry answers for, behind "demo_pkg\/__init__\.py"/,
  },
  {
    name: 'bytes before its first entry',
    bytes: inserted(good, 0, Buffer.from('PK\x01\x02')),
    says: /answers for, before/,
  },
  {
    name: 'bytes between its directory and its end',
    bytes: Buffer.concat([good.subarray(0, -END), Buffer.from('x'), good.subarray(-END)]),
    says: /does not end where its last record begins/,
  },
  {
    name: 'another size where an entry lies',
    bytes: written(good, 22, 1, 4),
    says: /something else of itself where it lies/,
  },
  { name: 'another checksum there', bytes: written(good, 14, 1, 4), says: /something else of itself/ },
  { name: 'another method there', bytes: written(good, 8, 0), says: /something else of itself/ },
  {
    name: 'a descriptor that is not there',
    bytes: written(written(good, 6, 8), directoryOf(good) + 8, 8),
    says: /behind/,
  },
  {
    name: 'two entries at one place',
    bytes: (() => {
      const second = good.indexOf('PK\x01\x02', directoryOf(good) + 4, 'latin1')
      return written(good, second + 42, 0, 4)
    })(),
    says: /is called "demo_pkg\/__init__\.py" where it lies/,
  },
  { name: 'a Zip64 record of another directory', bytes: widened(good, 0), says: /different things of its directory/ },
  { name: 'a Zip64 record of fewer entries', bytes: widened(good, directoryOf(good), 3), says: /different things/ },
  {
    name: 'a Zip64 record that is elsewhere',
    bytes: written(widened(good), good.length - END + 64, 7, 4),
    says: /not where it should be/,
  },
  {
    name: 'an end that asks for a Zip64 record',
    bytes: written(good, good.length - END + 16, 0xffffffff, 4),
    says: /no Zip64 record, which its end asks for/,
  },
  {
    name: 'an entry that asks for a Zip64 field',
    bytes: written(good, directoryOf(good) + 24, 0xffffffff, 4),
    says: /has no Zip64 field/,
  },
  { name: 'a second disk', bytes: written(good, good.length - END + 4, 1), says: /several disks/ },
  {
    name: 'another name beside the name',
    bytes: withExtra(good, 0x7075, unicodeName('demo_pkg/evil.py', FIRST)),
    says: /is also called "demo_pkg\/evil\.py"/,
  },
  {
    name: 'a name in letters that nobody states',
    bytes: zip(wheelEntries({}, [{ name: 'demo_pkg/ä.txt', content: '' }])),
    says: /not marked as UTF-8/,
  },
  {
    name: 'NUL in a name',
    bytes: zip([...wheelEntries(), { name: 'a.py\0.txt', content: '' }]),
    says: /outside its folder/,
  },
  {
    name: 'a folder that is a file too',
    bytes: zip([...wheelEntries(), { name: 'x', content: '' }, { name: 'x/', content: '' }]),
    says: /"x" twice/,
  },
]

describe('a zip', () => {
  test.each(BAD)('is refused for $name', async ({ bytes, says }) => {
    await expect(walk(bytes)).rejects.toMatchObject({ code: 'bad-archive', what: expect.stringMatching(says) })
  })

  test('is read with a Zip64 record that says the same, and with its own name beside the name', async () => {
    const members = await walk(good)
    expect(await walk(widened(good))).toEqual(members)
    expect(await walk(written(widened(good), widened(good).length - END + 16, 0xffffffff, 4))).toEqual(members)
    expect(await walk(withExtra(good, 0x7075, unicodeName(FIRST, FIRST)))).toEqual(members)
  })

  test('with any bytes of its records changed is walked or refused, and nothing else happens', async () => {
    const whole = widened(good)
    const place = fc.integer({ min: directoryOf(good), max: whole.length - 1 })
    const change = fc.record({ place, value: fc.constantFrom(0, 1, 0x80, 0xff, 0x50) })
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Buffer.from(whole)
        for (const { place: at, value } of changes) bytes[at] = value
        const walked = await walk(bytes).catch(({ code }: { readonly code?: string }) => code)
        if (!Array.isArray(walked)) expect(walked).toBe('bad-archive')
      }),
      { numRuns: 500, seed: 11 },
    )
  }, 60_000)
})

/** The same files by Python's zipfile: `out` is what it writes to, `how` is an argument of each entry's `open`. */
const PYTHON = `
import io, json, sys, zipfile
entries = json.load(sys.stdin)
class Pipe(io.RawIOBase):
    def __init__(self): self.parts = []
    def writable(self): return True
    def write(self, part): self.parts.append(bytes(part)); return len(part)
how = sys.argv[1]
out = Pipe() if how == 'streamed' else io.BytesIO()
with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as archive:
    for entry in entries:
        with archive.open(entry['name'], 'w', force_zip64=how == 'wide') as file:
            file.write(entry['content'].encode())
sys.stdout.buffer.write(b''.join(out.parts) if how == 'streamed' else out.getvalue())
`

describe('a wheel by Python’s zipfile', () => {
  const made = (how: string, files = wheelEntries({}, [{ name: 'demo_pkg/größe.txt', content: 'x' }])) =>
    execFileSync('python3', ['-c', PYTHON, how], { input: JSON.stringify(files), maxBuffer: 1e8 })

  testWith('python3').each([
    ['plain', undefined],
    ['streamed, with descriptors', Buffer.from('PK\x07\x08', 'latin1')],
    ['wide, with Zip64 fields', Buffer.from([1, 0, 16, 0])],
  ])('is read: %s', async (how, has) => {
    const bytes = made(how.split(',')[0] ?? '')
    if (has) expect(bytes.includes(has)).toBe(true)
    const members = await walk(bytes)
    expect(members.map(({ path }) => path)).toContain('demo_pkg/größe.txt')
    expect(members).toHaveLength(5)
  })

  testWith('python3')(
    'is read with more files than a plain end can count',
    async () => {
      const files = Array.from({ length: 66_000 }, (_, place) => ({ name: `f${place}`, content: '' }))
      const bytes = made('plain', files)
      expect(bytes.includes(Buffer.from('PK\x06\x07', 'latin1'))).toBe(true)
      expect(await readZipDirectory(bytesSource(bytes), DEFAULT_LIMITS)).toHaveLength(66_000)
    },
    60_000,
  )
})
