// One act of a scenario: what is arranged, what starts because of it, and how that ended.
import { PlumblineError } from '@plumbline/kernel'
import type { Conclusion } from '../engine/ports.ts'
import type { Act, Stage } from '../scenarios/index.ts'
import { gitMaybe } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import { triggers } from '../workflow/event-filter.ts'
import type { Disturbances } from './disturbances.ts'
import { dispatch, pullRequest, scheduled, startingEvent, tagPush } from './events.ts'
import type { NextVersion } from './next-version.ts'
import { type StageParts, stageOf } from './stage.ts'
import type { StagedHost } from './staged-host.ts'
import type { Waking } from './waking.ts'

export interface Day extends Omit<StageParts, 'loseRunner'> {
  readonly host: StagedHost
  readonly disturbances: Disturbances
  readonly waking: Waking
  /** Where the scenario has one. */
  readonly next: NextVersion | undefined
  /** Path of the workflow that a schedule starts; undefined where the scenario has none. */
  readonly audit: string | undefined
}

export type Played =
  /** The tag is that of a run that began; a re-run is of the same as before. */
  | { readonly kind: 'ran'; readonly conclusion: Conclusion; readonly tag?: string }
  /** Of the audit. */
  | { readonly kind: 'audited'; readonly conclusion: Conclusion }
  /** Of a workflow that is no part of the release. */
  | { readonly kind: 'aside' }
  | { readonly kind: 'idle'; readonly why: string }

/** What can start a run; the others run one again. */
type Start = (act: Act, subject: Subject, tag: string) => Parameters<typeof startingEvent>[0]

const STARTS: Readonly<Partial<Record<Act['event'], Start>>> = {
  push: (_act, subject, tag) => tagPush(subject, tag, commitAt(subject, `refs/tags/${tag}`)),
  dispatch: (act, subject, tag) => {
    const ref = act.at === 'default-branch' ? `refs/heads/${subject.defaultBranch}` : `refs/tags/${tag}`
    const path = act.workflow ?? subject.workflow.path
    return dispatch(subject, path, ref, commitAt(subject, ref), act.inputs?.(subject) ?? {})
  },
  'pull-request': (_act, subject) => pullRequest(subject),
  schedule: (_act, subject) => scheduled(subject, commitAt(subject, `refs/heads/${subject.defaultBranch}`)),
}

/** Plays the act to the end of its run. Throws what GitHub would refuse the file for, and `scenario-not-here`. */
export async function playAct(day: Day, act: Act): Promise<Played> {
  const { subject, runs, records, host, disturbances } = day
  const stage: Stage = disturbances.follow(act, stageOf({ ...day, loseRunner: () => host.loseRunner() }))
  const { beforeJob } = act
  await act.arrange?.(stage)
  host.stage(beforeJob && ((path) => beforeJob(path, stage)))
  const start = STARTS[act.event]
  if (start) {
    const next = act.of === 'next-version' ? day.next : undefined
    if (act.event === 'push') next?.push()
    const tag = next?.tag ?? day.tag
    return startRun(day, act, start(act, subject, tag), tag)
  }
  // Jobs that are not run again keep what they have said.
  if (act.event === 'rerun-all') records.begin()
  return { kind: 'ran', conclusion: await runs.rerun(act.event === 'rerun-all' ? 'all' : 'failed') }
}

async function startRun(day: Day, act: Act, by: ReturnType<Start>, tag: string): Promise<Played> {
  const { subject, runs, records, waking } = day
  const path = by.name === 'schedule' ? day.audit : act.workflow
  const plan = await runs.plan(path ?? subject.workflow.path, by.ref, by.sha)
  const decision = triggers(plan.workflow, startingEvent(by))
  if (!decision.starts) return { kind: 'idle', why: `Nothing started: ${decision.why}.` }
  if (path !== undefined) {
    const conclusion = await runs.startOther(plan, by)
    return by.name === 'schedule' ? { kind: 'audited', conclusion } : { kind: 'aside' }
  }
  records.begin()
  // Before the publish workflow's jobs, which is an order that GitHub may choose: it runs them beside each other.
  if (by.name === 'push') await waking.pushed(tag, by.sha)
  return { kind: 'ran', conclusion: await runs.start(plan, by), tag }
}

/** Where a ref is now: a scenario may have moved it. */
function commitAt({ gitDir }: Subject, ref: string): string {
  const commit = gitMaybe(gitDir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (commit !== undefined) return commit
  throw new PlumblineError('scenario-not-here', { what: `The scenario starts a run at ${ref}, which is not there.` })
}
