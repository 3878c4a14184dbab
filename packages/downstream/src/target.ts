// What must follow a release, and the world that starting and following it may touch.
import type { GithubClient } from '@plumbline/github'

/** A workflow that must follow the release. */
export interface Target {
  /** File name or id of the workflow. */
  readonly workflow: string
  readonly repository: string
  readonly ref: string
  readonly inputs: Readonly<Record<string, string>>
  readonly when: 'stable' | 'prerelease' | 'always'
  readonly required: boolean
  readonly wait: boolean
  readonly timeoutMinutes: number
}

/** The release that the targets follow. */
export interface Occasion {
  /** Where the release is. */
  readonly repository: string
  readonly tag: string
  /** What the tag points to; undefined when nobody told us. */
  readonly commit: string | undefined
  readonly prerelease: boolean
}

/** Everything outside that fan-out may touch; time included, so that a simulated clock can drive it. */
export interface FanOutDeps {
  readonly client: GithubClient
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly log: { info(text: string): void }
}
