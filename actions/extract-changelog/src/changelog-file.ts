// Which file is the changelog: the one that was named, else the usual ones of the nearest folder that has any.
import { posix } from 'node:path'
import type { Workspace } from '@plumbline/actions-io'
import { CHANGELOG_EXTENSIONS } from '@plumbline/changelog'
import { PlumblineError } from '@plumbline/kernel'

const NAMES = [
  ...['changelog', 'changes', 'history', 'news', 'releases', 'release-notes', 'release_notes', 'releasenotes'],
  ...['milestones', 'change-log', 'change_log', 'whats-new', 'whatsnew', 'whats_new', 'release-history'],
]
const FOLDERS = ['.', 'docs', 'doc', 'docs/source', 'docs/src']

export interface Search {
  /** Paths from the workspace's root, `/` between folders, the likeliest first; none where nothing was found. */
  readonly paths: readonly string[]
  /** True where they are of a folder above the package's own. */
  readonly isAbove: boolean
  /** Where it was looked for. */
  readonly lookedFor: string
}

/** The changelogs of a folder, by its path from the root. Throws `bad-input` for a path that leads out. */
export function findChangelogs(workspace: Workspace, directory: string, named: string): Search {
  if (named !== '') return namedFile(workspace, directory, named)
  const lookedFor = `${whereOf(directory)} hold no CHANGELOG.md, CHANGES.md, HISTORY.md, NEWS.md, RELEASES.md or MILESTONES.md, nor one in another format`
  for (const level of levelsFrom(directory)) {
    const paths = FOLDERS.flatMap((below) => usualFiles(workspace, posix.join(level, below)))
    if (paths.length > 0) return { paths, isAbove: level !== (directory || '.'), lookedFor }
  }
  return { paths: [], isAbove: false, lookedFor }
}

function whereOf(directory: string): string {
  return directory === ''
    ? 'the root of the workspace and its docs folder'
    : `"${directory}", the folders above it and their docs folders`
}

/** The folder itself, then each one above it up to the root. */
function levelsFrom(directory: string): string[] {
  const parts = directory === '' ? [] : directory.split('/')
  return [...parts.keys()].map((index) => parts.slice(0, parts.length - index).join('/')).concat('.')
}

function namedFile(workspace: Workspace, directory: string, named: string): Search {
  const path = posix.join(directory, named.replaceAll('\\', '/'))
  if (posix.isAbsolute(named) || path === '..' || path.startsWith('../')) {
    throw new PlumblineError('bad-input', {
      what: `Input "path" is "${named}", which is outside the workspace.`,
      next: 'Give a file of the checkout, relative to `working-directory`.',
    })
  }
  const isThere = isFile(workspace, path)
  return { paths: isThere ? [path] : [], isAbove: false, lookedFor: `there is no file "${path}"` }
}

/** In the order of the names, then of the formats, whatever the case that they are written in. */
function usualFiles(workspace: Workspace, folder: string): string[] {
  const rank = (file: string) => {
    const extension = CHANGELOG_EXTENSIONS.indexOf(posix.extname(file).toLowerCase())
    const name = NAMES.indexOf(posix.parse(file).name.toLowerCase())
    return name < 0 || extension < 0 ? -1 : name * CHANGELOG_EXTENSIONS.length + extension
  }
  return workspace
    .files(folder)
    .filter((file) => rank(file) >= 0)
    .sort((one, other) => rank(one) - rank(other))
    .map((file) => posix.join(folder, file))
    .filter((path) => isFile(workspace, path))
}

/** Not a folder, and nothing that a link fetches from outside. */
function isFile(workspace: Workspace, path: string): boolean {
  return workspace.text(path) !== undefined
}
