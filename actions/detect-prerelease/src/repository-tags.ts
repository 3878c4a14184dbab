// The tags of the local clone, and whether they can be all of them.
import { join } from 'node:path'
import type { ActionDeps } from '@plumbline/actions-io'
import type { KnownRelease } from './release.ts'

export interface RepositoryTags {
  readonly tags: readonly string[]
  /** Why some may be missing; empty when they are all here. */
  readonly missing: string
}

/** Tags as the clone has them; nothing is fetched. */
export async function repositoryTags(
  { context, exec }: Pick<ActionDeps, 'context' | 'exec'>,
  { directory, tag: own, tagAssumed }: KnownRelease,
): Promise<RepositoryTags> {
  const git = (...args: string[]) => exec('git', ['-C', join(context.workspace, directory), ...args])
  const [shallow, list] = await Promise.all([
    git('rev-parse', '--is-shallow-repository'),
    git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags'),
  ])
  if (shallow.code !== 0 || list.code !== 0) return { tags: [], missing: 'there is no git clone here' }
  const tags = list.stdout.split('\n').filter((tag) => tag !== '')
  if (shallow.stdout.trim() !== 'false') return { tags, missing: 'the clone is shallow' }
  // The step that assumed the tag has looked for it among all tags, so no tags are no sign that some are missing.
  if (tagAssumed) return { tags, missing: '' }
  // A clone made without tags looks complete; the release's own tag gives it away.
  if (tags.length === 0) return { tags, missing: 'the clone has no tags' }
  const missing = own !== '' && !tags.includes(own) ? `the clone lacks the tag ${own} itself` : ''
  return { tags, missing }
}
