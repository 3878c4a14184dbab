// Runs one job: its steps in order, post steps in reverse, outputs at the end.
import { PlumblineError } from '@plumbline/kernel'
import type { Conclusion, JobHost, JobResult, StepReport } from '../engine/ports.ts'
import { evaluateCondition, evaluateText } from '../expressions/index.ts'
import { createJobFrame, type Frame, scopeOf } from './frame.ts'
import { createJobState, type JobState } from './job-state.ts'
import { RunnerLost, requireRunner } from './lost-runner.ts'
import type { RunnerOptions } from './options.ts'
import { createStepLog } from './step-log.ts'
import { runStep, type StepResult, stepName } from './steps.ts'
import { runNodeEntry } from './uses-step.ts'

export interface Runner extends JobHost {
  /**
   * Takes the machine away under the job that was started last and still runs: its processes are killed, and it fails
   * without another step, post step or output. Throws when no job runs.
   */
  loseRunner(): void
}

/** A host that runs jobs on this machine, each in fresh folders. */
export function createRunner(options: RunnerOptions): Runner {
  const running: JobState[] = []
  return {
    async runJob(request) {
      const job = createJobState(request, options)
      running.push(job)
      try {
        return await runJob(job)
      } finally {
        running.splice(running.indexOf(job), 1)
      }
    },
    loseRunner() {
      const job = running.at(-1)
      if (job === undefined) throw new Error('No job is running whose runner could be lost.')
      job.loss.abort()
    },
  }
}

async function runJob(job: JobState): Promise<JobResult> {
  const { options, request } = job
  const frame = createJobFrame(job, createStepLog(job, 'Set up job'))
  noteMachine(frame)
  const steps: StepReport[] = []
  try {
    for (const step of request.job.steps) {
      const name = stepName(frame, step)
      steps.push(await reported(frame, name, step.line, (inStep) => runStep(inStep, step)))
    }
    await runPosts(frame, steps)
    requireRunner(job)
    const outputs = jobOutputs(frame)
    options.jobEnded?.(request, job.folders.temp)
    return { conclusion: job.cancelled ? 'cancelled' : frame.status, outputs, steps }
  } catch (error) {
    if (!(error instanceof RunnerLost)) throw error
    return lostJob(job, error, steps)
  } finally {
    for (const reap of job.reaps) reap()
    job.access.close()
  }
}

/** The disk is gone with the machine: nobody is told where the job's folders are. */
function lostJob(job: JobState, { message }: RunnerLost, steps: readonly StepReport[]): JobResult {
  const { runId, path } = job.request
  createStepLog(job, job.current).error(message)
  job.options.report({ kind: 'runner-lost', runId, path, step: job.current })
  return { conclusion: 'failure', outputs: {}, steps }
}

/** Runs one top-level step with a log of its own and reports its beginning and end. */
async function reported(
  frame: Frame,
  name: string,
  line: number,
  run: (frame: Frame) => Promise<StepResult>,
): Promise<StepReport> {
  const { job } = frame
  requireRunner(job)
  const shown = job.masks.apply(name)
  job.current = shown
  const at = { runId: job.request.runId, path: job.request.path }
  job.options.report({ kind: 'step-started', ...at, step: shown })
  const started = Date.now()
  // The steps context is shared; the status is taken over afterwards.
  const inStep = { ...frame, log: createStepLog(job, shown) }
  const result = await run(inStep)
  frame.status = inStep.status
  const report: StepReport = {
    name: shown,
    line,
    conclusion: result.conclusion,
    tolerated: result.outcome !== result.conclusion,
    outputs: maskedOutputs(job, result.outputs),
    milliseconds: Date.now() - started,
  }
  job.options.report({ kind: 'step-ended', ...at, report })
  return report
}

async function runPosts(frame: Frame, steps: StepReport[]): Promise<void> {
  for (const post of [...frame.job.posts].reverse()) {
    const report = await reported(frame, `Post ${post.name}`, post.line, async (inStep) => {
      const ended = (conclusion: Conclusion) => ({ outcome: conclusion, conclusion, outputs: {} })
      const inAction = { ...inStep, location: post.location }
      if (!evaluateCondition(post.condition, scopeOf(inAction, post.env))) return ended('skipped')
      const answer = await runNodeEntry(inAction, post.entry, post.env, post.inputs, post.state)
      if (!answer.succeeded) inStep.status = 'failure'
      return ended(answer.succeeded ? 'success' : 'failure')
    })
    steps.push(report)
  }
}

/** Outputs as other jobs see them: GitHub hands on nothing that holds a masked value. */
function jobOutputs(frame: Frame): Record<string, string> {
  const { job } = frame
  const log = createStepLog(job, 'Complete job')
  const scope = scopeOf(frame)
  const pairs = Object.entries(job.request.job.outputs).flatMap(([name, text]) => {
    try {
      const value = evaluateText(text, scope)
      if (!job.masks.holds(value)) return [[name, value] as const]
      log.warning(`Skip output '${name}' since it may contain secret.`)
      log.note(`output "${name}" holds a masked value: GitHub hands on an empty text`)
    } catch (error) {
      frame.status = 'failure'
      log.error(error instanceof PlumblineError ? error.what : (error as Error).message)
    }
    return [[name, ''] as const]
  })
  return Object.fromEntries(pairs)
}

function maskedOutputs(job: JobState, outputs: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(outputs).map(([name, value]) => [name, job.masks.apply(value)]))
}

/** Says when the job asks for another kind of machine than this one. */
function noteMachine(frame: Frame): void {
  const { job } = frame
  const wanted = evaluateText(job.request.job.runsOn, scopeOf(frame))
  const kinds = { ubuntu: 'linux', windows: 'win32', macos: 'darwin' }
  const kind = Object.entries(kinds).find(([label]) => wanted.toLowerCase().includes(label))
  if (kind && kind[1] === process.platform) return
  frame.log.note(`runs-on "${wanted}" is rehearsed on this machine (${process.platform}/${process.arch})`)
}
