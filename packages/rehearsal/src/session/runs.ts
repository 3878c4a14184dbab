// Starts runs in the rehearsed world: the publish workflow, those that it dispatches, and those that start beside it.
import { asPlumblineError, PlumblineError } from '@plumbline/kernel'
import type { GithubDispatch, World } from '@plumbline/standins'
import { type Attempts, hasFailedJob } from '../engine/attempts.ts'
import { loadRun } from '../engine/load.ts'
import type { RunPlan } from '../engine/plan.ts'
import type { Conclusion, JobHost, RunEvent } from '../engine/ports.ts'
import { runWorkflow } from '../engine/run-workflow.ts'
import { gitMaybe } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import type { FileSource } from '../workflow/uses.ts'
import { dispatch, repositoryDispatch, type StartedBy } from './events.ts'
import type { Payload } from './payloads.ts'
import { createRunMirror } from './run-mirror.ts'

export interface RunDeps {
  readonly world: World
  readonly subject: Subject
  readonly files: FileSource
  readonly host: JobHost
  readonly report: (event: RunEvent) => void
  /** Adapts a plan to the rehearsal before it runs. */
  readonly adapt: (plan: RunPlan) => RunPlan
  /** What the repository's secrets hold. */
  readonly secrets?: Readonly<Record<string, string>>
}

export interface Runs {
  /** The plan of a workflow file at a ref. Throws what GitHub would refuse it for. */
  plan(path: string, ref: string, sha: string): Promise<RunPlan>
  start(plan: RunPlan, by: StartedBy): Promise<Conclusion>
  /** A run of another workflow to its end; re-runs are not of this one. */
  startOther(plan: RunPlan, by: StartedBy): Promise<Conclusion>
  /** A run of another workflow that the event starts by itself, to its end; how that ends changes nothing here. */
  startBeside(workflow: { readonly path: string; readonly name: string }, by: StartedBy): Promise<void>
  /**
   * The next attempt of the run that was started last, with its event, commit and plan: all of its jobs, or those that
   * failed or were cancelled and what depends on them. Throws `bad-input` where there is nothing to run again.
   */
  rerun(which: 'failed' | 'all'): Promise<Conclusion>
  /** Counts as a run that has not ended: `settled` waits for it. */
  meanwhile(work: Promise<void>): Promise<void>
  /** From now on all other workflows end with this conclusion instead of being run. */
  simulate(conclusion: 'success' | 'failure'): void
  /** Ids of runs that ended with a made-up conclusion. */
  readonly simulated: ReadonlySet<number>
  /** Resolves when every dispatched run has ended. */
  settled(): Promise<void>
}

/** A run with what its next attempt needs. */
interface Begun {
  readonly runId: number
  readonly planned: RunPlan
  readonly by: StartedBy
  readonly mirror: (event: RunEvent) => void
  /** Others wait for its end; the rehearsed run waits for them, and nobody for it. */
  readonly followed: boolean
  /** How its jobs ended in the last attempt. */
  ended: Attempts
}

/** Runs over one world. Takes over the stand-in's `onDispatch`. */
export function createRuns(deps: RunDeps): Runs {
  const { world } = deps
  const simulated = new Set<number>()
  const following = new Set<Promise<void>>()
  let verdict: 'success' | 'failure' | undefined
  let last: Begun | undefined

  const plan = async (path: string, ref: string, sha: string) =>
    deps.adapt(await loadRun({ source: deps.files, entry: { repository: deps.subject.slug, path, ref, commit: sha } }))

  /** Plays a run that the stand-in shows already, or makes its end up. */
  async function follow(runId: number, path: string, byOf: (() => StartedBy) | undefined): Promise<void> {
    if (verdict !== undefined || byOf === undefined) {
      simulated.add(runId)
      world.github.updateRun(runId, { status: 'completed', conclusion: verdict ?? 'success' })
      return
    }
    try {
      const by = byOf()
      await perform(deps, { ...begin(deps, runId, await plan(path, by.ref, by.sha), by), followed: true }, {})
    } catch (thrown) {
      deps.report({ kind: 'note', runId, text: `${path} could not start: ${asPlumblineError(thrown).what}` })
      world.github.updateRun(runId, { status: 'completed', conclusion: 'startup_failure' })
    }
  }

  function followed(done: Promise<void>): Promise<void> {
    const ended = done.finally(() => following.delete(ended))
    following.add(ended)
    return ended
  }

  world.github.onDispatch = (asked) => {
    const here = asked.repository === deps.subject.slug
    void followed(follow(asked.runId, asked.workflow, here ? () => dispatched(deps.subject, asked) : undefined))
  }

  return {
    plan,
    async start(planned, by) {
      last = begin(deps, createRun(world, planned, by), planned, by)
      return perform(deps, last, {})
    },
    startOther: (planned, by) => perform(deps, begin(deps, createRun(world, planned, by), planned, by), {}),
    startBeside({ path, name }, by) {
      const { id } = world.github.createRun({ workflow: name, path, event: by.name, ref: by.ref, sha: by.sha })
      return followed(follow(id, path, () => by))
    },
    async rerun(which) {
      const run = repeatable(last, which)
      const attempt = world.github.beginAttempt(run.runId)
      return perform(deps, run, { attempt, ...(which === 'failed' ? { earlier: run.ended } : {}) })
    },
    meanwhile: followed,
    simulate(conclusion) {
      verdict = conclusion
    },
    simulated,
    async settled() {
      while (following.size > 0) await Promise.all(following)
    },
  }
}

