// The workflow files of a repository, as they stand at a commit and on its default branch.
import type { WorkflowSource } from '@plumbline/triggers'
import { git } from './git.ts'

const FOLDER = '.github/workflows/'

/** Every workflow file that stands at either of two commits: that of an event, and that of the default branch. */
export function workflowSources(folder: string, event: string, defaultBranch: string): readonly WorkflowSource[] {
  const [atRef, onDefaultBranch] = [pathsAt(folder, event), pathsAt(folder, defaultBranch)]
  return [...new Set([...atRef, ...onDefaultBranch])].sort().map((path) => ({
    path,
    ...(atRef.has(path) ? { atRef: textOf(folder, event, path) } : {}),
    ...(onDefaultBranch.has(path) ? { onDefaultBranch: textOf(folder, defaultBranch, path) } : {}),
  }))
}

/** Workflow files stand directly in the folder; GitHub looks into no folder below it. */
function pathsAt(folder: string, commit: string): ReadonlySet<string> {
  const listed = git(folder, ['ls-tree', '-z', '--full-tree', '--name-only', commit, FOLDER]).split('\0')
  return new Set(listed.filter((file) => /\.ya?ml$/.test(file)))
}

function textOf(folder: string, commit: string, path: string): string {
  return git(folder, ['cat-file', 'blob', `${commit}:${path}`])
}
