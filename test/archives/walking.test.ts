// Hostile and damaged archives under the walk: refused as `bad-archive` and as nothing else, soon, within the caps.
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from '@jest/globals'
import { type ArchiveLimits, bytesSource, DEFAULT_LIMITS, type Member, walkMembers } from '@plumbline/archives'
import fc from 'fast-check'
import { gemOf, tar } from './gem-files.ts'
import { sdistOf, tarGz, wheelEntries, wheelOf, zip } from './python-files.ts'

const WHEEL = 'demo_pkg-1.2.3-py3-none-any.whl'
const BIG = 'x'.repeat(3_000_000)

const KINDS: readonly { name: string; make: (content: string, count?: number) => Promise<Buffer> }[] = [
  { name: WHEEL, make: async (content, count = 1) => wheelOf({}, files(count, content)) },
  {
    name: 'demo_pkg-1.2.3.tar.gz',
    make: (content, count = 1) => sdistOf({}, files(count, content, 'demo_pkg-1.2.3/')),
  },
  { name: 'd.tgz', make: (content, count = 1) => tarGz(files(count, content, 'package/')) },
  { name: 'd-1.2.3.crate', make: (content, count = 1) => tarGz(files(count, content, 'd-1.2.3/')) },
  {
    name: 'd-1.2.3.gem',
    make: async (content, count = 1) => gemOf({ data: gzipSync(await tar(files(count, content))) }),
  },
]

function files(count: number, content: string, top = '') {
  return Array.from({ length: count }, (_, place) => ({ name: `${top}f${place}`, content }))
}

function walk(name: string, bytes: Uint8Array, limits: ArchiveLimits = DEFAULT_LIMITS): Promise<readonly Member[]> {
  return walkMembers(name, bytesSource(bytes), () => {}, limits)
}

describe.each(KINDS)('$name', ({ name, make }) => {
  test('is walked within its caps, and refused beyond each of them', async () => {
    const bomb = await make(BIG, 2)
    expect((await walk(name, bomb, { entries: 1000, bytes: 1e9, ratio: 1e9 })).length).toBeGreaterThan(1)
    const ratio = { entries: 1000, bytes: 1e9, ratio: 10 }
    await expect(walk(name, bomb, ratio)).rejects.toMatchObject({
      code: 'bad-archive',
      what: expect.stringContaining('unpacks to more'),
    })
    const total = { entries: 1000, bytes: 4e6, ratio: 1e9 }
    await expect(walk(name, bomb, total)).rejects.toMatchObject({
      code: 'bad-archive',
      what: expect.stringContaining('4000000 bytes'),
    })
    const many = await make('x', 20)
    const few = { entries: 19, bytes: 1e9, ratio: 1e9 }
    await expect(walk(name, many, few)).rejects.toMatchObject({
      code: 'bad-archive',
      what: expect.stringContaining('19 entries'),
    })
  })

  test('is refused when it is cut off anywhere', async () => {
    const whole = await make('some text', 3)
    const lengths = Array.from({ length: 40 }, (_, part) => Math.floor((whole.length * part) / 40))
    // The two empty blocks at the end of a gem are all that follows its last file.
    const said = name.endsWith('.gem') ? lengths.filter((length) => length < whole.length - 1024) : lengths
    for (const length of said) {
      await expect(walk(name, whole.subarray(0, length))).rejects.toMatchObject({ code: 'bad-archive' })
    }
  })

  test('with any bytes changed is walked or refused, and nothing else happens', async () => {
    const whole = await make('some text\n'.repeat(20), 5)
    const change = fc.record({ place: fc.nat(whole.length - 1), value: fc.nat(255) })
    const cut = fc.option(fc.nat(whole.length))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), cut, async (changes, length) => {
        const bytes = Buffer.from(whole.subarray(0, length ?? whole.length))
        for (const { place, value } of changes) if (place < bytes.length) bytes[place] = value
        const walked = await walk(name, bytes).catch((thrown: { readonly code?: string }) => thrown.code)
        if (typeof walked === 'string' || walked === undefined) expect(walked).toBe('bad-archive')
        else for (const member of walked) expectWhole(member)
      }),
      { numRuns: 300, seed: 7 },
    )
  }, 120_000)
})

