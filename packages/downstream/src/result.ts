// How one target ended, in GitHub's conclusion and in words.
import type { WorkflowRun } from '@plumbline/github'
import type { Target } from './target.ts'

/**
 * `success` and nothing else is success. `sent` is a run that nobody wanted to wait for, `not-now` a target that is for
 * another channel, `unknown` a run whose end, or very existence, could not be established.
 */
export type Verdict = 'success' | 'failed' | 'unknown' | 'sent' | 'not-now'

/** How the run came to be known: started now, found from an earlier attempt, started by itself, or not at all. */
export type How = 'dispatched' | 'adopted' | 'woken' | 'none'

export interface TargetResult {
  readonly target: Target
  readonly verdict: Verdict
  readonly how: How
  readonly run?: WorkflowRun
  /** Where only these are known of the run. */
  readonly runId?: number
  readonly url?: string
  /** One sentence for people. */
  readonly words: string
  /** True where the target itself, as the tagged workflow file writes it, can never be started. */
  readonly miswritten?: boolean
  /** What to do about it, where something is to be done. */
  readonly next?: string
}

/** Whether a run's end is what this target wants. */
export function isSuccess({ status, conclusion }: WorkflowRun, { accept }: Target): boolean {
  return status === 'completed' && (conclusion === 'success' || accept?.includes(conclusion ?? '') === true)
}

/** Whether it has ended, and otherwise. */
export function hasFailed(run: WorkflowRun, target: Target): boolean {
  return run.status === 'completed' && !isSuccess(run, target)
}

/** What GitHub means by a conclusion that is not success; `place` is the failed job and step, where one is known. */
export function conclusionWords(conclusion: string | null, place: string): string {
  const words: Readonly<Record<string, string>> = {
    failure: 'failed',
    cancelled: 'was cancelled',
    timed_out: 'ran into its own time limit',
    startup_failure: 'never started a job: its file is invalid at that ref, or asks for more than it may have',
    action_required: 'waits for an approval that GitHub demands',
    stale: 'was given up by GitHub after it had waited too long',
    neutral: 'ended as "neutral", which is not success',
    skipped: 'ran no job: every one was skipped by its conditions',
  }
  return `${words[conclusion ?? ''] ?? `ended as "${conclusion}"`}${place === '' ? '' : ` (${place})`}`
}

/** The command that runs the failed jobs of a run again. */
export function rerunCommand(repository: string, runId: number): string {
  return `gh run rerun ${runId} --failed --repo ${repository}`
}

/** Seconds from a run's start to its last change; undefined while it runs. */
export function runSeconds(run: WorkflowRun | undefined): number | undefined {
  if (run?.status !== 'completed') return undefined
  const milliseconds = Date.parse(run.updated_at) - Date.parse(run.run_started_at ?? run.created_at)
  return Number.isFinite(milliseconds) ? Math.max(0, Math.round(milliseconds / 1000)) : undefined
}

/** One sentence on one target. */
export function sentence({ target, words }: TargetResult): string {
  return `${nameOf(target)} ${words}.`
}

/** How a target is called in sentences. */
export function nameOf({ repository, workflow, start }: Target): string {
  return start === 'event' ? `${repository}, event "${workflow}",` : `${repository}/${workflow}`
}

/** A target that the cancelled job did not come to. */
export function cancelled(target: Target): TargetResult {
  const next = 'Run this job again: it goes on where it was, and starts nothing twice'
  return { target, verdict: 'unknown', how: 'none', words: 'was not started: this job was cancelled', next }
}
