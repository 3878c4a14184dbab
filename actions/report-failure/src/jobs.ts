// What became of the jobs: by the needed ones, by the run's jobs as GitHub lists them, and by what the jobs told.
import { type FailedPlace, failedPlace, failedPlaces, type RunJob } from '@plumbline/github'
import type { Facts, ToldFailure } from './facts.ts'
import type { NeededJob } from './needs.ts'

/** `unknown` where no list names the job. */
export type Fate = 'ran' | 'skipped' | 'unknown'

/** A failure that is told after the first one. */
export interface OtherFailure {
  readonly place: FailedPlace | undefined
  readonly told: ToldFailure | undefined
}

/** The jobs before publish: what stops there has sent nothing. */
export const EARLY: readonly string[] = ['validate', 'build', 'verify', 'try']

/** Failures that only repeat that an earlier job did not do its work. */
const CONSEQUENCES = ['prepare-not-done', 'publish-not-done']

/** The first failure that a job told of and that is not the consequence of another one. */
export function causeOf({ failures }: Facts): ToldFailure | undefined {
  return failures.find(({ failure }) => !CONSEQUENCES.includes(failure.code))
}

/** The job that publishes, where the reporting job needs it directly. */
export function publishJob({ jobs }: Pick<Facts, 'jobs'>): NeededJob | undefined {
  return (
    jobs.find(({ id }) => id === 'publish') ??
    jobs.find(({ outputs }) => outputs['publication'] && !outputs['commit'] && !outputs['prepared']) ??
    jobs.find(({ id }) => /publish/i.test(id))
  )
}

/** Whether a phase's job ran, by the latest attempt that names it. */
export function fateOf(facts: Facts, phase: string): Fate {
  const needed = phase === 'publish' ? publishJob(facts) : facts.jobs.find(({ id }) => id === phase)
  if (needed) return needed.result === 'skipped' ? 'skipped' : 'ran'
  const own = facts.runJobs.filter((job) => ownName(job) === phase)
  if (own.length === 0) return 'unknown'
  return own.some(({ conclusion }) => conclusion !== 'skipped') ? 'ran' : 'skipped'
}

/** Whether a phase's job in one of our workflows is listed and did not end in success. */
export function endedBadly({ runJobs }: Facts, phase: string): boolean {
  return failedPlace(runJobs.filter((job) => ownName(job) === phase)) !== undefined
}

/** How the publish job of an earlier attempt ended, where it ran; undefined where none did. */
export function earlierPublish(facts: Facts): string | undefined {
  const ids = ['publish', publishJob(facts)?.id]
  const ran = facts.earlierJobs.find((job) => ids.includes(ownName(job)) && job.conclusion !== 'skipped')
  return ran && (ran.conclusion ?? ran.status)
}

/** The job and step to look at: the one that told of the cause, else the first that failed and not in consequence. */
export function placeOf(facts: Facts): FailedPlace | undefined {
  const cause = causeOf(facts)
  const names = cause?.job === 'publish' ? [cause.id, 'publish', publishJob(facts)?.id] : [cause?.id ?? cause?.job]
  const told = failedPlace(facts.runJobs.filter((job) => names.includes(ownName(job))))
  if (told) return told
  const repeats = facts.failures.some(({ failure }) => CONSEQUENCES.includes(failure.code))
  const first = failedPlace(facts.runJobs.filter((job) => !(repeats && isFinishCheck(job))))
  return first ?? (cause ? failedPlace(facts.runJobs) : undefined)
}

/** What failed besides the job of `placeOf`, each with what it told; not what only repeats that another job failed. */
export function otherFailures(facts: Facts): OtherFailure[] {
  const place = placeOf(facts)
  const cause = causeOf(facts)
  const told = facts.failures.filter((one) => one !== cause && !CONSEQUENCES.includes(one.failure.code))
  const repeats = facts.failures.some(({ failure }) => CONSEQUENCES.includes(failure.code))
  const places = failedPlaces(facts.runJobs).filter(
    ({ job }) => job.id !== place?.job.id && !(repeats && isFinishCheck(job)),
  )
  const wordOf = ({ job }: FailedPlace) => told.find((one) => [one.id, one.job].includes(ownName(job)))
  const found = places.map((one): OtherFailure => ({ place: one, told: wordOf(one) }))
  const unplaced = told.filter((one) => !found.some((other) => other.told === one))
  return [...found, ...unplaced.map((one): OtherFailure => ({ place: undefined, told: one }))]
}

/** The needed jobs that failed or were cancelled; without finish.yml, where it only repeats that another one did. */
export function failedJobs(facts: Facts): readonly NeededJob[] {
  const bad = facts.jobs.filter(({ result }) => result === 'failure' || result === 'cancelled')
  const repeats = causeOf(facts) === undefined && facts.failures.length > 0
  return bad.filter((job) => !(repeats && isFinish(job)))
}

/** The needed jobs that were skipped. */
export function skippedJobs({ jobs }: Pick<Facts, 'jobs'>): readonly NeededJob[] {
  return jobs.filter(({ result }) => result === 'skipped')
}

/** Whether the run is made of prepare.yml or finish.yml; else its jobs do what they do under names of their own. */
export function isPipeline({ jobs, told }: Pick<Facts, 'jobs' | 'told'>): boolean {
  return told.prepared !== undefined || jobs.some(isFinish)
}

/** Its outputs name the fragment of its first job, whatever the caller calls it. */
function isFinish({ id, outputs }: NeededJob): boolean {
  return id === 'finish' || (outputs['record-artifacts'] ?? '').includes('"check"')
}

/** finish.yml's first job, which stands in a called workflow and so never has a plain name. */
function isFinishCheck(job: RunJob): boolean {
  return job.name.includes(' / ') && ownName(job) === 'check'
}

/** A job's name without its callers and its matrix values. */
function ownName({ name }: RunJob): string {
  return name.split(' / ').at(-1)?.split(' (')[0] ?? ''
}
