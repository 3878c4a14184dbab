// The runs of a repository since a time, asked for again and again with few requests.
import { type GithubClient, repositoryRuns, type WorkflowRun } from '@plumbline/github'

/** 100 runs each. */
const MOST_PAGES = 5

/** What somebody looks for in the list. */
export interface Wanted {
  readonly from: number
  /** Further pages are read until these are found. */
  readonly ids: ReadonlySet<number>
  /** Somebody wants to see every run. */
  readonly all: boolean
}

/** Reads page by page as far as somebody needs it; where nothing has changed GitHub sends nothing. */
export function createRunList(client: GithubClient, repository: string) {
  let last:
    | { readonly from: number; readonly etag: string | undefined; readonly runs: readonly WorkflowRun[] }
    | undefined
  return async ({ from, ids, all }: Wanted): Promise<readonly WorkflowRun[]> => {
    const query = { created: `>=${new Date(from).toISOString().replace(/\.\d+Z$/, 'Z')}` }
    const etag = last?.from === from ? last.etag : undefined
    const first = await repositoryRuns(client, repository, query, { etag })
    if (first === 'unchanged') return last?.runs ?? []
    const runs = [...first.runs]
    let more = first.more
    const lacks = () => all || [...ids].some((id) => !runs.some((run) => run.id === id))
    for (let page = 2; more && page <= MOST_PAGES && lacks(); page += 1) {
      const next = await repositoryRuns(client, repository, query, { page })
      if (next === 'unchanged') break
      runs.push(...next.runs)
      more = next.more
    }
    // A change on a later page does not change the first one's ETag.
    last = { from, etag: first.more ? undefined : first.etag, runs }
    return runs
  }
}
