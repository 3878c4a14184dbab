// Runs a planned workflow from its first job to its conclusion.
import type { Workflow } from '../workflow/model.ts'
import { problemText } from '../workflow/problems.ts'
import { dispatchInputs } from './inputs.ts'
import { combineResults } from './needs.ts'
import type { RunPlan } from './plan.ts'
import { githubContext, type Run, type RunOptions, type RunResult } from './run.ts'
import { type FileFrame, fileOutputs, runFile } from './run-file.ts'

/**
 * Runs every job of the plan and tells what happened. Never throws for what jobs do; throws `workflow-invalid` for the
 * inputs of a dispatch that GitHub would not accept.
 */
export async function runWorkflow(plan: RunPlan, options: RunOptions): Promise<RunResult> {
  const { entry, workflow } = plan
  const inputs = options.eventName === 'workflow_dispatch' ? dispatchInputs(workflow, options.inputs ?? {}) : {}
  const run: Run = {
    options,
    entry,
    github: githubContext(entry, workflow.name, options),
    ended: {},
    now: options.now ?? Date.now,
  }
  const { runId, report } = options
  const name = displayName(workflow)
  const again = options.attempt === undefined || options.attempt === 1 ? {} : { attempt: options.attempt }
  report({ kind: 'run-started', runId, workflow: name, event: options.eventName, ref: entry.ref, ...again })
  for (const warning of plan.warnings) report({ kind: 'note', runId, text: problemText(warning) })
  const frame: FileFrame = {
    planned: plan,
    prefix: '',
    namePrefix: '',
    inputs,
    secrets: options.secrets ?? {},
    fresh: options.earlier === undefined,
  }
  const states = await runFile(run, frame)
  const conclusion = combineResults([...states.values()].map((state) => state.result))
  report({ kind: 'run-ended', runId, conclusion })
  const jobs = Object.fromEntries(Object.entries(run.ended).map(([path, { result }]) => [path, result]))
  return { conclusion, jobs, ended: run.ended, outputs: fileOutputs(run, frame, states) }
}

function displayName(workflow: Workflow): string {
  return workflow.name ?? workflow.location.path
}
