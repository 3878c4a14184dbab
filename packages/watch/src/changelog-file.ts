// Which file is a package's changelog: the one that was asked for, that a workflow names, or one of the usual names.
import { posix } from 'node:path'
import { usualChangelogs } from '@plumbline/changelog'
import { type InputOfPart, namedInputs } from './named-inputs.ts'
import type { WatchedPackage } from './packages.ts'
import type { Tree } from './request.ts'

/** The input that names the changelog, of every part of ours that takes one: always relative to `working-directory`. */
const INPUTS: InputOfPart = {
  '.github/workflows/prepare.yml': 'changelog',
  '.github/workflows/release.yml': 'changelog',
  'actions/prepare-release': 'changelog',
  'actions/extract-changelog': 'path',
}

/** Finds it as it is called now; empty where there is none. A name that a workflow gives counts where the file is there. */
export function changelogFinder(
  asked: string,
  tree: Tree,
  workflows: readonly string[],
): (of: Pick<WatchedPackage, 'directory'>) => string {
  const named = namedInputs(tree, workflows, INPUTS)
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
    const path = own === '' ? '' : posix.join(directory, own)
    return tree.paths.includes(path) ? path : (usualChangelogs(directory, filesIn).paths[0] ?? '')
  }
}
