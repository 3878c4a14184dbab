// The artifacts of all runs: what the results service keeps, and what GitHub's REST API shows of it.
import { digestOf } from '@plumbline/kernel'
import type { Clock } from '../world.ts'

const DEFAULT_RETENTION_DAYS = 90
const DAY_MS = 24 * 60 * 60 * 1000

export interface ArtifactState {
  /** Unique over all runs, never used again. */
  readonly id: number
  readonly name: string
  readonly runBackendId: string
  readonly jobBackendId: string
  readonly runId: number
  readonly createdAt: number
  readonly expiresAt: number
  /** Its blob's key: `RUN/ID`. */
  readonly blob: string
  readonly mimeType: string
  size: number
  /** `sha256:…` as the client states it. */
  digest: string | undefined
  finalized: boolean
}

export interface Blob {
  readonly contentType: string
  readonly bytes: Buffer
}

export interface NewArtifact {
  readonly name: string
  readonly runBackendId: string
  readonly jobBackendId: string
  readonly runId: number
  readonly mimeType: string
  readonly expiresAt: number | undefined
}

export interface ArtifactStore {
  /** Undefined when the run has an artifact of this name already. */
  create(artifact: NewArtifact): ArtifactState | undefined
  ofRun(runBackendId: string): readonly ArtifactState[]
  all(): readonly ArtifactState[]
  remove(id: number): void
  readonly blocks: Map<string, Buffer>
  readonly blobs: Map<string, Blob>
}

export function createArtifactStore(clock: Clock): ArtifactStore {
  const artifacts: ArtifactState[] = []
  const blobs = new Map<string, Blob>()
  let last = 4_000_000_000
  return {
    create: (wanted) => {
      if (artifacts.some((artifact) => artifact.runBackendId === wanted.runBackendId && artifact.name === wanted.name))
        return undefined
      last += 1
      const createdAt = clock.now()
      const artifact: ArtifactState = {
        ...wanted,
        id: last,
        createdAt,
        expiresAt: wanted.expiresAt ?? createdAt + DEFAULT_RETENTION_DAYS * DAY_MS,
        blob: `${wanted.runBackendId}/${last}`,
        size: 0,
        digest: undefined,
        finalized: false,
      }
      artifacts.push(artifact)
      return artifact
    },
    ofRun: (runBackendId) =>
      artifacts.filter((artifact) => artifact.finalized && artifact.runBackendId === runBackendId),
    all: () => artifacts.filter((artifact) => artifact.finalized),
    remove: (id) => {
      const index = artifacts.findIndex((artifact) => artifact.id === id)
      const [removed] = index < 0 ? [] : artifacts.splice(index, 1)
      if (removed) blobs.delete(removed.blob)
    },
    blocks: new Map(),
    blobs,
  }
}

/** `sha256:…` of a blob. */
export function blobDigest(blob: Blob): string {
  return `sha256:${digestOf('sha256', blob.bytes)}`
}
