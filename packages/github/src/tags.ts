// Which commit a tag stands for, as GitHub sees it now.
import { PlumblineError, shellQuote } from '@plumbline/kernel'
import { encodePath, type GithubClient, repoPath } from './client.ts'
import { GithubFailure } from './failure.ts'

/** https://docs.github.com/rest/git/refs#get-a-reference and https://docs.github.com/rest/git/tags#get-a-tag */
interface GitObject {
  readonly object: { readonly sha: string; readonly type: string }
}

/** A tag of a tag is legal; more levels than this nobody makes on purpose. */
const MAX_DEPTH = 8

/** The name of a tag that may have been given as the full ref: `refs/tags/v1.2.3` is `v1.2.3`. */
export function tagName(given: string): string {
  return given.replace(/^refs\/tags\//, '')
}

/** The commit (40 hex digits) that the tag points to, annotated tags followed. Throws `tag-not-found`. */
export async function peelTag(client: GithubClient, repository: string, tag: string): Promise<string> {
  let { object } = await readRef(client, repository, tag)
  for (let depth = 0; object.type === 'tag' && depth < MAX_DEPTH; depth += 1) {
    const answer = await client.request<GitObject>({
      method: 'GET',
      url: repoPath(repository, `git/tags/${object.sha}`),
    })
    object = answer.data.object
  }
  if (object.type !== 'commit') {
    throw new PlumblineError('tag-not-found', {
      what: `The tag "${tag}" of ${repository} points to a ${object.type}, not to a commit.`,
      means: 'It was made for a file or folder by hand.',
      next: 'Tag the commit that is to be released.',
    })
  }
  return object.sha
}

/** Compares the tag with the commit that was released. Throws `tag-moved` and `tag-not-found`. */
export async function expectTagAt(
  client: GithubClient,
  repository: string,
  tag: string,
  commit: string,
): Promise<void> {
  const now = await peelTag(client, repository, tag)
  if (now === commit) return
  throw new PlumblineError('tag-moved', {
    what: `The tag "${tag}" of ${repository} pointed to ${commit} and now points to ${now}.`,
    next: `Put the tag back where it was (\`git push --force origin ${shellQuote(`${commit}:refs/tags/${tag}`)}\`), or release a new version; then run the release again.`,
  })
}

async function readRef(client: GithubClient, repository: string, tag: string): Promise<GitObject> {
  try {
    const answer = await client.request<GitObject>({
      method: 'GET',
      url: repoPath(repository, `git/ref/tags/${encodePath(tag)}`),
    })
    return answer.data
  } catch (error) {
    if (!(error instanceof GithubFailure) || error.status !== 404) throw error
    throw new PlumblineError('tag-not-found', {
      what: `GitHub knows no tag "${tag}" in ${repository}.`,
      ...(error.request === undefined ? {} : { request: error.request }),
      cause: error,
    })
  }
}

/** The objects of all annotated tags, by the tags' names: one request. Throws GithubFailure. */
export async function annotatedTags(client: GithubClient, repository: string): Promise<ReadonlyMap<string, string>> {
  type Ref = GitObject & { readonly ref: string }
  const url = repoPath(repository, 'git/matching-refs/tags/')
  const { data } = await client.request<readonly Ref[]>({ method: 'GET', url })
  return new Map(data.flatMap(({ ref, object }) => (object.type === 'tag' ? [[tagName(ref), object.sha]] : [])))
}

/** ISO time that an annotated tag states, by its object; undefined where it states none. Throws GithubFailure. */
export async function taggedAt(client: GithubClient, repository: string, object: string): Promise<string | undefined> {
  type Tag = { readonly tagger?: { readonly date?: string } | null }
  const { data } = await client.request<Tag>({ method: 'GET', url: repoPath(repository, `git/tags/${object}`) })
  return data.tagger?.date
}
