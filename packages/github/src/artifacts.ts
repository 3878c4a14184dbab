// Artifacts of this run, read by id and compared with the digest that the owning job announced (design §4).
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { type FileEntry, type FragmentReference, parseRecord, type ReleaseRecord } from '@plumbline/record'
import { measureFile } from './measure.ts'
import { unpackZip } from './zip.ts'

/** Where artifacts come from: puts the stored bytes of one into an empty folder, as they are. */
export interface ArtifactStore {
  download(id: number, folder: string): Promise<void>
}

/** The runner's own artifact service; its client is loaded at the first download. */
export const runnerArtifacts: ArtifactStore = {
  async download(id, folder) {
    const { DefaultArtifactClient } = await import('@actions/artifact')
    // Unpacked only after the digest is known: the client's own unpacking happens before and trusts the names inside.
    await new DefaultArtifactClient().downloadArtifact(id, { path: folder, skipDecompress: true })
  },
}

/** A job's record fragment. Throws `record-replaced`, `bad-record`, `github-unreachable`. */
export async function readFragment(
  store: ArtifactStore,
  temp: string,
  job: string,
  reference: FragmentReference,
): Promise<ReleaseRecord> {
  const label = `the record of the job "${job}" (artifact ${reference.id})`
  const folder = await mkdtemp(join(await scratch(temp), 'record-'))
  try {
    const names = await unpackArtifact(store, reference.id, label, folder, reference.digest)
    if (!names.includes('record.json')) throw replaced(label, 'it holds no record.json')
    return parseRecord(await readFile(join(folder, 'record.json'), 'utf8'), label)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * The artifact's files, unpacked under `temp`: exactly those of `digests`, each with its size and SHA-256.
 * Returns name → path. Throws `record-replaced`, `github-unreachable`.
 */
export async function readFiles(
  store: ArtifactStore,
  temp: string,
  id: number,
  digests: readonly FileEntry[],
): Promise<Map<string, string>> {
  const label = `the verified files (artifact ${id})`
  const folder = await mkdtemp(join(await scratch(temp), 'files-'))
  const names = await unpackArtifact(store, id, label, folder)
  const expected = new Map(digests.map((entry) => [entry.name, entry]))
  const strange = names.filter((name) => !expected.has(name))
  const missing = [...expected.keys()].filter((name) => !names.includes(name))
  if (strange.length > 0) throw replaced(label, `it holds ${strange.join(', ')}, which verify never saw`)
  if (missing.length > 0) throw replaced(label, `${missing.join(', ')} is missing from it`)
  for (const [name, entry] of expected) await requireSame(label, join(folder, name), entry)
  // In the order that verify announced, whatever the order in the artifact is.
  return new Map([...expected.keys()].map((name) => [name, join(folder, name)]))
}

async function requireSame(label: string, path: string, entry: FileEntry): Promise<void> {
  const { sha256, size } = await measureFile(path)
  if (sha256 === entry.sha256 && size === entry.size) return
  throw replaced(label, `"${entry.name}" has SHA-256 ${sha256}, and verify announced ${entry.sha256}`)
}

async function unpackArtifact(store: ArtifactStore, id: number, label: string, folder: string, digest?: string) {
  const raw = await mkdtemp(join(folder, '..', 'raw-'))
  try {
    await download(store, id, label, raw)
    const [name, ...more] = await readdir(raw)
    if (name === undefined || more.length > 0) throw replaced(label, 'the store gave something else than one file')
    const stored = join(raw, name)
    const found = digest === undefined ? undefined : (await measureFile(stored)).sha256
    if (found !== digest) throw replaced(label, `its SHA-256 is ${found}, and the job announced ${digest}`)
    return await unpackZip(stored, folder)
  } finally {
    await rm(raw, { recursive: true, force: true })
  }
}

async function download(store: ArtifactStore, id: number, label: string, folder: string): Promise<void> {
  try {
    await store.download(id, folder)
  } catch (error) {
    const { name, message } = error as Error
    if (name === 'ArtifactNotFoundError') throw replaced(label, 'the store of this run has no such artifact any more')
    throw new PlumblineError('github-unreachable', {
      what: `The artifact store did not give ${label}.`,
      answer: message,
      cause: error,
    })
  }
}

async function scratch(temp: string): Promise<string> {
  const folder = join(temp, 'plumbline', 'artifacts')
  await mkdir(folder, { recursive: true })
  return folder
}

function replaced(label: string, why: string): PlumblineError {
  return new PlumblineError('record-replaced', { what: `Refused ${label}: ${why}.` })
}
