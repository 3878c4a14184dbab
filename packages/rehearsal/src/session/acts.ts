// One act of a scenario: what is arranged, what starts because of it, and how that ended.
import { PlumblineError } from '@plumbline/kernel'
import type { Conclusion } from '../engine/ports.ts'
import type { Act, Stage } from '../scenarios/index.ts'
import { gitMaybe } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import { triggers } from '../workflow/event-filter.ts'
import type { Disturbances } from './disturbances.ts'
import { dispatch, pullRequest, startingEvent, tagPush } from './events.ts'
import { type StageParts, stageOf } from './stage.ts'
import type { StagedHost } from './staged-host.ts'
import type { Waking } from './waking.ts'

export interface Day extends Omit<StageParts, 'loseRunner'> {
  readonly host: StagedHost
  readonly disturbances: Disturbances
  readonly waking: Waking
}

export type Played =
  | { readonly kind: 'ran'; readonly conclusion: Conclusion }
  | { readonly kind: 'idle'; readonly why: string }

/** What can start a run; the others run one again. */
type Start = (act: Act, subject: Subject, tag: string) => Parameters<typeof startingEvent>[0]

const STARTS: Readonly<Partial<Record<Act['event'], Start>>> = {
  push: (_act, subject, tag) => tagPush(subject, tag, commitAt(subject, `refs/tags/${tag}`)),
  dispatch: (act, subject, tag) => {
    const ref = act.at === 'default-branch' ? `refs/heads/${subject.defaultBranch}` : `refs/tags/${tag}`
    return dispatch(subject, subject.workflow.path, ref, commitAt(subject, ref), act.inputs?.(subject) ?? {})
  },
  'pull-request': (_act, subject) => pullRequest(subject),
}

/** Plays the act to the end of its run. Throws what GitHub would refuse the file for, and `scenario-not-here`. */
export async function playAct(day: Day, act: Act): Promise<Played> {
  const { subject, tag, runs, records, host, disturbances, waking } = day
  const stage: Stage = disturbances.follow(act, stageOf({ ...day, loseRunner: () => host.loseRunner() }))
  const { beforeJob } = act
  await act.arrange?.(stage)
  host.stage(beforeJob && ((path) => beforeJob(path, stage)))
  const start = STARTS[act.event]
  if (!start) {
    // Jobs that are not run again keep what they have said.
    if (act.event === 'rerun-all') records.begin()
    return { kind: 'ran', conclusion: await runs.rerun(act.event === 'rerun-all' ? 'all' : 'failed') }
  }
  const by = start(act, subject, tag)
  const plan = await runs.plan(subject.workflow.path, by.ref, by.sha)
  const decision = triggers(plan.workflow, startingEvent(by))
  if (!decision.starts) return { kind: 'idle', why: `Nothing started: ${decision.why}.` }
  records.begin()
  // Before the publish workflow's jobs, which is an order that GitHub may choose: it runs them beside each other.
  if (by.name === 'push') await waking.pushed(tag, by.sha)
  return { kind: 'ran', conclusion: await runs.start(plan, by) }
}

/** Where a ref is now: a scenario may have moved it. */
function commitAt({ gitDir }: Subject, ref: string): string {
  const commit = gitMaybe(gitDir, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`])
  if (commit !== undefined) return commit
  throw new PlumblineError('scenario-not-here', { what: `The scenario starts a run at ${ref}, which is not there.` })
}
