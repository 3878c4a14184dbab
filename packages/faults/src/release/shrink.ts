// What is one step simpler than a schedule of a release.
import { renumbered, without, withoutKey } from '../shrink.ts'
import type { ReleaseSchedule, TargetSpec } from './schedule.ts'

/** Fewer faults first, then fewer runs, targets and files, then calmer surroundings. */
export function* smallerReleases(schedule: ReleaseSchedule): Generator<ReleaseSchedule> {
  const { faults, happenings, runs, targets, wish } = schedule
  for (const place of faults.keys()) yield { ...schedule, faults: without(faults, place) }
  for (const place of happenings.keys()) yield { ...schedule, happenings: without(happenings, place) }
  for (const place of runs.keys()) {
    if (runs.length === 1) break
    const kept = { faults: renumbered(faults, place), happenings: renumbered(happenings, place) }
    yield { ...schedule, runs: without(runs, place), ...kept }
  }
  for (const place of targets.keys()) yield { ...schedule, targets: without(targets, place) }
  if (wish.more > 0) yield { ...schedule, wish: { ...wish, more: 0 } }
  for (const place of wish.files.keys()) yield { ...schedule, wish: { ...wish, files: without(wish.files, place) } }
  yield* calmerFaults(schedule)
  yield* plainerGround(schedule)
  for (const [place, target] of targets.entries()) {
    for (const plainer of plainerTargets(target)) yield { ...schedule, targets: targets.with(place, plainer) }
  }
}

function* calmerFaults(schedule: ReleaseSchedule): Generator<ReleaseSchedule> {
  const { faults, happenings, runs } = schedule
  for (const [place, fault] of faults.entries()) {
    const { lateMs: _, ...prompt } = fault
    if (fault.times > 1) yield { ...schedule, faults: faults.with(place, { ...fault, times: 1 }) }
    if (fault.when === 'late') yield { ...schedule, faults: faults.with(place, { ...prompt, when: 'after' }) }
    if (fault.nth > 0) yield { ...schedule, faults: faults.with(place, { ...fault, nth: fault.nth - 1 }) }
  }
  for (const [place, one] of happenings.entries()) {
    if (one.nth > 0) yield { ...schedule, happenings: happenings.with(place, { ...one, nth: one.nth - 1 }) }
  }
  for (const [place, run] of runs.entries()) {
    if (run.retry) yield { ...schedule, runs: runs.with(place, withoutKey(run, 'retry')) }
    if (run.delayMs > 0) yield { ...schedule, runs: runs.with(place, { ...run, delayMs: 0 }) }
  }
}

function* plainerGround(schedule: ReleaseSchedule): Generator<ReleaseSchedule> {
  const { ground, wish } = schedule
  const { releases } = ground
  for (const place of releases.keys()) yield { ...schedule, ground: { ...ground, releases: without(releases, place) } }
  for (const [place, release] of releases.entries()) {
    const { foreign, ...own } = release
    const changed = (one: typeof release) => ({
      ...schedule,
      ground: { ...ground, releases: releases.with(place, one) },
    })
    if (foreign) yield changed(own)
    for (const index of release.assets.keys()) yield changed({ ...release, assets: without(release.assets, index) })
  }
  if (ground.drafts > 0) yield { ...schedule, ground: { ...ground, drafts: 0 } }
  for (const name of ['immutable', 'annotated'] as const) {
    if (ground[name]) yield { ...schedule, ground: { ...ground, [name]: false } }
  }
  if (ground.token === 'read') yield { ...schedule, ground: { ...ground, token: 'write' } }
  for (const name of ['prerelease', 'stayDraft'] as const) {
    if (wish[name]) yield { ...schedule, wish: { ...wish, [name]: false } }
  }
  if (wish.late) yield { ...schedule, wish: withoutKey(wish, 'late') }
  if (!wish.pinned) yield { ...schedule, wish: { ...wish, pinned: true } }
  if (!schedule.senderKnown) yield { ...schedule, senderKnown: true }
  if (schedule.maxParallel > 1) yield { ...schedule, maxParallel: 1 }
}

const PLAIN: Partial<TargetSpec> = {
  ref: 'tag',
  elsewhere: false,
  wait: true,
  required: true,
  when: 'always',
  timeoutMinutes: 10,
  inputs: 'none',
  correlates: false,
  workflow: 'active',
  lagMs: 0,
  strangers: [],
}

function* plainerTargets(target: TargetSpec): Generator<TargetSpec> {
  for (const [name, value] of Object.entries(PLAIN)) {
    const now = target[name as keyof TargetSpec]
    if (JSON.stringify(now) !== JSON.stringify(value)) yield { ...target, [name]: value }
  }
  if (target.woken) yield withoutKey(target, 'woken')
  if (target.start) yield withoutKey(target, 'start')
  const [first] = target.runs
  if (target.runs.length > 1 && first) yield { ...target, runs: [first] }
  for (const [place, plan] of target.runs.entries()) {
    if (plan.end !== 'success') yield { ...target, runs: target.runs.with(place, { ...plan, end: 'success' }) }
    if (plan.queuedMs > 0 || plan.runsMs > 2_000)
      yield { ...target, runs: target.runs.with(place, { ...plan, queuedMs: 0, runsMs: 2_000 }) }
  }
}
