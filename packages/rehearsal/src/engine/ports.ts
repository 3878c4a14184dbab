// The seam between the engine (which job runs when, with which contexts) and the runner (how a job's steps run).
import type { ContextValue } from '../expressions/scope.ts'
import type { FileLocation, Job, Permissions } from '../workflow/model.ts'

export type Conclusion = 'success' | 'failure' | 'cancelled' | 'skipped'

/** One job to run, matrix and callers resolved. */
export interface JobRequest {
  readonly runId: number
  readonly attempt: number
  /** Unique in the run: caller ids and own id joined by `/`, matrix values in brackets: `release/publish`, `test (22)`. */
  readonly path: string
  readonly name: string
  readonly job: Job
  /** The file that defines the job (callee). */
  readonly file: FileLocation
  /** The file that the event started (caller). */
  readonly entry: FileLocation
  readonly permissions: Permissions
  /** Name of the environment, evaluated; undefined when the job has none. */
  readonly environment: string | undefined
  /** github, needs, inputs, matrix, strategy, vars, secrets, env (workflow and job level, evaluated). */
  readonly contexts: Readonly<Record<string, ContextValue>>
  readonly timeoutMinutes: number
  /** Who follows the job's run; the host's own listener when absent. */
  readonly report?: (event: RunEvent) => void
}

export interface StepReport {
  readonly name: string
  readonly line: number
  readonly conclusion: Conclusion
  /** True when continue-on-error turned a failure into success. */
  readonly tolerated: boolean
  readonly outputs: Readonly<Record<string, string>>
  readonly milliseconds: number
}

export interface JobResult {
  readonly conclusion: Conclusion
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly StepReport[]
}

/** Runs one job to its end; never throws for what the job's steps do. */
export interface JobHost {
  runJob(request: JobRequest): Promise<JobResult>
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title?: string
  readonly file?: string
  readonly line?: number
}

/** What happens during a run, in order: the live display and the transcript are made from it. */
export type RunEvent =
  | {
      readonly kind: 'run-started'
      readonly runId: number
      readonly workflow: string
      readonly event: string
      readonly ref: string
      /** Absent for a run's first attempt. */
      readonly attempt?: number
    }
  | { readonly kind: 'job-started'; readonly runId: number; readonly path: string; readonly name: string }
  | { readonly kind: 'job-skipped'; readonly runId: number; readonly path: string; readonly why: string }
  /** A re-run goes on from what the job gave in an earlier attempt. */
  | { readonly kind: 'job-kept'; readonly runId: number; readonly path: string; readonly attempt: number }
  | { readonly kind: 'step-started'; readonly runId: number; readonly path: string; readonly step: string }
  | {
      readonly kind: 'step-log'
      readonly runId: number
      readonly path: string
      readonly step: string
      readonly line: string
    }
  | {
      readonly kind: 'step-annotation'
      readonly runId: number
      readonly path: string
      readonly step: string
      readonly annotation: Annotation
    }
  | {
      readonly kind: 'step-summary'
      readonly runId: number
      readonly path: string
      readonly step: string
      readonly markdown: string
    }
  | { readonly kind: 'step-ended'; readonly runId: number; readonly path: string; readonly report: StepReport }
  /** The machine is gone: the step that ran never ends, and the job ends without another word of it. */
  | { readonly kind: 'runner-lost'; readonly runId: number; readonly path: string; readonly step: string }
  | {
      readonly kind: 'job-ended'
      readonly runId: number
      readonly path: string
      readonly result: JobResult
      readonly milliseconds: number
    }
  | { readonly kind: 'note'; readonly runId: number; readonly text: string }
  | { readonly kind: 'run-ended'; readonly runId: number; readonly conclusion: Conclusion }
