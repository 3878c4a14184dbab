// The built files on this machine: finding them, reading what they are, and the rules that a set of them must keep.
import { type FileHandle, open, readdir } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { digestsOf, fileSource, type KnownFile, readContents, type Source } from '@plumbline/archives'
import { asPlumblineError, type Finding, PlumblineError } from '@plumbline/kernel'
import type { FileEntry } from '@plumbline/record'
import type { PublishFile, SentEntry } from './registry.ts'
import { registryRow } from './rows.ts'

/** A distribution and where it lies. */
export interface LocalFile extends KnownFile {
  readonly path: string
  readonly entry: SentEntry
}

/** With every digest that a record holds. */
export interface MeasuredFile extends LocalFile {
  readonly entry: FileEntry
}

/** The digests that are taken of a file of this kind. */
type DigestsFor = (kind: string) => readonly ('sha256' | 'sha512')[]

/** What the release says that the files must be; empty where nothing is known. */
export interface Expected {
  readonly packageName: string
  readonly version: string
}

/** Files that are read at once: the disk is asked for one while another is digested. */
const READERS = 3

/**
 * Absolute paths of the files: those listed one per line, else everything in the folder except hidden files.
 * Throws `no-files`.
 */
export async function findFiles(root: string, folder: string, list: string): Promise<string[]> {
  const listed = list.split('\n').flatMap((line) => (line.trim() === '' ? [] : [resolve(root, line.trim())]))
  if (listed.length > 0) return listed
  const place = resolve(root, folder)
  const names = await readdir(place).catch(() => undefined)
  const visible = names?.filter((name) => !name.startsWith('.')).sort() ?? []
  if (visible.length > 0) return visible.map((name) => join(place, name))
  throw new PlumblineError('no-files', {
    what: names ? `The folder "${folder}" holds no files.` : `There is no folder "${folder}".`,
    file: folder,
  })
}

/** Reads every file; what cannot be read or is no distribution becomes a finding. Both are in the order of the paths. */
export function readFiles(paths: readonly string[]): Promise<ReadFiles<MeasuredFile>> {
  return readAll(paths, () => ['sha256', 'sha512'])
}

/** The same for files that are only sent: with SHA-256, and the digest that their registry compares. */
export function readFilesToSend(paths: readonly string[]): Promise<ReadFiles<LocalFile>> {
  return readAll(paths, (kind) => [...new Set(['sha256', registryRow('', kind).digest] as const)])
}

export interface ReadFiles<File> {
  readonly files: readonly File[]
  readonly findings: readonly Finding[]
}

async function readAll<File extends LocalFile>(
  paths: readonly string[],
  digests: DigestsFor,
): Promise<ReadFiles<File>> {
  const read: (LocalFile | Finding)[] = []
  const queue = [...paths.entries()]
  const reader = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) read[next[0]] = await readOne(next[1], digests)
  }
  await Promise.all(Array.from({ length: READERS }, reader))
  return {
    files: read.filter((one) => 'entry' in one) as File[],
    findings: read.filter((one) => 'level' in one),
  }
}

async function readOne(path: string, digests: DigestsFor): Promise<LocalFile | Finding> {
  try {
    return { path, ...(await readFrom(path, digests)) }
  } catch (thrown) {
    const { code, what } = asPlumblineError(thrown)
    return { level: 'error', code, message: what, file: basename(path) }
  }
}

/** Everything that forbids releasing these files together as the expected package and version. */
export function checkFiles(files: readonly LocalFile[], expected: Expected): Finding[] {
  const [first] = files
  if (!first) return []
  const version = expected.version || first.contents.version
  return files.flatMap((file) => [
    ...packageFinding(file, first, expected.packageName),
    ...(file.kind.sameVersion(file.contents.version, version) ? [] : [versionFinding(file, version)]),
    ...file.contents.problems.map(({ code, what, level }) => ({
      ...finding(file, code, what),
      ...(level && { level }),
    })),
    ...surplusFinding(file, files),
  ])
}

