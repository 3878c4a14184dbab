// A schedule of a release as plain data: what is wanted, what is there, what goes wrong where. It replays and shrinks.

/** What the door can tell a request from another by; `any` counts them all. */
export type AskedKind =
  | 'tag'
  | 'find'
  | 'draft'
  | 'assets'
  | 'upload'
  | 'remove'
  | 'publish'
  | 'workflow'
  | 'runs'
  | 'run'
  | 'dispatch'
  | 'other'

export type ReleaseEffect =
  /** No byte leaves, the connection is cut, nothing comes until the client gives up, the run dies. */
  | { readonly kind: 'dns' | 'reset' | 'hang' | 'crash' }
  /** A server or a proxy in trouble; `echo`: its page repeats what the request showed of itself. */
  | { readonly kind: 'status'; readonly status: 500 | 502 | 503 | 504; readonly echo?: true }
  /** The secondary limit with or without Retry-After, 429, or the primary limit that ends at a named time. */
  | { readonly kind: 'limited'; readonly how: 'secondary' | 'words' | 'too-many' | 'primary'; readonly seconds: number }
  /** The token may not, or is not known, or may not even know. */
  | { readonly kind: 'refused'; readonly status: 401 | 403 | 404 }
  /** 502 to an upload that leaves an empty asset behind. */
  | { readonly kind: 'starter' }
  /** 422 already_exists to an upload that was taken. */
  | { readonly kind: 'exists' }
  /** A dispatch is taken and answered without its run, as older servers do; or its wish for details is refused. */
  | { readonly kind: 'no-details' | 'old-server' }
  | { readonly kind: 'slow'; readonly ms: number }

export interface ReleaseFault {
  /** Index of the run, from 0. */
  readonly run: number
  readonly on: AskedKind | 'any'
  /** The n-th request of that kind in that run, from 0, and how many in a row. */
  readonly nth: number
  readonly times: number
  readonly effect: ReleaseEffect
  /** Whether GitHub acts on the request; `late`: it does so `lateMs` after the client has lost it. */
  readonly when: 'before' | 'after' | 'late'
  readonly lateMs?: number
}

/** What others do just before the n-th request of a run. */
export interface Happening {
  readonly run: number
  readonly nth: number
  readonly what: 'tag-moves' | 'person-publishes' | 'person-deletes' | 'late-arrives'
}

export interface WishSpec {
  /** Places in the stock of files. */
  readonly files: readonly number[]
  /** So many plain files besides. */
  readonly more: number
  readonly prerelease: boolean
  readonly stayDraft: boolean
  /** Another job adds a file before the release may be published. */
  readonly late?: true
  /** The commit that was built is told; else the first look at the tag decides. */
  readonly pinned: boolean
}

export interface SeededAsset {
  readonly file: number
  /** `other`: other bytes of the same size. */
  readonly as: 'whole' | 'other' | 'starter'
}

/** A release of our tag that is there before the first run. */
export interface SeededRelease {
  readonly state: 'draft' | 'published'
  readonly assets: readonly SeededAsset[]
  /** Holds a file that nobody declared. */
  readonly foreign?: true
}

export interface GroundSpec {
  readonly immutable: boolean
  readonly annotated: boolean
  /** Drafts of other tags, which GitHub lists first. */
  readonly drafts: number
  readonly releases: readonly SeededRelease[]
  readonly token: 'write' | 'read'
}

export type RunEnd =
  | 'success'
  | 'failure'
  | 'neutral'
  | 'cancelled'
  | 'skipped'
  | 'timed_out'
  | 'action_required'
  | 'stale'
  | 'startup_failure'

export interface RunPlan {
  readonly queuedMs: number
  readonly runsMs: number
  /** `never`: it does not end; `approval`: it waits for a person. */
  readonly end: RunEnd | 'never' | 'approval'
}

