// Which file is the changelog: the one that was named, else the usual ones of the nearest folder that has any.
import { posix } from 'node:path'
import type { Workspace } from '@plumbline/actions-io'
import { type UsualFiles, usualChangelogs } from '@plumbline/changelog'
import { PlumblineError } from '@plumbline/kernel'

export interface Search extends UsualFiles {
  /** Where it was looked for. */
  readonly lookedFor: string
}

/** The changelogs of a folder, by its path from the root. Throws `bad-input` for a path that leads out. */
export function findChangelogs(workspace: Workspace, directory: string, named: string): Search {
  if (named !== '') return namedFile(workspace, directory, named)
  const lookedFor = `${whereOf(directory)} hold no CHANGELOG.md, CHANGES.md, HISTORY.md, NEWS.md, RELEASES.md or MILESTONES.md, nor one in another format`
  const filesIn = (folder: string) =>
    workspace.files(folder).filter((file) => isFile(workspace, posix.join(folder, file)))
  return { ...usualChangelogs(directory, filesIn), lookedFor }
}

function whereOf(directory: string): string {
  return directory === ''
    ? 'the root of the workspace and its docs folder'
    : `"${directory}", the folders above it and their docs folders`
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

/** Not a folder, and nothing that a link fetches from outside. */
function isFile(workspace: Workspace, path: string): boolean {
  return workspace.text(path) !== undefined
}
