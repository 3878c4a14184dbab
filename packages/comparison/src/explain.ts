// What only the contents of two files can tell: a tool's own rewriting, line endings, a pointer to a large file.
import { comparedKind } from './kinds.ts'
import type {
  Around,
  ComparedKind,
  Difference,
  Layout,
  Rewriting,
  SourceComparison,
  Stated,
  Texts,
  Unlike,
} from './model.ts'

/** The bytes of a file on both sides; undefined where there are none, or too many to look at. */
export interface BothSides {
  readonly ours: Uint8Array | undefined
  readonly theirs: Uint8Array | undefined
  /** SHA-256 of the package's, in hex. */
  readonly sha256: string
}

/** Where a package's files lie in the repository; undefined where they all lie in its folder. */
export async function layoutOf(kind: string, around: Around): Promise<Layout | undefined> {
  return comparedKind(kind).layout?.(around)
}

/** The comparison with everything taken out of it that the contents explain. */
export async function explain(
  kind: string,
  comparison: SourceComparison,
  sides: ReadonlyMap<string, BothSides>,
  stated?: Stated,
  around?: Around,
): Promise<SourceComparison> {
  const row = comparedKind(kind)
  const paths = [...comparison.differs.map(({ path }) => path), ...comparison.extra]
  const rewritten = new Map<string, string>()
  const unlike = new Map<string, Unlike>()
  for (const path of paths) {
    const why = await whyRewritten(row, path, sides.get(path), { ...(stated && { stated }), ...(around && { around }) })
    if (typeof why === 'string') rewritten.set(path, why)
    else if (why !== undefined) unlike.set(path, why)
  }
  const others = comparison.differs.filter(({ path }) => !rewritten.has(path))
  const large = others.filter(({ path }) => isLargeFile(sides.get(path)))
  const differs = others.flatMap((difference): Difference[] => {
    if (large.includes(difference)) return []
    const why = unlike.get(difference.path)
    if (why) return [{ ...difference, unlike: why }]
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
  known: Pick<Texts, 'stated' | 'around'>,
): Promise<Rewriting> {
  if (!both?.theirs) return undefined
  const { ours, theirs } = both
  try {
    return await row.rewritten?.(path, { ours: ours && textOf(ours), theirs: textOf(theirs), ...known })
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
