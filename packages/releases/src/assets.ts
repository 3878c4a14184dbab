// The assets of the release against the declared files: kept, sent, or a reason to stop.
import {
  type Asset,
  assetKey,
  deleteAsset,
  type GithubClient,
  GithubFailure,
  inParallel,
  listAssets,
  type Release,
  uploadAsset,
} from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'
import { explain } from './refusals.ts'
import type { DeclaredFile, ReleaseDeps, Wanted } from './wanted.ts'

/** A declared file with the asset that holds its bytes. */
export interface SettledAsset {
  readonly file: DeclaredFile
  readonly asset: Asset
  /** False where GitHub states no digest: then only the size was compared. */
  readonly hashed: boolean
}

interface Comparison {
  readonly settled: readonly SettledAsset[]
  readonly missing: readonly DeclaredFile[]
  /** Ours, but never completed. */
  readonly starters: readonly Asset[]
}

/** Few enough not to run into GitHub's secondary limit. */
const UPLOADS_AT_ONCE = 4
const MAX_SENDS = 3
const PAUSE = 3000

/**
 * Makes the release hold exactly the declared files. Nothing complete is sent again or overwritten.
 * Throws `asset-conflict`, `asset-undeclared`, `release-immutable`, `asset-incomplete`.
 */
export async function settleAssets(deps: ReleaseDeps, wanted: Wanted, release: Release): Promise<SettledAsset[]> {
  const { client } = deps
  const { repository, files } = wanted
  const before = compareAssets(files, await listAssets(client, repository, release.id), release)
  if (before.missing.length > 0 && release.immutable) throw incompleteForEver(release, before.missing)
  for (const starter of before.starters) await deleteAsset(client, repository, starter.id)
  await inParallel(before.missing, UPLOADS_AT_ONCE, (file) => sendFile(deps, repository, release, file))
  const after = compareAssets(files, await listAssets(client, repository, release.id), release)
  if (after.missing.length === 0) return [...after.settled]
  throw new PlumblineError('asset-incomplete', {
    what: `The release ${release.html_url} does not show ${after.missing.map((file) => `"${file.name}"`).join(', ')} as uploaded.`,
  })
}

/** Sorts the assets. Throws what must stop the release before anything is sent. */
export function compareAssets(files: readonly DeclaredFile[], assets: readonly Asset[], release: Release): Comparison {
  const pairs = assets.map((asset) => ({ asset, file: files.find((file) => isAssetOf(asset, file)) }))
  const undeclared = pairs.filter((pair) => pair.file === undefined)
  if (undeclared.length > 0) {
    const list = undeclared.map(({ asset }) => `"${asset.name}" (${asset.state}, ${asset.size} bytes)`).join(', ')
    throw new PlumblineError('asset-undeclared', {
      what: `The release ${release.html_url} holds ${list}, which nobody declared.`,
    })
  }
  const known = pairs as readonly { asset: Asset; file: DeclaredFile }[]
  // In the order of the declared files: GitHub lists assets as they arrived, and several are sent at once.
  const whole = known
    .filter(({ asset }) => asset.state === 'uploaded')
    .toSorted((one, other) => files.indexOf(one.file) - files.indexOf(other.file))
  const conflicts = whole.filter(({ asset, file }) => !sameBytes(asset, file))
  if (conflicts.length > 0) throw conflict(release, conflicts)
  return {
    settled: whole.map(({ asset, file }) => ({ asset, file, hashed: hashOf(asset) !== undefined })),
    missing: files.filter((file) => !whole.some((pair) => pair.file === file)),
    starters: known.filter(({ asset }) => asset.state !== 'uploaded').map(({ asset }) => asset),
  }
}

/** Sends a file; after an unclear answer the list of assets tells whether it has arrived. */
async function sendFile(deps: ReleaseDeps, repository: string, release: Release, file: DeclaredFile): Promise<void> {
  for (let sends = 1; ; sends += 1) {
    try {
      await uploadAsset(deps.client, release, file)
      return
    } catch (error) {
      if (!(error instanceof GithubFailure)) throw error
      const exists = error.status === 422 && error.says(/already_exists/)
      if (!error.unclear && !exists) throw explain(`"${file.name}" was not uploaded to ${release.html_url}.`, error)
      await deps.sleep(PAUSE * sends)
      if (await hasArrived(deps.client, repository, release, file)) return
      if (sends === MAX_SENDS) throw explain(`"${file.name}" was sent ${sends} times and did not arrive.`, error)
    }
  }
}

/** True when the file is there; the rest of an upload that broke off is cleared away. */
async function hasArrived(client: GithubClient, repository: string, release: Release, file: DeclaredFile) {
  const asset = (await listAssets(client, repository, release.id)).find((candidate) => isAssetOf(candidate, file))
  if (!asset) return false
  if (asset.state !== 'uploaded') {
    await deleteAsset(client, repository, asset.id)
    return false
  }
  if (!sameBytes(asset, file)) throw conflict(release, [{ asset, file }])
  return true
}

/** GitHub rewrites names; the label keeps the original where we expected that. */
function isAssetOf(asset: Asset, file: DeclaredFile): boolean {
  return asset.name === file.name || asset.label === file.name || assetKey(asset.name) === assetKey(file.name)
}

function sameBytes(asset: Asset, file: DeclaredFile): boolean {
  const hash = hashOf(asset)
  return asset.size === file.size && (hash === undefined || hash === file.sha256)
}

function hashOf(asset: Asset): string | undefined {
  return asset.digest?.startsWith('sha256:') ? asset.digest.slice('sha256:'.length) : undefined
}

function conflict(release: Release, pairs: readonly { asset: Asset; file: DeclaredFile }[]): PlumblineError {
  const list = pairs.map(
    ({ asset, file }) =>
      `"${asset.name}" has ${asset.size} bytes and ${asset.digest ?? 'no digest'}; ours has ${file.size} bytes and sha256:${file.sha256}`,
  )
  return new PlumblineError('asset-conflict', { what: `In the release ${release.html_url} ${list.join('; ')}.` })
}

function incompleteForEver(release: Release, missing: readonly DeclaredFile[]): PlumblineError {
  const names = missing.map((file) => `"${file.name}"`).join(', ')
  return new PlumblineError('release-immutable', {
    what: `The release ${release.html_url} is published and immutable, and lacks ${names}.`,
  })
}
