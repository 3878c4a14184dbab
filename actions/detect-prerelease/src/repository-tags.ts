// The repository's tags: from a clone that has them all, else from GitHub; and whether they can be all of them.
import { join } from 'node:path'
import type { ActionDeps } from '@plumbline/actions-io'
import type { KnownRelease } from './release.ts'

export interface RepositoryTags {
  readonly tags: readonly string[]
  /** Why some may be missing; empty when they are all here. */
  readonly missing: string
}

type Deps = Pick<ActionDeps, 'context' | 'exec' | 'log'>

/** The tags of the clone, and where some may be missing those that GitHub lists; nothing is fetched into the clone. */
export async function repositoryTags(deps: Deps, release: KnownRelease, token: string): Promise<RepositoryTags> {
  const local = await localTags(deps, release)
  const { repository } = deps.context
  if (local.missing === '' || repository === '') return local
  if (token === '') return { ...local, missing: `${local.missing}, and \`token\` is empty` }
  // Loaded only here: a full clone needs no client, which takes longer to load than everything else does.
  const { GithubFailure } = await import('@plumbline/github')
  try {
    const tags = await tagsOnGithub(deps, token)
    deps.log.info(`Tags: ${tags.length} of ${repository} from GitHub, because ${local.missing}.`)
    return { tags: [...new Set([...local.tags, ...tags])], missing: '' }
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error
    return { ...local, missing: `${local.missing}, and GitHub did not list the tags (${error.what})` }
  }
}

async function localTags({ context, exec }: Deps, { directory, tag: own, tagAssumed }: KnownRelease) {
  const git = (...args: string[]) => exec('git', ['-C', join(context.workspace, directory), ...args])
  const [shallow, list, tagOption] = await Promise.all([
    git('rev-parse', '--is-shallow-repository'),
    git('for-each-ref', '--format=%(refname:strip=2)', 'refs/tags'),
    git('config', '--get', 'remote.origin.tagOpt'),
  ])
  if (shallow.code !== 0 || list.code !== 0) return { tags: [], missing: 'there is no git clone here' }
  const tags = list.stdout.split('\n').filter((tag) => tag !== '')
  if (shallow.stdout.trim() !== 'false') return { tags, missing: 'the clone is shallow' }
  if (tagOption.stdout.trim() === '--no-tags') return { tags, missing: 'the clone was made without tags' }
  // The step that assumed the tag has looked for it among all tags, so no tags are no sign that some are missing.
  if (tagAssumed) return { tags, missing: '' }
  // A clone made without tags looks complete; the release's own tag gives it away.
  if (tags.length === 0) return { tags, missing: 'the clone has no tags' }
  const missing = own !== '' && !tags.includes(own) ? `the clone lacks the tag ${own} itself` : ''
  return { tags, missing }
}

/**
 * All tags as GitHub lists them, page by page. Throws GithubFailure.
 * GitHub answers this list in one piece and takes no `per_page` (https://docs.github.com/rest/git/refs#list-matching-references),
 * but announces a next page, if there ever is one, as everywhere.
 */
async function tagsOnGithub({ context }: Deps, token: string): Promise<string[]> {
  const { openGithub, repoPath } = await import('@plumbline/github')
  const client = await openGithub({ token, apiUrl: context.apiUrl })
  const tags: string[] = []
  let url: string | undefined = repoPath(context.repository, 'git/matching-refs/tags')
  while (url !== undefined) {
    const answer: { data: readonly { readonly ref: string }[]; headers: Readonly<Record<string, unknown>> } =
      await client.request<readonly { readonly ref: string }[]>({ method: 'GET', url })
    tags.push(...answer.data.flatMap(({ ref }) => /^refs\/tags\/(.+)$/.exec(ref)?.[1] ?? []))
    url = nextPage(String(answer.headers['link'] ?? ''), url)
  }
  return tags
}

/** The address in `<…>; rel="next"`; undefined behind the last page, and where it leads nowhere new. */
function nextPage(link: string, current: string): string | undefined {
  const next = link.split(',').find((entry) => entry.includes('rel="next"'))
  const url = /<([^<>]+)>/.exec(next ?? '')?.[1]
  return url === current ? undefined : url
}
