// The variables and contexts that describe a job to its steps, as the runner's GitHubContext and Handler set them.
import { delimiter, join } from 'node:path'
import type { ContextValue } from '../expressions/scope.ts'
import type { FileLocation } from '../workflow/model.ts'
import { type JobState, mapping } from './job-state.ts'

/** Properties of the github context that become GITHUB_* variables (actions/runner, GitHubContext.cs). */
const exported = [
  'action',
  'action_path',
  'action_ref',
  'action_repository',
  'actor',
  'actor_id',
  'api_url',
  'base_ref',
  'event_name',
  'event_path',
  'graphql_url',
  'head_ref',
  'job',
  'ref',
  'ref_name',
  'ref_protected',
  'ref_type',
  'repository',
  'repository_id',
  'repository_owner',
  'repository_owner_id',
  'retention_days',
  'run_attempt',
  'run_id',
  'run_number',
  'server_url',
  'sha',
  'triggering_actor',
  'workflow',
  'workflow_ref',
  'workflow_sha',
  'workspace',
] as const

/** The run's github context with what only the runner knows: token, addresses, folders, the action that is running. */
export function githubContext(job: JobState, location: FileLocation, actionPath: string | undefined): ContextValue {
  const { apiUrl } = job.options
  return {
    ...mapping(job.request.contexts['github']),
    token: job.access.token,
    job: job.request.job.id,
    server_url: 'https://github.com',
    api_url: apiUrl,
    graphql_url: `${apiUrl}/graphql`,
    workspace: job.folders.workspace,
    event_path: job.folders.event,
    retention_days: '90',
    ...(actionPath === undefined
      ? { action_repository: '', action_ref: '' }
      : { action_path: actionPath, action_repository: location.repository, action_ref: location.ref }),
  }
}

/** The runner context. */
export function runnerContext(job: JobState): Readonly<Record<string, string>> {
  const names: Readonly<Record<string, string>> = { darwin: 'macOS', win32: 'Windows' }
  return {
    name: 'rehearsal',
    os: names[process.platform] ?? 'Linux',
    arch: process.arch.toUpperCase(),
    environment: 'github-hosted',
    temp: job.folders.temp,
    tool_cache: job.folders.tools,
    workspace: job.folders.base,
  }
}

export interface StepVariables {
  /** `env` of the step and of the composite actions around it. */
  readonly env: Readonly<Record<string, string>>
  readonly location: FileLocation
  readonly actionPath: string | undefined
  /** INPUT_*, STATE_*, command files. */
  readonly own: Readonly<Record<string, string>>
  /** Actions are given the run's tokens, `run` steps are not. */
  readonly runtime: boolean
}

/** The whole environment of a step's process. */
export function stepEnvironment(job: JobState, step: StepVariables): Record<string, string> {
  const env: Record<string, string> = {
    CI: 'true',
    ...job.options.environment,
    HOME: job.folders.home,
    // Each job has a machine of its own: what one writes into ~/.npmrc no other sees.
    NPM_CONFIG_USERCONFIG: join(job.folders.home, '.npmrc'),
    ...job.env,
    ...step.env,
    ...githubVariables(job, step),
    ...runnerVariables(job),
    ...(step.runtime ? runtimeVariables(job) : {}),
    ...idTokenVariables(job),
    ...step.own,
  }
  return { ...env, PATH: [...job.path, env['PATH'] ?? ''].join(delimiter) }
}

function githubVariables(job: JobState, step: StepVariables): Record<string, string> {
  const github = mapping(githubContext(job, step.location, step.actionPath))
  const pairs = exported.flatMap((name) => {
    const value = github[name]
    const scalar = value !== undefined && value !== null && typeof value !== 'object'
    return scalar ? [[`GITHUB_${name.toUpperCase()}`, String(value)]] : []
  })
  return { ...Object.fromEntries(pairs), GITHUB_ACTIONS: 'true' }
}

function runnerVariables(job: JobState): Record<string, string> {
  return Object.fromEntries(
    Object.entries(runnerContext(job)).map(([name, value]) => [`RUNNER_${name.toUpperCase()}`, value]),
  )
}

function runtimeVariables(job: JobState): Record<string, string> {
  const { runtimeToken, resultsUrl } = job.access
  return {
    ACTIONS_RUNTIME_TOKEN: runtimeToken,
    ACTIONS_RUNTIME_URL: resultsUrl,
    ACTIONS_RESULTS_URL: resultsUrl,
  }
}

function idTokenVariables(job: JobState): Record<string, string> {
  const { idToken } = job.access
  if (idToken === undefined) return {}
  return { ACTIONS_ID_TOKEN_REQUEST_URL: idToken.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: idToken.token }
}
