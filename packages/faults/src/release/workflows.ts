// The workflows that follow the release, and their runs: queued, under way and ended by the simulated clock.
import type { Target } from '@plumbline/downstream'
import type { GithubAlone, RepositoryState, ServiceRequest, WorkflowRunState } from '@plumbline/standins'
import type { SimClock } from '../sim-clock.ts'
import { COMMIT, MAIN_COMMIT, TAG } from './git.ts'
import type { RunPlan, StrangerSpec, TargetSpec } from './schedule.ts'
import { INPUT, inputsOf, runNameOf, textOf } from './workflow-file.ts'

export const REPOSITORY = 'octo/demo'
export const ELSEWHERE = 'octo/site'

/** A run that one of ours has made. */
export interface OwnRun {
  readonly id: number
  readonly target: number
  readonly startedAt: number
  /** When lists show it. */
  readonly shownAt: number
  readonly state: WorkflowRunState
}

export class Workflows {
  /** In the order of the targets' numbers. */
  readonly targets: readonly Target[]
  readonly own: OwnRun[] = []
  /** Runs that the tag's own push started: no dispatch is needed where there is one. */
  readonly woken = new Map<number, WorkflowRunState>()
  private readonly specs: readonly TargetSpec[]
  private readonly github: GithubAlone
  private readonly clock: SimClock
  /** The next run is a stranger's. */
  private stranger = false

  constructor(specs: readonly TargetSpec[], github: GithubAlone, clock: SimClock) {
    this.specs = specs
    this.github = github
    this.clock = clock
    this.targets = specs.map(targetOf)
    const start = github.state.startRun.bind(github.state)
    github.state.startRun = (repository, wanted) => {
      const run = start(repository, wanted)
      if (!this.stranger) this.goOn(repository, run)
      return run
    }
    for (const [place, spec] of specs.entries()) this.know(place, spec)
    for (const [place, spec] of specs.entries()) {
      this.strange(place, 'before')
      if (spec.start === 'itself' || spec.woken) this.wake(place, spec)
    }
  }

  /** The workflow files of a repository. */
  filesOf(repository: string): Readonly<Record<string, string>> {
    const here = [...this.specs.entries()].filter(([place]) => this.targets[place]?.repository === repository)
    return Object.fromEntries(
      here.map(([place, spec]) => [`.github/workflows/follow-${place}.yml`, textOf(place, spec)]),
    )
  }

  /** The target that a dispatch is for: by its path, or by the type of its event. */
  placeOf({ url, body }: ServiceRequest): number | undefined {
    const [, repository, file] =
      /^\/repos\/([^/]+\/[^/]+)\/(?:actions\/workflows\/([^/]+)\/)?dispatches$/.exec(url) ?? []
    const name = file ?? (JSON.parse(body.toString('utf8')) as { event_type?: string }).event_type
    const place = this.targets.findIndex((target) => target.repository === repository && target.workflow === name)
    return place < 0 ? undefined : place
  }

  /** Runs that strangers start, before everything or at the moment of our dispatch. */
  strange(place: number, when: StrangerSpec['when']): void {
    const target = this.targets[place]
    for (const spec of this.specs[place]?.strangers ?? []) {
      if (spec.when !== when || !target) continue
      this.stranger = true
      const wanted = {
        repository: target.repository,
        workflow: target.workflow,
        path: pathOf(target),
        event: spec.event,
        ref: spec.at === 'tag' ? TAG : 'main',
        sha: spec.at === 'tag' ? COMMIT : MAIN_COMMIT,
        actor: spec.by === 'app' ? 'other-app[bot]' : 'ada',
        title: spec.showsTag ? `By hand ${TAG}` : 'By hand',
      }
      const run = this.github.control.createRun(wanted)
      this.stranger = false
      run.status = 'completed'
      run.conclusion = spec.end
      if (spec.event === 'push' && spec.at === 'tag' && target.repository === REPOSITORY) this.woken.set(run.id, run)
    }
  }

