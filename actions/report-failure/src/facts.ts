// Everything that the report rests on, gathered; whatever cannot be read becomes a doubt, never a failure.
import type { GithubContext } from '@plumbline/actions-io'
import {
  type ArtifactStore,
  type FailedPlace,
  type GithubClient,
  jobLogEnd,
  type LogEnd,
  peelTag,
  publishedRelease,
  type Release,
  type RunJob,
  readFragment,
  runJobs,
} from '@plumbline/github'
import { PlumblineError, PROJECT_VERSION } from '@plumbline/kernel'
import { type FailureSection, mergeFragments, type Phase, type ReleaseRecord } from '@plumbline/record'
import { causeOf, otherFailures, placeOf } from './jobs.ts'
import { type NeededJob, readOutputs, type Told } from './needs.ts'

export interface Facts {
  readonly repository: string
  readonly runId: number
  /** 1 for the first one; re-runs are counted on. */
  readonly attempt: number
  readonly runUrl: string
  /** What started the run, for the case that nobody knows a version. */
  readonly refName: string
  /** File name of the workflow that the run belongs to. */
  readonly workflowFile: string
  readonly jobs: readonly NeededJob[]
  /** False where the caller says that versions have no GitHub Release. */
  readonly makesReleases: boolean
  readonly told: Told
  readonly record: ReleaseRecord
  /** Every failure that a job told of, in the pipeline's order: the first one is the cause, later ones may follow from it. */
  readonly failures: readonly ToldFailure[]
  /** The jobs of this attempt, and of earlier ones those that it did not run again; empty when they cannot be read. */
  readonly runJobs: readonly RunJob[]
  /** The jobs of earlier attempts, the latest first. */
  readonly earlierJobs: readonly RunJob[]
  readonly tag: string
  /** What the tag points to now; undefined when it cannot be said. */
  readonly tagCommit: string | undefined
  /** What there is to see of the release; undefined where that could not be read. */
  readonly release: SeenRelease | undefined
  /** What the log of a job that told nothing ends with; undefined where a job told, or where it cannot be read. */
  readonly logEnd?: LogEnd | undefined
  /** The same of other jobs that failed without a word, by their ids; of the first few. */
  readonly otherEnds?: readonly { readonly jobId: number; readonly end: LogEnd }[]
  readonly doubts: readonly string[]
}

export interface SeenRelease {
  /** The published one; drafts are not visible to a token that may only read. */
  readonly published: Release | undefined
}

export interface ToldFailure {
  /** Name of the job in our workflows: validate, build, verify, try, publish, check, release, fan-out. */
  readonly job: string
  /** The needed job whose outputs state it, whatever it is called; undefined where a record does. */
  readonly id?: string
  readonly failure: FailureSection
}

type Attempt = <Value>(what: string, read: () => Promise<Value>) => Promise<Value | undefined>

/** The jobs that may own a fragment, in the pipeline's order; only phases own sections. */
const ORDER = ['validate', 'build', 'verify', 'try', 'publish', 'check', 'release', 'fan-out']
const PHASES: readonly Phase[] = ['validate', 'build', 'verify', 'publish', 'release', 'fan-out']
/** How many earlier attempts are looked at; what became of a job is rarely further back. */
const EARLIER_ATTEMPTS = 9
/** How many logs are read besides the first one. */
const MOST_LOGS = 3

/** Reads outputs, fragments, jobs, tag and release. Never throws. */
export async function gatherFacts(
  jobs: readonly NeededJob[],
  { release: makesReleases }: { readonly release: boolean },
  context: GithubContext,
  client: GithubClient,
  store: ArtifactStore,
): Promise<Facts> {
  const told = readOutputs(jobs)
  const doubts = [...told.doubts]
  const attempt: Attempt = async (what, read) => {
    try {
      return await read()
    } catch (error) {
      doubts.push(`${what}: ${reason(error)}`)
      return undefined
    }
  }
  const fragments = await readFragments(told, context.temp, store, attempt)
  const record = mergeFragments(PROJECT_VERSION, fragments)
  const tag = told.prepared?.tag ?? record.version?.tag ?? (context.refType === 'tag' ? context.refName : '')
  const { repository, runId, runAttempt } = context
  const facts: Facts = {
    repository,
    runId,
    attempt: runAttempt,
    runUrl: context.runUrl,
    refName: context.refName,
    workflowFile: /\/([^/@]+)@/.exec(context.workflowRef)?.[1] ?? '',
    jobs,
    makesReleases,
    told,
    record,
    failures: failuresOf(fragments, told),
    tag,
    ...(await readJobs(client, context, attempt)),
    tagCommit: tag === '' ? undefined : await attempt('The tag', () => peelTag(client, repository, tag)),
    release: await attempt('The release', () => seenRelease(client, repository, tag)),
    doubts,
  }
  return { ...facts, ...(await readLogs(facts, client, attempt)) }
}

