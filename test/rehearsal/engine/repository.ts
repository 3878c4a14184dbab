// Workflow files in memory, a host that plays jobs back, and the run of both: what the engine tests share.
import {
  type FileSource,
  type JobHost,
  type JobRequest,
  type JobResult,
  loadRun,
  type RunEvent,
  type RunOptions,
  type RunResult,
  runWorkflow,
} from '@plumbline/rehearsal'

/** `path` → text for octo/demo at every ref; other repositories as `owner/repo:path`. */
export type Files = Readonly<Record<string, string>>

export const ENTRY = '.github/workflows/ci.yml'
export const COMMIT = 'c0ffee'

export function sourceOf(files: Files): FileSource {
  const keyOf = (repository: string, path: string) => (repository === 'octo/demo' ? path : `${repository}:${path}`)
  return {
    read: (repository, path, ref) => {
      const text = files[keyOf(repository, path)]
      return text === undefined ? undefined : { text, commit: ref === 'v1' ? 'suite-commit' : ref }
    },
    mapped: (repository) =>
      repository === 'octo/demo' || Object.keys(files).some((key) => key.startsWith(`${repository}:`)),
  }
}

export function load(files: Files) {
  const entry = { repository: 'octo/demo', path: ENTRY, ref: 'refs/tags/v1.2.3', commit: COMMIT }
  return loadRun({ source: sourceOf(files), entry })
}

/** What a job does, by its path; a job that is not named succeeds without outputs. */
export type Play = Readonly<Record<string, Partial<Pick<JobResult, 'conclusion' | 'outputs'>>>>

export interface Played {
  readonly result: RunResult
  readonly requests: Readonly<Record<string, JobRequest>>
  /** Paths of the jobs that ran, in order. */
  readonly ran: readonly string[]
  readonly events: readonly RunEvent[]
  /** Path → conclusion of every job. */
  readonly conclusions: Readonly<Record<string, string>>
}

export async function play(files: Files, jobs: Play = {}, options: Partial<RunOptions> = {}): Promise<Played> {
  const requests: Record<string, JobRequest> = {}
  const events: RunEvent[] = []
  const host: JobHost = {
    runJob: (request) => {
      requests[request.path] = request
      return Promise.resolve({ conclusion: 'success', outputs: {}, steps: [], ...jobs[request.path] })
    },
  }
  const result = await runWorkflow(await load(files), {
    host,
    report: (event) => events.push(event),
    runId: 7,
    eventName: 'push',
    event: {},
    now: () => 0,
    ...options,
  })
  const conclusions = Object.fromEntries(Object.entries(result.jobs).map(([path, job]) => [path, job.conclusion]))
  return { result, requests, ran: Object.keys(requests), events, conclusions }
}

/** A workflow on push with these jobs, each a line of YAML behind its id. */
export function jobs(lines: Readonly<Record<string, string>>, head = 'on: push'): string {
  const entries = Object.entries(lines).map(([id, body]) => {
    const steps = body.includes('uses:') ? '' : 'runs-on: x, steps: [{ run: y }], '
    return `  ${id}: { ${steps}${body} }`
  })
  return `${head}\njobs:\n${entries.join('\n')}\n`
}
