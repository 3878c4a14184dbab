// What the local clone knows of commits and tags. No network, and nothing is changed.
import type { Exec } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'

export interface Clone {
  readonly shallow: boolean
  /** The commit that is checked out (40 or 64 hex digits); undefined in a repository without any. */
  readonly head: string | undefined
  /** A tag's commit, an annotated tag peeled; undefined where it is not here or points to none. */
  commitOf(tag: string): Promise<string | undefined>
  tags(): Promise<readonly string[]>
}

/** The clone that holds a folder. Throws `not-a-repository` or `git-failed`. */
export async function openClone(folder: string, exec: Exec): Promise<Clone> {
  const git = (...args: string[]) => exec('git', ['-C', folder, ...args])
  const commitAt = async (revision: string) => {
    const { code, stdout } = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`)
    return code === 0 ? stdout.trim() : undefined
  }
  const [state, head] = await Promise.all([git('rev-parse', '--is-shallow-repository'), commitAt('HEAD')])
  if (state.code !== 0) throw noClone(folder, state.startError ?? state.stderr)
  return {
    shallow: state.stdout.trim() === 'true',
    head,
    commitOf: (tag) => commitAt(`refs/tags/${tag}`),
    async tags() {
      const list = await git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags')
      return list.stdout.split('\n').filter((tag) => tag !== '')
    },
  }
}

function noClone(folder: string, answer: string): PlumblineError {
  const request = `git -C ${folder} rev-parse --is-shallow-repository`
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
