// What foresight is asked and what it answers.
import type { Publication } from '@plumbline/github'
import type { ReadItem, TargetProblem } from '../reading/targets.ts'
import type { Quotable } from '../reading/values.ts'

/** Path (`.github/workflows/docs.yml`) → text. */
export type FileTexts = ReadonlyMap<string, string>

/** The workflow files that a checkout holds. */
export interface CheckedOut {
  readonly atTag: FileTexts
  /** Those of the default branch; undefined where the checkout lacks it: then they are taken for those of the tag. */
  readonly onDefaultBranch: FileTexts | undefined
  /** Empty where nobody said it. */
  readonly defaultBranch: string
}

export interface Foresight {
  readonly occasion: Quotable
  readonly files: CheckedOut
  /** The name of the workflow that fans out. */
  readonly self: string
  /** The release that is out already. Without one it is foreseen that GITHUB_TOKEN publishes it, as finish.yml does. */
  readonly publication?: Pick<Publication, 'author' | 'prerelease'>
}

/** One thing that will go wrong with a target. */
export interface Judgement {
  /** A sentence or more, the workflow named. */
  readonly words: string
  /** False where something decides that nobody has looked at, such as another ref than the tag. */
  readonly certain: boolean
  /** It goes wrong only because GITHUB_TOKEN publishes the release. */
  readonly byRelease?: boolean
}

export interface ForeseenProblem extends TargetProblem {
  readonly certain: boolean
  readonly byRelease: boolean
}

export interface Foreseen {
  /** In the order of the inputs. */
  readonly problems: readonly ForeseenProblem[]
  /** Targets in other repositories, and those named by their number: nobody has looked at them. */
  readonly unseen: readonly ReadItem[]
  /** How many targets there are. */
  readonly count: number
}
