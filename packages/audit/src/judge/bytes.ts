// Published files beside the release's assets of the same names, by the digests that both sides state.
import type { AssetFact, PublishedFile, RegistryFact } from '../facts.ts'
import { named } from './cell.ts'
import type { Scene } from './scene.ts'

/** Drift of the registry: why, and what to do. */
export interface Problem {
  readonly verdict: 'bytes-differ' | 'partial'
  readonly reason: string
  readonly next: string
}

/** For whoever finds bytes that nobody expected. */
export const INCIDENT =
  'Find out who published it and from where; if nobody of you did, treat it as an incident: yank it and release a new version.'

/** Files of one name that state a digest of the same kind, and another value. */
export function otherThanAssets({ facts, of, release }: Scene, { files }: RegistryFact): Problem | undefined {
  const assets = assetsOf(release?.assets)
  const wrong = files.filter((file) => compared(file, assets.get(file.name)) === 'other')
  const [first] = wrong
  if (!first) return undefined
  const ours = assets.get(first.name)?.digest ?? ''
  const theirs = first.digests.find((digest) => kindOf(digest) === kindOf(ours)) ?? ''
  const are = wrong.length === 1 ? 'is' : 'are'
  return {
    verdict: 'bytes-differ',
    reason: `${named(wrong.map(({ name }) => name))} on ${of.registry.id} ${are} not what the GitHub Release of ${facts.version} has (${short(theirs)} there, ${short(ours)} in the release).`,
    next: INCIDENT,
  }
}

/** That the bytes of files were not compared with the release's: a sentence; empty where all of them could be. */
export function notCompared({ release, of }: Scene, { files }: RegistryFact): string {
  const assets = assetsOf(release?.assets)
  const left = files.filter((file) => compared(file, assets.get(file.name)) === 'not')
  const [first] = left
  if (!first) return ''
  const kinds = (digests: readonly string[]) => digests.map(kindOf).join(' and ') || 'no digest'
  const asset = assets.get(first.name)?.digest
  const stated = `${of.registry.id} states ${kinds(first.digests)}, GitHub ${kinds(asset === undefined ? [] : [asset])}`
  const are = left.length === 1 ? 'was' : 'were'
  return `${named(left.map(({ name }) => name))} ${are} not compared with the release's: ${stated}.`
}

function assetsOf(assets: readonly AssetFact[] = []): ReadonlyMap<string, AssetFact> {
  return new Map(assets.map((asset) => [asset.name, asset]))
}

function compared(file: PublishedFile, asset: AssetFact | undefined): 'same' | 'other' | 'not' | 'alone' {
  if (!asset?.whole) return 'alone'
  const { digest } = asset
  const same = file.digests.filter((one) => digest !== undefined && kindOf(one) === kindOf(digest))
  if (digest === undefined || same.length === 0) return 'not'
  return same.includes(digest) ? 'same' : 'other'
}

function kindOf(digest: string): string {
  return digest.slice(0, Math.max(0, digest.indexOf(':')))
}

function short(digest: string): string {
  return `${digest.slice(0, digest.indexOf(':') + 13)}…`
}
