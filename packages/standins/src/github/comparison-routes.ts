// All tags of a repository, each with its commit, and how one commit stands to another.
import { json, type ServiceResponse } from '../handler.ts'
import { notFound } from './answers.ts'
import type { Commit } from './git-source.ts'
import { pageOf } from './pages.ts'
import { nodeId } from './repository-view.ts'
import type { GithubCall, GithubRoute } from './routes.ts'

const REPOSITORY = '/repos/{owner}/{repo}'

export const comparisonRoutes: readonly GithubRoute[] = [
  { method: 'GET', path: `${REPOSITORY}/tags`, needs: 'contents:read', handle: tags },
  { method: 'GET', path: `${REPOSITORY}/compare/{basehead}`, needs: 'contents:read', handle: compare },
]

/** By name, from the highest on; annotated tags are followed, and what is no commit in the end is left out. */
async function tags({ call, repository, state }: GithubCall): Promise<ServiceResponse> {
  const refs = await repository.source.refs('refs/tags/')
  const sorted = refs.toSorted((a, b) => (a.ref < b.ref ? 1 : -1))
  const { items, headers } = pageOf(sorted, call, state.origin())
  const base = `${state.origin()}/repos/${repository.slug}`
  const views = await Promise.all(
    items.map(async ({ ref, type, sha }) => {
      const name = ref.slice('refs/tags/'.length)
      const commit = type === 'commit' ? sha : await repository.source.commitOf(name)
      if (commit === undefined) return []
      const archive = (kind: string) => `${base}/${kind}/refs/tags/${name}`
      return {
        name,
        zipball_url: archive('zipball'),
        tarball_url: archive('tarball'),
        commit: { sha: commit, url: `${base}/commits/${commit}` },
        node_id: nodeId('Tag', name),
      }
    }),
  )
  return json(200, views.flat(), headers)
}

/** `base...head`; the lists of commits and files are left empty: whoever asks here wants to know how they stand. */
async function compare({ call, repository, state }: GithubCall): Promise<ServiceResponse> {
  const { source } = repository
  const [base, head] = await Promise.all(
    (call.params['basehead'] ?? '').split('...').map(async (name) => {
      const sha = await source.commitOf(name)
      return sha === undefined ? undefined : source.commit(sha)
    }),
  )
  if (!base || !head) return notFound()
  const [ofBase, ofHead] = await Promise.all([ancestors(base, source), ancestors(head, source)])
  const ahead = [...ofHead].filter((sha) => !ofBase.has(sha)).length
  const behind = [...ofBase].filter((sha) => !ofHead.has(sha)).length
  const nearest = [...ofHead].find((sha) => ofBase.has(sha))
  const common = nearest === undefined ? undefined : await source.commit(nearest)
  if (!common) return notFound()
  const origin = `${state.origin()}/repos/${repository.slug}`
  const page = `https://github.com/${repository.slug}/compare/${call.params['basehead']}`
  return json(200, {
    url: `${origin}/compare/${call.params['basehead']}`,
    html_url: page,
    permalink_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    base_commit: commitView(base, repository.slug, origin),
    merge_base_commit: commitView(common, repository.slug, origin),
    status: ahead === 0 ? (behind === 0 ? 'identical' : 'behind') : behind === 0 ? 'ahead' : 'diverged',
    ahead_by: ahead,
    behind_by: behind,
    total_commits: ahead,
    commits: [],
    files: [],
  })
}

/** The commit and everything before it, nearest first. */
async function ancestors({ sha }: Commit, source: GithubCall['repository']['source']): Promise<Set<string>> {
  if (source.history) return new Set(await source.history(sha))
  const found = new Set([sha])
  for (const one of found) for (const parent of (await source.commit(one))?.parents ?? []) found.add(parent)
  return found
}

/** `commit`. */
function commitView(commit: Commit, slug: string, origin: string) {
  const page = (sha: string) => `https://github.com/${slug}/commit/${sha}`
  const address = (sha: string) => `${origin}/commits/${sha}`
  return {
    url: address(commit.sha),
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    html_url: page(commit.sha),
    comments_url: `${address(commit.sha)}/comments`,
    commit: {
      url: `${origin}/git/commits/${commit.sha}`,
      author: commit.author,
      committer: commit.committer,
      message: commit.message,
      comment_count: 0,
      tree: { sha: commit.tree, url: `${origin}/git/trees/${commit.tree}` },
    },
    author: null,
    committer: null,
    parents: commit.parents.map((sha) => ({ sha, url: address(sha), html_url: page(sha) })),
  }
}
