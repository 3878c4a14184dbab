// Where a list of steps runs: the job itself, or one composite action inside it.
import type { ContextValue, ExpressionScope } from '../expressions/scope.ts'
import type { FileLocation } from '../workflow/model.ts'
import { type JobState, mapping, workflowRef } from './job-state.ts'
import type { StepLog } from './step-log.ts'
import { githubContext, runnerContext } from './variables.ts'

export type Status = 'success' | 'failure' | 'cancelled'

/** One entry of the `steps` context. */
export interface StepContext {
  readonly outputs: Readonly<Record<string, string>>
  readonly outcome: string
  readonly conclusion: string
}

export interface Frame {
  readonly job: JobState
  /** The top-level step that is running: log, annotations and summaries are its own. */
  readonly log: StepLog
  /** The file that holds the steps: `$/…` belongs to its repository. */
  readonly location: FileLocation
  readonly defaults: { readonly shell?: string; readonly workingDirectory?: string }
  /** Variables of the calling steps, which a composite action's steps inherit. */
  readonly inherited: Readonly<Record<string, string>>
  /** The inputs of a composite action; undefined at the top level, where the job's own count. */
  readonly inputs: Readonly<Record<string, string>> | undefined
  /** GITHUB_ACTION_PATH of a composite action. */
  readonly actionPath: string | undefined
  readonly depth: number
  /** When the running top-level step's own time is up, on the run's clock. */
  readonly deadline: number
  readonly steps: Record<string, StepContext>
  status: Status
}

/** The frame of a job's own steps. */
export function createJobFrame(job: JobState, log: StepLog): Frame {
  return {
    job,
    log,
    location: job.request.file,
    defaults: job.request.job.defaults,
    inherited: {},
    inputs: undefined,
    actionPath: undefined,
    depth: 0,
    deadline: Number.POSITIVE_INFINITY,
    steps: {},
    status: 'success',
  }
}

/** What expressions of a step in this frame see; `env` adds the step's own variables. */
export function scopeOf(frame: Frame, env: Readonly<Record<string, string>> = {}): ExpressionScope {
  const { job } = frame
  const status = job.cancelled ? 'cancelled' : frame.status
  const { file } = job.request
  const secrets = { ...mapping(job.request.contexts['secrets']), GITHUB_TOKEN: job.access.token }
  const contexts: Record<string, ContextValue> = {
    ...job.request.contexts,
    github: githubContext(job, frame.location, frame.actionPath),
    secrets,
    env: { ...job.env, ...frame.inherited, ...env },
    steps: frame.steps as unknown as ContextValue,
    runner: runnerContext(job),
    job: {
      status,
      workflow_ref: workflowRef(file),
      workflow_sha: file.commit,
      workflow_repository: file.repository,
      workflow_file_path: file.path,
    },
  }
  if (frame.inputs !== undefined) {
    contexts['inputs'] = frame.inputs
    // A composite action sees no secrets but those that it is handed.
    delete contexts['secrets']
  }
  return { contexts, status, workspace: job.folders.workspace }
}
