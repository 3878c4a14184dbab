// How GitHub shows a release and its assets.
import { ACTIONS_BOT } from '../jobs.ts'
import { botView, nodeId, userView } from './repository-view.ts'
import type { GithubState } from './routes.ts'
import type { AssetState, ReleaseState, RepositoryState } from './state.ts'

/** `release`. */
export function releaseView(release: ReleaseState, repository: RepositoryState, state: GithubState) {
  const { slug } = repository
  const origin = state.origin()
  const url = `${origin}/repos/${slug}/releases/${release.id}`
  const page = `https://github.com/${slug}/releases/tag/${pageName(release)}`
  return {
    url,
    html_url: page,
    assets_url: `${url}/assets`,
    upload_url: `${origin}/uploads/repos/${slug}/releases/${release.id}/assets{?name,label}`,
    tarball_url: release.draft ? null : `${origin}/repos/${slug}/tarball/${release.tagName}`,
    zipball_url: release.draft ? null : `${origin}/repos/${slug}/zipball/${release.tagName}`,
    id: release.id,
    node_id: nodeId('Release', release.id),
    tag_name: release.tagName,
    target_commitish: release.targetCommitish,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    created_at: release.createdAt,
    published_at: release.publishedAt,
    updated_at: release.updatedAt,
    author: release.author === ACTIONS_BOT ? botView(origin) : userView(release.author, 900_001, origin, 'Bot'),
    assets: release.assets.map((asset) => assetView(asset, release, repository, state)),
  }
}

/** A draft's page has no tag in its address. */
function pageName(release: ReleaseState): string {
  return release.draft ? `untagged-${release.id.toString(16).padStart(20, '0')}` : release.tagName
}

/** `release-asset`. */
export function assetView(asset: AssetState, release: ReleaseState, repository: RepositoryState, state: GithubState) {
  const url = `${state.origin()}/repos/${repository.slug}/releases/assets/${asset.id}`
  const download = `https://github.com/${repository.slug}/releases/download/${pageName(release)}/${asset.name}`
  return {
    url,
    browser_download_url: download,
    id: asset.id,
    node_id: nodeId('Asset', asset.id),
    name: asset.name,
    label: asset.label,
    state: asset.state,
    content_type: asset.contentType,
    size: asset.bytes.length,
    digest: asset.state === 'uploaded' ? `sha256:${asset.sha256}` : null,
    download_count: 0,
    created_at: asset.createdAt,
    updated_at: asset.createdAt,
    uploader: botView(state.origin()),
  }
}
