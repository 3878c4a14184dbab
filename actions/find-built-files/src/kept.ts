// Artifacts with this version's files that earlier runs and attempts of this workflow kept.
import type { GithubContext } from '@plumbline/actions-io'
import {
  artifactsOfRun,
  attemptIn,
  filesPrefix,
  type GithubClient,
  inParallel,
  type RunArtifact,
  readRun,
  runsAt,
  type WorkflowRun,
} from '@plumbline/github'
import { workflowPath } from '@plumbline/preflight'
import type { Inputs } from './inputs.ts'

/** An artifact that is named as verify names its files. */
export interface KeptFiles {
  readonly artifact: RunArtifact
  readonly run: WorkflowRun
  readonly attempt: number
}

export interface Kept {
  /** The oldest first: whatever came later should be the same files. */
  readonly there: readonly KeptFiles[]
  readonly expired: readonly KeptFiles[]
  /** What was not looked at, one sentence each. */
  readonly remarks: readonly string[]
}

/** A run was started at this branch or tag; `commit` where that says which commit it must have been at. */
interface Place {
  readonly name: string
  readonly commit?: string
}

/** Newest runs of each place that are looked at: each costs a request, of which a job has a thousand an hour. */
const MOST_RUNS = 100
const AT_ONCE = 4

/** Events that only somebody who can write to the repository causes; pull requests bring the code of anybody. */
const TRUSTED_EVENTS = ['push', 'workflow_dispatch', 'repository_dispatch', 'release', 'schedule']

/** Looks through the runs of this workflow file that can have built this tag at this commit. Throws GithubFailure. */
export async function keptFiles(inputs: Inputs, context: GithubContext, client: GithubClient): Promise<Kept> {
  const { repository, runAttempt } = context
  const { runs, remarks } = await earlierRuns(inputs, context, client)
  const prefix = filesPrefix(inputs['package-name'], inputs.commit)
  const found = await inParallel(runs, AT_ONCE, async (run) => {
    const last = run.id === context.runId ? runAttempt - 1 : (run.run_attempt ?? 1)
    const artifacts = await artifactsOfRun(client, repository, run.id)
    return artifacts.flatMap((artifact): KeptFiles[] => {
      const attempt = attemptIn(artifact.name, prefix)
      return attempt === undefined || attempt > last ? [] : [{ artifact, run, attempt }]
    })
  })
  const kept = found.flat().toSorted((a, b) => a.artifact.id - b.artifact.id)
  return {
    there: kept.filter(({ artifact }) => !artifact.expired),
    expired: kept.filter(({ artifact }) => artifact.expired),
    remarks,
  }
}

async function earlierRuns(inputs: Inputs, context: GithubContext, client: GithubClient) {
  const { repository } = context
  const file = workflowPath(context.workflowRef)
  const runs = new Map<number, WorkflowRun>()
  const remarks: string[] = []
  for (const place of placesOf(inputs, context)) {
    const found = await runsAt(client, repository, file.split('/').at(-1) ?? '', place.name, MOST_RUNS)
    for (const run of found.runs) if (isOurs(run, place, file, context)) runs.set(run.id, run)
    if (found.cut) remarks.push(`Only the newest ${MOST_RUNS} runs of ${file} at ${place.name} were looked at.`)
  }
  // A first attempt has none before it.
  if (context.runAttempt === 1) runs.delete(context.runId)
  else if (!runs.has(context.runId) && TRUSTED_EVENTS.includes(context.eventName))
    runs.set(context.runId, await readRun(client, repository, context.runId))
  return { runs: [...runs.values()], remarks }
}

/** The tag at its commit; for a run that is elsewhere also the runs that were started where this one was. */
function placesOf({ tag, commit }: Inputs, { ref, refName }: GithubContext): Place[] {
  const atTag = { name: tag, commit }
  return ref === `refs/tags/${tag}` || refName === '' ? [atTag] : [atTag, { name: refName }]
}

function isOurs(run: WorkflowRun, { commit }: Place, file: string, { repository }: GithubContext): boolean {
  const home = run.head_repository?.full_name.toLowerCase()
  return (
    TRUSTED_EVENTS.includes(run.event) &&
    home === repository.toLowerCase() &&
    run.path.split('@')[0] === file &&
    (commit === undefined || run.head_sha === commit)
  )
}
