// What the tree has and a package lacks, folder by folder: nobody reads four hundred names of tests.
import type { ComparedKind, SourceTree } from './model.ts'

/** A file that the package lacks, or a folder none of whose files it has: its path ends with a slash. */
export interface Absent {
  readonly path: string
  /** How many files of the tree that are. */
  readonly files: number
}

/** In the tree's order. Of a package that is laid out otherwise than its source: of the modules that it installs. */
export function absentFrom(row: ComparedKind, paths: ReadonlySet<string>, tree: SourceTree): Absent[] {
  const { held, within } = row.whole ? laidOutAlike(row, paths) : ofItsModules(row, paths, tree)
  const kept = new Set([...tree.keys()].filter((path) => held.has(path)).flatMap(foldersOf))
  const absent = new Map<string, { files: number; last: string }>()
  for (const path of tree.keys()) {
    if (held.has(path) || !within(path)) continue
    const shown = foldersOf(path).find((folder) => !kept.has(folder)) ?? path
    absent.set(shown, { files: (absent.get(shown)?.files ?? 0) + 1, last: path })
  }
  // A folder with one file says less than the file's own name.
  return [...absent].map(([path, { files, last }]) => ({ path: files === 1 ? last : path, files }))
}

/** The places that the package fills, and the part of the tree that it should be held against. */
interface Filled {
  readonly held: ReadonlySet<string>
  within(path: string): boolean
}

function laidOutAlike(row: ComparedKind, paths: ReadonlySet<string>): Filled {
  return { held: new Set([...paths].flatMap((path) => row.places(path))), within: () => true }
}

/** `pkg/a.py` that lies in `src/pkg/a.py` says that what is in `src/pkg/` should be in `pkg/`. */
function ofItsModules(row: ComparedKind, paths: ReadonlySet<string>, tree: SourceTree): Filled {
  const found = [...paths].flatMap((path) => {
    const place = row.places(path).find((one) => one.endsWith(path) && tree.has(one))
    return place === undefined ? [] : [{ layout: place.slice(0, -path.length), top: foldersOf(path)[0] }]
  })
  const layouts = [...new Set(found.map(({ layout }) => layout))]
  const modules = new Set(found.flatMap(({ layout, top }) => (top === undefined ? [] : [layout + top])))
  return {
    held: new Set([...paths].flatMap((path) => layouts.map((layout) => layout + path))),
    within: (path) => foldersOf(path).some((folder) => modules.has(folder)),
  }
}

/** `a/b/c.ts` → `a/`, `a/b/`. */
function foldersOf(path: string): string[] {
  return [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1))
}
