// What a job's steps share while it runs.
import type { JobAccess, JobIdentity } from '@plumbline/standins'
import type { JobRequest } from '../engine/ports.ts'
import type { ContextValue } from '../expressions/scope.ts'
import type { FileLocation } from '../workflow/model.ts'
import { createJobFolders, type JobFolders } from './job-folders.ts'
import { createMasks, type Masks } from './masks.ts'
import type { RunnerOptions } from './options.ts'
import type { PostStep } from './posts.ts'

const MINUTE = 60_000

export interface JobState {
  readonly options: RunnerOptions
  readonly request: JobRequest
  readonly access: JobAccess
  readonly folders: JobFolders
  readonly masks: Masks
  /** Job-level variables and what steps added through GITHUB_ENV. */
  readonly env: Record<string, string>
  /** Folders that steps put before PATH, the last one first. */
  readonly path: string[]
  /** Post steps of the actions that ran, in the order in which they ran. */
  readonly posts: PostStep[]
  /** Ends what processes left behind. */
  readonly reaps: (() => void)[]
  readonly now: () => number
  /** When the job's time is up, on the run's clock. */
  deadline: number
  /** Set when its time was up: only steps that ask for it run from then on. */
  cancelled: boolean
  /** The top-level step that runs, or ran last. */
  current: string
  /** Aborted when the runner is lost. */
  readonly loss: AbortController
}

/** Opens the job at the stand-ins and makes its folders; everything secret is masked from here on. */
export function createJobState(request: JobRequest, options: RunnerOptions): JobState {
  const github = mapping(request.contexts['github'])
  const access = options.openJob(identityOf(request, github))
  const masks = createMasks()
  for (const secret of secretsOf(request, access)) masks.add(secret)
  const now = options.now ?? Date.now
  return {
    options: { ...options, report: request.report ?? options.report },
    request,
    access,
    folders: createJobFolders(options.folder, options.repository, github['event'] ?? {}, options.places),
    masks,
    env: textsOf(request.contexts['env']),
    path: [],
    posts: [],
    reaps: [],
    now,
    deadline: now() + request.timeoutMinutes * MINUTE,
    cancelled: false,
    current: 'Set up job',
    loss: new AbortController(),
  }
}

function secretsOf(request: JobRequest, access: JobAccess): string[] {
  const secrets = Object.values(textsOf(request.contexts['secrets']))
  return [...secrets, access.token, access.runtimeToken, ...(access.idToken ? [access.idToken.token] : [])]
}

function identityOf(request: JobRequest, github: Readonly<Record<string, ContextValue>>): JobIdentity {
  return {
    runId: request.runId,
    attempt: request.attempt,
    path: request.path,
    permissions: request.permissions,
    environment: request.environment,
    eventName: text(github['event_name']),
    ref: text(github['ref']),
    sha: text(github['sha']),
    workflowRef: workflowRef(request.entry),
    workflowSha: request.entry.commit,
    jobWorkflowRef: workflowRef(request.file),
    jobWorkflowSha: request.file.commit,
    headRef: text(github['head_ref']),
    baseRef: text(github['base_ref']),
  }
}

/** `owner/repo/.github/workflows/file.yml@ref`, as GitHub writes it into claims and contexts. */
export function workflowRef(file: FileLocation): string {
  return `${file.repository}/${file.path}@${file.ref}`
}

/** A context as a mapping; anything else counts as an empty one. */
export function mapping(value: ContextValue | undefined): Readonly<Record<string, ContextValue>> {
  const isMapping = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isMapping ? (value as Readonly<Record<string, ContextValue>>) : {}
}

/** The scalars of a context, as texts. */
export function textsOf(value: ContextValue | undefined): Record<string, string> {
  const scalars = Object.entries(mapping(value)).filter(([, each]) => each !== null && typeof each !== 'object')
  return Object.fromEntries(scalars.map(([name, each]) => [name, String(each)]))
}

function text(value: ContextValue | undefined): string {
  return typeof value === 'string' ? value : ''
}
