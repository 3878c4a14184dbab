// The audit from one end to the other: packages, shared lists, each package's versions, the judge, what is accepted.
import {
  type Audit,
  type AuditedVersion,
  judge,
  resultOf,
  type Terms,
  type VersionFacts,
  withAccepted,
} from '@plumbline/audit'
import { inParallel } from '@plumbline/github'
import { type Gathered, gather } from './gather.ts'
import { lookCloser } from './look.ts'
import { type Limit, rememberingClient } from './memory/github.ts'
import { findPackages } from './packages.ts'
import { publishingWorkflows } from './publishing.ts'
import { type RepositoryFacts, readShared } from './repository.ts'
import { PARALLEL, type WatchDeps, type WatchRequest } from './request.ts'
import { isNewOf, newerThan } from './since.ts'

export interface Watched {
  readonly audit: Audit
  /** About the file of accepted drift, with its lines. */
  readonly warnings: readonly { readonly line: number; readonly text: string }[]
}

/**
 * Audits a repository. What cannot be read is told as such. Throws `nothing-to-audit`, `bad-input`, `unknown-registry`,
 * and GithubFailure where not even the repository can be read.
 */
export async function watchReleases(request: WatchRequest, given: WatchDeps): Promise<Watched> {
  const client = rememberingClient(given.client, given.memory, given.now)
  const deps = { ...given, client }
  const { packages, unread } = await findPackages(request)
  const workflows = request.workflows.length > 0 ? request.workflows : publishingWorkflows(request.tree)
  deps.log.info(
    `${packages.length} package${packages.length === 1 ? '' : 's'} of ${request.repository}; published by ${workflows.join(', ') || 'no workflow that is known'}.`,
  )
  const shared = await readShared(request, workflows, deps)
  const gathered = await inParallel(packages, PARALLEL, async (of) =>
    newerThan(await gather(of, shared, request, deps), request.since),
  )
  const facts = await lookCloser(gathered, shared, workflows, request, deps)
  const terms: Terms = {
    now: deps.now(),
    graceMinutes: request.graceMinutes,
    stuckAfterMinutes: request.stuckAfterMinutes,
  }
  const judged = gathered.flatMap((one, place) => {
    const isNew = isNewOf(one, request.since)
    return judgeOne(one, (facts[place] ?? []).filter(isNew), shared, workflows, request, terms)
  })
  const { versions, warnings } = withAccepted(judged, request.accepted, terms.now)
  const told = [...unread, ...limitTold(client.limit()), ...shared.unread, ...gathered.flatMap((one) => one.unread)]
  const audit: Audit = {
    schema: 1,
    repository: request.repository,
    at: new Date(terms.now).toISOString(),
    result: resultOf(versions, told),
    versions,
    unread: told,
    notes: notesOf(facts),
  }
  return { audit, warnings }
}

function limitTold(limit: Limit | undefined): string[] {
  if (!limit) return []
  const when = limit.until === undefined ? 'later' : `at ${limit.until}`
  const count = limit.unread === 1 ? 'one request is' : `${limit.unread} requests are`
  return [
    `GitHub takes no more requests of this token: ${count} missing. The audit can go on ${when}; with \`cache\` it then asks only for what it has not read.`,
  ]
}

/** What was left out on purpose is told once, and not for every version. */
function notesOf(facts: readonly (readonly VersionFacts[])[]): string[] {
  const counts = new Map<string, number>()
  for (const { contents, registry, tag } of facts.flat()) {
    if (contents.state !== 'not-asked' || contents.why === '') continue
    if (registry.state !== 'found' || tag.state !== 'found') continue
    counts.set(contents.why, (counts.get(contents.why) ?? 0) + 1)
  }
  return [...counts].map(([why, count]) => {
    const versions = count === 1 ? '1 version' : `${count} versions`
    return why.replace('Its files', `The files of ${versions}`)
  })
}

function judgeOne(
  { of, registry, joined }: Gathered,
  versions: Parameters<typeof judge>[0]['versions'],
  { overview, draftsVisible }: RepositoryFacts,
  workflows: readonly string[],
  { repositoryUrl }: WatchRequest,
  terms: Terms,
): AuditedVersion[] {
  const subject = (version: string) => ({ packageName: of.name, version, files: [] })
  return judge(
    {
      package: of.label,
      verifyInputs: {
        ...{ registry: of.registry, 'repository-url': repositoryUrl },
        ...{ 'package-name': of.name, 'working-directory': of.directory },
      },
      registry: {
        id: of.registry,
        page: (version) => registry.packageUrl(subject(version)),
        look: (version) => registry.lookCommand(subject(version)),
      },
      repositoryUrl: overview.url,
      defaultBranch: overview.defaultBranch,
      draftsVisible,
      workflow: workflows.join(', '),
      tagOf: (version) => `${joined.prefix}${version}`,
      versions,
    },
    terms,
  )
}
