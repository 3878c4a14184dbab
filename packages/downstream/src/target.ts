// What must follow a release, and the world that starting and following it may touch.
import type { GithubClient, Publication, Sender } from '@plumbline/github'

/** A workflow that must follow the release. */
export interface Target {
  /** File name or id of the workflow; of an event its type. */
  readonly workflow: string
  /** How it starts: dispatched (when absent), by a repository_dispatch of this type, or by itself, and nothing is sent. */
  readonly start?: 'dispatch' | 'event' | 'itself'
  readonly repository: string
  readonly ref: string
  readonly inputs: Readonly<Record<string, string>>
  /** `client_payload` of an event. */
  readonly payload?: Readonly<Record<string, unknown>>
  /** Conclusions besides success that this target calls a success. */
  readonly accept?: readonly string[]
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
  /** What the tag points to; undefined when nobody told us and GitHub does not: then no run at the tag proves itself. */
  readonly commit: string | undefined
  /** Undefined where nobody could say: what is for one channel only is not started then. */
  readonly prerelease: boolean | undefined
  /** The tag's push is known to have made events: this very run was started by it. */
  readonly pushSeen?: boolean
  /** Its publication too: a run of it is this very run. */
  readonly releaseSeen?: boolean
}

/** What the event that started a run proves of the release. */
export function seenBy(
  run: { readonly ref: string; readonly eventName: string; readonly action: unknown },
  tag: string,
): Required<Pick<Occasion, 'pushSeen' | 'releaseSeen'>> {
  const atTag = run.ref === `refs/tags/${tag}`
  return {
    pushSeen: atTag && ['push', 'create'].includes(run.eventName),
    releaseSeen: atTag && run.eventName === 'release' && run.action === 'published',
  }
}

export interface FanOutRequest {
  readonly occasion: Occasion
  readonly targets: readonly Target[]
  /** How many targets are started and awaited at the same time. */
  readonly maxParallel: number
  /** Sends again what was sent without a clear answer and cannot be found. */
  readonly retryUnknown?: boolean
  /** Starts again what an earlier attempt started and what failed. */
  readonly retryFailed?: boolean
  /** Whom GitHub names as the actor of what our token does; undefined: nobody knows, and no run is ours by its actor. */
  readonly sender?: Sender | undefined
  /** The same in other repositories, where another token may be at work. */
  readonly senderElsewhere?: Sender | undefined
  /** Only other runs of this very workflow can have started something for this release: it is a first attempt. */
  readonly fresh?: boolean
  /** The run that fans out: its number, the name of its workflow, and the file. */
  readonly self?: { readonly runId: number; readonly workflow: string; readonly path?: string }
  /** The release, where it was read already; null where the token sees none. */
  readonly publication?: Publication | null
}

/** Everything outside that fan-out may touch; time included, so that a simulated clock can drive it. */
export interface FanOutDeps {
  readonly client: GithubClient
  readonly now: () => number
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly log: { info(text: string): void }
  /** Ends all waiting and starts nothing more: the job is being cancelled. */
  readonly stop?: AbortSignal
}

/** Whether a target lies where the release is. */
export function atHome(target: Pick<Target, 'repository'>, occasion: Occasion): boolean {
  return target.repository.toLowerCase() === occasion.repository.toLowerCase()
}

/** Whose token it is that reaches the target. */
export function senderTo(target: Pick<Target, 'repository'>, request: FanOutRequest): Sender | undefined {
  return atHome(target, request.occasion) ? request.sender : (request.senderElsewhere ?? request.sender)
}
