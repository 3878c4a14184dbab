// A wheel: a zip with its metadata in one .dist-info folder (https://packaging.python.org/specifications/binary-distribution-format/).
import { PlumblineError } from '@plumbline/kernel'
import type { ArchiveKind, ArchiveLimits, RecordLine } from './kind.ts'
import { pythonContents, sameProject, samePythonVersion } from './python-names.ts'
import { bad } from './refusal.ts'
import type { Source } from './source.ts'
import { readZipDirectory, readZipEntry } from './zip.ts'
import { type ZipEntry, ZipError } from './zip-entry.ts'
import { zipMembers } from './zip-members.ts'

/** Larger metadata files are not read: a long description is some 100 kB. */
const MAX_METADATA = 16 * 1024 * 1024

export const wheel: ArchiveKind = {
  id: 'wheel',
  label: 'wheel (.whl)',
  onePerVersion: false,
  sameVersion: samePythonVersion,
  samePackage: sameProject,
  matchesName: (fileName) => fileName.endsWith('.whl'),
  matchesBytes: (head) => head[0] === 0x50 && head[1] === 0x4b,
  async read(fileName, source, limits) {
    const named = wheelName(fileName)
    if (!named) {
      throw bad(
        fileName,
        'is not named like a wheel: name-version(-build)-python-abi-platform.whl, each part without "-"',
      )
    }
    const files = await filesOf(fileName, source, limits)
    const contents = pythonContents(fileName, 'METADATA', files.metadata, named)
    if (!/^Wheel-Version:\s*1\./m.test(new TextDecoder().decode(files.wheel))) {
      throw bad(fileName, 'holds a WHEEL without a Wheel-Version that is known (1.x)')
    }
    const record = recordLines(new TextDecoder().decode(files.record))
    requireRecord(fileName, record, files)
    return { ...contents, pythonTag: named.python, record }
  },
  members: zipMembers,
}

/** The parts of a wheel's file name. */
function wheelName(fileName: string) {
  const parts = fileName.slice(0, -'.whl'.length).split('-')
  const [name = '', version = ''] = parts
  const tags = parts.slice(-3)
  const build = parts.length === 6 ? (parts[2] ?? '') : '0'
  const good =
    (parts.length === 5 || parts.length === 6) &&
    /^[A-Za-z0-9_.]+$/.test(name) &&
    /^\d/.test(build) &&
    tags.every((tag) => /^[A-Za-z0-9_.]+$/.test(tag))
  return good ? { name, version: version.replaceAll('_', '-'), python: tags[0] ?? '' } : undefined
}

interface WheelFiles {
  readonly folder: string
  readonly names: readonly string[]
  readonly metadata: Uint8Array
  readonly wheel: Uint8Array
  readonly record: Uint8Array
}

async function filesOf(fileName: string, source: Source, limits: ArchiveLimits): Promise<WheelFiles> {
  try {
    const entries = await readZipDirectory(source, limits)
    const folders = [...new Set(entries.flatMap(({ name }) => /^[^/]+\.dist-info(?=\/)/.exec(name)?.[0] ?? []))]
    const [folder] = folders
    if (!folder || folders.length > 1)
      throw new ZipError(`it holds ${folders.length} .dist-info folders instead of one`)
    const whole = (name: string) => wholeFile(source, entries, `${folder}/${name}`)
    return {
      folder,
      names: entries.flatMap(({ name }) => (name.endsWith('/') ? [] : [name])),
      metadata: await whole('METADATA'),
      wheel: await whole('WHEEL'),
      record: await whole('RECORD'),
    }
  } catch (thrown) {
    if (thrown instanceof PlumblineError) throw thrown
    throw bad(fileName, `cannot be used: ${(thrown as Error).message}`, thrown)
  }
}

async function wholeFile(source: Source, entries: readonly ZipEntry[], name: string): Promise<Uint8Array> {
  const entry = entries.find((one) => one.name === name)
  if (!entry) throw new ZipError(`it holds no ${name}`)
  if (entry.size > MAX_METADATA) throw new ZipError(`its ${name} is larger than ${MAX_METADATA} bytes`)
  return readZipEntry(source, entry)
}

/** RECORD names every file of the wheel but its own signatures, and no other: indexes and installers compare. */
function requireRecord(fileName: string, lines: readonly RecordLine[], { folder, names }: WheelFiles): void {
  const listed = lines.map(({ path }) => path)
  const [held, recorded] = [new Set(names), new Set(listed)]
  const unsigned = (name: string) => !/\/RECORD\.(jws|p7s)$/.test(name)
  const missing = names.find((name) => unsigned(name) && !recorded.has(name))
  if (missing) throw bad(fileName, `holds "${missing}", which ${folder}/RECORD does not list`)
  const surplus = listed.find((name) => unsigned(name) && !held.has(name))
  if (surplus) throw bad(fileName, `does not hold "${surplus}", which ${folder}/RECORD lists`)
}

/** The lines of a CSV of path, hash and size; only paths need quotes. */
function recordLines(record: string): RecordLine[] {
  return record.split(/\r?\n/).flatMap((line) => {
    if (line === '') return []
    const quoted = /^"((?:[^"]|"")*)"/.exec(line)
    const path = quoted ? (quoted[1] ?? '').replaceAll('""', '"') : (line.split(',')[0] ?? '')
    const [, hash = '', size = ''] = line.slice(quoted ? quoted[0].length : path.length).split(',')
    return [{ path, hash, size }]
  })
}
