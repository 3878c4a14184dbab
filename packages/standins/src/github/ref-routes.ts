// Repository, refs, tags and commits.
import { json } from '../handler.ts'
import { failure, notFound } from './answers.ts'
import type { AnnotatedTag, Commit, GitRef, Person } from './git-source.ts'
import { fullRepositoryView, nodeId } from './repository-view.ts'
import { type GithubCall, type GithubRoute, stamp } from './routes.ts'

const REPOSITORY = '/repos/{owner}/{repo}'
const UNVERIFIED = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null }

export const refRoutes: readonly GithubRoute[] = [
  {
    method: 'GET',
    path: REPOSITORY,
    needs: 'metadata',
    handle: ({ repository, state }) => json(200, fullRepositoryView(repository, state.origin())),
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/git/ref/{ref}`,
    needs: 'contents:read',
    handle: async (call) => {
      const name = `refs/${call.call.params['ref']}`
      const found = (await call.repository.source.refs(name)).find(({ ref }) => ref === name)
      return found ? json(200, refView(found, call)) : notFound()
    },
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/git/matching-refs/{ref}`,
    needs: 'contents:read',
    handle: async (call) => {
      const found = await call.repository.source.refs(`refs/${call.call.params['ref']}`)
      return json(
        200,
        found.map((ref) => refView(ref, call)),
      )
    },
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/git/tags/{tag_sha}`,
    needs: 'contents:read',
    handle: async (call) => {
      const tag = await call.repository.source.tag(call.call.params['tag_sha'] ?? '')
      return tag ? json(200, tagView(tag, call)) : notFound()
    },
  },
  {
    method: 'GET',
    path: `${REPOSITORY}/git/commits/{commit_sha}`,
    needs: 'contents:read',
    handle: async (call) => {
      const commit = await call.repository.source.commit(call.call.params['commit_sha'] ?? '')
      return commit ? json(200, commitView(commit, call)) : failure(404, 'Not Found')
    },
  },
]

function base({ repository, state }: GithubCall): string {
  return `${state.origin()}/repos/${repository.slug}`
}

function refView(ref: GitRef, call: GithubCall): unknown {
  return {
    ref: ref.ref,
    node_id: nodeId('Ref', ref.ref),
    url: `${base(call)}/git/${ref.ref}`,
    object: { type: ref.type, sha: ref.sha, url: `${base(call)}/git/${ref.type}s/${ref.sha}` },
  }
}

function tagView(tag: AnnotatedTag, call: GithubCall): unknown {
  const { type, sha } = tag.target
  return {
    node_id: nodeId('Tag', tag.sha),
    sha: tag.sha,
    url: `${base(call)}/git/tags/${tag.sha}`,
    tagger: person(tag.tagger),
    object: { sha, type, url: `${base(call)}/git/${type}s/${sha}` },
    tag: tag.tag,
    message: tag.message,
    verification: UNVERIFIED,
  }
}

function person({ name, email, date }: Person): Person {
  return { name, email, date: stamp(Date.parse(date)) }
}

function commitView(commit: Commit, call: GithubCall): unknown {
  const page = (sha: string) => `https://github.com/${call.repository.slug}/commit/${sha}`
  const address = (sha: string) => `${base(call)}/git/commits/${sha}`
  return {
    sha: commit.sha,
    node_id: nodeId('Commit', commit.sha),
    url: address(commit.sha),
    html_url: page(commit.sha),
    author: person(commit.author),
    committer: person(commit.committer),
    tree: { sha: commit.tree, url: `${base(call)}/git/trees/${commit.tree}` },
    message: commit.message,
    parents: commit.parents.map((sha) => ({ sha, url: address(sha), html_url: page(sha) })),
    verification: UNVERIFIED,
  }
}
