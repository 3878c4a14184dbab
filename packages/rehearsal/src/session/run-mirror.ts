// Shows a run that the rehearsal executes to the GitHub stand-in, so that actions can ask for its jobs and conclusion.
import type { ShownJob, World } from '@plumbline/standins'
import type { Conclusion, RunEvent } from '../engine/ports.ts'

interface JobView {
  readonly name: string
  readonly startedAt: string
  readonly steps: { readonly name: string; readonly conclusion: Conclusion }[]
  running: string | undefined
  ended?: { readonly conclusion: Conclusion; readonly at: string }
}

/** Feeds a run's events into the stand-in's view of that run. */
export function createRunMirror(world: World, runId: number): (event: RunEvent) => void {
  const jobs = new Map<string, JobView>()
  const stamp = () => new Date(world.clock.now()).toISOString()
  const show = () => world.github.setJobs(runId, [...jobs.values()].map(shownJob))

  return (event) => {
    if (event.runId !== runId) return
    if (event.kind === 'job-started') {
      jobs.set(event.path, { name: shownName(event.path), startedAt: stamp(), steps: [], running: undefined })
    }
    if (event.kind === 'job-skipped') {
      const at = stamp()
      const ended = { conclusion: 'skipped' as const, at }
      jobs.set(event.path, { name: shownName(event.path), startedAt: at, steps: [], running: undefined, ended })
    }
    if (event.kind === 'step-started') view(event.path).running = event.step
    if (event.kind === 'step-ended') {
      const job = view(event.path)
      job.running = undefined
      job.steps.push({ name: event.report.name, conclusion: event.report.conclusion })
    }
    if (event.kind === 'job-ended') view(event.path).ended = { conclusion: event.result.conclusion, at: stamp() }
    if (event.kind === 'step-log' || event.kind === 'step-annotation' || event.kind === 'step-summary') return
    show()
  }

  function view(path: string): JobView {
    const found = jobs.get(path)
    if (!found) throw new Error(`no job ${path} has started`)
    return found
  }
}

/** GitHub shows called jobs as `caller / called`. */
function shownName(path: string): string {
  return path.split('/').join(' / ')
}

function shownJob(job: JobView): ShownJob {
  const done = job.steps.map((step, index) => ({
    name: step.name,
    number: index + 1,
    status: 'completed' as const,
    conclusion: step.conclusion,
  }))
  const current = job.running
    ? [{ name: job.running, number: done.length + 1, status: 'in_progress' as const, conclusion: null }]
    : []
  return {
    name: job.name,
    status: job.ended ? 'completed' : 'in_progress',
    conclusion: job.ended?.conclusion ?? null,
    startedAt: job.startedAt,
    completedAt: job.ended?.at ?? null,
    steps: [...done, ...current],
  }
}
