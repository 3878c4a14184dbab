// What all packages of a repository share: its tags, releases and publish runs, each list read once.
import type { RunFact, Seen } from '@plumbline/audit'
import {
  type GithubClient,
  type ListedRelease,
  type ListedTag,
  latestRelease,
  listReleases,
  listTags,
  listWorkflowRuns,
  type RepositoryOverview,
  readRepository,
  type WorkflowRun,
} from '@plumbline/github'
import type { WatchDeps, WatchRequest } from './request.ts'
import { seen, whyUnread } from './seen.ts'

/** Two thousand runs of each workflow; what is older is asked for by its tag. */
const MOST_PAGES = 20

export interface RepositoryFacts {
  readonly overview: RepositoryOverview
  readonly tags: Seen<readonly ListedTag[]>
  readonly releases: Seen<readonly ListedRelease[]>
  /** Number of the release that is shown as the latest; undefined where there is none or it is not known. */
  readonly latest: number | undefined
  /** Whether a draft is among them: then this token is shown drafts. */
  readonly hasDrafts: boolean
  readonly runs: Seen<RunBook>
  /** Sentences: what could not be read. */
  readonly unread: readonly string[]
}

export interface RunBook {
  /** By the tag (or branch) that each was started at, newest first. */
  readonly byRef: ReadonlyMap<string, readonly RunFact[]>
  /** False where older runs were left out. */
  readonly whole: boolean
}

/** Throws GithubFailure where not even the repository can be read. */
export async function readShared(
  request: WatchRequest,
  workflows: readonly string[],
  { client }: Pick<WatchDeps, 'client'>,
): Promise<RepositoryFacts> {
  const { repository } = request
  const overview = await readRepository(client, repository)
  const [tags, releases, latest] = await Promise.all([
    seen(() => listTags(client, repository)),
    seen(() => listReleases(client, repository)),
    seen(() => latestRelease(client, repository)),
  ])
  // Runs are read after the tags: a tag that is seen has had its time to start one.
  const runs = await readRuns(client, request, workflows)
  const listed = releases.state === 'found' ? releases.value : []
  const named = { tags, releases, 'the latest release': latest, runs }
  return {
    overview,
    tags,
    releases,
    latest: latest.state === 'found' ? latest.value.id : undefined,
    hasDrafts: listed.some(({ draft }) => draft),
    runs,
    unread: Object.entries(named).flatMap(([name, one]) =>
      one.state === 'unreadable' ? [`The list of ${name} of ${repository} could not be read: ${one.why}.`] : [],
    ),
  }
}

async function readRuns(
  client: GithubClient,
  { repository, since, settingName }: WatchRequest,
  workflows: readonly string[],
): Promise<Seen<RunBook>> {
  if (workflows.length === 0) {
    const why = `No workflow file here publishes in a way that is known; ${settingName('workflow')} names it.`
    return { state: 'not-asked', why }
  }
  const oldest = Date.parse(since)
  try {
    const lists = await Promise.all(
      workflows.map((workflow) =>
        listWorkflowRuns(client, repository, workflow, {
          pages: MOST_PAGES,
          since: Number.isNaN(oldest) || !/^\d{4}-/.test(since) ? 0 : oldest,
        }),
      ),
    )
    const runs = lists.flatMap((list) => list.runs)
    return { state: 'found', value: { byRef: byRef(runs), whole: lists.every(({ whole }) => whole) } }
  } catch (thrown) {
    return { state: 'unreadable', why: whyUnread(thrown) }
  }
}

function byRef(runs: readonly WorkflowRun[]): Map<string, RunFact[]> {
  const book = new Map<string, RunFact[]>()
  for (const run of runs.toSorted((one, other) => other.created_at.localeCompare(one.created_at))) {
    if (run.head_branch === null || run.event.startsWith('pull_request')) continue
    const page = book.get(run.head_branch) ?? []
    if (page.length === 0) book.set(run.head_branch, page)
    page.push(runFact(run))
  }
  // One that has not ended tells more than one that has.
  for (const page of book.values())
    page.sort((one, other) => Number(one.status === 'completed') - Number(other.status === 'completed'))
  return book
}

/** A run, as the judge takes it. */
export function runFact(run: WorkflowRun): RunFact {
  return {
    id: run.id,
    attempts: run.run_attempt ?? 1,
    url: run.html_url,
    status: run.status ?? 'unknown',
    conclusion: run.conclusion ?? '',
    startedAt: run.run_started_at ?? run.created_at,
  }
}
