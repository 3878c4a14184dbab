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
  /** The tag that generated notes begin after; by GitHub's choice when not given. */
  readonly previousTag?: string
  readonly prerelease: boolean
  readonly makeLatest: MakeLatest
  /** A person chose `makeLatest`: it is not decided again. */
  readonly latestByHand?: true
  /** How the tag's version is read (`semver`, …); found out from the tag when not given. */
  readonly scheme?: string
  readonly stayDraft: boolean
  readonly files: readonly DeclaredFile[]
  /** Names, or patterns with `*` and `?`, of assets that others add; until all are there the release stays a draft. */
  readonly lateAssets?: readonly string[]
}

/** Everything outside that making a release may touch; time included, so that a simulated clock can drive it. */
export interface ReleaseDeps {
  readonly client: GithubClient
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly log: { info(text: string): void }
}
