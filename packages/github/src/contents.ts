// Files of a repository at a commit (https://docs.github.com/rest/repos/contents).
import { encodePath, type GithubClient, repoPath } from './client.ts'
import { GithubFailure } from './failure.ts'

/** A file of a folder: its name and the hash of its bytes, equal where the bytes are. */
export interface FolderEntry {
  readonly name: string
  readonly path: string
  readonly sha: string
  readonly type: string
}

/** What a folder holds at a ref (the default branch without one); nothing where there is no such folder. Throws GithubFailure. */
export async function listFolder(
  client: GithubClient,
  repository: string,
  path: string,
  ref?: string,
): Promise<readonly FolderEntry[]> {
  const data = await contents<readonly FolderEntry[] | FolderEntry>(client, repository, path, ref)
  return Array.isArray(data) ? data : []
}

/** A file's text at a ref (the default branch without one); undefined where there is no such file. Throws GithubFailure. */
export async function readTextAt(
  client: GithubClient,
  repository: string,
  path: string,
  ref?: string,
): Promise<string | undefined> {
  const data = await contents<{ readonly content?: string; readonly encoding?: string }>(client, repository, path, ref)
  // Above one mebibyte GitHub leaves the content away; no workflow file may be that large.
  return data?.encoding === 'base64' ? Buffer.from(data.content ?? '', 'base64').toString('utf8') : undefined
}

async function contents<Data>(client: GithubClient, repository: string, path: string, ref: string | undefined) {
  try {
    const url = repoPath(repository, path === '' ? 'contents' : `contents/${encodePath(path)}`)
    return (await client.request<Data>({ method: 'GET', url, ...(ref === undefined ? {} : { query: { ref } }) })).data
  } catch (error) {
    if (error instanceof GithubFailure && error.status === 404) return undefined
    throw error
  }
}

/** The message of a commit; empty where the token may not read it. */
export async function commitMessage(client: GithubClient, repository: string, commit: string): Promise<string> {
  try {
    const url = repoPath(repository, `git/commits/${commit}`)
    return (await client.request<{ readonly message: string }>({ method: 'GET', url })).data.message
  } catch (error) {
    if (error instanceof GithubFailure) return ''
    throw error
  }
}
