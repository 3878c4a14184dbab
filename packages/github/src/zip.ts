// Unpacks the zip of an artifact: plain files with plain names, sizes known beforehand and kept to.
import { createWriteStream } from 'node:fs'
import { mkdir, open } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { fileSource, openZipEntry, readZipDirectory, ZipError } from '@plumbline/archives'
import { PlumblineError } from '@plumbline/kernel'

const LIMITS = { entries: 5000, bytes: 8 * 1024 ** 3, ratio: Number.POSITIVE_INFINITY }

/**
 * Unpacks into a folder; returns the names, with `/`. Throws `record-replaced` for what no honest artifact holds, and for
 * more than `mostBytes` unpacked.
 */
export async function unpackZip(path: string, folder: string, mostBytes: number = LIMITS.bytes): Promise<string[]> {
  const file = await open(path, 'r')
  try {
    const source = await fileSource(file)
    const entries = (await readZipDirectory(source, { ...LIMITS, bytes: mostBytes })).filter(
      (entry) => !entry.name.endsWith('/'),
    )
    for (const entry of entries) {
      const target = join(folder, entry.name)
      await mkdir(dirname(target), { recursive: true })
      await pipeline(await openZipEntry(source, entry), createWriteStream(target, { flags: 'wx' }))
    }
    return entries.map((entry) => entry.name)
  } catch (thrown) {
    if (!(thrown instanceof ZipError)) throw thrown
    throw new PlumblineError('record-replaced', { what: `The artifact cannot be unpacked: ${thrown.message}.` })
  } finally {
    await file.close()
  }
}
