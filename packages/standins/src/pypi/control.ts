// How a rehearsal or a test steers the Python index, and what it reads back.
import type { FileDigests } from './digests.ts'
import type { PypiPublisher } from './publishers.ts'

/** What differs between indexes and projects; everything as on PyPI when not given. */
export interface PypiSettings {
  /** `pypi` when not given. */
  readonly audience?: 'pypi' | 'testpypi'
  /** Bytes; 100 MiB when not given. */
  readonly fileSizeLimit?: number
  /** Digests of uploads, by other threads for instance; computed in place when not given. */
  readonly digests?: (content: Buffer) => Promise<FileDigests>
}

export interface SeededFile {
  readonly filename: string
  readonly content: Buffer
}

export interface SeededRelease {
  readonly project: string
  readonly version: string
  /** None: the project exists, without this release. */
  readonly files: readonly SeededFile[]
}

/** A file as the index holds it. */
export interface IndexedFile {
  readonly filename: string
  readonly filetype: 'sdist' | 'bdist_wheel'
  /** Of the release, as its first file spelled it. */
  readonly version: string
  readonly size: number
  /** Hex, like the other digests. */
  readonly sha256: string
  readonly md5: string
  readonly blake2b256: string
  /** Milliseconds since the epoch. */
  readonly uploadedAt: number
  /** The reason, or `true` without one. */
  readonly yanked: string | boolean
  /** What came in the field `attestations`, as given. */
  readonly attestations: readonly unknown[] | undefined
  /** Whose token uploaded it; undefined for what was seeded. */
  readonly publisher?: PypiPublisher | undefined
  readonly content: Buffer
}

export interface PypiControl {
  /** Registers a publisher; `pending` for a project that its first exchange will create. */
  trust(publisher: PypiPublisher): void
  /** Removes every publisher of a project, as its settings page can. */
  untrust(project: string): void
  /** Stores files as if they had always been there, without the checks of an upload. */
  seed(release: SeededRelease): void
  /** What the index really holds, whatever its cache says; empty for an unknown project. */
  files(project: string): readonly IndexedFile[]
  /** The core metadata of a release: the form of its first file, lists for repeated fields. */
  metadata(project: string, version: string): Readonly<Record<string, readonly string[]>>
  /** Every POST to /legacy/ that arrived, accepted or not. */
  readonly uploads: number
  yank(project: string, version: string, reason?: string): void
  /** Deletes a file for ever: its name cannot be used again. */
  deleteFile(project: string, filename: string): void
  /**
   * From now on an answer to a read of the index, a 404 as well, is repeated for `milliseconds` of the world's time, as
   * when a change has not reached PyPI's caches. 0, as at the start: every read is fresh.
   */
  cacheFor(milliseconds: number): void
}

/** For a world without an index: every use says so. */
export function absentPypi(): PypiControl {
  const absent = () => {
    throw new Error('This world was started without `pypi: true`.')
  }
  return {
    trust: absent,
    untrust: absent,
    seed: absent,
    files: absent,
    metadata: absent,
    uploads: 0,
    yank: absent,
    deleteFile: absent,
    cacheFor: absent,
  }
}
