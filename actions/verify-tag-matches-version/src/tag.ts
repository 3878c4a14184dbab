// Which tag is checked, and the commit behind it as the local clone knows it.
import type { Exec, GithubContext } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'

/** The tag of the input, else the one that started the run; without `refs/tags/`. Throws `no-tag` or `bad-input`. */
export function chooseTag(input: string, context: GithubContext): string {
  const given = input || (context.refType === 'tag' ? context.ref : '')
  if (given === '') {
    throw new PlumblineError('no-tag', {
      what: `The run is at ${quote(context.ref)}, which is no tag, and input "tag" is empty.`,
    })
  }
  const tag = given.replace(/^refs\/tags\//, '')
  // What git itself refuses in a ref (git-check-ref-format), so that it never reads the text as anything else.
  if (/^-|\.\.|[\s~^:?*[\\\p{Cc}]|@\{|^refs\/|\/$|\.lock$/u.test(tag)) {
    throw new PlumblineError('bad-input', {
      what: `Input "tag" is ${quote(given)}, which cannot be the name of a tag.`,
    })
  }
  return tag
}

/** The tag's commit (40 or 64 hex digits), which must be the one that is checked out. No network. */
export async function commitOfTag(tag: string, folder: string, exec: Exec): Promise<string> {
  const git = (...args: string[]) => exec('git', ['-C', folder, ...args])
  const ref = `refs/tags/${tag}^{commit}`
  const [clone, peeled, head] = await Promise.all([
    git('rev-parse', '--is-shallow-repository'),
    git('rev-parse', '--verify', '--quiet', '--end-of-options', ref),
    git('rev-parse', '--verify', '--quiet', 'HEAD^{commit}'),
  ])
  if (clone.code !== 0) throw noClone(folder, clone.startError ?? clone.stderr)
  if (peeled.code !== 0) throw noTag(tag, clone.stdout.trim() === 'true')
  const commit = peeled.stdout.trim()
  if (head.stdout.trim() === commit) return commit
  throw new PlumblineError('head-not-at-tag', {
    what: `The tag "${tag}" is at commit ${short(commit)}, and ${head.code === 0 ? `commit ${short(head.stdout)}` : 'no commit'} is checked out.`,
  })
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

function noTag(tag: string, shallow: boolean): PlumblineError {
  return shallow
    ? new PlumblineError('shallow-clone', { what: `The tag "${tag}" is not in this clone, and the clone is shallow.` })
    : new PlumblineError('tag-missing', { what: `The tag "${tag}" is not in this clone, or it points to no commit.` })
}

function short(commit: string): string {
  return commit.trim().slice(0, 12)
}

function quote(text: string): string {
  return JSON.stringify(text)
}
