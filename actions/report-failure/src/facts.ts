// Everything that the report rests on, gathered; whatever cannot be read becomes a doubt, never a failure.
import type { GithubContext } from '@plumbline/actions-io'
import {
  type ArtifactStore,
  type GithubClient,
  peelTag,
  publishedRelease,
  type Release,
  type RunJob,
  readFragment,
  runJobs,
} from '@plumbline/github'
import { PlumblineError, PROJECT_VERSION } from '@plumbline/kernel'
import { mergeFragments, type Phase, type ReleaseRecord } from '@plumbline/record'
import { type NeededJob, readOutputs, type Told } from './needs.ts'

export interface Facts {
  readonly repository: string
  readonly runId: number
  readonly runUrl: string
  /** What started the run, for the case that nobody knows a version. */
  readonly refName: string
  /** File name of the workflow that the run belongs to. */
  readonly workflowFile: string
  readonly jobs: readonly NeededJob[]
  readonly told: Told
  readonly record: ReleaseRecord
  /** The run's jobs as GitHub has them; empty when they cannot be read. */
  readonly runJobs: readonly RunJob[]
  readonly tag: string
  /** What the tag points to now; undefined when it cannot be said. */
  readonly tagCommit: string | undefined
  /** The published release; drafts are not visible to a token that may only read. */
  readonly release: Release | undefined
  readonly doubts: readonly string[]
}

const PHASES: readonly Phase[] = ['validate', 'build', 'verify', 'publish', 'release', 'fan-out']

/** Reads outputs, fragments, jobs, tag and release. Never throws. */
export async function gatherFacts(
  jobs: readonly NeededJob[],
  context: GithubContext,
  client: GithubClient,
  store: ArtifactStore,
): Promise<Facts> {
  const told = readOutputs(jobs)
  const doubts = [...told.doubts]
  const attempt = async <Value>(what: string, read: () => Promise<Value>): Promise<Value | undefined> => {
    try {
      return await read()
    } catch (error) {
      doubts.push(`${what}: ${reason(error)}`)
      return undefined
    }
  }
  const record = await readRecord(told, context.temp, store, attempt)
  const tag = told.prepared?.tag ?? record.version?.tag ?? (context.refType === 'tag' ? context.refName : '')
  const { repository, runId, runAttempt } = context
  return {
    repository,
    runId,
    runUrl: context.runUrl,
    refName: context.refName,
    workflowFile: /\/([^/@]+)@/.exec(context.workflowRef)?.[1] ?? '',
    jobs,
    told,
    record,
    tag,
    runJobs: (await attempt("The run's jobs", () => runJobs(client, repository, runId, runAttempt))) ?? [],
    tagCommit: tag === '' ? undefined : await attempt('The tag', () => peelTag(client, repository, tag)),
    release: tag === '' ? undefined : await attempt('The release', () => publishedRelease(client, repository, tag)),
    doubts,
  }
}

async function readRecord(
  told: Told,
  temp: string,
  store: ArtifactStore,
  attempt: <Value>(what: string, read: () => Promise<Value>) => Promise<Value | undefined>,
): Promise<ReleaseRecord> {
  const rank = (job: string) => (PHASES.indexOf(job as Phase) + PHASES.length + 1) % (PHASES.length + 1)
  const owners = Object.entries(told.fragments).sort(([one], [other]) => rank(one) - rank(other))
  const fragments: { phase: Phase; record: ReleaseRecord }[] = []
  for (const [job, reference] of owners) {
    const record = await attempt(`The record of "${job}"`, () => readFragment(store, temp, job, reference))
    // A job that is no phase owns no section, but what it says about its failure counts.
    if (record) fragments.push({ phase: PHASES.includes(job as Phase) ? (job as Phase) : 'report', record })
  }
  return mergeFragments(PROJECT_VERSION, fragments)
}

function reason(error: unknown): string {
  if (!(error instanceof PlumblineError)) return String(error)
  return `${error.what}${error.answer === undefined ? '' : ` (${error.answer})`}`
}
