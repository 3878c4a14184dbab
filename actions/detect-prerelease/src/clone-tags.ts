// The tags of the clone, and whether the clone proves that they are all tags of its repository.
import { join } from 'node:path'
import type { ActionDeps, ExecResult } from '@plumbline/actions-io'

export interface RepositoryTags {
  readonly tags: readonly string[]
  /** Why some may be missing; empty when they are all here. */
  readonly missing: string
}

/** The release as its tags are looked for. */
export interface TaggedRelease {
  /** Folder of the package, from the workspace's root. */
  readonly directory: string
  /** For texts: the release's own tag, or its version where no tag is known. */
  readonly called: string
  /** True for a tag that is this release's. */
  owns(tag: string): boolean
  /** True where a step before this one only assumed the tag, so that the clone need not have it. */
  readonly tagAssumed: boolean
}

/** How git fetches into the clone. */
interface Remotes {
  readonly some: boolean
  readonly withoutTags: boolean
  /** True where only named branches are fetched, and so only the tags on them. */
  readonly branchesOnly: boolean
}

/** The tags of the clone; nothing is fetched into it. */
export async function cloneTags(
  { context, exec }: Pick<ActionDeps, 'context' | 'exec'>,
  release: TaggedRelease,
): Promise<RepositoryTags> {
  const git = (...args: string[]) => exec('git', ['-C', join(context.workspace, release.directory), ...args])
  const [shallow, list, settings] = await Promise.all([
    git('rev-parse', '--is-shallow-repository'),
    git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags'),
    git('config', '--get-regexp', '^remote\\..*\\.(url|tagopt|fetch)$'),
  ])
  if (shallow.code !== 0 || list.code !== 0) return { tags: [], missing: 'there is no git clone here' }
  const tags = list.stdout.split('\n').filter((tag) => tag !== '')
  if (shallow.stdout.trim() !== 'false') return { tags, missing: 'the clone is shallow' }
  return { tags, missing: missingTags(tags, remotesIn(settings), release) }
}

function remotesIn({ stdout }: ExecResult): Remotes {
  const settings = stdout.split('\n').filter((line) => line !== '')
  const fetched = settings.flatMap((line) => /^remote\..*\.fetch (.*)$/.exec(line)?.[1] ?? [])
  return {
    some: settings.length > 0,
    withoutTags: settings.some((line) => /\.tagopt --no-tags$/.test(line)),
    branchesOnly: fetched.length > 0 && !fetched.some((spec) => /^\+?refs\/(?:heads\/|tags\/)?\*:/.test(spec)),
  }
}

/** Why a clone that has its whole history may lack tags nevertheless; empty where it has them all. */
function missingTags(tags: readonly string[], remotes: Remotes, release: TaggedRelease): string {
  if (remotes.withoutTags) return 'the clone was made without tags'
  if (remotes.branchesOnly) return 'the clone was made of some branches only'
  const others = tags.filter((tag) => !release.owns(tag))
  if (!release.tagAssumed) {
    if (tags.length === 0) return 'the clone has no tags'
    // A clone that was made without tags looks complete; the release's own tag gives it away.
    if (others.length === tags.length) return `the clone lacks the tag ${release.called} itself`
  }
  // A checkout of one tag fetches that tag alone, and with a great depth the clone is not even shallow.
  if (others.length > 0 || !remotes.some) return ''
  return `${tags.length === 0 ? 'no tag is' : 'only this tag is'} in the clone`
}
