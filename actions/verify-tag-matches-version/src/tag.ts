// The tag that was given and its commit, as the local clone knows it.
import type { GithubContext } from '@plumbline/actions-io'
import { PlumblineError } from '@plumbline/kernel'
import type { Clone } from './clone.ts'

export interface FoundTag {
  /** Empty where nothing says which: then no manifest states a version either. */
  readonly tag: string
  readonly commit: string
  /** The sentence that says why the tag is only assumed to be at the commit; empty when it is there. */
  readonly assumed: string
}

/** The tag of the input, else the one that started the run, else empty; without `refs/tags/`. Throws `bad-input`. */
export function givenTag(input: string, context: GithubContext): string {
  return nameOfRef('tag', input || tagOfRun(context))
}

/** The tag that started the run: pushed, chosen for a dispatch, or that of the release whose event it is; else empty. */
export function tagOfRun(context: GithubContext): string {
  if (context.refType === 'tag') return (context.ref || context.refName).replace(/^refs\/tags\//, '')
  if (context.eventName !== 'release') return ''
  const release = context.event()['release'] as { readonly tag_name?: unknown } | null | undefined
  return typeof release?.tag_name === 'string' ? release.tag_name : ''
}

const REFS = {
  tag: { folder: 'refs/tags/', kind: 'tag' },
  'require-branch': { folder: 'refs/heads/', kind: 'branch' },
} as const

/** The name in an input without its `refs/…/`, such that git reads it as nothing else. Throws `bad-input`. */
export function nameOfRef(input: keyof typeof REFS, text: string): string {
  const { folder, kind } = REFS[input]
  const name = text.startsWith(folder) ? text.slice(folder.length) : text
  // What git itself refuses in a ref (git-check-ref-format).
  if (/^-|\.\.|[\s~^:?*[\\\p{Cc}]|@\{|^refs\/|\/$|\.lock$/u.test(name)) {
    throw new PlumblineError('bad-input', {
      what: `Input "${input}" is ${quote(text)}, which cannot be the name of a ${kind}.`,
    })
  }
  return name
}

/** The tag with its commit, which must be the one that is checked out. Throws `no-tag` where none was given. */
export async function existingTag(tag: string, clone: Clone, context: GithubContext): Promise<FoundTag> {
  if (tag === '') {
    throw new PlumblineError('no-tag', {
      what: `The run is at ${quote(context.ref)}, which is no tag, and input "tag" is empty.`,
    })
  }
  const commit = await clone.commitOf(tag)
  if (commit === undefined) throw absent(tag, clone)
  if (commit === clone.head) return { tag, commit, assumed: '' }
  throw new PlumblineError('head-not-at-tag', {
    what: `The tag "${tag}" is at commit ${short(commit)}, and ${clone.head === undefined ? 'no commit' : `commit ${short(clone.head)}`} is checked out.`,
  })
}

/** `shallow-clone` or `tag-missing`. */
export function absent(tag: string, { shallow }: Clone): PlumblineError {
  return shallow
    ? new PlumblineError('shallow-clone', { what: `The tag "${tag}" is not in this clone, and the clone is shallow.` })
    : new PlumblineError('tag-missing', { what: `The tag "${tag}" is not in this clone, or it points to no commit.` })
}

/** A commit as sentences show it. */
export function short(commit: string): string {
  return commit.slice(0, 12)
}

/** A text as sentences quote it. */
export function quote(text: string): string {
  return JSON.stringify(text)
}