async function seenRelease(client: GithubClient, repository: string, tag: string): Promise<SeenRelease> {
  return { published: tag === '' ? undefined : await publishedRelease(client, repository, tag) }
}

/** The logs of jobs that said nothing themselves. */
async function readLogs(
  facts: Facts,
  client: GithubClient,
  attempt: Attempt,
): Promise<Pick<Facts, 'logEnd' | 'otherEnds'>> {
  const endOf = ({ job, failedStep }: FailedPlace) =>
    attempt(`The log of the failed job ${job.name}`, () => jobLogEnd(client, facts.repository, job.id, failedStep))
  const place = causeOf(facts) === undefined ? placeOf(facts) : undefined
  const logEnd = place ? await endOf(place) : undefined
  const wordless = otherFailures(facts).flatMap((one) => (one.place && !one.told ? [one.place] : []))
  const otherEnds: { readonly jobId: number; readonly end: LogEnd }[] = []
  for (const other of wordless.slice(0, MOST_LOGS)) {
    const end = await endOf(other)
    if (end) otherEnds.push({ jobId: other.job.id, end })
  }
  return { logEnd, otherEnds }
}

interface Fragment {
  readonly job: string
  readonly phase: Phase
  readonly record: ReleaseRecord
}

async function readFragments(told: Told, temp: string, store: ArtifactStore, attempt: Attempt): Promise<Fragment[]> {
  const owners = Object.entries(told.fragments).sort(([one], [other]) => rank(one) - rank(other))
  const fragments: Fragment[] = []
  for (const [job, reference] of owners) {
    const record = await attempt(`The record of "${job}"`, () => readFragment(store, temp, job, reference))
    const phase = PHASES.find((name) => name === job)
    // A job that is no phase owns no section, but what it says about its failure counts.
    if (record) fragments.push({ job, phase: phase ?? 'report', record })
  }
  return fragments
}

/** A step in somebody's own job has no fragment; what its outputs say stands where the fragment of its phase would. */
function failuresOf(fragments: readonly Fragment[], told: Told): ToldFailure[] {
  const kept = fragments.flatMap(({ job, record }) => (record.failure ? [{ job, failure: record.failure }] : []))
  const said = told.failures.filter((one) => !kept.some(({ job }) => job === one.job))
  return [...kept, ...said].sort((one, other) => rank(one.job) - rank(other.job))
}

function rank(job: string): number {
  const place = ORDER.indexOf(job)
  return place < 0 ? ORDER.length : place
}

/** An attempt may list only the jobs that it ran: the others are still as an earlier attempt left them. */
async function readJobs(
  client: GithubClient,
  { repository, runId, runAttempt }: GithubContext,
  attempt: Attempt,
): Promise<Pick<Facts, 'runJobs' | 'earlierJobs'>> {
  const now = (await attempt("The run's jobs", () => runJobs(client, repository, runId, runAttempt))) ?? []
  const earlierJobs: RunJob[] = []
  for (let earlier = runAttempt - 1; earlier > Math.max(0, runAttempt - 1 - EARLIER_ATTEMPTS); earlier -= 1) {
    const jobs = await attempt(`The jobs of attempt ${earlier}`, () => runJobs(client, repository, runId, earlier))
    earlierJobs.push(...(jobs ?? []))
  }
  const latest = new Map([...now, ...earlierJobs].toReversed().map((job) => [job.name, job]))
  const names = [...new Set([...now, ...earlierJobs].map(({ name }) => name))]
  return { runJobs: names.flatMap((name) => latest.get(name) ?? []), earlierJobs }
}

function reason(error: unknown): string {
  if (!(error instanceof PlumblineError)) return String(error)
  return `${error.what}${error.answer === undefined ? '' : ` (${error.answer})`}`
}
