// The end of what a job's failed step wrote, where its error stands (https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run).
import { type GithubClient, repoPath } from './client.ts'
import { GithubFailure } from './failure.ts'
import { commandOf, isError, MOST_OF_LINE, SectionReader, type StepTimes, shownLines } from './log-sections.ts'

/** So much is read at most, in bytes. */
const MOST_READ = 100 * 1024 * 1024
/** Lines that are shown before the last error and after it. */
const BEFORE = 36
const AFTER = 3
/** For the whole body, milliseconds. */
const PATIENCE = 60_000

export interface LogEnd {
  /** The script that the step ran, or the action that it used; empty where the log does not show it. */
  readonly command: string
  readonly lines: readonly string[]
}

/**
 * The lines around the last error of the step, or its last lines where none is marked, without times, colours and secrets.
 * Without `step` it is the last one that failed. None where the log is not there yet, or no more. Throws GithubFailure.
 */
export async function jobLogEnd(
  client: GithubClient,
  repository: string,
  jobId: number,
  step?: StepTimes,
): Promise<LogEnd> {
  const url = repoPath(repository, `actions/jobs/${jobId}/logs`)
  const reader = new SectionReader(step)
  try {
    const { data } = await client.request<ReadableStream<Uint8Array> | ''>({ method: 'GET', url, stream: true })
    if (data !== '') await readLines(data, reader)
  } catch (error) {
    if (!(error instanceof GithubFailure) || (error.status !== 404 && error.status !== 410)) throw error
  }
  const section = reader.found()
  const lines = shownLines(section.lines)
  const error = lines.findLastIndex(isError)
  const from = error < 0 ? lines.length - BEFORE - AFTER : error - BEFORE
  return {
    command: commandOf(section),
    lines: lines.slice(Math.max(0, from), error < 0 ? undefined : error + 1 + AFTER),
  }
}

/** Line by line until the step is over; what has come until then where the log is too long or too slow. */
async function readLines(body: ReadableStream<Uint8Array>, sections: SectionReader): Promise<void> {
  const reader = body.getReader()
  const signal = AbortSignal.timeout(PATIENCE)
  signal.addEventListener('abort', () => reader.cancel().catch(() => undefined), { once: true })
  const decoder = new TextDecoder()
  let rest = ''
  for (let seen = 0; seen < MOST_READ; ) {
    const { done, value } = await reader.read()
    const lines = `${rest}${done ? decoder.decode() : decoder.decode(value, { stream: true })}`.split(/\r?\n/)
    rest = done ? '' : (lines.pop() ?? '').slice(0, MOST_OF_LINE)
    // The end of the log is no line.
    if (done && lines.at(-1) === '') lines.pop()
    const isOver = lines.reduce((over, line) => over || sections.take(line), false)
    if (done) return
    if (isOver) break
    seen += value.length
  }
  await reader.cancel()
}
