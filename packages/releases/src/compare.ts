// What the release holds against what it shall hold: kept, missing, half-uploaded, announced, or a reason to stop.
import { type Asset, assetKey, type Release } from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'
import { awaitedLines, isAnnounced, isFinished } from './late-assets.ts'
import type { DeclaredFile, Wanted } from './wanted.ts'

/** A declared file with the asset that holds its bytes. */
export interface SettledAsset {
  readonly file: DeclaredFile
  readonly asset: Asset
  /** False where GitHub states no digest: then only the size was compared. */
  readonly hashed: boolean
}

export interface Comparison {
  readonly settled: readonly SettledAsset[]
  readonly missing: readonly DeclaredFile[]
  /** Ours, but never completed. */
  readonly starters: readonly Asset[]
  /** Finished ones that others have added, as announced. */
  readonly late: readonly Asset[]
  /** Lines of `late-assets` that nothing answers yet. */
  readonly awaited: readonly string[]
}

/** Sorts the assets. Throws `asset-undeclared` and `asset-conflict`: what must stop the release before anything is sent. */
export function compareAssets(
  { files, lateAssets = [] }: Pick<Wanted, 'files' | 'lateAssets'>,
  assets: readonly Asset[],
  release: Release,
): Comparison {
  const pairs = assets.map((asset) => ({ asset, file: files.find((file) => isAssetOf(asset, file)) }))
  const others = pairs.filter(({ file }) => file === undefined).map(({ asset }) => asset)
  const undeclared = others.filter((asset) => !isAnnounced(asset, lateAssets))
  if (undeclared.length > 0) throw surprise(release, undeclared)
  const known = pairs.filter((pair): pair is { asset: Asset; file: DeclaredFile } => pair.file !== undefined)
  // In the order of the declared files: GitHub lists assets as they arrived, and several are sent at once.
  const whole = known
    .filter(({ asset }) => asset.state === 'uploaded')
    .toSorted((one, other) => files.indexOf(one.file) - files.indexOf(other.file))
  const doubled = whole.filter((pair, place) => whole.findIndex(({ file }) => file === pair.file) !== place)
  if (doubled.length > 0)
    throw surprise(
      release,
      doubled.map(({ asset }) => asset),
    )
  const conflicts = whole.filter(({ asset, file }) => !sameBytes(asset, file))
  if (conflicts.length > 0) throw conflict(release, conflicts)
  return {
    settled: whole.map(({ asset, file }) => ({ asset, file, hashed: hashOf(asset) !== undefined })),
    missing: files.filter((file) => !whole.some((pair) => pair.file === file)),
    starters: known.filter(({ asset }) => asset.state !== 'uploaded').map(({ asset }) => asset),
    late: others.filter(isFinished),
    awaited: awaitedLines(assets, lateAssets),
  }
}

/** GitHub rewrites names; the label keeps the original where we expected that, and says nothing otherwise. */
export function isAssetOf(asset: Asset, file: DeclaredFile): boolean {
  if (asset.name === file.name || assetKey(asset.name) === assetKey(file.name)) return true
  return file.label !== undefined && asset.label === file.label
}

/** By size, and by digest where GitHub states one. */
export function sameBytes(asset: Asset, file: DeclaredFile): boolean {
  const hash = hashOf(asset)
  return asset.size === file.size && (hash === undefined || hash === file.sha256)
}

/** Hex SHA-256 of an asset as GitHub states it. */
export function hashOf(asset: Asset): string | undefined {
  return asset.digest?.startsWith('sha256:') ? asset.digest.slice('sha256:'.length) : undefined
}

/** The two ways out that a published release leaves; a draft has the one of the table. */
const NEXT_FOR_PUBLISHED = 'Release the next version, or name the file in `late-assets` if it belongs to this one.'

function surprise(release: Release, undeclared: readonly Asset[]): PlumblineError {
  const list = undeclared.map(({ name, state, size }) => `"${name}" (${state}, ${size} bytes)`).join(', ')
  return new PlumblineError('asset-undeclared', {
    what: `The release ${release.html_url} holds ${list}, which nobody declared.`,
    ...(release.immutable ? { next: NEXT_FOR_PUBLISHED } : {}),
  })
}

/** The files of that name have other bytes. */
export function conflict(release: Release, pairs: readonly { asset: Asset; file: DeclaredFile }[]): PlumblineError {
  const list = pairs.map(
    ({ asset, file }) =>
      `"${asset.name}" has ${asset.size} bytes and ${asset.digest ?? 'no digest'}; ours has ${file.size} bytes and sha256:${file.sha256}`,
  )
  return new PlumblineError('asset-conflict', { what: `In the release ${release.html_url} ${list.join('; ')}.` })
}
