// What the local clone knows of commits and tags. No network, and nothing is changed.
import type { Exec } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'

/** A path of the repository that is not as HEAD has it; a new folder ends in `/`. */
export interface Change {
  readonly path: string
  readonly isTracked: boolean
}

export interface Clone {
  readonly shallow: boolean
  /** The commit that is checked out (40 or 64 hex digits); undefined in a repository without any. */
  readonly head: string | undefined
  /** The folder's path from the root of the repository, which need not be the workspace's; empty at the root. */
  readonly path: string
  /** A tag's commit, an annotated tag peeled; undefined where it is not here or points to none. */
  commitOf(tag: string): Promise<string | undefined>
  tags(): Promise<readonly string[]>
  /** False for a lightweight tag, and for one that is not here. */
  isAnnotated(tag: string): Promise<boolean>
  /** Whether a commit is a branch's or an ancestor of it; undefined where the branch is not here. */
  isOnBranch(commit: string, branch: string): Promise<boolean | undefined>
  /** What differs from HEAD, ignored files aside. Throws `git-failed`. */
  changes(): Promise<readonly Change[]>
  /** A file as HEAD has it, by its path in the repository; undefined where it has none. */
  textAtHead(path: string): Promise<string | undefined>
}

/** The clone that holds a folder. Throws `not-a-repository` or `git-failed`. */
export async function openClone(folder: string, exec: Exec): Promise<Clone> {
  const git = (...args: string[]) => exec('git', ['-C', folder, ...args])
  const commitAt = async (revision: string) => {
    const { code, stdout } = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
    return code === 0 ? stdout.trim() : undefined
  }
  const [state, head] = await Promise.all([
    git('rev-parse', '--is-shallow-repository', '--show-prefix'),
    commitAt('HEAD'),
  ])
  if (state.code !== 0) throw noClone(folder, state.startError ?? state.stderr)
  const [shallow = '', prefix = ''] = state.stdout.split('\n')
  return {
    shallow: shallow === 'true',
    head,
    path: prefix.replace(/\/$/, ''),
    commitOf: (tag) => commitAt(`refs/tags/${tag}`),
    async tags() {
      const list = await git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags')
      return list.stdout.split('\n').filter((tag) => tag !== '')
    },
    async isAnnotated(tag) {
      const type = await git('cat-file', '-t', `refs/tags/${tag}`)
      return type.code === 0 && type.stdout.trim() === 'tag'
    },
    async isOnBranch(commit, branch) {
      // What was fetched of a branch says more than a local one, which any step may have moved.
      for (const ref of [`refs/remotes/origin/${branch}`, `refs/heads/${branch}`]) {
        const tip = await commitAt(ref)
        if (tip !== undefined) return (await git('merge-base', '--is-ancestor', commit, tip)).code === 0
      }
      return undefined
    },
    async changes() {
      const status = [
        'status',
        '--porcelain',
        '-z',
        '--no-renames',
        '--ignore-submodules=all',
        '--untracked-files=normal',
      ]
      const { code, stdout, stderr } = await git('--no-optional-locks', ...status)
      if (code !== 0) {
        const request = `git -C ${folder} ${status.join(' ')}`
        throw new PlumblineError('git-failed', {
          what: `git cannot say what has changed.`,
          request,
          answer: stderr.trim(),
        })
      }
      const rows = stdout.split('\0').filter((row) => row !== '')
      return rows.map((row) => ({ path: row.slice(3), isTracked: !row.startsWith('??') }))
    },
    async textAtHead(path) {
      const { code, stdout } = await git('show', `HEAD:${path}`)
      return code === 0 ? stdout : undefined
    },
  }
}

function noClone(folder: string, answer: string): PlumblineError {
  const request = `git -C ${folder} rev-parse --is-shallow-repository --show-prefix`
  if (/not a git repository/.test(answer)) {
    return new PlumblineError('not-a-repository', {
      what: `The folder "${folder}" is in no git repository.`,
      request,
      answer,
    })
  }
  const owned = /dubious ownership/.test(answer)
  return new PlumblineError('git-failed', {
    what: `git does not read the folder "${folder}".`,
    request,
    answer: answer.trim(),
    ...(owned
      ? {
          means: 'The checkout belongs to another user than this step runs as: usual in container jobs.',
          next: 'Run `git config --global --add safe.directory "$GITHUB_WORKSPACE"` in a step before this one.',
        }
      : {}),
  })
}
