// A broken promise of a release for people: what was set up, what happened in order, and the command that replays it.
import { at, cut, type Violation } from '../story.ts'
import type { PlayedRelease } from './drive.ts'
import { endOf } from './ends.ts'
import type { Asked, ReleaseRun } from './run-state.ts'
import type { Happening, ReleaseFault, ReleaseSchedule, TargetSpec } from './schedule.ts'

/** The violation as text and as data. */
export function releaseViolation(
  schedule: ReleaseSchedule,
  { violations, runs }: PlayedRelease,
): Violation<ReleaseSchedule> {
  const command = `npm run faults -- --replay '${JSON.stringify(schedule)}'`
  const lines = [
    ...violations,
    '',
    surroundings(schedule),
    ...schedule.targets.map(targetLine),
    ...schedule.faults.map(faultLine),
    ...schedule.happenings.map(happeningLine),
    ...cut(runs.flatMap(runLines)),
    '',
    command,
  ]
  return { schedule, promises: violations, story: lines.join('\n'), command }
}

function surroundings({ wish, ground }: ReleaseSchedule): string {
  const releases = ground.releases.map(({ state, assets, foreign }) => {
    const held = [...assets.map(({ file, as }) => `${file} ${as}`), ...(foreign ? ['a foreign one'] : [])]
    return `a ${state} with ${held.join(', ') || 'nothing'}`
  })
  return [
    `files ${wish.files.join(', ') || 'none'}${wish.more > 0 ? ` and ${wish.more} more` : ''}`,
    wish.prerelease ? 'prerelease' : 'stable',
    ...(wish.stayDraft ? ['stays a draft'] : []),
    ...(wish.late ? ['waits for a late file'] : []),
    `commit ${wish.pinned ? 'told' : 'not told'}`,
    `${ground.immutable ? 'immutable' : 'mutable'} repository, ${ground.annotated ? 'annotated' : 'light'} tag`,
    `there already: ${releases.join('; ') || 'nothing'}`,
    ...(ground.drafts > 0 ? [`${ground.drafts} other drafts`] : []),
    ...(ground.token === 'read' ? ['the token may only read'] : []),
  ].join('; ')
}

function targetLine(target: TargetSpec, place: number): string {
  const { ref, workflow, inputs, lagMs, runs, strangers, wait, start, correlates, elsewhere, woken } = target
  const ends = runs.map(({ end, queuedMs, runsMs }) => `${end} after ${(queuedMs + runsMs) / 1000} s`)
  const others = strangers.map(({ when, event, at: where, end }) => `; a ${event} at ${where} ${when} ours: ${end}`)
  const waits = wait ? '' : ', nobody waits'
  const kind = `${start === undefined ? 'dispatched' : `start: ${start}`}${elsewhere ? ', elsewhere' : ''}${correlates ? ', correlates' : ''}${woken ? ', started by the tag as well' : ''}`
  return `  target ${place} at ${ref}${waits}: ${kind}, ${workflow}, inputs ${inputs}, shown after ${lagMs / 1000} s, runs ${ends.join(', ')}${others.join('')}`
}

function faultLine({ run, on, nth, times, effect, when, lateMs }: ReleaseFault): string {
  const { kind, ...how } = effect
  const detail = Object.keys(how).length > 0 ? ` ${JSON.stringify(how)}` : ''
  const late = lateMs === undefined ? '' : ` by ${lateMs / 1000} s`
  return `  run ${run}, ${on} ${nth}${times > 1 ? ` to ${nth + times - 1}` : ''}: ${kind}${detail}, GitHub acts ${when}${late}`
}

function happeningLine({ run, nth, what }: Happening): string {
  return `  run ${run}, before its request ${nth}: ${what}`
}

function runLines(run: ReleaseRun): string[] {
  const failure = run.report?.failure ?? run.thrown
  return [
    `run ${run.index} from ${at(run.startedAt)}${run.spec.beside ? ', beside the one before' : ''}`,
    ...folded(run.asked),
    `  ${at(run.endedAt)} ends: ${endOf(run)}`,
    ...(failure instanceof Error ? [`    ${failure.message}`] : []),
    ...(run.results ?? []).map(({ target, verdict, words }) => `    ${target.workflow}: ${verdict}, ${words}`),
  ]
}

/** Requests of the same kind and end that follow each other are one line. */
function folded(asked: readonly Asked[]): string[] {
  const lines: { readonly key: string; readonly text: string; times: number }[] = []
  for (const one of asked) {
    const key = `${one.line} ${one.status} ${one.met}`
    const last = lines.at(-1)
    if (last?.key === key) last.times += 1
    else lines.push({ key, text: askedLine(one), times: 1 })
  }
  return lines.map(({ text, times }) => (times > 1 ? `${text} (and ${times - 1} more)` : text))
}

function askedLine({ startedAt, endedAt, line, status, acted, met, runId }: Asked): string {
  const end = Number.isFinite(endedAt) ? `${status ?? 'cut off'} at ${at(endedAt)}` : 'never ends'
  return `  ${at(startedAt)} ${line}: ${end}${acted ? ', done' : ''}${runId === undefined ? '' : `, run ${runId}`}${met}`
}
