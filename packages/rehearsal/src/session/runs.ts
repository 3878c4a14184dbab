// Starts runs in the rehearsed world: the publish workflow, and those that it dispatches in the same repository.
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
import { dispatch, type StartedBy } from './events.ts'
import { createRunMirror } from './run-mirror.ts'

export interface RunDeps {
  readonly world: World
  readonly subject: Subject
  readonly files: FileSource
  readonly host: JobHost
  readonly report: (event: RunEvent) => void
  /** Adapts a plan to the rehearsal before it runs. */
  readonly adapt: (plan: RunPlan) => RunPlan
}

export interface Runs {
  /** The plan of a workflow file at a ref. Throws what GitHub would refuse it for. */
  plan(path: string, ref: string, sha: string): Promise<RunPlan>
  start(plan: RunPlan, by: StartedBy): Promise<Conclusion>
  /**
   * The next attempt of the run that was started last, with its event, commit and plan: all of its jobs, or those that
   * failed or were cancelled and what depends on them. Throws `bad-input` where there is nothing to run again.
   */
  rerun(which: 'failed' | 'all'): Promise<Conclusion>
  /** From now on dispatched workflows end with this conclusion instead of being run. */
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

  async function follow(asked: GithubDispatch): Promise<void> {
    if (verdict !== undefined || asked.repository !== deps.subject.slug) {
      simulated.add(asked.runId)
      world.github.updateRun(asked.runId, { status: 'completed', conclusion: verdict ?? 'success' })
      return
    }
    try {
      const sha = gitMaybe(deps.subject.gitDir, ['rev-parse', '--verify', `${asked.ref}^{commit}`]) ?? ''
      const planned = await plan(asked.workflow, fullRef(deps.subject, asked.ref), sha)
      const by = dispatch(deps.subject, asked.workflow, asked.ref, sha, asked.inputs)
      await perform(deps, begin(deps, asked.runId, planned, by), {})
    } catch (thrown) {
      const failure = asPlumblineError(thrown)
      deps.report({ kind: 'note', runId: asked.runId, text: `${asked.workflow} could not start: ${failure.what}` })
      world.github.updateRun(asked.runId, { status: 'completed', conclusion: 'startup_failure' })
    }
  }

  world.github.onDispatch = (asked) => {
    const done = follow(asked).finally(() => following.delete(done))
    following.add(done)
  }

  return {
    plan,
    async start(planned, by) {
      last = begin(deps, createRun(world, planned, by), planned, by)
      return perform(deps, last, {})
    },
    async rerun(which) {
      const run = repeatable(last, which)
      const attempt = world.github.beginAttempt(run.runId)
      return perform(deps, run, { attempt, ...(which === 'failed' ? { earlier: run.ended } : {}) })
    },
    simulate(conclusion) {
      verdict = conclusion
    },
    simulated,
    async settled() {
      while (following.size > 0) await Promise.all(following)
    },
  }
}

/** A pull request's run is shown at the head of its branch, not at the merge commit that its jobs check out. */
function createRun(world: World, planned: RunPlan, { name, ref, sha, inputs, proposal }: StartedBy): number {
  const shown = proposal === undefined ? { ref, sha } : { ref: `refs/heads/${proposal.head}`, sha: proposal.headSha }
  const { path } = planned.entry
  return world.github.createRun({ workflow: planned.workflow.name ?? path, path, event: name, ...shown, inputs }).id
}

function begin({ world }: RunDeps, runId: number, planned: RunPlan, by: StartedBy): Begun {
  return { runId, planned, by, mirror: createRunMirror(world, runId), ended: {} }
}

/** Runs one attempt to its end. */
async function perform(
  { world, subject, host, report }: RunDeps,
  run: Begun,
  again: { readonly attempt?: number; readonly earlier?: Attempts },
): Promise<Conclusion> {
  const { runId, planned, by, mirror } = run
  world.github.updateRun(runId, { status: 'in_progress', followed: true })
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
