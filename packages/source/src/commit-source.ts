// The source that a package is compared with: the tree of one commit, what git ignores there, its line endings.
import type { SourceTree } from '@plumbline/comparison'
import type { Git } from './git.ts'
import { carriageReturns, ignoredPaths, type PackagePlace, readBlob } from './git-paths.ts'
import type { CommitTree } from './tree.ts'

/** A package's folder at a commit. */
export interface CommitSource {
  readonly commit: string
  /** How people call it: `v1.2.3 (0123456789ab)`. */
  readonly label: string
  readonly git: Git
  /** The package's folder in the repository; empty at its top, else with a slash at its end. */
  readonly folder: string
  readonly whole: CommitTree
  /** The tree of that folder. */
  readonly tree: SourceTree
  /** Those of these paths (from the package's folder) that git ignores at that commit. */
  ignored(paths: readonly string[]): Promise<ReadonlySet<string>>
  /** Those of these paths that `.gitattributes` checks out with carriage returns. */
  withCarriageReturns(paths: readonly string[]): Promise<ReadonlySet<string>>
  /** A blob's bytes; undefined where it is no text, or too large. */
  blob(id: string): Promise<Uint8Array | undefined>
}

/**
 * A commit that was read. `rules` is git where the commit's `.gitignore` and `.gitattributes` lie: `git` itself where
 * the commit is checked out.
 */
export function commitSource(
  read: Pick<CommitSource, 'commit' | 'label' | 'git' | 'folder' | 'whole'>,
  rules: () => Promise<Git> = () => Promise.resolve(read.git),
): CommitSource {
  const { git, folder, whole } = read
  const tree = new Map(
    [...whole.files].flatMap(([path, id]) => (path.startsWith(folder) ? [[path.slice(folder.length), id]] : [])),
  )
  const place = async (): Promise<PackagePlace> => ({ git: await rules(), folder, whole })
  const none = new Set<string>()
  return {
    ...read,
    tree,
    ignored: async (paths) => (paths.length === 0 ? none : ignoredPaths(await place(), paths)),
    withCarriageReturns: async (paths) => (paths.length === 0 ? none : carriageReturns(await place(), paths)),
    blob: (id) => readBlob(git, id),
  }
}
