// Several packages in one run: what must be known before the first file is sent, what waits for what, and the sum.
import { type PublishReport, publishedOfAll, type Subject } from '@plumbline/registries'
import { type Arrival, type RunState, uploadsOf } from './run-state.ts'
import type { Scene } from './scene.ts'
import type { Schedule } from './schedule.ts'
import { isUnknown, neededBy } from './subjects.ts'
import { summed } from './truth.ts'

export interface Company {
  readonly scene: Scene
  readonly schedule: Schedule
  readonly subjects: readonly Subject[]
}

/** Every broken rule of what belongs together. */
export function wrongTogether(company: Company, run: RunState): string[] {
  const uploads = uploadsOf(run)
  return [
    ...tokenless(company, run, uploads),
    ...sentPastAStop(company, run, uploads),
    ...uploads.flatMap((upload) => sentTooEarly(company, run, upload)),
    ...overlapping(company, uploads),
  ]
}

/** Nothing is signed or sent before every package that lacks a file has its token. */
function tokenless({ scene, schedule, subjects }: Company, run: RunState, uploads: readonly Arrival[]): string[] {
  const acts = [...run.signs.slice(0, 1), ...uploads.slice(0, 1)]
  const [first] = acts.sort((one, other) => one.startedAt - other.startedAt)
  if (!first) return []
  const held = new Set(run.heldAtFirstAct?.map(({ name }) => name))
  const open = subjects.filter(
    ({ files }, place) => !isUnknown(schedule, place) && files.some(({ name }) => !held.has(name)),
  )
  const given = run.arrivals.filter(({ token, kind, endedAt }) => {
    return kind === 'exchange' && token !== undefined && endedAt <= first.startedAt
  })
  const { exchanges } = scene
  const wanted = exchanges === 'one for all' ? Math.min(1, open.length) : open.length
  const named = open.every(
    ({ packageName }) =>
      typeof exchanges === 'string' || given.some(({ line }) => line.includes(exchanges(packageName))),
  )
  const how = 'signedAt' in first ? 'signed' : 'sent'
  return given.length >= wanted && named ? [] : [`P2: ${first.file} was ${how} before every package had its token`]
}

/** A package that must not be published keeps all of them back. */
function sentPastAStop({ subjects }: Company, run: RunState, uploads: readonly Arrival[]): string[] {
  const [first] = uploads
  const stops = run.reports?.filter(({ files }) => {
    const sent = files.some(({ name }) => uploads.some(({ file }) => file === name))
    return !sent && files.some(({ state }) => state === 'conflict' || state === 'blocked')
  })
  if (!first || subjects.length === 1) return []
  return (stops ?? []).map(({ packageName }) => `P2: ${first.file} was sent, and ${packageName} must not be published`)
}

/** What needs a package goes when the registry has shown all of that to this run, and not before. */
function sentTooEarly({ scene, subjects }: Company, run: RunState, upload: Arrival): string[] {
  const subject = subjects.find(({ files }) => files.some(({ name }) => name === upload.file))
  if (!subject) return [`P7: ${upload.file} was sent and is no file of this release`]
  const files = neededBy(scene, subject, subjects).flatMap((needed) => needed.files)
  return files.flatMap(({ name }) => {
    const shown = run.arrivals.some(({ shows, endedAt }) => shows.includes(name) && endedAt <= upload.startedAt)
    return shown ? [] : [`P2: ${upload.file} was sent before the index showed ${name}, which it needs`]
  })
}

/** One package after the other. */
function overlapping({ subjects }: Company, uploads: readonly Arrival[]): string[] {
  const packageOf = ({ file }: Arrival) => subjects.find(({ files }) => files.some(({ name }) => name === file))
  return uploads.flatMap((upload, place) => {
    const beside = uploads.slice(0, place).find(({ endedAt }) => endedAt > upload.startedAt)
    return beside && packageOf(beside) !== packageOf(upload)
      ? [`P2: ${upload.file} was sent beside ${beside.file} of another package`]
      : []
  })
}

/** What all reports say together, and the one failure among them. */
export function wrongSum({ scene, subjects }: Company, run: RunState, reports: readonly PublishReport[]): string[] {
  const files = reports.flatMap((report) => report.files)
  const there = files.filter(({ state }) => state === 'accepted' || state === 'already-there').length
  const [sum, said] = [summed(files, there), publishedOfAll(reports)]
  const failures = reports.filter(({ failure }) => failure)
  const open = reports.filter(({ published }) => published !== 'yes').map(({ packageName }) => packageName)
  const lost = failures.filter(({ packageName, published, failure }) => {
    const waiting = subjects.filter((one) => open.includes(one.packageName))
    const needed = waiting.flatMap((one) => neededBy(scene, one, subjects).map((other) => other.packageName))
    return published === 'yes' && failure?.code === 'not-yet-visible' && !needed.includes(packageName)
  })
  return [
    ...(sum === said ? [] : [`P1: all in all published is ${said} and the files amount to ${sum}`]),
    ...(failures.length > 1 ? [`P6: ${failures.length} reports have a failure`] : []),
    ...(said !== 'yes' && failures.length === 0 && !run.spec.dryRun ? [`P6: ${said} without a failure`] : []),
    ...lost.map(({ packageName }) => `P5: ${packageName} is there, and nothing that waits for it is open`),
  ]
}
