// The workflow files of a git repository, at the commit of an event and on the default branch.
import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { git, gitMaybe, workflowSources } from '@plumbline/rehearsal'
import type { WorkflowSource } from '@plumbline/triggers'

const FOLDER = '.github/workflows/'

export interface Place {
  /** What was read: v1.2.3, origin/main, HEAD. */
  readonly name: string
  readonly commit: string
  /** Why that was read and not what was asked for; empty when it is what was asked for. */
  readonly instead: string
}

export interface Reading {
  readonly event: Place & { readonly fullRef?: string; readonly message: string }
  readonly defaultBranch: Place
  readonly files: readonly WorkflowSource[]
  /** Workflow files that differ from the newest commit: only commits are read. */
  readonly uncommitted: readonly string[]
}

/** Throws `no-clone` for a folder without a repository, or without a commit; `read` throws `bad-input` for no ref. */
export function openRepository(folder: string): { read(ref?: Wanted): Reading } {
  const path = resolve(folder)
  if (!existsSync(path)) throw unreadable(`There is no folder "${folder}".`)
  if (gitMaybe(path, ['rev-parse', '--git-dir']) === undefined) throw unreadable(`"${folder}" is not a git repository.`)
  const head = commitOf(path, 'HEAD')
  if (head === undefined) throw unreadable(`"${folder}" has no commit yet.`)
  return {
    read(wanted) {
      const defaultBranch = defaultBranchOf(path, head)
      const event = wanted === undefined ? defaultBranch : placeOf(path, wanted, head)
      const message = git(path, ['log', '-1', '--format=%B', event.commit])
      const files = workflowSources(path, event.commit, defaultBranch.commit)
      return { event: { ...event, message }, defaultBranch, files, uncommitted: uncommittedIn(path) }
    },
  }
}

interface Wanted {
  readonly name: string
  readonly kind: 'tag' | 'any'
}

function placeOf(path: string, { name, kind }: Wanted, head: string): Place & { readonly fullRef?: string } {
  const candidates = kind === 'tag' ? ['refs/tags/'] : ['refs/tags/', 'refs/heads/', 'refs/remotes/origin/']
  for (const prefix of candidates) {
    const commit = commitOf(path, `${prefix}${name}`)
    const fullRef = `${prefix === 'refs/tags/' ? prefix : 'refs/heads/'}${name}`
    if (commit !== undefined) return { name, commit, instead: '', fullRef }
  }
  // A tag may be asked about before it is made; a dispatch needs a ref that is there.
  if (kind === 'tag') return { name: 'HEAD', commit: head, instead: `this clone has no tag "${name}"` }
  throw new PlumblineError('bad-input', {
    what: `This clone has no tag or branch "${name}".`,
    means: 'GitHub dispatches a workflow only at a ref that is there; this one is misspelt, or was not fetched.',
    next: 'Fetch it, or write another ref.',
  })
}

/** What `origin` says; else the usual names, here and at `origin`; else what is checked out. */
function defaultBranchOf(path: string, head: string): Place {
  const remote = gitMaybe(path, ['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD'])
  const usual = ['origin/main', 'origin/master', 'main', 'master']
  for (const name of [...(remote ? [remote] : []), ...usual]) {
    const full = name.startsWith('origin/') ? `refs/remotes/${name}` : `refs/heads/${name}`
    const commit = commitOf(path, full)
    const guessed = 'this clone does not know the default branch of its origin'
    if (commit !== undefined) return { name, commit, instead: name === remote ? '' : guessed }
  }
  return { name: 'HEAD', commit: head, instead: 'this clone has neither an origin nor a branch main or master' }
}

/** Whatever stands in the work tree only; of a bare clone, nothing. */
function uncommittedIn(path: string): readonly string[] {
  const status = ['status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', `:/${FOLDER}`]
  const entries = (gitMaybe(path, status) ?? '').split('\0').map((entry) => entry.slice('XY '.length))
  return entries.filter((file) => /\.ya?ml$/.test(file)).sort()
}

function commitOf(path: string, ref: string): string | undefined {
  return gitMaybe(path, ['rev-parse', '--quiet', '--verify', `${ref}^{commit}`])
}

function unreadable(what: string): PlumblineError {
  return new PlumblineError('no-clone', {
    what,
    means: 'The doctor reads the workflow files from the commits of a git repository.',
    next: 'Pass the folder of a clone: npm run doctor -- triggers --repo PATH.',
  })
}
