// One step in a frame: variables, condition, the thing itself, continue-on-error, its entry in the steps context.
import type { Conclusion } from '../engine/ports.ts'
import { evaluateCondition, evaluateText } from '../expressions/index.ts'
import type { ExpressionScope } from '../expressions/scope.ts'
import type { Step, Texts } from '../workflow/model.ts'
import { type Frame, scopeOf } from './frame.ts'
import { RunnerLost } from './lost-runner.ts'
import { runShellStep } from './shell-step.ts'
import { runUsesStep } from './uses-step.ts'

const MINUTE = 60_000

export interface StepResult {
  /** How it came out. */
  readonly outcome: Conclusion
  /** What it counts as: continue-on-error makes a failure a success. */
  readonly conclusion: Conclusion
  readonly outputs: Readonly<Record<string, string>>
}

/** Runs one step; what goes wrong in it is in the result and in the frame's status. Throws RunnerLost alone. */
export async function runStep(frame: Frame, step: Step): Promise<StepResult> {
  const result = await attempt(frame, step)
  if (step.id !== undefined) frame.steps[step.id] = result
  if (result.conclusion === 'failure') frame.status = 'failure'
  return result
}

async function attempt(frame: Frame, step: Step): Promise<StepResult> {
  let tolerant = false
  try {
    const env = evaluateTexts(step.env, scopeOf(frame))
    const scope = scopeOf(frame, env)
    if (!evaluateCondition(step.if, scope)) return { outcome: 'skipped', conclusion: 'skipped', outputs: {} }
    tolerant = step.continueOnError !== undefined && evaluateText(step.continueOnError, scope) === 'true'
    const limited = { ...frame, deadline: deadlineOf(frame, step, scope) }
    const end = await (step.uses === undefined ? runShellStep(limited, step, env) : runUsesStep(limited, step, env))
    if (end.succeeded) return { outcome: 'success', conclusion: 'success', outputs: end.outputs }
    return { ...failed(frame, tolerant), outputs: end.outputs }
  } catch (error) {
    if (error instanceof RunnerLost) throw error
    frame.log.error((error as Error).message)
    return { ...failed(frame, tolerant), outputs: {} }
  }
}

function failed(frame: Frame, tolerant: boolean): Omit<StepResult, 'outputs'> {
  if (frame.job.cancelled) return { outcome: 'cancelled', conclusion: 'cancelled' }
  return { outcome: 'failure', conclusion: tolerant ? 'success' : 'failure' }
}

function deadlineOf(frame: Frame, step: Step, scope: ExpressionScope): number {
  if (step.timeoutMinutes === undefined) return frame.deadline
  const minutes = Number(evaluateText(step.timeoutMinutes, scope))
  return Math.min(frame.deadline, frame.job.now() + minutes * MINUTE)
}

/** A mapping of texts with every expression evaluated. */
export function evaluateTexts(texts: Texts, scope: ExpressionScope): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, evaluateText(text, scope)]))
}

/** The name that GitHub shows for a step. */
export function stepName(frame: Frame, step: Step): string {
  const fallback = `Run ${step.uses ?? (step.run ?? '').trim().split('\n')[0]}`
  try {
    return step.name === undefined ? fallback : evaluateText(step.name, scopeOf(frame))
  } catch {
    // A name that cannot be evaluated yet is shown as it stands.
    return step.name ?? fallback
  }
}
