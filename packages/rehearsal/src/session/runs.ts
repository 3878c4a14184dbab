// Starts runs in the rehearsed world: the publish workflow, and those that it dispatches in the same repository.
import { asPlumblineError } from '@plumbline/kernel'
import type { GithubDispatch, World } from '@plumbline/standins'
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
  /** From now on dispatched workflows end with this conclusion instead of being run. */
  simulate(conclusion: 'success' | 'failure'): void
  /** Ids of runs that ended with a made-up conclusion. */
  readonly simulated: ReadonlySet<number>
  /** Resolves when every dispatched run has ended. */
  settled(): Promise<void>
}

/** Runs over one world. Takes over the stand-in's `onDispatch`. */
export function createRuns(deps: RunDeps): Runs {
  const { world } = deps
  const simulated = new Set<number>()
  const following = new Set<Promise<void>>()
  let verdict: 'success' | 'failure' | undefined

  const plan = async (path: string, ref: string, sha: string) =>
    deps.adapt(await loadRun({ source: deps.files, entry: { repository: deps.subject.slug, path, ref, commit: sha } }))

  async function execute(runId: number, planned: RunPlan, by: StartedBy): Promise<Conclusion> {
    const mirror = createRunMirror(world, runId)
    world.github.updateRun(runId, { status: 'in_progress', followed: true })
    const result = await runWorkflow(planned, {
      host: deps.host,
      report: (event) => {
        mirror(event)
        deps.report(event)
      },
      runId,
      eventName: by.name,
      event: by.payload,
      github: contextOf(deps.subject),
      ...(by.name === 'workflow_dispatch' ? { inputs: by.inputs } : {}),
    })
    world.github.updateRun(runId, { status: 'completed', conclusion: result.conclusion })
    return result.conclusion
  }

  async function follow(asked: GithubDispatch): Promise<void> {
    if (verdict !== undefined || asked.repository !== deps.subject.slug) {
      simulated.add(asked.runId)
      world.github.updateRun(asked.runId, { status: 'completed', conclusion: verdict ?? 'success' })
      return
    }
    try {
      const sha = gitMaybe(deps.subject.gitDir, ['rev-parse', '--verify', `${asked.ref}^{commit}`]) ?? ''
      const planned = await plan(asked.workflow, fullRef(deps.subject, asked.ref), sha)
      await execute(asked.runId, planned, dispatch(deps.subject, asked.workflow, asked.ref, sha, asked.inputs))
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
      const run = world.github.createRun({
        workflow: planned.workflow.name ?? planned.entry.path,
        path: planned.entry.path,
        event: by.name,
        ref: by.ref,
        sha: by.sha,
      })
      return execute(run.id, planned, by)
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

function contextOf(subject: Subject) {
  const owner = subject.slug.split('/')[0] ?? ''
  return { actor: owner, triggering_actor: owner, repository_visibility: 'public', ref_protected: false }
}

function fullRef(subject: Subject, ref: string): string {
  if (ref.startsWith('refs/')) return ref
  const tag = gitMaybe(subject.gitDir, ['rev-parse', '--verify', '--quiet', `refs/tags/${ref}`])
  return tag === undefined ? `refs/heads/${ref}` : `refs/tags/${ref}`
}
