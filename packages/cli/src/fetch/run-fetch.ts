// Running one command that fetches, and the failure when it does not end well.
import { PlumblineError } from '@plumbline/kernel'
import { type CommandPlace, runToEnd } from '../interruption.ts'

export interface FetchHelp {
  readonly means: string
  readonly next: string
  /** Lines of what the command says that tell nothing. */
  readonly noise: RegExp
}

/** Throws `fetch-failed` with the beginning and the end of what the command said, and `Interrupted`. */
export async function runFetch(command: string, place: CommandPlace, help: FetchHelp): Promise<void> {
  const ended = await runToEnd(command, place)
  if (ended.status === 0) return
  const told = ended.said
    .trim()
    .split('\n')
    .filter((line) => !help.noise.test(line))
  // A package manager says what failed first and where it happened in its own code last.
  const shown = told.length > 24 ? [...told.slice(0, 12), '…', ...told.slice(-6)] : told
  throw new PlumblineError('fetch-failed', {
    what: `"${command}" ended with ${ended.status === null ? 'a time-out' : `exit code ${ended.status}`}:\n${shown.join('\n')}\n`,
    means: help.means,
    next: help.next,
    request: command,
  })
}
