// One rehearsal from the first act to what is public at the end, in a process that reaches only loopback.
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { packTarball, simulatedClock, startWorld, type World } from '@plumbline/standins'
import type { Conclusion, JobHost, JobRequest, RunEvent } from '../engine/ports.ts'
import { missingFrom, type Outcome } from '../outcome/outcome.ts'
import { createRunner } from '../runner/job.ts'
import type { Act, Scenario, Stage } from '../scenarios/index.ts'
import { git } from '../subject/git.ts'
import type { Subject } from '../subject/subject.ts'
import { triggers } from '../workflow/event-filter.ts'
import { withInstalledDependencies } from './adaptation.ts'
import { arrangeRegistry } from './assumptions.ts'
import { dispatch, type StartedBy, tagPush } from './events.ts'
import { rehearsalFiles } from './files.ts'
import { knowWorkflows } from './known-workflows.ts'
import { createRecords } from './records.ts'
import { createRuns, type Runs } from './runs.ts'

export interface SessionRequest {
  readonly subject: Subject
  readonly scenario: Scenario
  readonly projectRoot: string
  /** Folder for the world and the jobs; exists. */
  readonly scratch: string
  readonly environment: Readonly<Record<string, string>>
  /** Set when dependencies were installed before: the command, and the folder with what it left. */
  readonly fetched?: { readonly command: string; readonly overlay: string }
  readonly report: (event: RunEvent) => void
  /** Called before each act with its sentence. */
  readonly announce: (act: Act) => void
  /** Called once, when the stand-ins run. */
  readonly opened?: (world: World) => void
  /** Every job waits for this before it starts: for what others do meanwhile. */
  readonly beforeJob?: (job: JobRequest) => Promise<void>
}

export interface SessionResult {
  readonly tag: string
  readonly outcome: Outcome
  /** What the rehearsal takes for granted. */
  readonly assumed: readonly string[]
  /** Defects: requests that no registry or GitHub would understand. Must be empty. */
  readonly problems: readonly string[]
}

/** Plays the scenario. Throws what GitHub would refuse before anything starts. */
export async function rehearse(request: SessionRequest): Promise<SessionResult> {
  const { subject, scenario, scratch } = request
  const tag = pushedTag(request)
  const clockFile = join(scratch, 'clock')
  const clock = simulatedClock(clockFile)
  const folder = join(scratch, 'world')
  mkdirSync(folder, { recursive: true })
  const { slug, gitDir, defaultBranch } = subject
  const world = await startWorld({ clock, repository: slug, gitDir, folder, defaultBranch, npm: true })
  try {
    request.opened?.(world)
    const records = createRecords()
    const host = createRunner({
      folder: join(scratch, 'jobs'),
      repository: slug,
      origin: gitDir,
      apiUrl: world.urls.api,
      openJob: (identity) => world.openJob(identity),
      environment: { ...request.environment, NPM_CONFIG_REGISTRY: world.urls.npm },
      report: request.report,
      root: request.projectRoot,
      clockFile,
      now: () => clock.now(),
      jobEnded: (job, temp) => {
        const unread = job.entry.path === subject.workflow.path ? records.keep(job, temp) : undefined
        if (unread !== undefined) request.report({ kind: 'note', runId: job.runId, text: `${job.path}: ${unread}` })
      },
      ...(request.fetched ? { overlay: request.fetched.overlay } : {}),
    })
    const files = rehearsalFiles(subject, request.projectRoot)
    const runs = createRuns({
      world,
      subject,
      files,
      host: waiting(host, request),
      report: request.report,
      adapt: (plan) => withInstalledDependencies(plan, request.fetched?.command),
    })
    knowWorkflows(world, subject)
    const plan = await runs.plan(subject.workflow.path, `refs/tags/${tag}`, subject.commit)
    const assumed = await arrangeRegistry(world, subject, plan)
    const stage = stageOf(world, subject, runs)
    let conclusion: Conclusion | undefined
    const idle: string[] = []
    for (const act of scenario.acts) {
      request.announce(act)
      await act.arrange?.(stage)
      const by = startedBy(act, subject, tag)
      const decision = triggers(plan.workflow, { name: by.name, ref: by.ref })
      if (decision.starts) conclusion = await runs.start(plan, by)
      else idle.push(`Nothing started: ${decision.why}.`)
      await runs.settled()
    }
    const record = records.merged(runs.simulated)
    const state = await worldState(world, subject)
    const missing = [...idle, ...missingFrom(conclusion, tag, record, state)]
    return { tag, outcome: { conclusion, record, state, missing }, assumed, problems: world.problems }
  } finally {
    await world.close()
  }
}

function waiting(host: JobHost, { beforeJob }: SessionRequest): JobHost {
  return {
    async runJob(job) {
      await beforeJob?.(job)
      return host.runJob(job)
    },
  }
}

/** The scenario's own tag is made in the bare clone, at the same commit. */
function pushedTag({ subject, scenario }: SessionRequest): string {
  const tag = scenario.tag?.(subject) ?? subject.tag
  if (tag !== subject.tag) git(subject.gitDir, ['tag', '--force', tag, subject.commit])
  return tag
}

function startedBy(act: Act, subject: Subject, tag: string): StartedBy {
  if (act.event === 'push') return tagPush(subject, tag, subject.commit)
  return dispatch(subject, subject.workflow.path, `refs/tags/${tag}`, subject.commit, {})
}

function stageOf(world: World, subject: Subject, runs: Runs): Stage {
  return {
    subject,
    addFault: (fault) => world.addFault(fault),
    clearFaults: () => world.clearFaults(),
    simulateDownstream: (conclusion) => runs.simulate(conclusion),
    async seedOtherBytes(version) {
      const manifest = { name: subject.packageName, version }
      const tarball = await packTarball(manifest, { 'README.md': 'Published by hand, from who knows where.\n' })
      await world.npm.seed({ ...manifest, tarball })
    },
  }
}

async function worldState(world: World, subject: Subject) {
  const versions = await world.npm.versions(subject.packageName)
  const tags = Object.entries(await world.npm.tags(subject.packageName))
  return {
    served: Object.entries(versions).map(([version, { sha512 }]) => ({
      version,
      sha512,
      tags: tags.filter(([, tagged]) => tagged === version).map(([tag]) => tag),
    })),
    releases: world.github.releases().map((release) => ({ ...release, tag: release.tagName })),
  }
}
