// Release assets: raw uploads under the names that GitHub gives them, and their removal.
import { digestOf } from '@plumbline/kernel'
import { empty, json, type ServiceResponse } from '../handler.ts'
import { failure, invalid, notFound } from './answers.ts'
import { pageOf } from './pages.ts'
import { byId } from './release-routes.ts'
import { assetView } from './release-view.ts'
import { allows, type GithubCall, type GithubRoute, idOf, stamp } from './routes.ts'
import type { AssetState, ReleaseState } from './state.ts'

const RELEASES = '/repos/{owner}/{repo}/releases'
/** The numbers; GitHub's words for them nobody publishes. https://docs.github.com/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas */
const MOST_ASSETS = 1000
const SIZE_LIMIT = 2 * 1024 ** 3

export const assetRoutes: readonly GithubRoute[] = [
  { method: 'GET', path: `${RELEASES}/{release_id}/assets`, needs: 'contents:read', handle: list },
  { method: 'POST', path: `${RELEASES}/{release_id}/assets`, needs: 'contents:write', uploads: true, handle: upload },
  { method: 'GET', path: `${RELEASES}/assets/{asset_id}`, needs: 'contents:read', handle: get },
  { method: 'DELETE', path: `${RELEASES}/assets/{asset_id}`, needs: 'contents:write', handle: remove },
]

/**
 * Anything but letters, digits and `@ + - . _` becomes a dot, runs of dots one; none is kept at either end: "GitHub renames
 * asset filenames that have special characters" (https://docs.github.com/rest/releases/assets#upload-a-release-asset).
 */
export function assetName(given: string): string {
  const dotted = given
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .replace(/[^\w@+.-]+/g, '.')
    .replace(/\.{2,}/g, '.')
    .replace(/\.$/, '')
  return dotted.startsWith('.') ? `default${dotted}` : dotted
}

function list(call: GithubCall): ServiceResponse {
  const release = byId(call)
  if (!release) return notFound()
  const { items, headers } = pageOf(release.assets, call.call, call.state.origin())
  const views = items.map((asset) => assetView(asset, release, call.repository, call.state))
  return json(200, views, headers)
}

/**
 * "If you upload an asset with the same filename as another uploaded asset, you'll receive an error" (the same page, 422
 * `already_exists`); raw bytes with their length (411 without); nothing is added to a published immutable release.
 */
function upload(call: GithubCall): ServiceResponse {
  const { call: request, state, repository } = call
  const release = byId(call)
  if (!release) return notFound()
  if (request.headers['content-length'] === undefined)
    return failure(411, 'A release asset must be sent with its Content-Length')
  const contentType = request.headers['content-type']
  if (contentType === undefined) return failure(415, 'A release asset must be sent with its Content-Type')
  if (release.immutable) return failure(422, 'Cannot upload assets to an immutable release.')
  const name = assetName(request.query.get('name') ?? '')
  if (name === '') return invalid([{ resource: 'ReleaseAsset', code: 'missing_field', field: 'name' }])
  if (release.assets.some((asset) => asset.name === name))
    return invalid([{ resource: 'ReleaseAsset', code: 'already_exists', field: 'name' }])
  if (request.body.length === 0) return failure(400, 'Bad Content-Length: 0')
  if (request.body.length >= SIZE_LIMIT)
    return invalid([
      { resource: 'ReleaseAsset', code: 'custom', field: 'size', message: 'size must be less than 2147483648' },
    ])
  if (release.assets.length >= MOST_ASSETS)
    return invalid([{ resource: 'ReleaseAsset', code: 'custom', message: `only ${MOST_ASSETS} assets are allowed` }])
  const whole: AssetState = {
    id: state.nextId(),
    name,
    label: request.query.get('label'),
    contentType,
    bytes: request.body,
    sha256: digestOf('sha256', request.body),
    state: 'uploaded',
    createdAt: stamp(state.clock.now()),
  }
  const breaks = state.uploadsToBreak > 0
  if (breaks) state.uploadsToBreak -= 1
  // https://docs.github.com/rest/releases/assets#upload-a-release-asset: a 502 "may leave an empty asset with a state of starter".
  const asset: AssetState = breaks ? { ...whole, bytes: Buffer.alloc(0), sha256: '', state: 'starter' } : whole
  release.assets.push(asset)
  if (breaks) return failure(502, 'Server Error')
  return json(201, assetView(asset, release, repository, state))
}

interface Found {
  readonly release: ReleaseState
  readonly asset: AssetState
}

function find({ call, repository, grant }: GithubCall): Found | undefined {
  const id = idOf(call, 'asset_id')
  for (const release of repository.releases) {
    const asset = release.assets.find((item) => item.id === id)
    if (asset) return release.draft && !allows(grant, 'contents', 'write') ? undefined : { release, asset }
  }
  return undefined
}

/** Metadata; for `Accept: application/octet-stream` the way to the bytes, which lie on another host. */
function get(call: GithubCall): ServiceResponse {
  const found = find(call)
  if (!found) return notFound()
  const { asset, release } = found
  if (call.call.headers['accept'] !== 'application/octet-stream')
    return json(200, assetView(asset, release, call.repository, call.state))
  return empty(302, { location: call.state.addresses.offer(asset, asset.name) })
}

function remove(call: GithubCall): ServiceResponse {
  const found = find(call)
  if (!found) return notFound()
  if (found.release.immutable) return failure(422, 'Cannot delete assets from an immutable release.')
  found.release.assets = found.release.assets.filter((asset) => asset !== found.asset)
  return empty(204)
}
