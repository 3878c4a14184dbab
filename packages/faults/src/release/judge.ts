// What no run may do, seen at the moment in which it does it.
import type { ReleaseState } from '@plumbline/standins'
import { COMMIT, OTHER_COMMIT, TAG } from './git.ts'
import { type Ledger, wrongAssets } from './ledger.ts'
import { type Asked, isDenied, isWrite, type ReleaseRun } from './run-state.ts'
import { endsWell, isMarked, type ReleaseSchedule } from './schedule.ts'
import type { Stage } from './stage.ts'
import type { OwnRun } from './workflows.ts'

/** What judgements rest on. */
export interface Judged {
  readonly schedule: ReleaseSchedule
  readonly stage: Stage
  readonly ledger: Ledger
  readonly token: string
  /** Content-creating requests are held to GitHub's limit. */
  readonly paced: boolean
}

/** https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
const MOST_A_MINUTE = 80
const MINUTE = 60_000

/** What is wrong with a request, whatever becomes of it. */
export function wrongRequest(judged: Judged, run: ReleaseRun, asked: Asked): string[] {
  const { line, method, kind } = asked
  const path = line.split(' ')[1] ?? ''
  const found: string[] = []
  if (method === 'DELETE' && kind !== 'remove') found.push(`R2: ${method} ${path.replace(/\d+/, 'N')} is sent`)
  if (decodeURIComponent(path).includes(judged.token)) found.push(`R7: the token stands in the address of ${method}`)
  if (kind === 'draft') found.push(...wrongDraft(judged, run, asked))
  if (kind === 'dispatch') found.push(...wrongDispatch(judged, run, asked))
  if (judged.paced && isWrite(asked)) found.push(...wrongPace(run, asked))
  return found
}

/** What an act of ours did to the server's book. */
export function wrongAct({ schedule, stage, ledger }: Judged, run: ReleaseRun, asked: Asked): string[] {
  const found = [...ledger.destroyed()]
  for (const release of ledger.broughtOut())
    found.push(...wrongRelease(schedule, stage, release), ...wrongTag(stage, run, asked))
  ledger.absorb()
  return found
}

function wrongRelease({ wish }: ReleaseSchedule, stage: Stage, release: ReleaseState): string[] {
  return [
    ...wrongAssets(release, stage.files, wish.late).map((what) => `R1: a release was published ${what}`),
    ...(wish.stayDraft ? ['R1: a release that was to stay a draft was published'] : []),
    ...(release.prerelease === wish.prerelease ? [] : ['R1: a release was published as the wrong kind']),
  ]
}

/** The tag must have been looked at after the files were there: what moved before that look must be seen. */
function wrongTag({ movedAt }: Stage, run: ReleaseRun, asked: Asked): string[] {
  const before = run.asked.filter(({ endedAt }) => endedAt <= asked.startedAt)
  const listed = before.findLast(({ kind, status }) => kind === 'assets' && status === 200)
  const commitThen = movedAt <= (listed?.endedAt ?? run.startedAt) ? OTHER_COMMIT : COMMIT
  if (run.expects === undefined) return ['R3: a release was published before anybody looked at its tag']
  return commitThen === run.expects ? [] : ['R3: a release was published after its tag had moved']
}

/** A second draft where one is, or may have been, made: the drafts must be looked at in between, all of them. */
function wrongDraft({ ledger, schedule }: Judged, run: ReleaseRun, asked: Asked): string[] {
  const before = run.asked.filter((one) => one !== asked)
  const looked = before.findLast(
    ({ kind, status, line }) => kind === 'find' && status === 200 && !line.includes('/tags/'),
  )
  const open = before.findLast((one) => one.kind === 'draft' && !isDenied(one))
  return [
    ...(open && open.endedAt > (looked?.startedAt ?? 0) ? ['R4: a draft was asked for again without a look'] : []),
    // Who may not write sees no drafts.
    ...(schedule.ground.token === 'write' && ledger.draftedBefore(firstPage(before, looked))
      ? ['R4: a second draft was made although one showed']
      : []),
  ]
}

/** When the run began its last look through the drafts. */
function firstPage(before: readonly Asked[], looked: Asked | undefined): number {
  const first = before.findLast(({ line, status }) => status === 200 && /\/releases\?(?:.*&)?page=1(?:&|$)/.test(line))
  return (first ?? looked)?.startedAt ?? 0
}

