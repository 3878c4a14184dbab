// What only the contents of two files can tell: a tool's own rewriting, line endings, a pointer to a large file.
import { comparedKind } from './kinds.ts'
import type { ComparedKind, Difference, SourceComparison, Stated } from './model.ts'

/** The bytes of a file on both sides; undefined where there are none, or too many to look at. */
export interface BothSides {
  readonly ours: Uint8Array | undefined
  readonly theirs: Uint8Array | undefined
  /** SHA-256 of the package's, in hex. */
  readonly sha256: string
}

/** The comparison with everything taken out of it that the contents explain. */
export async function explain(
  kind: string,
  comparison: SourceComparison,
  sides: ReadonlyMap<string, BothSides>,
  stated?: Stated,
): Promise<SourceComparison> {
  const row = comparedKind(kind)
  const paths = [...comparison.differs.map(({ path }) => path), ...comparison.extra]
  const rewritten = new Map<string, string>()
  for (const path of paths) {
    const why = await whyRewritten(row, path, sides.get(path), stated)
    if (why !== undefined) rewritten.set(path, why)
  }
  const others = comparison.differs.filter(({ path }) => !rewritten.has(path))
  const large = others.filter(({ path }) => isLargeFile(sides.get(path)))
  const differs = others.flatMap((difference): Difference[] => {
    if (large.includes(difference)) return []
    return [onlyLineEndings(sides.get(difference.path)) ? { ...difference, how: 'line-endings' } : difference]
  })
  return {
    ...comparison,
    same: comparison.same + large.length,
    generated: [...comparison.generated, ...[...rewritten].map(([path, why]) => ({ path, why }))],
    differs,
    extra: comparison.extra.filter((path) => !rewritten.has(path)),
  }
}

async function whyRewritten(
  row: ComparedKind,
  path: string,
  both: BothSides | undefined,
  stated: Stated | undefined,
): Promise<string | undefined> {
  if (!both?.theirs) return undefined
  const { ours, theirs } = both
  try {
    const texts = { ours: ours && textOf(ours), theirs: textOf(theirs) }
    return await row.rewritten?.(path, stated ? { ...texts, stated } : texts)
  } catch (thrown) {
    // A stack that is used up: the file is made to exhaust its readers, and no tool writes such.
    if (thrown instanceof RangeError) return undefined
    throw thrown
  }
}

/** True where the files are the same text but for the ends of its lines. */
function onlyLineEndings(both: BothSides | undefined): boolean {
  const { ours, theirs } = both ?? {}
  if (!ours || !theirs || ours.includes(0) || theirs.includes(0)) return false
  return plainLines(ours).equals(plainLines(theirs))
}

function plainLines(bytes: Uint8Array): Buffer {
  return Buffer.from(Buffer.from(bytes).toString('latin1').replaceAll('\r\n', '\n'), 'latin1')
}

/** Git LFS keeps a pointer in the tree (https://github.com/git-lfs/git-lfs/blob/main/docs/spec.md). */
function isLargeFile(both: BothSides | undefined): boolean {
  if (!both?.ours || both.ours.length > 1024) return false
  const { sha256 } = both
  const text = textOf(both.ours)
  return text.startsWith('version https://git-lfs.github.com/spec/') && text.includes(`\noid sha256:${sha256}\n`)
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes)
}
