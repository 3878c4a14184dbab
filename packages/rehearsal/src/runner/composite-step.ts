// A composite action: its steps in a frame of their own, with their own status, and outputs from their results.
import { PlumblineError } from '@plumbline/kernel'
import { evaluateText } from '../expressions/index.ts'
import type { ActionManifest } from '../workflow/model.ts'
import { type Frame, scopeOf } from './frame.ts'
import { runStep, stepName } from './steps.ts'
import type { StepEnd } from './uses-step.ts'

/** Nested composite actions (actions/runner, CompositeActionsMaxDepth = 9 below the first). */
const MAX_DEPTH = 10

interface CompositeCall {
  readonly folder: string
  readonly manifest: ActionManifest
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

/** Runs the action's steps in order. Throws when it is nested too deep or an output cannot be evaluated. */
export async function runCompositeStep(caller: Frame, call: CompositeCall): Promise<StepEnd> {
  const { runs, location } = call.manifest
  if (!('steps' in runs)) throw new Error(`${call.manifest.name} is no composite action`)
  if (caller.depth >= MAX_DEPTH) throw new Error(`Composite action depth exceeded max depth ${MAX_DEPTH - 1}`)
  const frame: Frame = {
    ...caller,
    location,
    // GitHub does not hand a job's defaults on to an action.
    defaults: {},
    inherited: { ...caller.inherited, ...call.env },
    inputs: Object.fromEntries(Object.keys(call.manifest.inputs).map((name) => [name, call.inputs[name] ?? ''])),
    actionPath: call.folder,
    depth: caller.depth + 1,
    steps: {},
    status: 'success',
  }
  for (const step of runs.steps) {
    if (step.uses === undefined && step.shell === undefined) {
      throw new PlumblineError('workflow-invalid', {
        what: `A run step of the composite action "${call.manifest.name}" (line ${step.line}) has no shell.`,
        next: 'Add `shell: bash` to the step.',
      })
    }
    const name = stepName(frame, step)
    const result = await runStep(frame, step)
    if (result.outcome !== 'skipped') frame.log.line(`▪ ${name}: ${result.outcome}`)
  }
  const scope = scopeOf(frame)
  const outputs = Object.entries(call.manifest.outputs).map(([name, text]) => [name, evaluateText(text, scope)])
  return { succeeded: frame.status === 'success' && !frame.job.cancelled, outputs: Object.fromEntries(outputs) }
}
