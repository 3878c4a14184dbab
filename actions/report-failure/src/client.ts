// The client of a report: GitHub is given minutes, not the hour that a limit may take, so that the report itself is written.
import { type GithubClient, openGithub } from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'

interface Parts {
  readonly token: string
  readonly apiUrl: string
  readonly log: { info(text: string): void }
}

/** Below the 15 minutes of report.yml, with a last request under way; milliseconds. */
const PATIENCE = 8 * 60_000
/** What a report asks for is small: who has not answered by then hardly will. */
const ANSWER_TIMEOUT = 30_000

/** Throws `github-rate-limited` rather than wait beyond its time, and `github-unreachable` once that is over. */
export async function openBounded({ token, apiUrl, log }: Parts): Promise<GithubClient> {
  const end = Date.now() + PATIENCE
  const wait = (milliseconds: number) => {
    if (Date.now() + milliseconds <= end) return new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
    const seconds = Math.ceil(milliseconds / 1000)
    throw new PlumblineError('github-rate-limited', {
      what: `GitHub asks to wait ${seconds} s, which is longer than a report can.`,
    })
  }
  const client = await openGithub({ token, apiUrl, log, wait: async (milliseconds) => wait(milliseconds) })
  return {
    request: async (request) => {
      if (Date.now() > end) {
        throw new PlumblineError('github-unreachable', {
          what: `There was no time left for "${request.method} ${request.url}": GitHub had answered slowly or not at all.`,
        })
      }
      return client.request({ timeoutMs: ANSWER_TIMEOUT, ...request })
    },
  }
}
