// A rehearsed day: what is pushed, dispatched or run again, in which order, and what goes wrong on purpose.
import type { Fault } from '@plumbline/standins'
import type { FaultPatterns } from '../registries/index.ts'
import type { Subject } from '../subject/subject.ts'
import type { Need } from './needs.ts'

/** Milliseconds. */
export const DAY = 24 * 60 * 60_000

/** What a scenario may arrange before one of its acts, or before one of their jobs. */
export interface Stage {
  readonly subject: Subject
  /** Requests to the subject's registry, to arrange faults for. */
  readonly registry: FaultPatterns
  /** Id of the job that publishes: `isJob(path, stage.publishJob)`. */
  readonly publishJob: string
  /** Whether the workflow names others to dispatch at the end. */
  readonly dispatches: boolean
  /** Requests so far that sent a file to the registry. */
  uploads(): number
  /** The rehearsal proves nothing unless this is so at its end; `otherwise` says why, without a full stop. */
  mustHappen(otherwise: string, met: () => boolean): void
  addFault(fault: Fault): void
  /** Ends every fault that has been arranged. */
  clearFaults(): void
  /** Puts a version with other contents on the registry, as somebody else's upload. */
  seedOtherBytes(version: string): Promise<void>
  /** Puts the next version on the registry, from a checkout that nobody else has: the tag's files, one changed, one more. */
  publishByHand(): Promise<void>
  /** Registers another trusted publisher in the place of the right one. */
  trustOther(): void
  /** From now on the registry repeats each answer to a read for so long, a 404 as well. */
  lagReads(milliseconds: number): void
  /** From now on the registry shows an upload so long after it took it. */
  showUploadsAfter(milliseconds: number): void
  /** Sigstore's log stores the next entries and answers 409 to each, as when an earlier answer got lost. */
  logConflicts(times: number): void
  /** Moves the tag to another commit with the same files, as after a force-push. */
  moveTag(): void
  /** Lets the simulated time pass. */
  passTime(milliseconds: number): void
  /** The runner of the job that is going on is lost: no step of it ends, and none follows. */
  loseRunner(): void
  /** Dispatched workflows are not run; each ends with this conclusion and is shown as simulated. */
  simulateDownstream(conclusion: 'success' | 'failure'): void
}

export interface Act {
  /**
   * The push of the tag, a dispatch of the same workflow, a re-run of its last run, a pull request, or the hour at which
   * the repository's audit starts on the default branch.
   */
  readonly event: 'push' | 'dispatch' | 'rerun-failed' | 'rerun-all' | 'pull-request' | 'schedule'
  /** One sentence, shown before the act. */
  readonly tells: string
  /** Where a dispatch is: at the tag unless it says otherwise. */
  readonly at?: 'tag' | 'default-branch'
  /** A push or a dispatch of the version after the rehearsed one (`nextVersion`). */
  readonly of?: 'next-version'
  /** Path of the workflow that is dispatched, where that is not the rehearsed one. Its end is no part of the release. */
  readonly workflow?: string
  /** How its run must end for what the acts after it tell: else they are not played. Any end will do where it says nothing. */
  readonly ends?: 'success' | 'failure'
  /** What it is there for: the summary of this step, or the part of it below the heading that begins so. */
  readonly shows?: { readonly step: string; readonly heading?: string }
  /** Nothing may start because of it; that nothing did is then no fault of the rehearsal. */
  readonly startsNothing?: boolean
  /** Inputs of a dispatch. */
  readonly inputs?: (subject: Subject) => Readonly<Record<string, string>>
  readonly arrange?: (stage: Stage) => Promise<void> | void
  /** Before each job of the act starts; `path` is the job's place in the run: `publish`, `release/publish`. */
  readonly beforeJob?: (path: string, stage: Stage) => Promise<void> | void
}

/** The bundled examples, by their folders in `workflows-examples`. */
export type ExampleName = 'npm' | 'python' | 'python-wheels' | 'rust' | 'rust-workspace' | 'ruby'

/** Path → new text, given the repository's files as they are. */
export type Change = (
  subject: Subject,
  read: (path: string) => string | undefined,
) => Readonly<Record<string, string | undefined>>

export interface Scenario {
  readonly name: string
  /** One sentence: what happens and how it ends. */
  readonly tells: string
  /** Whether all is as it should be at the end: the exit code. */
  readonly endsWhole: boolean
  /** The example that it is played on unless a repository is given; `npm` when not given. */
  readonly example?: ExampleName
  /** The workflow file that it plays, where not the one that a tag starts. */
  readonly workflow?: string
  /** The tag that is pushed instead of the right one. */
  readonly tag?: (subject: Subject) => string
  /** It ends well when its last run is green and nothing was written anywhere: a dry run. */
  readonly writesNothing?: boolean
  /**
   * What is changed in the repository before anything happens, committed in the rehearsal's clone: path → new text,
   * undefined deletes. Throws `scenario-not-here` where the repository lacks what it needs.
   */
  readonly change?: Change
  /** The version after the rehearsed one: on a commit of its own with its tag, or made by hand somewhere else. */
  readonly nextVersion?: 'tagged' | 'by-hand'
  /** What must be so for it to come to pass at all. */
  readonly needs?: readonly Need[]
  readonly acts: readonly Act[]
}

/** Whether a path in a run is that of a job with this id, however it is called: `publish`, `release/publish`. */
export function isJob(path: string, id: string): boolean {
  return path.split('/').at(-1)?.split(' (')[0] === id
}
