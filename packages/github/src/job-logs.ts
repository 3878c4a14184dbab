// The end of a job's log, where its error stands (https://docs.github.com/rest/actions/workflow-jobs#download-job-logs-for-a-workflow-run).
import { type GithubClient, repoPath } from './client.ts'
import { GithubFailure } from './failure.ts'

/** So much of a log's end is looked at, and so much is read at most to get there, in bytes. */
const END = 256 * 1024
const MOST_READ = 100 * 1024 * 1024
const LONGEST_LINE = 1000
/** Lines that are shown before the last error and after it. */
const BEFORE = 36
const AFTER = 3
/** For the whole body, milliseconds. */
const PATIENCE = 60_000

export interface LogEnd {
  /** First line of the last script that a step ran before the error; empty where the end shows none. */
  readonly command: string
  readonly lines: readonly string[]
}

/**
 * The lines around the last error, or the last lines where none is marked, without times and colours. None where the log is
 * not there yet, or no more. Throws GithubFailure.
 */
export async function jobLogEnd(client: GithubClient, repository: string, jobId: number): Promise<LogEnd> {
  const url = repoPath(repository, `actions/jobs/${jobId}/logs`)
  try {
    const { data } = await client.request<ReadableStream<Uint8Array> | ''>({ method: 'GET', url, stream: true })
    return around(data === '' ? '' : await endOf(data))
  } catch (error) {
    if (!(error instanceof GithubFailure) || (error.status !== 404 && error.status !== 410)) throw error
    return around('')
  }
}

/** The last bytes of a stream; what has come until then where it is too long or too slow. */
async function endOf(body: ReadableStream<Uint8Array>): Promise<string> {
  const reader = body.getReader()
  const signal = AbortSignal.timeout(PATIENCE)
  signal.addEventListener('abort', () => reader.cancel().catch(() => undefined), { once: true })
  let end = Buffer.alloc(0)
  let seen = 0
  while (seen < MOST_READ) {
    const { done, value } = await reader.read()
    if (done) return end.toString('utf8')
    seen += value.length
    end = Buffer.concat([end, value]).subarray(-END)
  }
  await reader.cancel()
  return end.toString('utf8')
}

function around(text: string): LogEnd {
  const lines = text === '' ? [] : text.trimEnd().split(/\r?\n/).map(plain)
  const error = lines.findLastIndex((line) => line.startsWith('##[error]'))
  const from = error < 0 ? lines.length - BEFORE - AFTER : error - BEFORE
  const begun = '##[group]Run '
  const command = lines.slice(0, error < 0 ? undefined : error).findLast((line) => line.startsWith(begun)) ?? ''
  return {
    command: command.slice(begun.length),
    lines: lines.slice(Math.max(0, from), error < 0 ? undefined : error + 1 + AFTER),
  }
}

function plain(line: string): string {
  const text = line
    .slice(0, 10 * LONGEST_LINE)
    .replace(/^\uFEFF?\d{4}-\d{2}-\d{2}T[\d:.]{8,20}Z /, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours of a terminal begin with an escape character
    .replaceAll(/\u001b\[[\d;]{0,20}[A-Za-z]/g, '')
  return text.length > LONGEST_LINE ? `${text.slice(0, LONGEST_LINE).toWellFormed()}…` : text
}
