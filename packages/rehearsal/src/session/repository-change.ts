// A scenario's change to the repository: one commit in the bare clone, with the same id every time.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Change, Scenario } from '../scenarios/index.ts'
import { git, gitMaybe } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'

const DATE = '2026-11-20T12:30:00Z'
const FILE_MODE = '100644'

/** Path → text; undefined deletes. */
type Texts = ReadonlyMap<string, string | undefined>

/**
 * The subject after the scenario's change: its tag, and its default branch where that was at the same commit, are at
 * the new one. A workflow that does not stand in the repository changes its text instead; where it is to be seen by
 * others (`committed`), it is committed, too.
 */
export function changedSubject(
  subject: Subject,
  change: Change | undefined,
  scratch: string,
  committed = false,
): Subject {
  const { workflow } = subject
  const { text: own, ...standing } = workflow
  const wanted = new Map(Object.entries(change?.(subject, (path) => textAt(subject, path)) ?? {}))
  const text = own === undefined ? undefined : (wanted.get(workflow.path) ?? own)
  if (text !== undefined && committed) wanted.set(workflow.path, text)
  else if (text !== undefined) wanted.delete(workflow.path)
  const changed = text === undefined ? subject : { ...subject, workflow: committed ? standing : { ...workflow, text } }
  if (wanted.size === 0) return changed
  const commit = commitOn(subject.gitDir, subject.commit, wanted, scratch)
  advanceBranch(subject, subject.commit, commit)
  moveTag(subject.gitDir, subject.tag, commit)
  if (committed) addWorkflows(subject, wanted, scratch)
  return { ...changed, commit }
}

/** Where the default branch is elsewhere it gets the workflows that it has not: schedules and people look for them there. */
function addWorkflows(subject: Subject, wanted: Texts, scratch: string): void {
  const { gitDir, defaultBranch } = subject
  const branch = `refs/heads/${defaultBranch}`
  const head = branchHead(subject)
  if (head === undefined) return
  const lacks = (path: string) => gitMaybe(gitDir, ['cat-file', '-e', `${head}:${path}`]) === undefined
  const added = [...wanted].filter(([path]) => path.startsWith('.github/workflows/') && lacks(path))
  if (added.length > 0) git(gitDir, ['update-ref', branch, commitOn(gitDir, head, new Map(added), scratch)])
}

/** The commit that the default branch is at; undefined in a clone without it. */
export function branchHead({ gitDir, defaultBranch }: Subject): string | undefined {
  return gitMaybe(gitDir, ['rev-parse', '--verify', '--quiet', `refs/heads/${defaultBranch}`])
}

/** The default branch goes from one commit to another, where it was at that one. */
export function advanceBranch(subject: Subject, from: string, to: string): void {
  if (branchHead(subject) === from) git(subject.gitDir, ['update-ref', `refs/heads/${subject.defaultBranch}`, to])
}

/** The scenario's own tag is made in the bare clone, at the same commit; a dry run has none but the repository's own. */
export function pushedTag(subject: Subject, scenario: Scenario): string {
  const tag = scenario.tag?.(subject) ?? subject.tag
  if (tag !== subject.tag) moveTag(subject.gitDir, tag, subject.commit)
  else if (scenario.writesNothing && subject.tagMade) removeTag(subject.gitDir, tag)
  return tag
}

/** The tag at another commit with the same files, as after a force-push of the tag. Returns that commit. */
export function moveTagAway({ gitDir, commit }: Subject, tag: string): string {
  const message = 'Somebody has moved the tag here'
  const moved = git(gitDir, ['commit-tree', `${commit}^{tree}`, '-p', commit, '-m', message], { date: DATE })
  moveTag(gitDir, tag, moved)
  return moved
}

/** Makes the tag, or moves it, in the bare clone. */
export function moveTag(gitDir: string, tag: string, commit: string): void {
  git(gitDir, ['update-ref', `refs/tags/${tag}`, commit])
}

/** Takes a tag away that only this clone has. */
export function removeTag(gitDir: string, tag: string): void {
  git(gitDir, ['update-ref', '-d', `refs/tags/${tag}`])
}

/** A file at the subject's commit; of the workflow its own text, wherever it stands. */
export function textAt({ gitDir, commit, workflow }: Subject, path: string): string | undefined {
  if (path === workflow.path && workflow.text !== undefined) return workflow.text
  const text = gitMaybe(gitDir, ['show', `${commit}:${path}`])
  return text === undefined ? undefined : `${text}\n`
}

/**
 * A commit on top of another with some texts changed; undefined deletes a file. Returns its id.
 * A bare clone has an index of its own as soon as one is written; it goes when the commit is made.
 */
export function commitOn(gitDir: string, commit: string, wanted: Texts, scratch: string): string {
  const folder = mkdtempSync(join(scratch, 'change-'))
  try {
    git(gitDir, ['read-tree', commit])
    // Without a work tree, an empty one, git does not take a path out of an index.
    const index = (...args: readonly string[]) =>
      git(gitDir, ['--git-dir', gitDir, '--work-tree', folder, 'update-index', ...args])
    for (const [path, text] of wanted) {
      if (text === undefined) index('--force-remove', path)
      else index('--add', '--cacheinfo', `${modeOf(gitDir, commit, path)},${blobOf(gitDir, text, scratch)},${path}`)
    }
    const tree = git(gitDir, ['write-tree'])
    const message = `Change ${[...wanted.keys()].join(', ')} for the rehearsal`
    return git(gitDir, ['commit-tree', tree, '-p', commit, '-m', message], { date: DATE })
  } finally {
    rmSync(folder, { recursive: true, force: true })
    rmSync(join(gitDir, 'index'), { force: true })
  }
}

function modeOf(gitDir: string, commit: string, path: string): string {
  return git(gitDir, ['ls-tree', commit, '--', path]).split(' ')[0] || FILE_MODE
}

function blobOf(gitDir: string, text: string, scratch: string): string {
  const file = join(scratch, 'changed-text')
  writeFileSync(file, text)
  return git(gitDir, ['hash-object', '-w', '--no-filters', file])
}
