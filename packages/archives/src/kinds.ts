// The table of distribution kinds, and the way from a file to what it is.
import { PlumblineError } from '@plumbline/kernel'
import { crate } from './crate.ts'
import { gem } from './gem.ts'
import { type ArchiveKind, type ArchiveLimits, type Contents, DEFAULT_LIMITS } from './kind.ts'
import { guarded, type Member, unguarded, type Visit } from './member.ts'
import { npmTarball } from './npm-tarball.ts'
import { sdist } from './sdist.ts'
import { bytesSource, digestsOf, type Source } from './source.ts'
import { wheel } from './wheel.ts'

/** Enough to tell the kinds apart: the first header of a tar. */
const HEAD = 512

const kinds: readonly ArchiveKind[] = [npmTarball, wheel, sdist, crate, gem]

/** A distribution file's kind, and what it says about itself. */
export interface KnownFile {
  readonly kind: ArchiveKind
  readonly contents: Contents
}

/** A distribution file: its entry for record and outputs (sizes in bytes, digests in hex), and what it says. */
export interface Distribution extends KnownFile {
  readonly entry: {
    readonly name: string
    readonly kind: string
    readonly size: number
    readonly sha256: string
    readonly sha512: string
  }
}

/** A file's name, kind, size and digests. Throws `unknown-file-kind` and, where name and content disagree, `bad-archive`. */
export async function entryOf(fileName: string, file: Source | Uint8Array): Promise<Distribution['entry']> {
  const source = sourceOf(file)
  return entryFrom(fileName, await kindOf(fileName, source), source)
}

/** Reads a distribution file, piece by piece. Throws `unknown-file-kind` or `bad-archive`. */
export async function readDistribution(
  fileName: string,
  file: Source | Uint8Array,
  limits: ArchiveLimits = DEFAULT_LIMITS,
): Promise<Distribution> {
  const source = sourceOf(file)
  const known = await readContents(fileName, source, limits)
  return { entry: await entryFrom(fileName, known.kind, source), ...known }
}

/** The same without an entry: nothing is digested. */
export async function readContents(
  fileName: string,
  source: Source,
  limits: ArchiveLimits = DEFAULT_LIMITS,
): Promise<KnownFile> {
  const kind = await kindOf(fileName, source)
  return { kind, contents: await kind.read(fileName, source, limits) }
}

/**
 * Walks through a distribution once, streaming: never more than one visited file is held.
 * Throws `unknown-file-kind`, `bad-archive`, and what the visitor throws.
 */
export async function walkMembers(
  fileName: string,
  source: Source,
  visit: Visit,
  limits: ArchiveLimits = DEFAULT_LIMITS,
): Promise<readonly Member[]> {
  const kind = await kindOf(fileName, source)
  return unguarded(kind.members(fileName, source, guarded(visit), limits))
}

/** The kind of a distribution file by its name alone; undefined for any other name. */
export function kindOfName(fileName: string): string | undefined {
  return kinds.find(({ matchesName }) => matchesName(fileName))?.id
}

async function entryFrom(name: string, { id }: ArchiveKind, source: Source): Promise<Distribution['entry']> {
  return { name, kind: id, size: source.size, ...(await digestsOf(source, ['sha256', 'sha512'])) }
}

function sourceOf(file: Source | Uint8Array): Source {
  return file instanceof Uint8Array ? bytesSource(file) : file
}

async function kindOf(fileName: string, source: Source): Promise<ArchiveKind> {
  const kind = kinds.find(({ matchesName }) => matchesName(fileName))
  if (!kind) {
    const known = kinds.map(({ label }) => label).join(', ')
    throw new PlumblineError('unknown-file-kind', {
      what: `"${fileName}" is no distribution file that Plumbline knows (${known}).`,
      file: fileName,
    })
  }
  if (!kind.matchesBytes(await source.read(0, HEAD))) {
    const size = source.size === 0 ? 'it is empty' : `its ${source.size} bytes begin otherwise`
    throw new PlumblineError('bad-archive', {
      what: `"${fileName}" is named like this kind of file: ${kind.label}, but ${size}.`,
      file: fileName,
    })
  }
  return kind
}
