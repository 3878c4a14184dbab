// What is to be known of a target before anything is started for it.
import { GithubFailure, type Workflow } from '@plumbline/github'
import { refusalResult, unknownWorkflow } from './refusals.ts'
import { cancelled, type TargetResult } from './result.ts'
import { pathOf, type Scene } from './scene.ts'
import { atHome, type Target } from './target.ts'
import { type Waking, wakingOf } from './waking.ts'

/** A target, its workflow, and what wakes it. */
export interface Plan {
  readonly target: Target
  /** Undefined for an event, and where the repository does not list it. */
  readonly workflow?: Workflow
  readonly waking?: Waking
  /** How it ended before it began: not for this channel, refused. */
  readonly ended?: TargetResult
}

/** Reads what decides how a target starts. Never throws for what GitHub says to it. */
export async function planOf(scene: Scene, target: Target): Promise<Plan> {
  const { occasion } = scene.request
  const channel = occasion.prerelease ? 'prerelease' : 'stable'
  if (target.when !== 'always' && occasion.prerelease === undefined) return { target, ended: noChannel(target) }
  if (target.when !== 'always' && target.when !== channel) {
    const words = `is for ${target.when} releases only, and this one is ${channel}`
    return { target, ended: { target, verdict: 'not-now', how: 'none', words } }
  }
  if (target.start === 'event') return { target }
  if (scene.deps.stop?.aborted) return { target, ended: cancelled(target) }
  try {
    const listed = await scene.workflow(target)
    const itself = target.start === 'itself'
    if (!listed && !itself) return { target, ended: unknownWorkflow(target) }
    if (listed && listed.state !== 'active') return { target, ended: disabled(target, listed.state) }
    // GitHub lists a file that is only at the tag once it has run.
    const path = pathOf(target.workflow)
    const workflow = listed ?? { id: 0, name: path, path, state: 'active' }
    return { target, workflow, ...(atHome(target, occasion) ? { waking: await wakingOf(scene, workflow) } : {}) }
  } catch (error) {
    if (error instanceof GithubFailure) return { target, ended: refusalResult(target, occasion, error) }
    throw error
  }
}

function noChannel(target: Target): TargetResult {
  return {
    ...{ target, verdict: 'unknown', how: 'none' },
    words: `was not started: it is for ${target.when} releases only, and whether this is one cannot be read`,
    next: 'Pass `prerelease`, or give this job `contents: read`',
  }
}

function disabled(target: Target, state: string): TargetResult {
  return {
    ...{ target, verdict: 'failed', how: 'none' },
    words: `is switched off ("${state}") and was not started`,
    next: `Enable it: gh workflow enable ${target.workflow} --repo ${target.repository}`,
  }
}
