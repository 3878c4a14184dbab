// Runs one committed bundle as GitHub's runner would, from its action.yml: what every action test stands on.
import { existsSync, mkdirSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import type { Annotation } from '../engine/ports.ts'
import { preloadArguments } from '../preload/preload-arguments.ts'
import { defaultVariables, machineVariables } from './action-defaults.ts'
import type { ActionResult, ActionRun } from './action-ports.ts'
import { createCommandFiles } from './command-files.ts'
import { createCommandReader } from './commands.ts'
import { runCompositeAction } from './composite-run.ts'
import { inputVariables } from './input-variables.ts'
import { runProcess } from './process.ts'
import { PROJECT_ROOT } from './project-root.ts'

const TIMEOUT_MS = 120_000

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>
  readonly runs: Readonly<Record<string, unknown>>
}

/** Runs an action's bundle to its end. Throws for an unknown action, an undeclared input, a bundle that is not there. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = join(run.root ?? PROJECT_ROOT, 'actions', run.name)
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile
  const inputs = inputsOf(run, action)
  const base = mkdtempSync(join(tmpdir(), 'plumbline-action-'))
  const temp = run.temp ?? join(base, 'temp')
  const workspace = run.cwd ?? join(base, 'workspace')
  for (const path of [temp, workspace, join(base, 'home')]) mkdirSync(path, { recursive: true })
  const variables = withoutEmpty({ ...defaultVariables(base, workspace, temp), ...run.env })
  if (action.runs['using'] === 'composite') {
    return { ...(await runCompositeAction(run, { base, temp, workspace, variables })), temp, record: readRecord(temp) }
  }
  const entry = entryOf(run, folder, action)
  const files = createCommandFiles(temp)
  const seen = observe()
  const end = await runProcess({
    command: process.execPath,
    args: [...preloadArguments(run, base), entry],
    cwd: workspace,
    env: withoutEmpty({
      ...machineVariables(join(base, 'home')),
      ...variables,
      ...files.env,
      ...inputVariables(inputs, run.state ?? {}),
    }),
    onLine: seen.onLine,
    endWhen: deadline(Date.now() + TIMEOUT_MS),
    ...(run.killedBy ? { killedBy: run.killedBy } : {}),
  })
  end.reap()
  const answers = files.read()
  for (const message of [...answers.errors, ...answers.refusals]) seen.annotations.push({ level: 'error', message })
  if (end.why !== undefined) seen.text.stderr += `${end.why}\n`
  return {
    code: end.code === 0 && answers.errors.length + seen.failures.length > 0 ? 1 : end.code,
    outputs: { ...seen.outputs, ...answers.outputs },
    state: { ...seen.state, ...answers.state },
    env: { ...answers.env },
    summary: answers.summary,
    annotations: seen.annotations,
    masks: seen.masks,
    ...seen.text,
    temp,
    record: readRecord(temp),
  }
}

function entryOf(run: ActionRun, folder: string, action: ActionFile): string {
  const stage = run.stage ?? 'main'
  const path = action.runs[stage]
  if (typeof path !== 'string') {
    throw new Error(`${run.name} has no runs.${stage}`)
  }
  const entry = resolve(folder, path)
  if (!existsSync(entry)) throw new Error(`${entry} does not exist: run "npm run build -- ${run.name}"`)
  return entry
}

function inputsOf(run: ActionRun, action: ActionFile): Record<string, string> {
  const declared = action.inputs ?? {}
  const given = run.inputs ?? {}
  const unknown = Object.keys(given).filter((name) => !(name in declared))
  if (unknown.length > 0) throw new Error(`${run.name} has no input ${unknown.join(', ')}`)
  const values = Object.entries(declared).flatMap(([name, spec]) => {
    const value = given[name] ?? defaultOf(spec?.default)
    return value === undefined ? [] : [[name, value]]
  })
  return Object.fromEntries(values)
}

/** A default as text; an expression (`github.token`) has no value outside a run. */
function defaultOf(value: unknown): string | undefined {
  if (value === undefined || value === null) return undefined
  const text = String(value)
  return text.includes('${{') ? '' : text
}

function observe() {
  const seen = {
    annotations: [] as Annotation[],
    masks: [] as string[],
    failures: [] as string[],
    outputs: {} as Record<string, string>,
    state: {} as Record<string, string>,
    text: { stdout: '', stderr: '' },
    onLine(line: string, stream: 'stdout' | 'stderr') {
      seen.text[stream] += `${line}\n`
      read(line)
    },
  }
  const read = createCommandReader({
    log: () => undefined,
    annotate: (annotation) => seen.annotations.push(annotation),
    mask: (value) => seen.masks.push(value),
    output: (name, value) => {
      seen.outputs[name] = value
    },
    state: (name, value) => {
      seen.state[name] = value
    },
    fail: (message) => {
      seen.failures.push(message)
      seen.annotations.push({ level: 'error', message })
    },
  })
  return seen
}

function withoutEmpty(env: Readonly<Record<string, string>>): Record<string, string> {
  // An input that is given as an empty text stays: the runner sets it, too.
  return Object.fromEntries(Object.entries(env).filter(([name, value]) => value !== '' || name.startsWith('INPUT_')))
}

function deadline(at: number): () => string | undefined {
  return () => (Date.now() > at ? `ended after ${TIMEOUT_MS / 1000} s: it did not come to an end by itself` : undefined)
}

function readRecord(temp: string): unknown {
  const path = join(temp, 'plumbline', 'record.json')
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined
}
