// The table of distribution kinds, and the way from a file to what it is.
import { digestOf, PlumblineError } from '@plumbline/kernel'
import { crate } from './crate.ts'
import { gem } from './gem.ts'
import { type ArchiveKind, type ArchiveLimits, type Contents, DEFAULT_LIMITS } from './kind.ts'
import { npmTarball } from './npm-tarball.ts'
import { sdist } from './sdist.ts'
import { wheel } from './wheel.ts'

const kinds: readonly ArchiveKind[] = [npmTarball, wheel, sdist, crate, gem]

/** A distribution file: its entry for record and outputs (sizes in bytes, digests in hex), and what it says. */
export interface Distribution {
  readonly entry: {
    readonly name: string
    readonly kind: string
    readonly size: number
    readonly sha256: string
    readonly sha512: string
  }
  readonly kind: ArchiveKind
  readonly contents: Contents
}

/** A file's name, kind, size and digests. Throws `unknown-file-kind` and, where name and content disagree, `bad-archive`. */
export function entryOf(fileName: string, bytes: Uint8Array): Distribution['entry'] {
  const sha256 = digestOf('sha256', bytes)
  return {
    name: fileName,
    kind: kindOf(fileName, bytes).id,
    size: bytes.length,
    sha256,
    sha512: digestOf('sha512', bytes),
  }
}

/** Reads a distribution file. Throws `unknown-file-kind` or `bad-archive`. */
export async function readDistribution(
  fileName: string,
  bytes: Uint8Array,
  limits: ArchiveLimits = DEFAULT_LIMITS,
): Promise<Distribution> {
  const kind = kindOf(fileName, bytes)
  const contents = await kind.read(fileName, bytes, limits)
  return { entry: entryOf(fileName, bytes), kind, contents }
}

/** The kind of a distribution file by its name alone; undefined for any other name. */
export function kindOfName(fileName: string): string | undefined {
  return kinds.find(({ matchesName }) => matchesName(fileName))?.id
}

function kindOf(fileName: string, bytes: Uint8Array): ArchiveKind {
  const kind = kinds.find(({ matchesName }) => matchesName(fileName))
  if (!kind) {
    const known = kinds.map(({ label }) => label).join(', ')
    throw new PlumblineError('unknown-file-kind', {
      what: `"${fileName}" is no distribution file that Plumbline knows (${known}).`,
      file: fileName,
    })
  }
  if (!kind.matchesBytes(bytes)) {
    const size = bytes.length === 0 ? 'it is empty' : `its ${bytes.length} bytes begin otherwise`
    throw new PlumblineError('bad-archive', {
      what: `"${fileName}" is named like this kind of file: ${kind.label}, but ${size}.`,
      file: fileName,
    })
  }
  return kind
}
