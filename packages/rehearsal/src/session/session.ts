// One rehearsal from the first act to what is public at the end, in a process that reaches only loopback.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Clock, simulatedClock, startWorld, type World } from '@plumbline/standins'
import type { RunPlan } from '../engine/plan.ts'
import type { JobRequest, RunEvent } from '../engine/ports.ts'
import type { Outcome } from '../outcome/outcome.ts'
import { signingPreload } from '../preload/signing-preload.ts'
import { publishJobOf, type RegistryRow, registryOf } from '../registries/index.ts'
import { createRunner } from '../runner/job.ts'
import type { Scenario } from '../scenarios/index.ts'
import type { Subject } from '../subject/subject.ts'
import { packagesInPlay, type Undertaking, undertakingOf } from '../workflow/undertaking.ts'
import { adaptPlan } from './adaptation.ts'
import { type AuditWorkflow, setUpAudit } from './audit-workflow.ts'
import { type Narrator, outcomeOf, playActs } from './day.ts'
import { createDisturbances } from './disturbances.ts'
import { createElsewhere } from './elsewhere.ts'
import { rehearsalFiles } from './files.ts'
import { knowWorkflows } from './known-workflows.ts'
import { type NextVersion, planNextVersion } from './next-version.ts'
import { watchCommits } from './own-commits.ts'
import { createRecords, type Records } from './records.ts'
import { changedSubject, pushedTag } from './repository-change.ts'
import { createRuns, type Runs } from './runs.ts'
import { madeUpSecrets } from './secrets.ts'
import { createStagedHost, type StagedHost } from './staged-host.ts'
import { createWaking } from './waking.ts'

export interface SessionRequest extends Narrator {
  readonly subject: Subject
  readonly scenario: Scenario
  readonly projectRoot: string
  /** Folder for the world and the jobs; exists. */
  readonly scratch: string
  readonly environment: Readonly<Record<string, string>>
  /**
   * Set when dependencies were fetched before: the command, and the folder with what it left for every checkout or the
   * one that pip may install from, which may hold what the build requires.
   */
  readonly fetched?: {
    readonly command: string
    readonly overlay?: string
    readonly wheelhouse?: string
    readonly variables?: Readonly<Record<string, string>>
    /** Folder of packages that the registry holds besides. */
    readonly packages?: string
    readonly holdsBuild?: boolean
  }
  readonly report: (event: RunEvent) => void
  /** Called once, when the stand-ins run. */
  readonly opened?: (world: World) => void
  /** Every job waits for this before it starts: for what others do meanwhile. */
  readonly beforeJob?: (job: JobRequest) => Promise<void>
}

export interface SessionResult {
  /** Of the release that was worked on last. */
  readonly tag: string
  readonly version: string
  readonly outcome: Outcome
  /** What the rehearsal takes for granted, and where it differs from the real run on purpose. */
  readonly assumed: readonly string[]
  /** What the scenario does and nothing met, one sentence each: then an end as it should be proves nothing. */
  readonly unmet: readonly string[]
  /** Defects: requests that no registry or GitHub would understand. Must be empty. */
  readonly problems: readonly string[]
}

/** What the parts of one rehearsal share. */
interface Session {
  readonly request: SessionRequest
  /** After the scenario's change to the repository. */
  readonly subject: Subject
  readonly tag: string
  readonly registry: RegistryRow
  readonly world: World
  readonly records: Records
  readonly assumed: Set<string>
  /** Where the scenario has one. */
  readonly next: NextVersion | undefined
  readonly audit: AuditWorkflow | undefined
}

/** Plays the scenario. Throws what GitHub would refuse before anything starts, and `scenario-not-here`. */
export async function rehearse(request: SessionRequest): Promise<SessionResult> {
  const { scenario, scratch } = request
  const registry = registryOf(request.subject.ecosystem)
  const audits = scenario.acts.some(({ event }) => event === 'schedule')
  const ownCommits = watchCommits(request.subject)
  const subject = changedSubject(request.subject, scenario.change, scratch, audits)
  const tag = pushedTag(subject, scenario)
  const next = scenario.nextVersion === 'tagged' ? await planNextVersion(subject, scratch) : undefined
  const clock = simulatedClock(clockFileIn(scratch))
  const world = await openWorld(subject, registry, clock, scratch)
  try {
    request.opened?.(world)
    const audit = audits ? setUpAudit(world, subject, scratch) : undefined
    const assumed = new Set([subject.slugAssumed, audit?.assumed].filter((said) => said !== undefined))
    const records = createRecords()
    const result = await play({ request, subject, tag, registry, world, records, assumed, next, audit })
    return { ...result, assumed: [...result.assumed, ...ownCommits(subject)] }
  } finally {
    await world.close()
  }
}

function clockFileIn(scratch: string): string {
  return join(scratch, 'clock')
}

