// Shows a run that the rehearsal executes to the GitHub stand-in, so that actions can ask for its jobs and conclusion.
import type { ShownJob, World } from '@plumbline/standins'
import type { Conclusion, RunEvent } from '../engine/ports.ts'

interface JobView {
  readonly name: string
  readonly attempt: number
  readonly startedAt: string
  readonly steps: { readonly name: string; readonly conclusion: Conclusion }[]
  running: string | undefined
  ended?: { readonly conclusion: Conclusion; readonly at: string }
}

/** Feeds a run's events into the stand-in's view of that run, attempt after attempt. */
export function createRunMirror(world: World, runId: number): (event: RunEvent) => void {
  // In order of appearance; an attempt's jobs stay when the next one begins.
  const jobs = new Map<string, JobView>()
  let attempt = 1
  const stamp = () => new Date(world.clock.now()).toISOString()
  const keyOf = (path: string, number = attempt) => `${number} ${path}`
  const show = () => world.github.setJobs(runId, [...jobs.values()].map(shownJob))

  return (event) => {
    if (event.runId !== runId) return
    if (event.kind === 'run-started') attempt = event.attempt ?? 1
    if (event.kind === 'job-started') jobs.set(keyOf(event.path), newView(event.path))
    if (event.kind === 'job-skipped') {
      jobs.set(keyOf(event.path), { ...newView(event.path), ended: { conclusion: 'skipped', at: stamp() } })
    }
    if (event.kind === 'job-kept') jobs.set(keyOf(event.path), keptView(event.path, event.attempt))
    if (event.kind === 'step-started') view(event.path).running = event.step
    if (event.kind === 'step-ended') {
      const job = view(event.path)
      job.running = undefined
      job.steps.push({ name: event.report.name, conclusion: event.report.conclusion })
    }
    if (event.kind === 'job-ended') {
      const started = jobs.get(keyOf(event.path)) ?? newView(event.path)
      jobs.set(keyOf(event.path), { ...started, ended: { conclusion: event.result.conclusion, at: stamp() } })
    }
    if (event.kind === 'step-log' || event.kind === 'step-annotation' || event.kind === 'step-summary') return
    show()
  }

  function newView(path: string): JobView {
    return { name: shownName(path), attempt, startedAt: stamp(), steps: [], running: undefined }
  }

  /** GitHub lists a kept job in the new attempt too: under a new id, with its old times, and without its steps. */
  function keptView(path: string, earlier: number): JobView {
    return { ...view(path, earlier), attempt, steps: [], running: undefined }
  }

  function view(path: string, number = attempt): JobView {
    const found = jobs.get(keyOf(path, number))
    if (!found) throw new Error(`no job ${path} has started in attempt ${number}`)
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
    attempt: job.attempt,
    status: job.ended ? 'completed' : 'in_progress',
    conclusion: job.ended?.conclusion ?? null,
    startedAt: job.startedAt,
    completedAt: job.ended?.at ?? null,
    steps: [...done, ...current],
  }
}