  /** What the tag's push has started. */
  private wake(place: number, { runs, lagMs }: TargetSpec): void {
    const target = this.targets[place]
    const [plan] = runs
    if (!target || !plan) return
    this.stranger = true
    const run = this.github.control.createRun({
      repository: target.repository,
      workflow: target.workflow,
      path: pathOf(target),
      event: 'push',
      ref: TAG,
      sha: COMMIT,
    })
    this.stranger = false
    this.woken.set(run.id, run)
    const repository = this.github.state.repositories.get(target.repository)
    if (lagMs > 0 && repository) void this.hide(repository, run, lagMs)
    void this.follow(run, plan)
  }

  private know(place: number, spec: TargetSpec): void {
    const target = this.targets[place]
    if (!target || spec.workflow === 'unknown') return
    const { workflow } = spec
    const known = {
      path: pathOf(target),
      name: target.workflow,
      repository: target.repository,
      state: workflow === 'no-dispatch' ? ('active' as const) : workflow,
      inputs: workflow === 'no-dispatch' || spec.start !== undefined ? undefined : inputsOf(spec),
      runName: runNameOf(spec),
      eventTypes: spec.start === 'event' ? [target.workflow] : undefined,
    }
    this.github.control.knowWorkflow(known)
  }

  /** A run of ours: hidden at first, then as its plan says. */
  private goOn(repository: RepositoryState, run: WorkflowRunState): void {
    const place = this.targets.findIndex(
      (target) => target.repository === repository.slug && pathOf(target) === run.path,
    )
    const spec = this.specs[place]
    if (!spec) return
    const earlier = this.own.filter(({ target }) => target === place).length
    const now = this.clock.now()
    this.own.push({ id: run.id, target: place, startedAt: now, shownAt: now + spec.lagMs, state: run })
    if (spec.lagMs > 0) void this.hide(repository, run, spec.lagMs)
    const plan = spec.runs[Math.min(earlier, spec.runs.length - 1)]
    if (plan) void this.follow(run, plan)
  }

  private async hide(repository: RepositoryState, run: WorkflowRunState, lagMs: number): Promise<void> {
    const shown = this.clock.sleep(lagMs)
    // The stand-in has just added it to the list.
    repository.runs.splice(repository.runs.indexOf(run), 1)
    await shown
    repository.runs.push(run)
  }

  private async follow(run: WorkflowRunState, { queuedMs, runsMs, end }: RunPlan): Promise<void> {
    await this.clock.sleep(queuedMs)
    run.status = end === 'approval' ? 'waiting' : 'in_progress'
    run.updatedAt = this.stamp()
    if (end === 'approval' || end === 'never') return
    await this.clock.sleep(runsMs)
    run.status = 'completed'
    run.conclusion = end
    run.updatedAt = this.stamp()
    // Runs that never had a runner have no jobs.
    if (['success', 'stale', 'startup_failure'].includes(end) || !this.isShown(run)) return
    const steps = [{ name: 'Deploy', number: 1, status: 'completed' as const, conclusion: end }]
    this.github.control.setJobs(run.id, [{ name: 'deploy', status: 'completed', conclusion: end, steps }])
  }

  private isShown(run: WorkflowRunState): boolean {
    return this.github.control.runs(run.repository).includes(run)
  }

  private stamp(): string {
    return new Date(this.clock.now()).toISOString().replace(/\.\d{3}Z$/, 'Z')
  }
}

function pathOf({ workflow }: Pick<Target, 'workflow'>): string {
  return `.github/workflows/${workflow.endsWith('.yml') ? workflow : `${workflow}.yml`}`
}

function targetOf(spec: TargetSpec, place: number): Target {
  const event = spec.start === 'event'
  const target = {
    workflow: event ? `follow-${place}` : `follow-${place}.yml`,
    ...(spec.start === undefined ? {} : { start: spec.start }),
    repository: spec.elsewhere ? ELSEWHERE : REPOSITORY,
    ref: spec.ref === 'tag' ? TAG : 'main',
    inputs: event || spec.inputs === 'none' ? {} : { [INPUT]: '1.2.3' },
    ...(event ? { payload: { [INPUT]: '1.2.3' } } : {}),
    when: spec.when,
    required: spec.required,
    ...(spec.accept ? { accept: spec.accept } : {}),
    wait: spec.wait,
    timeoutMinutes: spec.timeoutMinutes,
  }
  return target
}