function openWorld(subject: Subject, registry: RegistryRow, clock: Clock, scratch: string): Promise<World> {
  const { slug: repository, gitDir, defaultBranch } = subject
  const folder = join(scratch, 'world')
  mkdirSync(folder, { recursive: true })
  return startWorld({ clock, repository, gitDir, folder, defaultBranch, sigstore: true, ...registry.starts })
}

async function play(session: Session): Promise<SessionResult> {
  const { request, subject, tag, registry, world, records, assumed, next, audit } = session
  const host = createHost(session)
  const runs = openRuns(session, host)
  const waking = createWaking({ world, subject, runs, say: (sentence) => void assumed.add(sentence) })
  knowWorkflows(world, subject)
  const plan = await runs.plan(subject.workflow.path, `refs/tags/${tag}`, subject.commit)
  const publishJob = publishJobOf(plan)
  const undertaking = undertakingOf(plan)
  const published = publishedWith(subject, undertaking)
  const arranged: string[] = []
  for (const each of published) arranged.push(await registry.arrange(world, each))
  holdFetched(session)
  // Where nothing may be written nobody is trusted: an exchange would be refused, and seen.
  if (!request.scenario.writesNothing)
    arranged.push(...published.map((each) => registry.trust(world, each, publishJob)))
  const disturbances = createDisturbances(world, registry, runs)
  const parts = { world, subject, tag, registry, publishJob, undertaking, published, records, runs }
  const day = { ...parts, host, waking, disturbances, next, audit: audit?.path }
  const played = await playActs(day, request.scenario.acts, request)
  const outcome = await outcomeOf(day, played, request.scenario.writesNothing ?? false)
  const version = played.tag === next?.tag ? next.version : subject.version
  const unmet = disturbances.unmet()
  return { tag: played.tag, version, outcome, assumed: [...arranged, ...assumed], unmet, problems: world.problems }
}

/** The subject, and each of what may be published with it as a subject of its own. */
function publishedWith(subject: Subject, undertaking: Undertaking): Subject[] {
  const packages = packagesInPlay(subject, undertaking)
  return packages.map(({ name, earlierVersion }) => ({ ...subject, packageName: name, earlierVersion }))
}

/** What the package needs is on the registry, as it was when it was fetched. */
function holdFetched({ request: { fetched }, registry, world }: Session): void {
  const folder = fetched?.packages
  if (folder === undefined) return
  for (const name of readdirSync(folder)) registry.hold?.(world, readFileSync(join(folder, name)))
}

function createHost({ request, subject, registry, world, records }: Session): StagedHost {
  const { scratch, projectRoot, fetched, report, beforeJob } = request
  const { path, text } = subject.workflow
  const runner = createRunner({
    folder: join(scratch, 'jobs'),
    repository: subject.slug,
    origin: subject.gitDir,
    apiUrl: world.urls.api,
    openJob: (identity) => world.openJob(identity),
    environment: {
      ...request.environment,
      ...registry.environment(world, request.scratch),
      ...fetched?.variables,
      ...(fetched?.wheelhouse ? { PIP_FIND_LINKS: fetched.wheelhouse } : {}),
    },
    report,
    root: projectRoot,
    clockFile: clockFileIn(scratch),
    ...signingPreload(world, join(scratch, 'signing')),
    now: () => world.clock.now(),
    jobEnded: (job, temp) => {
      const unread = job.entry.path === path ? records.keep(job, temp) : undefined
      if (unread !== undefined) report({ kind: 'note', runId: job.runId, text: `${job.path}: ${unread}` })
    },
    ...(fetched?.overlay ? { overlay: fetched.overlay } : {}),
    ...(text === undefined ? {} : { workflowFile: { path, text } }),
  })
  return createStagedHost(runner, { path, beforeJob })
}

function openRuns({ request, subject, tag, registry, world, assumed }: Session, host: StagedHost): Runs {
  const { fetched, projectRoot, report } = request
  const adaptation = {
    repositoryUrl: registry.repositoryUrl(world),
    // What was fetched for the build can be installed, as the workflow says it.
    offline: fetched?.holdsBuild ? {} : registry.offline,
    since: subject.version,
    installedBy: fetched?.overlay === undefined ? undefined : fetched.command,
    say: (sentence: string) => void assumed.add(sentence),
  }
  const files = rehearsalFiles(subject, projectRoot)
  const elsewhere = createElsewhere({ world, subject, scratch: request.scratch, say: adaptation.say })
  const secrets = madeUpSecrets(world, subject, elsewhere.repositories, adaptation.say)
  const adapt = (plan: RunPlan) => {
    elsewhere.meet(plan, tag)
    secrets.tell(plan.entry.path)
    return adaptPlan(plan, adaptation)
  }
  return createRuns({ world, subject, files, host, report, adapt, secrets: secrets.values })
}
