// Files and folders of a repository at a commit.
import { json, type ServiceResponse } from '../handler.ts'
import { failure, notFound } from './answers.ts'
import type { GitEntry } from './git-source.ts'
import type { GithubCall, GithubRoute } from './routes.ts'

const PATH = '/repos/{owner}/{repo}/contents/{path}'

export const contentsRoutes: readonly GithubRoute[] = [
  { method: 'GET', path: PATH, needs: 'contents:read', handle: contents },
  { method: 'GET', path: PATH, served: PATH.replace('/{path}', ''), needs: 'contents:read', handle: contents },
]

/** Of the default branch, unless `ref` names another commit. */
async function contents(call: GithubCall): Promise<ServiceResponse> {
  const { source, defaultBranch } = call.repository
  const ref = call.call.query.get('ref') ?? defaultBranch
  const commit = await source.commitOf(ref.replace(/^refs\/(?:heads|tags)\//, ''))
  if (commit === undefined) return failure(404, `No commit found for the ref ${ref}`)
  const found = await source.at(commit, call.call.params['path'] ?? '')
  if (found === undefined) return notFound()
  if ('text' in found) {
    const content = Buffer.from(found.text)
      .toString('base64')
      .replace(/(.{60})/g, '$1\n')
    return json(200, { ...entryView(found, ref, call), encoding: 'base64', content })
  }
  return json(
    200,
    found.map((entry) => entryView(entry, ref, call)),
  )
}

function entryView(entry: GitEntry, ref: string, { repository, state }: GithubCall) {
  const base = `${state.origin()}/repos/${repository.slug}`
  const kind = entry.type === 'blob' ? 'file' : 'dir'
  const url = `${base}/contents/${entry.path}?ref=${encodeURIComponent(ref)}`
  const git = `${base}/git/${entry.type}s/${entry.sha}`
  const html = `https://github.com/${repository.slug}/${kind === 'file' ? 'blob' : 'tree'}/${ref}/${entry.path}`
  const raw = `https://raw.githubusercontent.com/${repository.slug}/${ref}/${entry.path}`
  return {
    name: entry.path.split('/').at(-1),
    path: entry.path,
    sha: entry.sha,
    size: entry.size,
    url,
    html_url: html,
    git_url: git,
    download_url: kind === 'file' ? raw : null,
    type: kind,
    _links: { self: url, git, html },
  }
}
