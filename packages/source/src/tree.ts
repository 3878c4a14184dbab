// The tree of a commit: its files by path and blob id, links led to what they point at.
import { posix } from 'node:path'
import type { SourceTree } from '@plumbline/comparison'
import type { Git } from './git.ts'

export interface CommitTree {
  /** The whole repository's files, by their paths from its top. */
  readonly files: SourceTree
  /** Modes as git writes them, of everything but links: `100755`. */
  readonly modes: ReadonlyMap<string, string>
  /** Folders that are repositories of their own. */
  readonly submodules: readonly string[]
  /** Paths that are links in the tree. */
  readonly links: readonly string[]
}

const LINK = '120000'
const SUBMODULE = '160000'
/** Links of a repository that are followed. */
const MOST_LINKS = 200

/** Reads a commit's tree, of a very large one the folder alone; a sentence says why it cannot be compared with. */
export async function readTree(git: Git, commit: string, folder: string): Promise<CommitTree | string> {
  const list = ['ls-tree', '-r', '-z', '--full-tree', commit]
  const all = await git(list)
  const { code, stdout, said, whole } = all.whole || folder === '' ? all : await git([...list, '--', folder])
  if (code !== 0) return `git cannot read the tree of ${commit.slice(0, 12)} (${said})`
  if (!whole) return 'the repository has more files than are compared'
  const entries = stdout.split('\0').flatMap((row) => {
    const [, mode, id, path] = /^(\d+) [a-z]+ ([0-9a-f]+)\t(.*)$/s.exec(row) ?? []
    return mode && id && path ? [{ mode, id, path }] : []
  })
  if (entries.some(({ id }) => id.length !== 40)) return 'the repository names its objects by SHA-256'
  const plain = entries.filter(({ mode }) => mode !== LINK && mode !== SUBMODULE)
  const links = entries.filter(({ mode }) => mode === LINK)
  const files = new Map(plain.map(({ path, id }) => [path, id]))
  for (const { path, id } of links.slice(0, MOST_LINKS)) {
    const target = await git(['cat-file', 'blob', id])
    follow(files, path, posix.join(posix.dirname(path), target.stdout))
  }
  return {
    files,
    modes: new Map(plain.map(({ path, mode }) => [path, mode])),
    submodules: entries.flatMap(({ mode, path }) => (mode === SUBMODULE ? [path] : [])),
    links: links.map(({ path }) => path),
  }
}

/** Packing follows links: what a file or folder leads to lies under the link's own path too. */
function follow(files: Map<string, string>, link: string, target: string): void {
  const file = files.get(target)
  if (file !== undefined) files.set(link, file)
  else
    for (const [path, id] of [...files])
      if (path.startsWith(`${target}/`)) files.set(link + path.slice(target.length), id)
}
