// The audit from one end to the other: packages, shared lists, each package's versions, the judge, what is accepted.
import {
  type AcceptScope,
  type Audit,
  type AuditedVersion,
  judge,
  resultOf,
  type Terms,
  type VersionFacts,
  withAccepted,
} from '@plumbline/audit'
import { inParallel, seesDrafts } from '@plumbline/github'
import { inOne } from '@plumbline/kernel'
import { type Gathered, gather } from './gather.ts'
import { filesAt } from './inside.ts'
import { lookCloser } from './look.ts'
import { type Limit, rememberingClient } from './memory/github.ts'
import { workflowsOf } from './named-workflows.ts'
import { withoutOthers } from './owned.ts'
import { findPackages, type WatchedPackage } from './packages.ts'
import { refusals } from './refusals.ts'
import { type RepositoryFacts, readShared } from './repository.ts'
import { PARALLEL, type WatchDeps, type WatchRequest } from './request.ts'
import { type Covered, type Note, scopeNotes } from './scope.ts'
import { isNewOf, newerThan, sinceOf } from './since.ts'
import { tagReaders } from './tag-reader.ts'

export interface Watched {
  readonly audit: Audit
  /** About the file of accepted drift, with its lines. */
  readonly warnings: readonly { readonly line: number; readonly text: string }[]
  /** Every package that was looked at, and whether all that tells of its versions could be read. */
  readonly packages: readonly { readonly label: string; readonly whole: boolean }[]
  /** What is left out, and what matched nothing. */
  readonly notes: readonly Note[]
}

/**
 * Audits a repository. What cannot be read is told as such. Throws `nothing-to-audit`, `bad-input`, `unknown-registry`,
 * and GithubFailure where not even the repository can be read.
 */
export async function watchReleases(asked: WatchRequest, given: WatchDeps): Promise<Watched> {
  const refused = await refusals(asked)
  if (refused.length > 0) throw inOne(refused)
  const client = rememberingClient(given.client, given.memory, given.now)
  const deps = { ...given, client }
  const { since, note } = sinceOf(asked.since, asked.settingName)
  const request = { ...asked, since }
  const workflows = await workflowsOf(request, client)
  const shared = await readShared(request, workflows, deps)
  const tags = shared.tags.state === 'found' ? shared.tags.value.map(({ name }) => name) : []
  const { packages, all, unread, notes } = await findPackages(request, tags)
  deps.log.info(
    `${packages.length} package${packages.length === 1 ? '' : 's'} of ${request.repository}; published by ${workflows.join(', ') || 'no workflow that is known'}.`,
  )
  const readAt = filesAt(deps.client, request.repository)
  const readerOf = tagReaders(request, workflows)
  const known = await inParallel(packages, PARALLEL, async (of) =>
    withoutOthers(await gather({ of, read: readerOf(of) }, shared, request, deps), all, request, readAt),
  )
  const gathered = known.map((one) => newerThan(one.leftOut === '' ? one : emptied(one), since))
  const facts = await lookCloser(gathered, shared, workflows, request, deps)
  const draftsVisible = await draftsSeen(gathered, shared, request.repository, deps)
  const terms: Terms = {
    now: deps.now(),
    graceMinutes: request.graceMinutes,
    stuckAfterMinutes: request.stuckAfterMinutes,
    settingName: request.settingName,
  }
  const judged = gathered.map((one, place) => {
    const isNew = isNewOf(one, since)
    return judgeOne(one, (facts[place] ?? []).filter(isNew), { ...shared, draftsVisible }, workflows, request, terms)
  })
  const covered = known.map((one, place): Covered => {
    return { one, known: one.versions.length, judged: judged[place]?.length ?? 0 }
  })
  const scope = acceptScope(known, all, shared)
  const { versions, warnings } = withAccepted(judged.flat(), request.accepted, terms.now, scope)
  const told = [
    ...unread,
    ...limitTold(client.limit(), request),
    ...shared.unread,
    ...gathered.flatMap((one) => one.unread),
  ]
  const audit: Audit = {
    schema: 1,
    repository: request.repository,
    at: new Date(terms.now).toISOString(),
    result: resultOf(versions, told),
    versions,
    unread: told,
    notes: notesOf(facts),
  }
  return {
    audit,
    warnings,
    packages: known.map(({ of }) => ({ label: of.label, whole: !scope.unread.has(of.label) })),
    notes: [
      ...[note, ...notes].flatMap((text): Note[] => (text === '' ? [] : [{ level: 'notice', text }])),
      ...scopeNotes(covered, asked, tags.length),
    ],
  }
}

/** Asked only where a version has no published release, so that it matters. */
async function draftsSeen(
  gathered: readonly Gathered[],
  { hasDrafts, tags, releases }: RepositoryFacts,
  repository: string,
  { client }: WatchDeps,
): Promise<boolean> {
  if (hasDrafts) return true
  const lacksOne = gathered.some(({ versions }) => versions.some(({ release }) => release.state === 'absent'))
  const [tag] = tags.state === 'found' ? tags.value : []
  return lacksOne && tag !== undefined && releases.state === 'found' && (await seesDrafts(client, repository, tag.name))
}

/** A package that is left out, without what its tags and releases say of it. */
function emptied(one: Gathered): Gathered {
  return { ...one, versions: [], joined: { ...one.joined, versions: [] } }
}

/** What an entry of accepted drift can mean, whichever versions count today. */
function acceptScope(known: readonly Gathered[], all: readonly WatchedPackage[], shared: RepositoryFacts): AcceptScope {
  const unread = known.filter((one) => one.unread.length > 0 || shared.unread.length > 0)
  return {
    versions: new Map(known.map(({ of, versions }) => [of.label, versions.map(({ version }) => version)])),
    unread: new Set(unread.map(({ of }) => of.label)),
    others: all.flatMap(({ name, registry }) => [name, `${registry}:${name}`]),
  }
}

function limitTold(limit: Limit | undefined, { settingName }: WatchRequest): string[] {
  if (!limit) return []
  const when = limit.until === undefined ? 'later' : `at ${limit.until}`
  const count = limit.unread === 1 ? 'one request is' : `${limit.unread} requests are`
  return [
    `GitHub takes no more requests of this token: ${count} missing. The audit can go on ${when}; with ${settingName('cache')} it then asks only for what it has not read.`,
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
  { overview, draftsVisible }: Pick<RepositoryFacts, 'overview'> & { readonly draftsVisible: boolean },
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
