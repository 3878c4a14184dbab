// The frame around every action's run: inputs in; outputs, summary, record and annotations out; the only catch.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import * as core from '@actions/core'
import { asPlumblineError, type Finding, PlumblineError } from '@plumbline/kernel'
import { type GithubContext, readContext } from './context.ts'
import { type ActionDefinition, type InputSpec, type InputsOf, otherSpellings, readInputs } from './definition.ts'
import { type Exec, exec } from './exec.ts'
import { holdsSecret, type Log, log } from './log.ts'
import { FailedOutcome, type Outcome } from './outcome.ts'
import { useProxyOfEnvironment } from './proxy.ts'

/** Everything an action may touch outside itself. */
export interface ActionDeps {
  readonly context: GithubContext
  readonly log: Log
  readonly exec: Exec
  /** GitHub's ID token; only for an action whose main.ts gives `requestIdToken`, whose client takes long to load. */
  readonly idToken: (audience: string) => Promise<string>
  /** The job's record so far; empty when no action has written one. */
  readonly recordText: () => string
  /** Kept for the post step. */
  readonly saveState: (name: string, value: string) => void
  readonly state: (name: string) => string
}

export type Run<Specs extends Readonly<Record<string, InputSpec>>> = (
  inputs: InputsOf<Specs>,
  deps: ActionDeps,
) => Promise<Outcome>

/** Merges sections into a record's text; the record package provides it. */
export type ExtendRecord = (text: string, sections: Readonly<Record<string, unknown>>) => string

const FINDINGS_SHOWN = 8
const SUMMARY_CAP = 1_000_000

/** Runs an action as the runner started it. Never throws; a failure ends in exit code 1. */
export async function runAction<Specs extends Readonly<Record<string, InputSpec>>>(
  definition: ActionDefinition<Specs>,
  run: Run<Specs>,
  extendRecord: ExtendRecord,
  services: Pick<ActionDeps, 'idToken'> = { idToken: noIdToken },
): Promise<void> {
  useProxyOfEnvironment()
  const context = readContext()
  const recordPath = join(context.temp, 'plumbline', 'record.json')
  const outcome = await settle(async () => {
    const raw = (name: string) => core.getInput(name, { trimWhitespace: false })
    const inputs = readInputs(definition.inputs, raw)
    for (const sentence of otherSpellings(definition.inputs, raw)) log.notice(sentence)
    return run(inputs, { ...depsFor(context, recordPath), ...services })
  })
  const unsaid = attempt(() => setOutputs(definition, outcome))
  const failure = outcome.failure ?? unsaid
  annotate(outcome.findings ?? [])
  const failed =
    failure === undefined
      ? {}
      : { failure: failureSection(definition.name, outcome.phase ?? definition.phase, failure) }
  // Of a lone step in somebody's own job no record is left: where an action declares it, the failure is an output too.
  const told = { failure: 'failure' in failed ? JSON.stringify(failed.failure) : '' }
  if (definition.outputs.includes('failure')) attempt(() => setOutputs(definition, { outputs: told }))
  const unwritten = attempt(() => writeRecord(recordPath, { ...outcome.sections, ...failed }, extendRecord))
  const final = failure ?? unwritten
  await writeSummary(`${outcome.summary ?? ''}${final ? failureMarkdown(definition.name, final) : ''}`)
  if (final) fail(final)
}

/** What goes wrong while an outcome is told is a failure like any other, not a crash that hides the outcome. */
function attempt(work: () => void): PlumblineError | undefined {
  try {
    work()
    return undefined
  } catch (thrown) {
    return asPlumblineError(thrown)
  }
}

async function settle(work: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await work()
  } catch (thrown) {
    return thrown instanceof FailedOutcome ? thrown.outcome : { outputs: {}, failure: asPlumblineError(thrown) }
  }
}

function depsFor(context: GithubContext, recordPath: string): Omit<ActionDeps, 'idToken'> {
  return {
    context,
    log,
    exec,
    recordText: () => (existsSync(recordPath) ? readFileSync(recordPath, 'utf8') : ''),
    saveState: (name, value) => core.saveState(name, value),
    state: (name) => core.getState(name),
  }
}

