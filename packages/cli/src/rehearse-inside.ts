// `plumbline rehearse-inside`: plays the scenario in a process that reaches only loopback, and shows it.
import { mkdirSync, writeFileSync } from 'node:fs'
import type { Socket } from 'node:net'
import { join } from 'node:path'
import {
  createProgress,
  createTranscript,
  outcomeTable,
  type RunEvent,
  rehearse,
  type SessionResult,
  scenarioNamed,
  seconds,
  type Transcript,
} from '@plumbline/rehearsal'
import { REPORT_FILE, type RehearsalPlan, readPlan, TRANSCRIPT_FILE } from './plan-file.ts'

/** Exit code: 0 when the release is whole and nothing was asked of the stand-ins that they do not know. */
export async function run(argv: readonly string[]): Promise<number> {
  endWithParent()
  const plan = readPlan(argv[0] ?? '')
  const said = new Set<string>()
  const reports: string[] = []
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
      transcript?.note(`> ${act.tells}`)
      if (plan.scenario !== 'good-day') process.stdout.write(`\n> ${act.tells}\n`)
    },
    report: (event) => {
      show(event)
      transcript?.record(event)
      collect(event, said, reports)
    },
  })
  const table = closing(plan, result, reports)
  transcript?.note(table.join('\n'))
  writeFileSync(join(plan.scratch, TRANSCRIPT_FILE), transcript?.text() ?? '')
  writeFileSync(join(plan.scratch, REPORT_FILE), `${JSON.stringify(result.outcome.record, null, 2)}\n`)
  process.stdout.write(`\n${[...table, ...aside(result, said)].join('\n')}\n\n${seconds(Date.now() - plan.started)}\n`)
  return result.outcome.missing.length === 0 && result.problems.length === 0 ? 0 : 1
}

/** The outer process holds this one's stdin open: its end is the word to stop, and comes also when it was killed. */
function endWithParent(): void {
  process.stdin.on('end', () => process.exit(1)).resume()
  if ('unref' in process.stdin) (process.stdin as Socket).unref()
}

function collect(event: RunEvent, said: Set<string>, reports: string[]): void {
  if (event.kind === 'note') said.add(event.text)
  if (event.kind === 'step-summary' && event.path.split('/').at(-1) === 'report') reports.push(event.markdown.trim())
}

function closing(plan: RehearsalPlan, result: SessionResult, reports: readonly string[]): string[] {
  const { missing } = result.outcome
  const [good, bad] = verdicts(plan)
  const verdict = missing.length === 0 ? [`✓ ${good}`] : [`✗ ${bad}:`, ...missing.map((line) => `    ${line}`)]
  const report = missing.length > 0 && reports.length > 0 ? ['', ...(reports.at(-1) ?? '').split('\n')] : []
  return [...outcomeTable(result.tag, result.outcome), '', ...verdict, ...report]
}

/** The sentence for an end as it should be, and the one for any other. */
function verdicts({ scenario, subject }: RehearsalPlan): readonly [good: string, bad: string] {
  return scenarioNamed(scenario).writesNothing
    ? ['Nothing was written; this is what a release would be.', 'The dry run did not end as it should']
    : [`The release of ${subject.packageName} ${subject.version} is whole.`, 'The release is not whole']
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