/** What is told of a member is whole, whatever the archive was like, and its path stays inside. */
function expectWhole({ path, type, size, mode, blob, sha256 }: Member): void {
  expect(path === '' || path.startsWith('/') || path.split('/').includes('..')).toBe(false)
  expect(blob).toMatch(type === 'file' ? /^[0-9a-f]{40}$/ : /^$/)
  expect(sha256).toMatch(type === 'file' ? /^[0-9a-f]{64}$/ : /^$/)
  expect(size).toBeGreaterThanOrEqual(0)
  expect(mode & ~0o7777).toBe(0)
}

describe('a tar is refused', () => {
  test.each(['../x', '/x', 'a/../../x', 'C:/x', 'a\\..\\x', 'a/b/..'])('for the path %s', async (path) => {
    const inTop = path.startsWith('/') || path.startsWith('C:') ? path : `package/${path}`
    await expect(walk('d.tgz', await tarGz([{ name: inTop, content: 'x' }]))).rejects.toMatchObject({
      code: 'bad-archive',
    })
  })

  test.each(['character-device', 'block-device', 'fifo', 'symlink', 'link'] as const)('for a %s', async (type) => {
    const bytes = await tarGz([{ name: 'package/x', type, linkname: '/etc/passwd' }])
    await expect(walk('d.tgz', bytes)).rejects.toMatchObject({ code: 'bad-archive' })
    const sdist = await sdistOf({}, [{ name: 'demo_pkg-1.2.3/x', type, linkname: '/etc/passwd' }])
    await expect(walk('demo_pkg-1.2.3.tar.gz', sdist)).rejects.toMatchObject({ code: 'bad-archive' })
  })

  test('for a size that reaches far beyond its end', async () => {
    const plain = Buffer.from(await tar([{ name: 'package/x', content: 'x' }]))
    plain.write('77777777777', 124, 'latin1')
    // The header's sum, of the header with blanks in its place.
    plain.write(' '.repeat(8), 148, 'latin1')
    const sum = plain.subarray(0, 512).reduce((total, byte) => total + byte, 0)
    plain.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    await expect(walk('d.tgz', gzipSync(plain))).rejects.toMatchObject({ code: 'bad-archive' })
  })
})

describe('a zip is refused', () => {
  test.each(['../x', '/x', 'a/../../x', 'C:/x', 'a\\x', './x', 'a//x'])('for the path %s', async (name) => {
    await expect(walk(WHEEL, zip([...wheelEntries(), { name, content: 'x' }]))).rejects.toMatchObject({
      code: 'bad-archive',
    })
  })

  test.each([
    { name: 'a size that is too small', said: { size: 1 } },
    { name: 'a size that is too large', said: { size: 900 } },
    { name: 'a checksum of other bytes', said: { crc: 1 } },
    { name: 'another name where it lies', said: { localName: 'y' } },
    { name: 'a link with a target of pages', said: { mode: 0o120777, content: 'x'.repeat(5000) } },
  ])('for $name', async ({ said }) => {
    for (const content of ['some text', BIG]) {
      const bytes = zip([...wheelEntries(), { name: 'x', content, ...said }])
      await expect(walk(WHEEL, bytes)).rejects.toMatchObject({ code: 'bad-archive' })
    }
  })

  test('for a file that is stated twice', async () => {
    const twice = zip([...wheelEntries(), { name: 'x', content: 'x' }, { name: 'x', content: 'y' }])
    await expect(walk(WHEEL, twice)).rejects.toMatchObject({ what: expect.stringContaining('twice') })
  })
})