/** How long a look serves, since it was answered; milliseconds: a twin may start the same target meanwhile. */
const LOOK_LASTS = 3000

/** A second send while an earlier one of ours was, or may have been, taken. */
function wrongDispatch(judged: Judged, run: ReleaseRun, asked: Asked): string[] {
  const { stage, schedule } = judged
  const { target: place } = asked
  const target = place === undefined ? undefined : stage.workflows.targets[place]
  if (place === undefined || !target) return ['R4: a workflow that is no target was dispatched']
  const again = run.asked.filter((one) => one !== asked && one.target === place)
  const look = lastLook(run, asked)
  const shown = stage.workflows.own.filter(
    ({ target: of, shownAt }) => of === place && shownAt < (look?.startedAt ?? run.startedAt),
  )
  const seen = shown.filter(({ state }) => isOurs(judged, run, place, state))
  const channel = schedule.wish.prerelease ? 'prerelease' : 'stable'
  // Where the tag was pushed twice, the newer run counts.
  const byTag = [...stage.workflows.woken.values()].findLast(({ path }) => path.endsWith(`/${target.workflow}`))
  const woken = byTag !== undefined && target.ref === TAG && isOurs(judged, run, place, byTag)
  return [
    ...(look && asked.startedAt - look.endedAt <= LOOK_LASTS ? [] : ['R4: a target was dispatched on an old look']),
    ...(woken ? ['R4: a target was dispatched that had started by itself'] : []),
    ...(again.some(({ status = 500 }) => status < 300) ? ['R4: a target was dispatched twice in one run'] : []),
    ...(run.spec.retry !== 'unknown' && again.some((one) => !isDenied(one) && !one.met.includes('dns'))
      ? ['R4: a target was dispatched again after a send that may have been taken']
      : []),
    ...(seen.length > 0 ? ['R4: a target was dispatched again although its run showed'] : []),
    ...(target.when === 'always' || target.when === channel ? [] : ['R4: a target of another channel was dispatched']),
  ]
}

/** Whether a run of ours forbids another: not when it failed, or cannot be told from others, and a person said so. */
function isOurs(
  { schedule, stage }: Judged,
  { spec, expects }: ReleaseRun,
  place: number,
  run: OwnRun['state'],
): boolean {
  const target = schedule.targets[place]
  if (target === undefined) return false
  if (spec.retry === 'failed' && run.status === 'completed' && !endsWell(target, run.conclusion)) return false
  if (spec.retry === 'unknown' && !(isMarked(schedule, target) && isPlain(stage, place))) return false
  // At a tag that has moved since, it is the run of another commit.
  return target.start === 'event' || target.ref === 'main' || run.sha === expects
}

/** Whether a target has one run, or runs that show whose they are: several of our account are not told apart. */
function isPlain({ workflows }: Stage, place: number): boolean {
  const own = workflows.own.filter(({ target }) => target === place)
  return own.length < 2 || own.some(({ state }) => state.title.includes(`${TAG}/`))
}

/** The run's last look at the runs before this dispatch. */
function lastLook(run: ReleaseRun, asked: Asked): Asked | undefined {
  return run.asked.findLast(
    ({ kind, status, endedAt, line }) =>
      kind === 'runs' &&
      (status === 200 || status === 304) &&
      endedAt <= asked.startedAt &&
      sameWorkflow(line, asked.line),
  )
}

/** A list of the whole repository's runs shows those of every workflow. */
function sameWorkflow(list: string, dispatch: string): boolean {
  const [, path = ''] = / (\/repos\/[^?]*)\/runs(?:$|\?)/.exec(list) ?? []
  const [, workflow = ''] = / (\/repos\/[^?]*)\/dispatches$/.exec(dispatch) ?? []
  return path === workflow || path === `${workflow.replace(/\/actions\/workflows\/[^/]+$/, '')}/actions`
}

function wrongPace(run: ReleaseRun, asked: Asked): string[] {
  const recent = run.asked.filter((one) => isWrite(one) && one.startedAt > asked.startedAt - MINUTE)
  return recent.length > MOST_A_MINUTE
    ? [`R8: more than ${MOST_A_MINUTE} requests that create content in a minute`]
    : []
}
