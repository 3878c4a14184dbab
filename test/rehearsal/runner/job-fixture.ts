// Runs one job of a workflow text on the real runner, with tokens that no stand-in knows.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  type ContextValue,
  cleanEnvironment,
  createRunner,
  type JobRequest,
  type JobResult,
  parseWorkflowFile,
  type RunEvent,
  type Runner,
  type RunnerOptions,
} from '@plumbline/rehearsal'
import type { JobAccess } from '@plumbline/standins'

export interface JobRun {
  readonly result: JobResult
  readonly events: readonly RunEvent[]
  /** Log lines of all steps, in order. */
  readonly lines: readonly string[]
  readonly annotations: readonly string[]
  readonly notes: readonly string[]
}

const sha = 'a'.repeat(40)
const location = { repository: 'octo/demo', path: '.github/workflows/ci.yml', ref: 'refs/tags/v1.2.3', commit: sha }
const github = {
  event_name: 'push',
  ref: 'refs/tags/v1.2.3',
  ref_name: 'v1.2.3',
  ref_type: 'tag',
  sha,
  repository: 'octo/demo',
  run_id: '7',
  run_attempt: '1',
  event: { ref: 'refs/tags/v1.2.3' },
}

export const access: JobAccess = {
  token: 'ghs_token_of_the_job',
  runtimeToken: 'runtime_token_of_the_job',
  resultsUrl: 'http://127.0.0.1:9/',
  close: () => undefined,
}

/** The YAML of `jobs.<job>` run as the only job of a run; `heard` is told of each event as it comes. */
export async function runJobText(
  yaml: string,
  options: Partial<RunnerOptions> = {},
  contexts: Readonly<Record<string, ContextValue>> = {},
  heard: (event: RunEvent, runner: Runner) => void = () => undefined,
  request: Partial<JobRequest> = {},
): Promise<JobRun> {
  const indented = yaml.replace(/^/gm, '    ')
  const workflow = parseWorkflowFile(`on: push\njobs:\n  job:\n    runs-on: ubuntu-latest\n${indented}\n`, location)
  const [job] = workflow.jobs
  if (job === undefined) throw new Error('the workflow has no job')
  const events: RunEvent[] = []
  const runner: Runner = createRunner({
    folder: mkdtempSync(join(tmpdir(), 'plumbline-job-')),
    repository: 'octo/demo',
    origin: '/nowhere',
    apiUrl: 'http://127.0.0.1:9',
    openJob: () => access,
    environment: cleanEnvironment(process.env, '/nowhere'),
    report: (event) => {
      events.push(event)
      heard(event, runner)
    },
    ...options,
  })
  const result = await runner.runJob({
    runId: 7,
    attempt: 1,
    path: 'job',
    name: 'job',
    job,
    file: location,
    entry: location,
    permissions: {},
    environment: undefined,
    contexts: { github, needs: {}, inputs: {}, matrix: {}, strategy: {}, vars: {}, secrets: {}, env: {}, ...contexts },
    timeoutMinutes: Number(job.timeoutMinutes ?? 360),
    ...request,
  })
  return {
    result,
    events,
    lines: events.flatMap((event) => (event.kind === 'step-log' ? [event.line] : [])),
    annotations: events.flatMap((event) =>
      event.kind === 'step-annotation' ? [`${event.annotation.level}: ${event.annotation.message}`] : [],
    ),
    notes: events.flatMap((event) => (event.kind === 'note' ? [event.text] : [])),
  }
}
