// Which file is a package's changelog: the one that was asked for, that a workflow names, or one of the usual names.
import { posix } from 'node:path'
import { usualChangelogs } from '@plumbline/changelog'
import { namedChangelogs } from './named-changelog.ts'
import type { WatchedPackage } from './packages.ts'
import type { Tree } from './request.ts'

/** Finds it as it is called now; empty where there is none. A name that a workflow gives counts where the file is there. */
export function changelogFinder(
  asked: string,
  tree: Tree,
  workflows: readonly string[],
): (of: Pick<WatchedPackage, 'directory'>) => string {
  const named = namedChangelogs(tree, workflows)
  const folders = new Map<string, string[]>()
  for (const path of tree.paths) {
    const { dir, base } = posix.parse(path)
    const files = folders.get(dir) ?? []
    if (files.length === 0) folders.set(dir, files)
    files.push(base)
  }
  const filesIn = (folder: string) => folders.get(folder === '.' ? '' : folder) ?? []
  return ({ directory }) => {
    if (asked !== '') return posix.join(directory, asked)
    const own = named(directory)
    return tree.paths.includes(own) ? own : (usualChangelogs(directory, filesIn).paths[0] ?? '')
  }
}
