// Which file is the changelog: the one that was named, else the first of the usual ones.
import { readdirSync } from 'node:fs'
import { posix } from 'node:path'
import type { Workspace } from '@plumbline/actions-io'
import { CHANGELOG_EXTENSIONS } from '@plumbline/changelog'
import { PlumblineError } from '@plumbline/kernel'

const NAMES = [
  ...['changelog', 'changes', 'history', 'news', 'releases', 'release-notes', 'release_notes', 'releasenotes'],
  'milestones',
]
const FOLDERS = ['.', 'docs', 'doc']

export interface ChangelogFile {
  /** From the workspace's root, `/` between folders. */
  readonly path: string
  readonly text: string
}

/** Found: the file. Not found: where it was looked for. */
export type Search = { readonly file: ChangelogFile } | { readonly file: undefined; readonly lookedFor: string }

/** The changelog below a folder (an absolute path in the workspace). Throws `bad-input` for a path that leads out. */
export function findChangelog(workspace: Workspace, folder: string, named: string): Search {
  const directory = workspace.pathOf(folder) ?? ''
  if (named !== '') return namedFile(workspace, directory, named)
  for (const below of FOLDERS) {
    const path = usualFile(workspace, directory, folder, below)
    const text = path && workspace.text(path)
    if (path && text !== undefined) return { file: { path, text } }
  }
  const where = directory === '' ? 'the root of the workspace' : `"${directory}"`
  return {
    file: undefined,
    lookedFor: `${where} and its docs folder hold no CHANGELOG.md, CHANGES.md, HISTORY.md, NEWS.md, RELEASES.md or MILESTONES.md`,
  }
}

function namedFile(workspace: Workspace, directory: string, named: string): Search {
  const path = posix.join(directory, named.replaceAll('\\', '/'))
  if (posix.isAbsolute(named) || path === '..' || path.startsWith('../')) {
    throw new PlumblineError('bad-input', {
      what: `Input "path" is "${named}", which is outside the workspace.`,
      next: 'Give a file of the checkout, relative to `working-directory`.',
    })
  }
  const text = workspace.text(path)
  return text === undefined ? { file: undefined, lookedFor: `there is no file "${path}"` } : { file: { path, text } }
}

/** The first file, in the order of the names, whatever the case that it is written in. */
function usualFile(workspace: Workspace, directory: string, folder: string, below: string): string | undefined {
  const path = posix.join(directory, below)
  const files = list(posix.join(folder, below)).filter((file) =>
    CHANGELOG_EXTENSIONS.includes(posix.extname(file).toLowerCase()),
  )
  const named = (name: string) => files.find((file) => posix.parse(file).name.toLowerCase() === name)
  const file = NAMES.map(named).find(
    (found) => found !== undefined && workspace.text(posix.join(path, found)) !== undefined,
  )
  return file && posix.join(path, file)
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder).sort()
  } catch {
    return []
  }
}
