// The refs, tags and commits of a repository, read from a bare clone by git itself.
import { execFile } from 'node:child_process'
import { devNull } from 'node:os'
import { promisify } from 'node:util'

const run = promisify(execFile)
const SHA = /^[0-9a-f]{40}$/

export interface GitRef {
  readonly ref: string
  readonly type: 'commit' | 'tag' | 'tree' | 'blob'
  readonly sha: string
}

export interface GitEntry {
  readonly type: 'blob' | 'tree'
  readonly sha: string
  readonly path: string
  readonly size: number
}

export interface GitFile extends GitEntry {
  readonly text: string
}

export interface Person {
  readonly name: string
  readonly email: string
  /** ISO 8601. */
  readonly date: string
}

export interface AnnotatedTag {
  readonly sha: string
  readonly tag: string
  readonly message: string
  readonly tagger: Person
  readonly target: { readonly type: string; readonly sha: string }
}

export interface Commit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly message: string
  readonly author: Person
  readonly committer: Person
}

/** What GitHub needs to know of a repository's history. */
export interface GitSource {
  /** Refs whose full name starts with `prefix`. */
  refs(prefix: string): Promise<readonly GitRef[]>
  tag(sha: string): Promise<AnnotatedTag | undefined>
  commit(sha: string): Promise<Commit | undefined>
  /** A file's bytes, or a folder's entries, at a commit; undefined where there is neither. */
  at(commit: string, path: string): Promise<GitFile | readonly GitEntry[] | undefined>
  /** The commit that a branch, a tag (peeled) or a sha names. */
  commitOf(name: string): Promise<string | undefined>
  /** The commit and everything before it, nearest first; where it is absent parents are followed one by one. */
  history?(sha: string): Promise<readonly string[]>
}

/** Reads `gitDir` at every call: a tag that moves meanwhile is seen. */
export function gitSource(gitDir: string): GitSource {
  const git = (...args: readonly string[]) => runGit(gitDir, args)
  // A commit never changes.
  const commits = new Map<string, Commit>()
  return {
    refs: async (prefix) => {
      const lines = await git('for-each-ref', '--format=%(objecttype) %(objectname) %(refname)')
      return (lines ?? '').split('\n').flatMap((line) => {
        const [type, sha, ...ref] = line.split(' ')
        const name = ref.join(' ')
        return sha && name.startsWith(prefix) ? [{ ref: name, type: type as GitRef['type'], sha }] : []
      })
    },
    tag: async (sha) => {
      const text = SHA.test(sha) && (await git('cat-file', '-t', sha)) === 'tag' && (await git('cat-file', 'tag', sha))
      return text ? parseTag(sha, text) : undefined
    },
    commit: async (sha) => {
      const known = commits.get(sha)
      if (known) return known
      const text = SHA.test(sha) && (await git('show', '--no-patch', `--format=${COMMIT_FORMAT}`, `${sha}^{commit}`))
      if (!text) return undefined
      const commit = parseCommit(text)
      commits.set(sha, commit)
      return commit
    },
    history: async (sha) => ((await git('rev-list', sha)) ?? '').split('\n').filter(Boolean),
    at: async (commit, path) => {
      if (path === '') return parseTree(await git('ls-tree', '--long', commit))
      const [own] = parseTree(await git('ls-tree', '--long', commit, '--', path))
      if (own?.type === 'tree') return parseTree(await git('ls-tree', '--long', commit, '--', `${path}/`))
      return own && { ...own, text: `${await git('cat-file', 'blob', own.sha)}\n` }
    },
    commitOf: async (name) => {
      for (const candidate of SHA.test(name) ? [name] : [`refs/heads/${name}`, `refs/tags/${name}`, name]) {
        if (!SHA.test(candidate) && !candidate.startsWith('refs/')) continue
        const sha = await git('rev-parse', '--verify', '--quiet', `${candidate}^{commit}`)
        if (sha) return sha
      }
      return undefined
    },
  }
}

/** Trimmed standard output; undefined when git says no. The machine's own git configuration is left out. */
async function runGit(gitDir: string, args: readonly string[]): Promise<string | undefined> {
  const env = { PATH: process.env['PATH'], GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: devNull }
  try {
    const { stdout } = await run('git', ['--git-dir', gitDir, ...args], { env, maxBuffer: 64 * 1024 * 1024 })
    return stdout.replace(/\n$/, '')
  } catch (error) {
    if (typeof (error as { code?: unknown }).code === 'number') return undefined
    throw error
  }
}

const COMMIT_FORMAT = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cn', '%ce', '%cI', '%B'].join('%n')

function parseCommit(text: string): Commit {
  const [sha = '', tree = '', parents = '', an = '', ae = '', ad = '', cn = '', ce = '', cd = '', ...message] =
    text.split('\n')
  return {
    sha,
    tree,
    parents: parents.split(' ').filter(Boolean),
    author: { name: an, email: ae, date: ad },
    committer: { name: cn, email: ce, date: cd },
    message: message.join('\n').trimEnd(),
  }
}

/** Lines of `git ls-tree --long`. */
function parseTree(text: string | undefined): GitEntry[] {
  return (text ?? '').split('\n').flatMap((line) => {
    const [, type, sha, size, path] = /^\d+ (\w+) ([0-9a-f]+) +(\S+)\t(.+)$/.exec(line) ?? []
    if ((type !== 'blob' && type !== 'tree') || !sha || !path) return []
    return [{ type, sha, path, size: Number(size) || 0 }]
  })
}

function parseTag(sha: string, text: string): AnnotatedTag {
  const [head = '', ...rest] = text.split('\n\n')
  const field = (name: string) => new RegExp(`^${name} (.*)$`, 'm').exec(head)?.[1] ?? ''
  const tagger = /^(.*) <(.*)> (\d+) [+-]\d{4}$/.exec(field('tagger'))
  return {
    sha,
    tag: field('tag'),
    message: rest.join('\n\n').trimEnd(),
    tagger: {
      name: tagger?.[1] ?? '',
      email: tagger?.[2] ?? '',
      date: new Date(Number(tagger?.[3] ?? 0) * 1000).toISOString(),
    },
    target: { type: field('type'), sha: field('object') },
  }
}
