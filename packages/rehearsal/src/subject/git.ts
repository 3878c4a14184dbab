// git as the rehearsal uses it: no configuration but its own, no prompt, no hook of the user's.
import { execFileSync } from 'node:child_process'
import { PlumblineError } from '@plumbline/kernel'

const QUIET = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_SYSTEM: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'Plumbline rehearsal',
  GIT_AUTHOR_EMAIL: 'rehearsal@localhost',
  GIT_COMMITTER_NAME: 'Plumbline rehearsal',
  GIT_COMMITTER_EMAIL: 'rehearsal@localhost',
}

export interface GitOptions {
  /** Author and committer date, for commits that must have the same id every time. */
  readonly date?: string
}

/** Standard output of a git command, trimmed at the end. Throws what git said. */
export function git(folder: string, args: readonly string[], options: GitOptions = {}): string {
  const dates = options.date ? { GIT_AUTHOR_DATE: options.date, GIT_COMMITTER_DATE: options.date } : {}
  const safe = ['-c', 'safe.directory=*', '-c', 'core.hooksPath=/dev/null', '-c', 'protocol.file.allow=always']
  try {
    return execFileSync('git', [...safe, '-C', folder, ...args], {
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'] ?? '', HOME: folder, ...QUIET, ...dates },
    }).trimEnd()
  } catch (cause) {
    const said = String((cause as { stderr?: string }).stderr ?? (cause as Error).message).trim()
    throw new PlumblineError('no-clone', {
      what: `git ${args[0]} failed in "${folder}": ${said}`,
      means: 'The repository is damaged, or is not one.',
      request: `git ${args.join(' ')}`,
      cause,
    })
  }
}

/** The same, or undefined where git fails: for questions whose answer may be no. */
export function gitMaybe(folder: string, args: readonly string[]): string | undefined {
  try {
    return git(folder, args)
  } catch {
    return undefined
  }
}
