// What a release shall be, decided before the first write; and the world that making it may touch.
import type { GithubClient, MakeLatest } from '@plumbline/github'

/** A file on this machine that must be an asset of the release. */
export interface DeclaredFile {
  readonly name: string
  readonly path: string
  /** Bytes. */
  readonly size: number
  readonly sha256: string
  /** The name once more, where GitHub is going to rewrite it. */
  readonly label?: string
}

/** The release that is wanted. */
export interface Wanted {
  readonly repository: string
  readonly tag: string
  /** What the tag must point to; undefined when nobody told us. */
  readonly commit: string | undefined
  readonly name: string
  readonly notes: string
  /** GitHub writes the notes, below what is given here. */
  readonly generateNotes?: true
  readonly prerelease: boolean
  readonly makeLatest: MakeLatest
  readonly stayDraft: boolean
  readonly files: readonly DeclaredFile[]
}

/** Everything outside that making a release may touch; time included, so that a simulated clock can drive it. */
export interface ReleaseDeps {
  readonly client: GithubClient
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly log: { info(text: string): void }
}
