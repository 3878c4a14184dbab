// The job that publishes, as the workflow files state it: what a trusted publisher is registered with.
import { PROJECT_SLUG } from '@plumbline/kernel'
import type { PlannedWorkflow, RunPlan } from '../engine/plan.ts'
import type { Job } from '../workflow/model.ts'

export interface PublishJob {
  /** In its file; `publish` where there is none. */
  readonly id: string
  /** File name of the workflow that is started. */
  readonly callerFile: string
  /** File name of the rehearsed repository's own workflow that holds the job, or calls ours that does. */
  readonly ownFile: string
  /** `owner/repo` and file name of another repository's workflow that holds the job; undefined for one of its own. */
  readonly foreign?: { readonly repository: string; readonly file: string }
  /** Undefined where it has none, or one that only the run can tell. */
  readonly environment: string | undefined
}

const RELEASE = `${PROJECT_SLUG}/.github/workflows/release.yml`
/** Of the job in release.yml. */
const PUBLISH_ID = 'publish'
const PUBLISH = `${PROJECT_SLUG}/actions/publish-with-oidc`

/** The publishing job of a plan; a workflow without one is taken to publish from its entry file. */
export function publishJobOf(plan: RunPlan): PublishJob {
  const callerFile = nameOf(plan.entry.path)
  return { id: PUBLISH_ID, callerFile, ownFile: callerFile, environment: undefined, ...jobIn(plan) }
}

/** In the file itself, else in the repository's own files that it calls. */
function jobIn(planned: PlannedWorkflow): Omit<PublishJob, 'callerFile'> | undefined {
  const { jobs, location } = planned.workflow
  const own = jobs.find((job) => environmentOf(job) !== undefined)
  if (own) {
    const found = { ownFile: nameOf(location.path), environment: known(environmentOf(own)) }
    if (own.uses === undefined) return { id: own.id, ...found }
    return { id: PUBLISH_ID, ...found, foreign: { repository: PROJECT_SLUG, file: nameOf(RELEASE) } }
  }
  for (const called of planned.calls.values()) {
    const found = called.workflow.location.repository === location.repository ? jobIn(called) : undefined
    if (found) return found
  }
  return undefined
}

/** Of a job that publishes; empty when it has none, undefined when it does not publish. */
function environmentOf(job: Job): string | undefined {
  // The default of release.yml's input, which its publish job has as its environment.
  if (job.uses?.startsWith(RELEASE)) return job.with['environment'] ?? 'release'
  return job.steps.some((step) => step.uses?.startsWith(PUBLISH)) ? (job.environment ?? '') : undefined
}

/** A publisher without environment takes any, which is right for one that is computed. */
function known(environment: string | undefined): string | undefined {
  return environment === '' || environment?.includes('${{') ? undefined : environment
}

function nameOf(path: string): string {
  return path.split('/').at(-1) ?? path
}
