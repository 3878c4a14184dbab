// `plumbline rehearse-inside`: plays the scenario in a process that reaches only loopback, and shows it.
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import {
  createNetworkReach,
  createProgress,
  createShownSummary,
  createSummaries,
  createTranscript,
  dryRunVerdict,
  outcomeTable,
  provesNothing,
  type RunEvent,
  registryOf,
  rehearse,
  type SessionResult,
  scenarioNamed,
  seconds,
  type Transcript,
  verdictOn,
} from '@plumbline/rehearsal'
import { REPORT_FILE, type RehearsalPlan, readPlan, SUMMARIES_FILE, TRANSCRIPT_FILE } from './plan-file.ts'

/** Exit code: 0 when all is done that the workflow sets out to do and nothing was asked of the stand-ins that they do not know. */
export async function run(argv: readonly string[]): Promise<number> {
  endWithParent()
  const plan = readPlan(argv[0] ?? '')
  const said = new Set<string>()
  const heard = createHeard()
  const reach = createNetworkReach()
  const [shown, summaries] = [createShownSummary(), createSummaries()]
  const show = createProgress({ write: (text) => process.stdout.write(text), live: plan.live })
  let transcript: Transcript | undefined
  mkdirSync(join(plan.scratch, 'home'), { recursive: true })
  const result = await rehearse({
    ...plan,
    scenario: scenarioNamed(plan.scenario),
    environment: process.env as Record<string, string>,
    opened: (world) => {
      transcript = createTranscript(world.requests)
      transcript.note(`${plan.scenario}: ${scenarioNamed(plan.scenario).tells}`)
    },
    announce: (act) => {
      shown.begin(act)
      transcript?.note(`> ${act.tells}`)
      if (plan.scenario !== 'good-day') process.stdout.write(`\n> ${act.tells}\n`)
    },
    broken: (why, left) => {
      const lines = [`> Here it ends: ${why}. Not played:`, ...left.map(({ tells }) => `    ${tells}`)]
      transcript?.note(lines.join('\n'))
      process.stdout.write(`\n${lines.join('\n')}\n`)
    },
    report: (event) => {
      show(event)
      transcript?.record(event)
      if (event.kind === 'note') said.add(event.text)
      for (const each of [heard, reach, summaries, shown]) each.record(event)
      const summary = event.kind === 'run-ended' ? shown.take() : []
      process.stdout.write(summary.map((line) => `${`        | ${line}`.trimEnd()}\n`).join(''))
    },
  })
  const table = closing(plan, result, { ...heard, reached: reach.lines() })
  transcript?.note(table.join('\n'))
  writeFileSync(join(plan.scratch, TRANSCRIPT_FILE), transcript?.text() ?? '')
  if (summaries.count() > 0) writeFileSync(join(plan.scratch, SUMMARIES_FILE), summaries.text())
  writeFileSync(join(plan.scratch, REPORT_FILE), `${JSON.stringify(result.outcome.record, null, 2)}\n`)
  process.stdout.write(
    `\n${[...table, ...aside(result, said), ...whereToRead(plan, result, summaries.count())].join('\n')}\n\n${seconds(Date.now() - plan.started)}\n`,
  )
  if (provesNothingOf(plan, result)) {
    const unmet = result.unmet.length > 0 ? result.unmet : ['nothing stopped it']
    throw await provesNothing(scenarioNamed(plan.scenario), plan.subject, plan.projectRoot, unmet)
  }
  return result.outcome.missing.length === 0 && result.problems.length === 0 ? 0 : 1
}

/** The outer process holds this one's stdin open: its end is the word to stop, and comes also when it was killed. */
function endWithParent(): void {
  process.stdin.on('end', () => process.exit(1)).resume()
  if ('unref' in process.stdin) (process.stdin as Socket).unref()
}

interface Heard {
  /** Summaries of the report job. */
  readonly reports: readonly string[]
  /** Summaries of the audits. */
  readonly audits: readonly string[]
  /** Steps that reached for the network. */
  readonly reached: readonly string[]
}

function createHeard(): Omit<Heard, 'reached'> & { record(event: RunEvent): void } {
  const [reports, audits]: [string[], string[]] = [[], []]
  const scheduled = new Set<number>()
  return {
    reports,
    audits,
    record(event) {
      if (event.kind === 'run-started' && event.event === 'schedule') scheduled.add(event.runId)
      if (event.kind !== 'step-summary') return
      if (scheduled.has(event.runId)) audits.push(event.markdown.trim())
      else if (event.path.split('/').at(-1) === 'report') reports.push(event.markdown.trim())
    },
  }
}

function closing(plan: RehearsalPlan, result: SessionResult, { reports, audits, reached }: Heard): string[] {
  const { missing, conclusion } = result.outcome
  const { good, bad } = scenarioNamed(plan.scenario).writesNothing
    ? dryRunVerdict()
    : verdictOn({ ...plan.subject, version: result.version }, result.tag, result.outcome)
  const idle = result.unmet.map((line) => `    What the scenario tells did not come to pass: ${line}.`)
  const ended = provesNothingOf(plan, result) ? [`? ${NOT_MET}`] : [`✓ ${good}`]
  const verdict = missing.length === 0 ? ended : [`✗ ${bad}:`, ...missing.map((line) => `    ${line}`), ...idle]
  const help = registryOf(plan.subject.ecosystem).withoutNetwork(plan.subject)
  const offline = reached.length > 0 ? ['', ...reached, `next: ${help}`] : []
  // What a green run reports of itself is no reason.
  const told = (conclusion === 'success' ? audits.at(-1) : undefined) ?? reports.at(-1)
  const report = missing.length > 0 && told !== undefined ? ['', ...told.split('\n')] : []
  return [...outcomeTable(result.tag, result.outcome), '', ...verdict, ...offline, ...report]
}

const NOT_MET =
  'This rehearsal proves nothing: what the scenario tells did not come to pass, and all ended as on a good day.'

/** An end as it should be is no answer to a question that was not asked. */
function provesNothingOf({ scenario }: RehearsalPlan, { outcome, unmet }: SessionResult): boolean {
  return outcome.missing.length === 0 && (unmet.length > 0 || !scenarioNamed(scenario).endsWhole)
}

/** What the jobs told of themselves is no news on the good day. */
function whereToRead({ scenario, summariesAt }: RehearsalPlan, { outcome }: SessionResult, count: number): string[] {
  const isGood = scenario === 'good-day' && outcome.missing.length === 0
  if (isGood || count === 0 || summariesAt === undefined) return []
  return [`summaries of the jobs, as GitHub's pages would show them (${count}): ${summariesAt}`]
}

/** What a reader must know to judge the rehearsal: assumptions, differences, and our own defects. */
function aside(result: SessionResult, said: ReadonlySet<string>): string[] {
  return [
    '',
    ...result.assumed.map((line) => `assumed: ${line}`),
    ...[...said].map((line) => `noted:   ${line}`),
    ...result.problems.map((line) => `DEFECT:  a stand-in did not understand a request: ${line}`),
  ]
}
