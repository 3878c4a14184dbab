// The commits that a rehearsal made in its copy of somebody's repository: told, because no other clone has them.
import { git } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'

/** `git diff-tree --name-status` in words. */
const CHANGES: Readonly<Record<string, string>> = { A: 'adds', D: 'deletes' }
const SHORT = 12

/**
 * Notes what the copy holds. Returns what tells, later, of the commits that came since, as one sentence; of none where there
 * are none, and of a bundled example, which has no other clone than this one.
 */
export function watchCommits(subject: Subject): (now: Subject) => readonly string[] {
  if (subject.kind === 'bundled') return () => []
  const { gitDir, tag, commit, defaultBranch } = subject
  const before = refsOf(gitDir)
  return (now) => {
    const moved = [...refsOf(gitDir)].filter(([ref, at]) => before.get(ref) !== at)
    const old = [`refs/heads/${defaultBranch}`, ...moved.map(([ref]) => ref)].flatMap((ref) => before.get(ref) ?? [])
    const commits = commitsBetween(
      gitDir,
      [commit, ...old],
      moved.map(([, at]) => at),
    )
    if (commits.length === 0) return []
    const told = commits.map((commit) => `${commit.slice(0, SHORT)} (${changesOf(gitDir, commit)})`)
    const tagged =
      now.commit === subject.commit
        ? ''
        : `; ${tag} is at ${now.commit.slice(0, SHORT)} in it, and not at ${subject.commit.slice(0, SHORT)}`
    return [
      `the copy that is rehearsed has commits of the rehearsal's own, which your clone has not, so that a command that names one fails there: ${told.join(', ')}${tagged}`,
    ]
  }
}

/** Full name → what it is at. */
function refsOf(gitDir: string): ReadonlyMap<string, string> {
  const lines = git(gitDir, ['for-each-ref', '--format=%(refname) %(objectname)']).split('\n').filter(Boolean)
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)]))
}

/** Those that the second can reach and the first cannot, the oldest first. */
function commitsBetween(gitDir: string, from: readonly string[], to: readonly string[]): readonly string[] {
  if (to.length === 0) return []
  return git(gitDir, ['rev-list', '--topo-order', '--reverse', ...to, '--not', ...from])
    .split('\n')
    .filter(Boolean)
}

/** Of a merge nothing: what it changes stands in its parents. */
function changesOf(gitDir: string, commit: string): string {
  const listed = git(gitDir, ['diff-tree', '-r', '-z', '--no-commit-id', '--name-status', commit]).split('\0')
  const changes: string[] = []
  for (let at = 0; at + 1 < listed.length; at += 2)
    changes.push(`${CHANGES[listed[at] ?? ''] ?? 'changes'} ${listed[at + 1]}`)
  return changes.join(', ') || 'changes no file'
}