/** A run of the target's workflow that is none of ours. */
export interface StrangerSpec {
  /** Before everything, or at the moment of our dispatch. */
  readonly when: 'before' | 'with'
  readonly event: 'push' | 'workflow_dispatch'
  readonly at: 'tag' | 'main'
  readonly end: RunEnd
  /** Its title shows the tag, and whose account it is of: a person's (when absent), or that of an app. */
  readonly showsTag?: true
  readonly by?: 'app'
}

export interface TargetSpec {
  /** An event of our own, or nothing at all: the tag's push has started it. Dispatched when absent. */
  readonly start?: 'event' | 'itself'
  /** The tag's push starts it as well: it must not be dispatched. */
  readonly woken?: true
  readonly ref: 'tag' | 'main'
  readonly elsewhere: boolean
  readonly wait: boolean
  readonly required: boolean
  readonly when: 'stable' | 'prerelease' | 'always'
  readonly timeoutMinutes: number
  readonly inputs: 'none' | 'declared' | 'undeclared'
  /** The workflow declares the input that tells our runs from others. */
  readonly correlates: boolean
  /** What its runs show in the correlation's place; what GitHub shows of itself when absent. */
  readonly title?: 'version' | 'tag'
  /** Ends besides success that are fine. */
  readonly accept?: readonly ('neutral' | 'skipped')[]
  readonly workflow: 'active' | 'disabled_manually' | 'disabled_inactivity' | 'unknown' | 'no-dispatch'
  /** Until a new run shows. */
  readonly lagMs: number
  /** How dispatched runs go, in order; the last one repeats. */
  readonly runs: readonly RunPlan[]
  readonly strangers: readonly StrangerSpec[]
}

export interface ReleaseRunSpec {
  /** After the end of the run before; after its start where they run beside each other. */
  readonly delayMs: number
  readonly beside: boolean
  /** A person has asked for failed runs, or for unclear sends, to be started once more. */
  readonly retry?: 'failed' | 'unknown'
}

export interface ReleaseSchedule {
  readonly part: 'release'
  readonly wish: WishSpec
  readonly ground: GroundSpec
  readonly targets: readonly TargetSpec[]
  readonly maxParallel: number
  /** Whether GitHub names whom our token acts as. */
  readonly senderKnown: boolean
  /** Where it does not: whether it says that it is an app. */
  readonly nameless?: true
  readonly runs: readonly ReleaseRunSpec[]
  readonly faults: readonly ReleaseFault[]
  readonly happenings: readonly Happening[]
}

/** Whether lists of runs show which run of a target is ours: by its correlation, or by its account at the tag. */
export function isMarked({ senderKnown }: ReleaseSchedule, target: TargetSpec): boolean {
  const { elsewhere, correlates, ref, start } = target
  if (start === 'event') return correlates
  return !elsewhere && (correlates || (ref === 'tag' && senderKnown))
}

/** Whether a run that ended is what its target wants. */
export function endsWell({ accept }: TargetSpec, conclusion: string | null): boolean {
  return conclusion === 'success' || (accept as readonly (string | null)[] | undefined)?.includes(conclusion) === true
}

/** Whether pasted text is meant as a schedule of this part. */
export function isReleaseSchedule(text: string): boolean {
  return /"part"\s*:\s*"release"/.test(text)
}

/** Reads a schedule that somebody pasted; throws a sentence when it is none. */
export function parseReleaseSchedule(text: string): ReleaseSchedule {
  const value: unknown = JSON.parse(text)
  const { part, wish, ground, targets, runs, faults, happenings } = (value ?? {}) as Partial<ReleaseSchedule>
  const lists = [wish?.files, ground?.releases, targets, runs, faults, happenings]
  if (part !== 'release' || !lists.every((list) => Array.isArray(list)))
    throw new Error(
      'This is no schedule of a release: wish, ground, targets, runs, faults and happenings belong to one.',
    )
  return value as ReleaseSchedule
}
