// git on a checkout: argv arrays, nothing of the machine's or the repository's configuration that would run a program.

/** Runs a program without a shell, with an allow-listed environment. */
export type GitExec = (
  command: string,
  args: readonly string[],
  options: {
    readonly cwd: string
    readonly env: Readonly<Record<string, string>>
    readonly timeoutMs: number
    readonly input?: string
  },
) => Promise<{
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly startError?: string
}>

const QUIET = [
  ...['-c', 'safe.directory=*'],
  ...['-c', 'core.fsmonitor=false'],
  ...['-c', 'core.hooksPath=/dev/null'],
  ...['-c', 'core.excludesFile=/dev/null'],
  ...['-c', 'core.quotePath=false'],
]

/** More than this is cut off by whoever runs it. */
const MOST_OUTPUT = 8 * 1024 * 1024

export interface GitAnswer {
  readonly code: number | null
  readonly stdout: string
  /** What it said, or why it could not be started. */
  readonly said: string
  /** False where the output may have been cut off. */
  readonly whole: boolean
}

export interface GitOptions {
  readonly input?: string
  readonly env?: Readonly<Record<string, string>>
}

/** One git command in one folder. */
export type Git = (args: readonly string[], options?: GitOptions) => Promise<GitAnswer>

/** git in a folder. */
export function gitIn(folder: string, { exec }: { readonly exec: GitExec }): Git {
  return async (args, { input, env = {} } = {}) => {
    const { code, stdout, stderr, startError } = await exec('git', [...QUIET, ...args], {
      cwd: folder,
      timeoutMs: 120_000,
      env: {
        GIT_TERMINAL_PROMPT: '0',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_NO_LAZY_FETCH: '1',
        LC_ALL: 'C',
        ...env,
      },
      ...(input === undefined ? {} : { input }),
    })
    const said = (startError ?? stderr).trim()
    return { code, stdout, said, whole: Buffer.byteLength(stdout) < MOST_OUTPUT - 1024 }
  }
}