function dispatched(subject: Subject, { workflow, ref, inputs, sent }: GithubDispatch): StartedBy {
  const sha = gitMaybe(subject.gitDir, ['rev-parse', '--verify', `${ref}^{commit}`]) ?? ''
  if (sent === undefined) return dispatch(subject, workflow, fullRef(subject, ref), sha, inputs)
  return repositoryDispatch(subject, { type: sent.type, payload: sent.payload as Payload }, sha)
}

/** A pull request's run is shown at the head of its branch, not at the merge commit that its jobs check out. */
function createRun(world: World, planned: RunPlan, { name, ref, sha, inputs, proposal }: StartedBy): number {
  const shown = proposal === undefined ? { ref, sha } : { ref: `refs/heads/${proposal.head}`, sha: proposal.headSha }
  const { path } = planned.entry
  return world.github.createRun({ workflow: planned.workflow.name ?? path, path, event: name, ...shown, inputs }).id
}

function begin({ world }: RunDeps, runId: number, planned: RunPlan, by: StartedBy): Begun {
  return { runId, planned, by, mirror: createRunMirror(world, runId), followed: false, ended: {} }
}

/** Runs one attempt to its end. */
async function perform(
  { world, subject, host, report, secrets }: RunDeps,
  run: Begun,
  again: { readonly attempt?: number; readonly earlier?: Attempts },
): Promise<Conclusion> {
  const { runId, planned, by, mirror } = run
  world.github.updateRun(runId, { status: 'in_progress', followed: run.followed })
  const result = await runWorkflow(planned, {
    host,
    report: (event) => {
      mirror(event)
      report(event)
    },
    runId,
    eventName: by.name,
    event: by.payload,
    github: contextOf(subject, by),
    ...(secrets === undefined ? {} : { secrets }),
    ...(by.name === 'workflow_dispatch' ? { inputs: by.inputs } : {}),
    ...again,
  })
  run.ended = result.ended
  world.github.updateRun(runId, { status: 'completed', conclusion: result.conclusion })
  return result.conclusion
}

function repeatable(run: Begun | undefined, which: 'failed' | 'all'): Begun {
  const next = 'Let the scenario start a run, and let a job of it fail before the failed jobs are run again.'
  if (run === undefined) {
    const what = 'No run has been started that could be run again.'
    throw new PlumblineError('bad-input', { what, means: 'GitHub runs only again what has run.', next })
  }
  if (which === 'failed' && !hasFailedJob(run.ended)) {
    const what = `Run ${run.runId} has no failed or cancelled job.`
    throw new PlumblineError('bad-input', { what, means: 'GitHub offers no re-run of failed jobs then.', next })
  }
  return run
}

function contextOf(subject: Subject, { proposal }: StartedBy) {
  const owner = subject.slug.split('/')[0] ?? ''
  return {
    actor: owner,
    triggering_actor: owner,
    repository_visibility: 'public',
    ref_protected: false,
    ...(proposal === undefined ? {} : { head_ref: proposal.head, base_ref: proposal.base }),
  }
}

function fullRef(subject: Subject, ref: string): string {
  if (ref.startsWith('refs/')) return ref
  const tag = gitMaybe(subject.gitDir, ['rev-parse', '--verify', '--quiet', `refs/tags/${ref}`])
  return tag === undefined ? `refs/heads/${ref}` : `refs/tags/${ref}`
}
