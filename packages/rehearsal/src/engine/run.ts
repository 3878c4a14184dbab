// What one run is given and what it keeps: shared by the files that run its jobs.
import type { ContextValue } from '../expressions/scope.ts'
import type { FileLocation } from '../workflow/model.ts'
import type { Attempts, EndedJob } from './attempts.ts'
import type { JobHost, JobResult, RunEvent } from './ports.ts'

type Mapping = Readonly<Record<string, ContextValue>>

export interface RunOptions {
  readonly host: JobHost
  readonly report: (event: RunEvent) => void
  readonly runId: number
  /** 1 unless this is a re-run. */
  readonly attempt?: number
  /** How the jobs ended so far, for a re-run of failed jobs: what succeeded is kept. */
  readonly earlier?: Attempts
  /** `push`, `workflow_dispatch`, … */
  readonly eventName: string
  /** The webhook payload, `github.event`. */
  readonly event: Mapping
  /** Further or other values of the `github` context (actor, server_url, …). */
  readonly github?: Mapping
  readonly vars?: Readonly<Record<string, string>>
  readonly secrets?: Readonly<Record<string, string>>
  /** Of a dispatch, as texts. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Milliseconds; for the durations that are reported. */
  readonly now?: () => number
}

export interface RunResult {
  readonly conclusion: JobResult['conclusion']
  /** Every job that ran or was skipped, by its path in the run. */
  readonly jobs: Readonly<Record<string, JobResult>>
  /** The same with all that a re-run of failed jobs goes by. */
  readonly ended: Attempts
  /** The entry workflow's own `workflow_call` outputs, if it declares any. */
  readonly outputs: Readonly<Record<string, string>>
}

/** The state of a run. */
export interface Run {
  readonly options: RunOptions
  readonly entry: FileLocation
  readonly github: Mapping
  /** Jobs that have ended, by path. */
  readonly ended: Record<string, EndedJob>
  readonly now: () => number
}

/** The `github` context of a run: always the caller's, also in called workflows. */
export function githubContext(entry: FileLocation, name: string | undefined, options: RunOptions): Mapping {
  const refName = entry.ref.replace(/^refs\/(heads|tags|pull)\//, '')
  const event = options.inputs === undefined ? options.event : { ...options.event, inputs: options.inputs }
  return {
    repository: entry.repository,
    repository_owner: entry.repository.split('/')[0] ?? '',
    workflow: name ?? entry.path,
    workflow_ref: `${entry.repository}/${entry.path}@${entry.ref}`,
    workflow_sha: entry.commit,
    ref: entry.ref,
    ref_name: refName,
    ref_type: entry.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    sha: entry.commit,
    // Branches of a pull request.
    head_ref: '',
    base_ref: '',
    run_id: String(options.runId),
    run_number: String(options.runId),
    run_attempt: String(options.attempt ?? 1),
    server_url: 'https://github.com',
    ...options.github,
    event_name: options.eventName,
    event,
  }
}

/** The part of the `job` context that names the file that defines the job. */
export function jobIdentity(file: FileLocation): Mapping {
  return {
    workflow_ref: `${file.repository}/${file.path}@${file.ref}`,
    workflow_sha: file.commit,
    workflow_repository: file.repository,
    workflow_file_path: file.path,
  }
}
