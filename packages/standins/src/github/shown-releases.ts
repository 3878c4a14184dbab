// Releases as a test or a rehearsal reads them back.
import type { RepositoryState } from './state.ts'

export interface ShownAsset {
  readonly name: string
  readonly label: string | null
  readonly contentType: string
  readonly size: number
  /** Hex. */
  readonly sha256: string
  readonly state: 'uploaded' | 'starter'
  readonly bytes: Buffer
}

export interface ShownRelease {
  readonly id: number
  readonly tagName: string
  readonly name: string | null
  readonly body: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  readonly immutable: boolean
  readonly latest: boolean
  readonly assets: readonly ShownAsset[]
}

/** The releases of a repository, drafts included. */
export function showReleases(repository: RepositoryState): readonly ShownRelease[] {
  return repository.releases.map((release) => ({
    id: release.id,
    tagName: release.tagName,
    name: release.name,
    body: release.body,
    draft: release.draft,
    prerelease: release.prerelease,
    immutable: release.immutable,
    latest: release.id === repository.latestReleaseId,
    assets: release.assets.map(({ name, label, contentType, bytes, sha256, state }) => ({
      name,
      label,
      contentType,
      size: bytes.length,
      sha256,
      state,
      bytes,
    })),
  }))
}
