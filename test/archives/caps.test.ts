// The caps on what is unpacked: to the byte, and the ones that hold where nobody gives others.
import { randomBytes } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { expect, test } from '@jest/globals'
import { bytesSource, DEFAULT_LIMITS, readTarGz, readZipDirectory, walkMembers } from '@plumbline/archives'
import { tar } from './gem-files.ts'
import { zip } from './python-files.ts'

const CAP = 2 * 1024 ** 3

/** Noise, so that no ratio speaks before the cap. */
const NOISE = randomBytes(6 * 1024 * 1024)

/** A zip of the noise and a file that states this size. */
const stating = (size: number) =>
  bytesSource(
    zip([
      { name: 'a', content: NOISE },
      { name: 'b', content: 'b', size },
    ]),
  )

test('of a zip the sizes that it states are added up: two gibibytes, and not a byte more', async () => {
  expect(DEFAULT_LIMITS.bytes).toBe(CAP)
  await expect(readZipDirectory(stating(CAP - NOISE.length), DEFAULT_LIMITS)).resolves.toHaveLength(2)
  await expect(readZipDirectory(stating(CAP - NOISE.length + 1), DEFAULT_LIMITS)).rejects.toThrow(
    `it unpacks to more than ${CAP} bytes`,
  )
})

test('of a tar the bytes are counted as they are unpacked', async () => {
  const plain = await tar([{ name: 'package/zeros', content: Buffer.alloc(3_000_000) }])
  const source = bytesSource(gzipSync(plain))
  const read = (bytes: number) => readTarGz('d.tgz', source, () => false, { ...DEFAULT_LIMITS, ratio: 1e9, bytes })
  expect((await read(plain.length)).entries).toHaveLength(1)
  await expect(read(plain.length - 1)).rejects.toMatchObject({
    code: 'bad-archive',
    what: expect.stringContaining(`unpacks to more than ${plain.length - 1} bytes`),
  })
})

test('where no caps are given, what is packed four hundred times too well is refused', async () => {
  const manifest = { name: 'package/package.json', content: '{"name":"d","version":"1.2.3"}' }
  const zeros = { name: 'package/zeros', content: Buffer.alloc(3_000_000) }
  const bytes = gzipSync(await tar([manifest, zeros]))
  expect(bytes.length * 400).toBeLessThan(3_000_000)
  await expect(walkMembers('d.tgz', bytesSource(bytes), () => {})).rejects.toMatchObject({
    what: expect.stringContaining(`(${bytes.length} packed)`),
  })
})
