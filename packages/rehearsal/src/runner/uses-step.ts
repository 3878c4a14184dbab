// A `uses:` step: a JavaScript action, a composite action, the local equivalent of a known action, or none of these.
import { join } from 'node:path'
import { evaluateText } from '../expressions/index.ts'
import { externalFor, runExternal } from '../externals/index.ts'
import { preloadArguments } from '../preload/preload-arguments.ts'
import type { ActionManifest, Step } from '../workflow/model.ts'
import { runCompositeStep } from './composite-step.ts'
import { type Frame, scopeOf } from './frame.ts'
import { inputVariables } from './input-variables.ts'
import { runStepProcess, type StepAnswer } from './step-process.ts'
import { evaluateTexts } from './steps.ts'
import { type FoundAction, findAction } from './uses.ts'

export type StepEnd = Pick<StepAnswer, 'succeeded' | 'outputs'>

/** Runs the action. Throws for one that cannot be found or read. */
export async function runUsesStep(frame: Frame, step: Step, env: Readonly<Record<string, string>>): Promise<StepEnd> {
  const found = findAction(frame, step.uses ?? '')
  const given = evaluateTexts(step.with, scopeOf(frame, env))
  if (found.kind === 'foreign') {
    const external = externalFor(found.name)
    if (external) return runExternal(frame, external, given, env)
    frame.log.note(`not rehearsed: ${step.uses} is not known here; it counts as done, without outputs`)
    frame.log.warning(`Not rehearsed: ${step.uses}. The step counts as done, without outputs.`)
    return { succeeded: true, outputs: {} }
  }
  const inputs = inputsOf(frame, found.manifest, given)
  const { runs } = found.manifest
  if ('steps' in runs) return runCompositeStep(frame, { folder: found.folder, manifest: found.manifest, inputs, env })
  if (!/^node\d+$/.test(runs.using)) {
    frame.log.note(`not rehearsed: ${step.uses} is a ${runs.using} action; it counts as done, without outputs`)
    return { succeeded: true, outputs: {} }
  }
  return runNodeAction(frame, step, found, { main: runs.main, inputs, env })
}

interface NodeAction {
  readonly main: string
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

async function runNodeAction(frame: Frame, step: Step, found: FoundAction, action: NodeAction): Promise<StepEnd> {
  const { job, log } = frame
  const { location, runs } = found.manifest
  const inFrame = { ...frame, location }
  const answer = await runNodeEntry(inFrame, join(found.folder, action.main), action.env, action.inputs, {})
  if ('post' in runs && runs.post !== undefined) {
    job.posts.push({
      name: frame.depth === 0 ? log.step : `Run ${step.uses}`,
      line: step.line,
      entry: join(found.folder, runs.post),
      condition: runs.postIf ?? 'always()',
      location,
      env: { ...frame.inherited, ...action.env },
      inputs: action.inputs,
      state: answer.state,
    })
  }
  return answer
}

/** Starts an action's entry point as the runner does, on Node 24 and the simulated clock. */
export function runNodeEntry(
  frame: Frame,
  entry: string,
  env: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
  state: Readonly<Record<string, string>>,
): Promise<StepAnswer> {
  const { options, folders } = frame.job
  return runStepProcess(frame, {
    command: options.nodePath ?? process.execPath,
    args: [...preloadArguments(options, options.folder), entry],
    cwd: folders.workspace,
    env,
    own: inputVariables(inputs, state),
    runtime: true,
  })
}

/** Declared inputs: what the step gives (names are not case-sensitive), else the default, evaluated in the caller. */
function inputsOf(frame: Frame, manifest: ActionManifest, given: Readonly<Record<string, string>>) {
  const scope = scopeOf(frame)
  const byName = new Map(Object.entries(given).map(([name, value]) => [name.toLowerCase(), value]))
  const declared = Object.entries(manifest.inputs)
  const values = declared.flatMap(([name, spec]) => {
    const value = byName.get(name.toLowerCase())
    if (value !== undefined) return [[name, value] as const]
    return spec.default === undefined ? [] : [[name, evaluateText(spec.default, scope)] as const]
  })
  const known = new Set(declared.map(([name]) => name.toLowerCase()))
  const unknown = Object.keys(given).filter((name) => !known.has(name.toLowerCase()))
  if (unknown.length > 0) {
    const valid = [...Object.keys(manifest.inputs)].map((name) => `'${name}'`).join(', ')
    frame.log.warning(`Unexpected input(s) '${unknown.join("', '")}', valid inputs are [${valid}]`)
  }
  return Object.fromEntries(values)
}
