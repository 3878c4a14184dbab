// Runs one committed bundle as GitHub's runner would, from its action.yml: what every action test stands on.
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parse } from 'yaml'
import { clockArguments } from '../clock/clock-arguments.ts'
import type { Annotation } from '../engine/ports.ts'
import { createCommandFiles } from './command-files.ts'
import { createCommandReader } from './commands.ts'
import { inputVariables } from './input-variables.ts'
import { runProcess } from './process.ts'
import { PROJECT_ROOT } from './project-root.ts'

const TIMEOUT_MS = 120_000

export interface ActionRun {
  readonly name: string
  readonly inputs?: Readonly<Record<string, string>>
  /** Added to the default environment; an empty text removes a variable. */
  readonly env?: Readonly<Record<string, string>>
  /** The workspace; a fresh folder when absent. */
  readonly cwd?: string
  readonly stage?: 'main' | 'post'
  readonly state?: Readonly<Record<string, string>>
  /** RUNNER_TEMP, to share between steps of one job. */
  readonly temp?: string
  /** The simulated clock that the action follows. */
  readonly clockFile?: string
  /** The repository that holds `actions/<name>`; this working tree when absent. */
  readonly root?: string
}

export interface ActionResult {
  readonly code: number
  readonly outputs: Record<string, string>
  readonly state: Record<string, string>
  readonly env: Record<string, string>
  readonly summary: string
  readonly annotations: Annotation[]
  readonly masks: string[]
  readonly stdout: string
  readonly stderr: string
  readonly temp: string
  /** Parsed `plumbline/record.json` of RUNNER_TEMP; undefined when there is none. */
  readonly record: unknown
}

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly default?: unknown } | null>>
  readonly runs: Readonly<Record<string, unknown>>
}

/** Runs an action's bundle to its end. Throws for an unknown action, an undeclared input, a bundle that is not there. */
export async function runAction(run: ActionRun): Promise<ActionResult> {
  const folder = join(run.root ?? PROJECT_ROOT, 'actions', run.name)
  const action = parse(readFileSync(join(folder, 'action.yml'), 'utf8')) as ActionFile
  const entry = entryOf(run, folder, action)
  const base = mkdtempSync(join(tmpdir(), 'plumbline-action-'))
  const temp = run.temp ?? join(base, 'temp')
  const workspace = run.cwd ?? join(base, 'workspace')
  for (const path of [temp, workspace, join(base, 'home')]) mkdirSync(path, { recursive: true })
  const files = createCommandFiles(temp)
  const seen = observe()
  const end = await runProcess({
    command: process.execPath,
    args: [...(run.clockFile === undefined ? [] : clockArguments(run.clockFile, base)), entry],
    cwd: workspace,
    env: withoutEmpty({
      ...machineVariables(join(base, 'home')),
      ...defaultVariables(base, workspace, temp),
      ...files.env,
      ...inputVariables(inputsOf(run, action), run.state ?? {}),
      ...run.env,
    }),
    onLine: seen.onLine,
    endWhen: deadline(Date.now() + TIMEOUT_MS),
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
    throw new Error(`${run.name} has no runs.${stage}: composite actions are run by a job (createRunner)`)
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

function machineVariables(home: string): Record<string, string> {
  const { PATH = '', LANG = 'C.UTF-8', SystemRoot = '' } = process.env
  return { PATH, LANG, SystemRoot, HOME: home }
}

/** A push of tag v1.2.3 to octo/demo, on a machine whose network has nothing on it. */
function defaultVariables(base: string, workspace: string, temp: string): Record<string, string> {
  const event = join(base, 'event.json')
  writeFileSync(event, JSON.stringify({ ref: 'refs/tags/v1.2.3', repository: { full_name: 'octo/demo' } }))
  const sha = '1'.repeat(40)
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '1',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_JOB: 'job',
    GITHUB_REF: 'refs/tags/v1.2.3',
    GITHUB_REF_NAME: 'v1.2.3',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'tag',
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'publish',
    GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3',
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'rehearsal',
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(base, 'tools'),
  }
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