/** Runs an action's post step, which has nothing to give back: what goes wrong in it is a warning, never a failure. */
export async function runPost(work: (deps: Omit<ActionDeps, 'idToken'>) => Promise<void>): Promise<void> {
  useProxyOfEnvironment()
  const context = readContext()
  try {
    await work(depsFor(context, join(context.temp, 'plumbline', 'record.json')))
  } catch (thrown) {
    log.warning(asPlumblineError(thrown).message)
  }
}

async function noIdToken(): Promise<string> {
  throw new PlumblineError('unexpected', {
    what: 'This action asks for an ID token, and its main.ts gives it no way to.',
  })
}

/** Sets the outputs. Throws for one that the definition lacks, or that the runner would blank, after setting the others. */
function setOutputs(definition: ActionDefinition, outcome: Outcome): void {
  let problem: PlumblineError | undefined
  for (const [name, value] of Object.entries(outcome.outputs)) {
    const found = outputProblem(definition, name, value)
    if (found) problem ??= found
    else core.setOutput(name, value)
  }
  if (problem) throw problem
}

function outputProblem(definition: ActionDefinition, name: string, value: string): PlumblineError | undefined {
  if (!definition.outputs.includes(name)) {
    return new PlumblineError('unexpected', { what: `Output "${name}" is not declared by ${definition.name}.` })
  }
  if (!holdsSecret(value)) return undefined
  return new PlumblineError('unexpected', {
    what: `Output "${name}" holds a masked value, so GitHub would pass on an empty one.`,
    means: 'A secret has the same text as a part of this output (often a very short secret).',
    next: 'Find the secret whose value is part of the version, name or file names, and change it.',
  })
}

function annotate(findings: readonly Finding[]): void {
  const show = { error: core.error, warning: core.warning, notice: core.notice }
  for (const finding of findings.slice(0, FINDINGS_SHOWN)) {
    const place = {
      ...(finding.file === undefined ? {} : { file: finding.file }),
      ...(finding.line === undefined ? {} : { startLine: finding.line }),
    }
    show[finding.level](finding.message, place)
  }
  const rest = findings.length - FINDINGS_SHOWN
  if (rest > 0) core.notice(`${rest} more finding${rest === 1 ? '' : 's'}: see the job summary.`)
}

function writeRecord(path: string, sections: Readonly<Record<string, unknown>>, extendRecord: ExtendRecord): void {
  if (Object.keys(sections).length === 0) return
  mkdirSync(dirname(path), { recursive: true })
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  writeFileSync(path, extendRecord(text, sections))
}

function failureSection(step: string, phase: string, failure: PlumblineError) {
  return {
    phase,
    step,
    code: failure.code,
    what: failure.what,
    means: failure.means,
    next: failure.next,
    request: failure.request ?? '',
    answer: failure.answer ?? '',
  }
}

function failureMarkdown(name: string, failure: PlumblineError): string {
  const rows = [
    `\n### ✗ ${name}: ${failure.code}\n`,
    failure.what,
    `\n**Usually:** ${failure.means}`,
    `\n**Next:** ${failure.next}`,
    ...(failure.request ? [`\n**Request:**\n\n${fenced(failure.request)}`] : []),
    ...(failure.answer ? [`\n**Answer:**\n\n${fenced(failure.answer)}`] : []),
  ]
  return `${rows.join('\n')}\n`
}

/** A code block that nothing in the text can end. */
function fenced(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}text\n${text}\n${fence}`
}

/** GitHub drops a step's whole summary when it is larger than a mebibyte, so a longer one is cut. */
async function writeSummary(markdown: string): Promise<void> {
  if (markdown === '' || !process.env['GITHUB_STEP_SUMMARY']) return
  const bytes = Buffer.from(markdown)
  const shown = bytes.length > SUMMARY_CAP ? `${bytes.toString('utf8', 0, SUMMARY_CAP)}\n\n(cut: too long)\n` : markdown
  await core.summary.addRaw(shown, true).write()
}

function fail(failure: PlumblineError): void {
  const place = {
    ...(failure.file === undefined ? {} : { file: failure.file }),
    ...(failure.line === undefined ? {} : { startLine: failure.line }),
  }
  const parts = [failure.what, failure.means, failure.next]
  if (failure.request) parts.push(`Request: ${failure.request}`)
  if (failure.answer) parts.push(`Answer: ${failure.answer}`)
  core.error(parts.join('\n'), { title: failure.code, ...place })
  if (failure.code === 'unexpected' && failure.cause instanceof Error) log.info(failure.cause.stack ?? '')
  process.exitCode = core.ExitCode.Failure
}
