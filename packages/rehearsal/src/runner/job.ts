// Runs one job: its steps in order, post steps in reverse, outputs at the end.
import { PlumblineError } from '@plumbline/kernel'
import type { Conclusion, JobHost, JobRequest, JobResult, StepReport } from '../engine/ports.ts'
import { evaluateCondition, evaluateText } from '../expressions/index.ts'
import { createJobFrame, type Frame, scopeOf } from './frame.ts'
import { createJobState, type JobState } from './job-state.ts'
import type { RunnerOptions } from './options.ts'
import { createStepLog } from './step-log.ts'
import { runStep, type StepResult, stepName } from './steps.ts'
import { runNodeEntry } from './uses-step.ts'

/** A host that runs jobs on this machine, each in fresh folders. */
export function createRunner(options: RunnerOptions): JobHost {
  return { runJob: (request) => runJob(request, options) }
}

async function runJob(request: JobRequest, options: RunnerOptions): Promise<JobResult> {
  const job = createJobState(request, options)
  const frame = createJobFrame(job, createStepLog(job, 'Set up job'))
  noteMachine(frame)
  const steps: StepReport[] = []
  try {
    for (const step of request.job.steps) {
      const name = stepName(frame, step)
      steps.push(await reported(frame, name, step.line, (inStep) => runStep(inStep, step)))
    }
    steps.push(...(await runPosts(frame)))
    const outputs = jobOutputs(frame)
    return { conclusion: job.cancelled ? 'cancelled' : frame.status, outputs, steps }
  } finally {
    options.jobEnded?.(request, job.folders.temp)
    for (const reap of job.reaps) reap()
    job.access.close()
  }
}

/** Runs one top-level step with a log of its own and reports its beginning and end. */
async function reported(
  frame: Frame,
  name: string,
  line: number,
  run: (frame: Frame) => Promise<StepResult>,
): Promise<StepReport> {
  const { job } = frame
  const shown = job.masks.apply(name)
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

async function runPosts(frame: Frame): Promise<StepReport[]> {
  const reports: StepReport[] = []
  for (const post of [...frame.job.posts].reverse()) {
    const report = await reported(frame, `Post ${post.name}`, post.line, async (inStep) => {
      const ended = (conclusion: Conclusion) => ({ outcome: conclusion, conclusion, outputs: {} })
      const inAction = { ...inStep, location: post.location }
      if (!evaluateCondition(post.condition, scopeOf(inAction, post.env))) return ended('skipped')
      const answer = await runNodeEntry(inAction, post.entry, post.env, post.inputs, post.state)
      if (!answer.succeeded) inStep.status = 'failure'
      return ended(answer.succeeded ? 'success' : 'failure')
    })
    reports.push(report)
  }
  return reports
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
