// A package against the tree of a commit: what is generated, other, too much and missing.
import { matchesGlob, posix } from 'node:path'
import {
  type Around,
  type BothSides,
  compareWithTree,
  type Difference,
  explain,
  folderOf,
  layoutOf,
  type SourceComparison,
} from '@plumbline/comparison'
import type { CommitSource } from './commit-source.ts'
import { bytesOf, type PackedFile } from './packed.ts'

/** Files of the tree whose contents are looked at, and bytes of the package in all. */
const MOST_FILES = 200
const MOST_BYTES = 64 * 1024 * 1024

/** What came of comparing a package. */
export interface ComparedSource {
  readonly comparison: SourceComparison
  /** Both sides of what is other, and the package's of what is too much, as far as they are small enough. */
  readonly sides: ReadonlyMap<string, BothSides>
  /** The folder whose files these are, where that is another one. */
  readonly elsewhere: string | undefined
}

/** Compares one package; `allowExtra` are globs. Throws `bad-archive`, `git-failed`. */
export async function compareWithCommit(
  packed: PackedFile,
  source: CommitSource,
  allowExtra: readonly string[],
): Promise<ComparedSource> {
  const { members, file } = packed
  const { tree, whole, folder } = source
  const kind = file.kind.id
  const around = await aroundOf(packed, source)
  /** Where the file would lie, from the package's folder. */
  const placed = (path: string) => {
    const [place] = around.layout?.places(path) ?? []
    return place === undefined ? path : posix.relative(folder, place)
  }
  const places = members.flatMap(({ path, type }) => (type === 'folder' ? [] : [placed(path)]))
  const ignored = await source.ignored(places.filter((place) => !tree.has(place)))
  const manifest = tree.get('Cargo.toml')
  const manifestBytes = manifest === undefined ? undefined : await source.blob(manifest)
  const first = compareWithTree(kind, members, tree, {
    ignored: (path) => ignored.has(placed(path)),
    allowExtra: (path) => allowExtra.some((glob) => matchesGlob(path, glob)),
    repository: whole.files,
    isExecutable: (path) => whole.modes.get(path) === '100755',
    folder,
    ...(around.layout ? { layout: around.layout } : {}),
    unseen: (path) => inSubmodule(posix.join(folder, placed(path)), whole.submodules),
    manifest: manifestBytes === undefined ? '' : Buffer.from(manifestBytes).toString('utf8'),
  })
  const sides = await bothSides(packed, first, source)
  const { packageName: name, version } = file.contents
  const comparison = await withoutOwnEndings(await explain(kind, first, sides, { name, version }, around), source)
  return { comparison, sides, elsewhere: folderOf(members, whole.files, folder.replace(/\/$/, '')) }
}

async function aroundOf(packed: PackedFile, { folder, whole, blob }: CommitSource): Promise<Around> {
  const around: Around = {
    packed: new Set(packed.members.flatMap(({ path, type }) => (type === 'folder' ? [] : [path]))),
    folder,
    sourceText: async (path) => {
      const id = whole.files.get(path)
      return id === undefined ? undefined : textOf(await blob(id))
    },
    packedText: async (path) => textOf((await bytesOf(packed, (one) => one === path, MOST_BYTES)).get(path)),
  }
  const layout = await layoutOf(packed.file.kind.id, around)
  return layout ? { ...around, layout } : around
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  return bytes && Buffer.from(bytes).toString('utf8')
}

/** Line endings that the repository itself asks for are as good as the same. */
async function withoutOwnEndings(comparison: SourceComparison, source: CommitSource): Promise<SourceComparison> {
  const endings = comparison.differs.flatMap(({ place, how }) => (how === 'line-endings' ? [place] : []))
  const asked = await source.withCarriageReturns(endings)
  const isAsked = ({ place, how }: Difference) => how === 'line-endings' && asked.has(place)
  const why = 'its line endings are those that .gitattributes asks for'
  return {
    ...comparison,
    differs: comparison.differs.filter((difference) => !isAsked(difference)),
    generated: [...comparison.generated, ...comparison.differs.filter(isAsked).map(({ path }) => ({ path, why }))],
  }
}

function inSubmodule(path: string, submodules: readonly string[]): string | undefined {
  const found = submodules.find((submodule) => path.startsWith(`${submodule}/`))
  return found === undefined ? undefined : `not compared: it is in the submodule ${found}`
}

async function bothSides(
  packed: PackedFile,
  { differs, extra }: SourceComparison,
  source: CommitSource,
): Promise<ReadonlyMap<string, BothSides>> {
  const wanted = new Map([
    ...differs.map(({ path, ours }, place) => [path, place < MOST_FILES ? ours : ''] as const),
    ...extra.map((path) => [path, ''] as const),
  ])
  if (wanted.size === 0) return new Map()
  const bytes = await bytesOf(packed, (path) => wanted.has(path), MOST_BYTES)
  const sides = new Map<string, BothSides>()
  for (const { path, sha256 } of packed.members) {
    const id = wanted.get(path)
    if (id === undefined) continue
    sides.set(path, { ours: id === '' ? undefined : await source.blob(id), theirs: bytes.get(path), sha256 })
  }
  return sides
}
