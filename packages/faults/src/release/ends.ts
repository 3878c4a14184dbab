// How runs end, and whether what they say is true.
import type { TargetResult } from '@plumbline/downstream'
import { PlumblineError } from '@plumbline/kernel'
import { assetName } from '@plumbline/standins'
import { hasLate, releasesOf, wrongAssets } from './ledger.ts'
import { codeOf, type ReleaseRun } from './run-state.ts'
import { endsWell, type ReleaseSchedule } from './schedule.ts'
import type { Stage } from './stage.ts'
import { FOREIGN_NAME } from './stock.ts'

/** The end of a run in one line: what became of the release, and of each target. */
export function endOf(run: ReleaseRun): string {
  if (run.dead) return 'died'
  const state = run.report?.release.draft ? 'draft' : 'published'
  const targets = run.results?.map(({ verdict, run: of, runId }) => `${verdict} ${of?.id ?? runId ?? '-'}`) ?? []
  return [codeOf(run) ?? state, ...targets].join(', ')
}

/** What a run says at its end that is not so. */
export function wrongEnd(schedule: ReleaseSchedule, stage: Stage, run: ReleaseRun): string[] {
  if (run.dead) return []
  const code = codeOf(run)
  return [
    ...(code === 'thrown' ? [`R6: the machine threw ${String(run.thrown ?? run.report?.failure)}`] : []),
    ...(code === undefined && run.report ? wrongWhole(schedule, stage, run) : []),
    ...(code === 'missing-permission' && !mayLack(schedule, run)
      ? ['R9: a permission is called missing that is there']
      : []),
    ...(run.results ?? []).flatMap((result, place) => wrongVerdict(schedule, stage, result, place)),
    ...(tells(run, stage.token) ? ['R7: a token stands in a log line or in an error'] : []),
  ]
}

function wrongWhole({ wish, happenings }: ReleaseSchedule, stage: Stage, run: ReleaseRun): string[] {
  const release = stage.home.releases.find(({ id }) => id === run.report?.release.id)
  if (!release) return happenings.length > 0 ? [] : ['R1: a release is called whole and is not there']
  // A draft waits for what others add; one that has come meanwhile is for the next run.
  const { awaited } = run.report as { awaited?: readonly string[] }
  const waits = wish.late && (release.draft || (awaited ?? []).length > 0)
  if (waits && hasLate(release)) return []
  const wrong = wrongAssets(release, stage.files, waits ? undefined : wish.late).map(
    (what) => `R1: a release is called whole ${what}`,
  )
  return [...wrong, ...(release.draft && !wish.stayDraft && !waits ? ['R1: a draft is called published'] : [])]
}

/** The token may only read, or a fault says that it may not. */
function mayLack({ ground, faults }: ReleaseSchedule, run: ReleaseRun): boolean {
  return ground.token === 'read' || faults.some(({ effect, run: of }) => of === run.index && effect.kind === 'refused')
}

function wrongVerdict(
  { targets: specs }: ReleaseSchedule,
  stage: Stage,
  { verdict, run }: TargetResult,
  place: number,
) {
  if (run === undefined) return verdict === 'success' ? ['R5: a target is called success without a run'] : []
  const { own, woken, targets } = stage.workflows
  const ours = own.find(({ id }) => id === run.id)
  const real = ours ? ours.state : woken.get(run.id)
  const isOwn = ours ? ours.target === place : real?.path.endsWith(`/${targets[place]?.workflow}`)
  if (!real || !isOwn) return ['R5: a target is told by a run that is not its own']
  const spec = specs[place]
  const succeeded = real.status === 'completed' && spec !== undefined && endsWell(spec, real.conclusion)
  if (verdict === 'success' && !succeeded)
    return [`R5: a target is called success and its run ended in ${real.conclusion}`]
  return verdict === 'failed' && succeeded
    ? [`R5: a target is called failed and its run ended in ${real.conclusion}`]
    : []
}

function tells(run: ReleaseRun, token: string): boolean {
  const said = [...run.said, ...[run.thrown, run.report?.failure].flatMap(textsOf)]
  for (const { words, next, url } of run.results ?? []) said.push(words, next ?? '', url ?? '')
  return said.some((text) => text.includes(token))
}

function textsOf(error: unknown): string[] {
  if (!(error instanceof Error)) return []
  const { what, means, next, request, answer } =
    error instanceof PlumblineError ? error : ({} as Partial<PlumblineError>)
  const parts = [error.message, what, means, next, request, answer]
  return [...parts.flatMap((part) => part ?? []), ...textsOf(error.cause)]
}

/** Whether the world, as it is now, gives reason for a refusal. */
export function isJustified(code: string, { ground, wish }: ReleaseSchedule, stage: Stage): boolean {
  const releases = releasesOf(stage)
  const assets = releases.flatMap((release) => release.assets)
  const reasons: Readonly<Record<string, () => boolean>> = {
    'tag-moved': () => Number.isFinite(stage.movedAt),
    'asset-conflict': () =>
      assets.some(({ name, sha256, state }) => state === 'uploaded' && isOther(stage, name, sha256)),
    'asset-undeclared': () => assets.some(({ name }) => name === FOREIGN_NAME),
    'release-ambiguous': () => releases.filter(({ draft }) => draft).length > 1,
    'release-immutable': () =>
      releases.some((one) => one.immutable && wrongAssets(one, stage.files, wish.late).length > 0),
    'missing-permission': () => ground.token === 'read',
  }
  return reasons[code]?.() ?? false
}

function isOther({ files }: Stage, name: string, sha256: string): boolean {
  return files.some((file) => assetName(file.name) === name && file.sha256 !== sha256)
}
