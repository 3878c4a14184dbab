// Every package against the tree of the released commit: what is generated, other, too much and missing.
import { matchesGlob } from 'node:path'
import {
  type BothSides,
  compareWithTree,
  type Difference,
  explain,
  folderOf,
  type SourceComparison,
} from '@plumbline/comparison'
import type { Finding } from '@plumbline/kernel'
import type { Checkout } from './checkout.ts'
import { findingsOf } from './comparison-findings.ts'
import { bytesOf, type LookedInto } from './looked.ts'

/** Files of the tree whose contents are looked at, and bytes of the package in all. */
const MOST_FILES = 200
const MOST_BYTES = 64 * 1024 * 1024

/** A package and what came of comparing it. */
export interface ComparedPackage {
  readonly looked: LookedInto
  readonly comparison: SourceComparison
  /** Both sides of what is other, and the package's of what is too much, as far as they are small enough. */
  readonly sides: ReadonlyMap<string, BothSides>
  readonly findings: readonly Finding[]
}

/** Compares one package; `allowExtra` are globs. */
export async function compareWithSource(
  looked: LookedInto,
  checkout: Checkout,
  allowExtra: readonly string[],
): Promise<ComparedPackage> {
  const { members, file } = looked
  const { tree, whole, folder } = checkout
  const kind = file.kind.id
  const foreign = members.flatMap(({ path, type }) => (type === 'folder' || tree.has(path) ? [] : [path]))
  const ignored = await checkout.ignored(foreign)
  const manifest = tree.get('Cargo.toml')
  const manifestBytes = manifest === undefined ? undefined : await checkout.blob(manifest)
  const first = compareWithTree(kind, members, tree, {
    ignored: (path) => ignored.has(path),
    allowExtra: (path) => allowExtra.some((glob) => matchesGlob(path, glob)),
    repository: whole.files,
    unseen: (path) => inSubmodule(folder + path, whole.submodules),
    manifest: manifestBytes === undefined ? '' : Buffer.from(manifestBytes).toString('utf8'),
  })
  const sides = await bothSides(looked, first, checkout)
  const { packageName: name, version } = file.contents
  const comparison = await withoutOwnEndings(await explain(kind, first, sides, { name, version }), checkout)
  const elsewhere = folderOf(members, whole.files, folder.replace(/\/$/, ''))
  const findings = findingsOf(file.entry.name, comparison, { label: checkout.label, folder, elsewhere })
  return { looked, comparison, sides, findings }
}

/** Line endings that the repository itself asks for are as good as the same. */
async function withoutOwnEndings(comparison: SourceComparison, checkout: Checkout): Promise<SourceComparison> {
  const endings = comparison.differs.flatMap(({ place, how }) => (how === 'line-endings' ? [place] : []))
  const asked = await checkout.withCarriageReturns(endings)
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
  looked: LookedInto,
  { differs, extra }: SourceComparison,
  checkout: Checkout,
): Promise<ReadonlyMap<string, BothSides>> {
  const wanted = new Map([
    ...differs.map(({ path, ours }, place) => [path, place < MOST_FILES ? ours : ''] as const),
    ...extra.map((path) => [path, ''] as const),
  ])
  if (wanted.size === 0) return new Map()
  const bytes = await bytesOf(looked, (path) => wanted.has(path), MOST_BYTES)
  const sides = new Map<string, BothSides>()
  for (const { path, sha256 } of looked.members) {
    const id = wanted.get(path)
    if (id === undefined) continue
    sides.set(path, { ours: id === '' ? undefined : await checkout.blob(id), theirs: bytes.get(path), sha256 })
  }
  return sides
}
