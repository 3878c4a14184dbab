// The repository's tags: those of the clone and those that GitHub lists; and whether they can be all of them.
import type { ActionDeps } from '@plumbline/actions-io'
import { cloneTags, type RepositoryTags, type TaggedRelease } from './clone-tags.ts'

type Deps = Pick<ActionDeps, 'context' | 'exec' | 'log'>

/** What makes all tags known. */
export const REMEDY = 'check out with `fetch-depth: 0`, or give a `token` that may read the contents'

/** The tags of the clone, and with a token those that GitHub lists; nothing is fetched into the clone. */
export async function repositoryTags(deps: Deps, release: TaggedRelease, token: string): Promise<RepositoryTags> {
  const local = await cloneTags(deps, release)
  const { repository } = deps.context
  if (repository === '') return local
  const because = (why: string) => ({ ...local, missing: local.missing && `${local.missing}, and ${why}` })
  if (token === '') return because('`token` is empty')
  // Loaded only here: without a token no client is needed, which takes longer to load than everything else does.
  const { GithubFailure } = await import('@plumbline/github')
  try {
    const tags = await tagsOnGithub(deps, token)
    deps.log.info(`Tags: ${tags.length} of ${repository} from GitHub, ${local.tags.length} in the clone.`)
    return { tags: [...new Set([...local.tags, ...tags])], missing: '' }
  } catch (error) {
    if (!(error instanceof GithubFailure)) throw error
    const why = `GitHub did not list the tags (${error.what})`
    if (local.missing === '') deps.log.info(`Tags: ${local.tags.length}, all from the clone: ${why}`)
    return because(why)
  }
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
