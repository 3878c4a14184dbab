// A broken promise for people: the promise, what was set up, what happened in order, and the command that replays it.
import type { Played } from './drive.ts'
import type { Arrival, RunState } from './run-state.ts'
import type { FaultSpec, Schedule } from './schedule.ts'
import { START } from './sim-clock.ts'

/** A schedule that broke promises. */
export interface Violation {
  readonly schedule: Schedule
  readonly promises: readonly string[]
  readonly story: string
  /** What is typed to see it again. */
  readonly command: string
}

const MOST_LINES = 60

/** The violation as text and as data. */
export function violationOf(schedule: Schedule, { violations, runs }: Played): Violation {
  const command = `npm run faults -- --replay '${JSON.stringify(schedule)}'`
  const lines = [
    ...violations,
    '',
    surroundings(schedule),
    ...schedule.faults.map((fault) => `  ${faultLine(fault)}`),
    ...cut(runs.flatMap(runLines)),
    '',
    command,
  ]
  return { schedule, promises: violations, story: lines.join('\n'), command }
}

function surroundings({ registry, before, trust, cacheMs, lagMs, skewMs }: Schedule): string {
  const parts = [`${registry}, files before: ${before.join(', ')}`, `publisher: ${trust}`, `cache ${cacheMs / 1000} s`]
  return `${parts.join('; ')}; index lag ${lagMs / 1000} s; registry's clock ${skewMs / 1000} s ahead`
}

function faultLine({ run, on, nth, times, effect, when, lateMs }: FaultSpec): string {
  const { kind, ...how } = effect
  const detail = Object.keys(how).length > 0 ? ` ${JSON.stringify(how)}` : ''
  const late = lateMs === undefined ? '' : ` by ${lateMs / 1000} s`
  return `run ${run}, ${on} ${nth}${times > 1 ? ` to ${nth + times - 1}` : ''}: ${kind}${detail}, registry acts ${when}${late}`
}

function runLines(run: RunState): string[] {
  const { report, spec } = run
  const end = report ? `${report.published} (${report.failure?.code ?? 'no failure'}), proof ${report.proof}` : 'died'
  const files = report?.files.map(({ name, state, attempts }) => `${name}: ${state}, ${attempts} sends`) ?? []
  return [
    `run ${run.index} from ${at(run.startedAt)}, waits ${spec.waitMs / 1000} s, tag ${spec.tag}`,
    ...folded(run.arrivals),
    `  ${at(run.endedAt)} ends: ${end}`,
    ...files.map((file) => `    ${file}`),
  ]
}

/** Requests of the same kind and end that follow each other are one line. */
function folded(arrivals: readonly Arrival[]): string[] {
  const lines: { readonly key: string; readonly text: string; times: number }[] = []
  for (const arrival of arrivals) {
    const key = `${arrival.line} ${arrival.status} ${arrival.file} ${arrival.stored}`
    const last = lines.at(-1)
    if (last?.key === key) last.times += 1
    else lines.push({ key, text: arrivalLine(arrival), times: 1 })
  }
  return lines.map(({ text, times }) => (times > 1 ? `${text} (and ${times - 1} more)` : text))
}

function arrivalLine({ startedAt, endedAt, line, file, by, status, stored }: Arrival): string {
  const what = file === '' ? line : `${line} with ${file}${by === 'ask' ? ', a question' : ''}`
  const end = Number.isFinite(endedAt) ? `${status ?? 'cut off'} at ${at(endedAt)}` : 'never ends'
  return `  ${at(startedAt)} ${what}: ${end}${stored ? ', stored' : ''}`
}

function at(time: number): string {
  return `${((time - START) / 1000).toFixed(1)} s`
}

function cut(lines: readonly string[]): readonly string[] {
  return lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} lines more`]
    : lines
}