/** The one error that findings amount to: the first one's code, and all of them in words. */
export function findingsError(findings: readonly Finding[]): PlumblineError | undefined {
  const [first] = findings.filter(({ level }) => level === 'error')
  if (!first?.code) return undefined
  const what = findings.filter(({ level }) => level === 'error').map(({ message }) => message)
  return new PlumblineError(first.code, { what: what.join(' '), ...(first.file ? { file: first.file } : {}) })
}

/** A file as the state machine takes it. */
export function toPublishFile({ entry, path, contents }: LocalFile): PublishFile {
  const { packageName: _package, version: _version, problems: _problems, ...stated } = contents
  return { ...entry, path, ...stated }
}

/** Read piece by piece: a file may be larger than the memory of this machine. */
async function readFrom(path: string, digests: DigestsFor): Promise<Omit<LocalFile, 'path'>> {
  const file = await readable(path, () => open(path))
  try {
    await requireFile(path, file)
    const { size, read } = await fileSource(file)
    const source: Source = {
      size,
      read: (position, length, into) => readable(path, () => read(position, length, into)),
    }
    const name = basename(path)
    const known = await readContents(name, source)
    const { sha256, ...others } = await digestsOf(source, digests(known.kind.id))
    return { entry: { name, kind: known.kind.id, size, sha256, ...others }, ...known }
  } finally {
    await file.close()
  }
}

async function requireFile(path: string, file: FileHandle): Promise<void> {
  if (!(await file.stat()).isDirectory()) return
  throw new PlumblineError('unknown-file-kind', { what: `"${basename(path)}" is a folder.` })
}

async function readable<Result>(path: string, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException
    if (code === 'ENOENT') throw new PlumblineError('no-files', { what: `There is no file "${path}".`, cause })
    const what = code === 'EISDIR' ? `"${basename(path)}" is a folder.` : `"${path}" cannot be read (${code}).`
    throw new PlumblineError('unknown-file-kind', { what, cause })
  }
}

function packageFinding(file: LocalFile, first: LocalFile, wanted: string): Finding[] {
  const { packageName } = file.contents
  if (wanted !== '' && !file.kind.samePackage(packageName, wanted)) {
    return [finding(file, 'wrong-package', `"${file.entry.name}" is of package "${packageName}", not of "${wanted}".`)]
  }
  if (file.kind.samePackage(packageName, first.contents.packageName)) return []
  const what = `"${file.entry.name}" is of package "${packageName}", and "${first.entry.name}" of "${first.contents.packageName}".`
  return [finding(file, 'two-packages', what)]
}

function versionFinding(file: LocalFile, version: string): Finding {
  const { name } = file.entry
  return finding(file, 'wrong-version', `"${name}" is version ${file.contents.version}, not ${version}.`)
}

/** The registry takes one file of this kind per version, and a version was built twice. */
function surplusFinding(file: LocalFile, files: readonly LocalFile[]): Finding[] {
  const same = ({ kind, contents }: LocalFile) =>
    kind.id === file.kind.id &&
    kind.samePackage(contents.packageName, file.contents.packageName) &&
    kind.sameVersion(contents.version, file.contents.version) &&
    contents.platform === file.contents.platform
  const earlier = files.slice(0, files.indexOf(file)).find(same)
  // Of files for platforms there is one for each.
  const alone = file.kind.onePerVersion || file.contents.platform !== undefined
  if (!alone || !earlier) return []
  const what = `"${file.entry.name}" and "${earlier.entry.name}" are both ${file.contents.packageName} ${file.contents.version}.`
  return [finding(file, 'two-packages', what)]
}

function finding(file: LocalFile, code: NonNullable<Finding['code']>, message: string): Finding {
  return { level: 'error', code, message, file: file.entry.name }
}
