// A broken promise for people: the promise, what was set up, what happened in order, and the command that replays it.
import type { Played } from './drive.ts'
import { type Arrival, failureOf, type RunState } from './run-state.ts'
import type { FaultSpec, Schedule } from './schedule.ts'
import { START } from './sim-clock.ts'
import { beforeOf } from './subjects.ts'

/** A schedule that broke promises. */
export interface Violation<Kind = Schedule> {
  readonly schedule: Kind
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

function surroundings(schedule: Schedule): string {
  const { registry, trust, cacheMs, lagMs, skewMs, untrusted, attest, firstPublish } = schedule
  const files = beforeOf(schedule).map((whose) => whose.join(', '))
  const parts = [
    `${registry}, files before: ${files.join('; of another package: ')}`,
    `publisher: ${trust}${untrusted === undefined ? '' : `, none of package ${untrusted}`}`,
    ...(attest ? [`attestations: ${Object.entries(attest).flat().join(' ')}`] : []),
    ...(firstPublish ? [`a person's token; not there: ${firstPublish.unknown.join(', ') || 'none'}`] : []),
    `cache ${cacheMs / 1000} s`,
  ]
  return `${parts.join('; ')}; index lag ${lagMs / 1000} s; registry's clock ${skewMs / 1000} s ahead`
}

function faultLine({ run, on, nth, times, effect, when, lateMs }: FaultSpec): string {
  const { kind, ...how } = effect
  const detail = Object.keys(how).length > 0 ? ` ${JSON.stringify(how)}` : ''
  const late = lateMs === undefined ? '' : ` by ${lateMs / 1000} s`
  return `run ${run}, ${on} ${nth}${times > 1 ? ` to ${nth + times - 1}` : ''}: ${kind}${detail}, registry acts ${when}${late}`
}

function runLines(run: RunState): string[] {
  const { reports, spec } = run
  const answers = reports?.map(({ published, proof }) => `${published}, proof ${proof}`).join(' and ')
  const end = reports ? `${answers} (${failureOf(run)?.code ?? 'no failure'})` : 'died'
  const files = reports?.flatMap((report) => report.files) ?? []
  const kind = `${spec.dryRun ? ', dry' : ''}${spec.ifPublished ? ', refuses what is there' : ''}`
  return [
    `run ${run.index} from ${at(run.startedAt)}, waits ${spec.waitMs / 1000} s, tag ${spec.tag}${kind}`,
    ...run.signs.map(
      ({ file, startedAt, signedAt }) =>
        `  ${at(startedAt)} ${file}: ${Number.isFinite(signedAt) ? `signed at ${at(signedAt)}` : 'not signed'}`,
    ),
    ...folded(run.arrivals),
    `  ${at(run.endedAt)} ends: ${end}`,
    ...files.map(({ name, state, attempts }) => `    ${name}: ${state}, ${attempts} sends`),
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

function arrivalLine({ startedAt, endedAt, line, file, by, status, stored, attested }: Arrival): string {
  const bundle = attested === 'no' ? '' : attested === 'own' ? ', attested' : ', wrongly attested'
  const what = file === '' ? line : `${line} with ${file}${bundle}${by === 'ask' ? ', a question' : ''}`
  const end = Number.isFinite(endedAt) ? `${status ?? 'cut off'} at ${at(endedAt)}` : 'never ends'
  return `  ${at(startedAt)} ${what}: ${end}${stored ? ', stored' : ''}`
}

/** Seconds since the schedule's beginning. */
export function at(time: number): string {
  return `${((time - START) / 1000).toFixed(1)} s`
}

/** No more lines than somebody reads. */
export function cut(lines: readonly string[]): readonly string[] {
  return lines.length > MOST_LINES
    ? [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} lines more`]
    : lines
}
