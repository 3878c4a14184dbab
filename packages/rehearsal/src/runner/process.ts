// One child process of a step: its lines as they come, a time limit on the run's clock, an end that leaves nothing behind.
import { type ChildProcess, spawn } from 'node:child_process'

const WATCH_MS = 50
const GRACE_MS = 1000

export interface ProcessRequest {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  /** The whole environment; nothing is inherited. */
  readonly env: Readonly<Record<string, string>>
  /** Each line of stdout and stderr, in the order of arrival. */
  readonly onLine: (line: string, stream: 'stdout' | 'stderr') => void
  /** Asked every few milliseconds; a text ends the process and says why. */
  readonly endWhen?: () => string | undefined
  /** Kills the process and all of its group at once. */
  readonly killedBy?: AbortSignal
}

export interface ProcessEnd {
  /** Exit code; 1 when a signal ended it, 127 when it could not be started. */
  readonly code: number
  /** Why the process was ended, or could not be started. */
  readonly why?: string
  /** Ends what the process left running in its group. */
  readonly reap: () => void
}

/** Groups have no terminal to be interrupted by: they end with this process at the latest. */
const running = new Set<ChildProcess>()
process.on('exit', () => {
  for (const child of running) signal(child, 'SIGKILL')
})

/** Runs a process to its end; never throws for what the process does. */
export function runProcess(request: ProcessRequest): Promise<ProcessEnd> {
  return new Promise((resolve) => {
    const child = spawn(request.command, request.args, {
      cwd: request.cwd,
      env: request.env,
      // A group of its own, so that a time limit ends the shell's children too.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    const flushes = (['stdout', 'stderr'] as const).map((name) =>
      splitLines(child[name], (line) => request.onLine(line, name)),
    )
    let why: string | undefined
    const watch = setInterval(() => {
      why ??= endIfDue(child, request)
    }, WATCH_MS)
    const kill = () => signal(child, 'SIGKILL')
    request.killedBy?.addEventListener('abort', kill, { once: true })
    const end = (code: number) => {
      clearInterval(watch)
      request.killedBy?.removeEventListener('abort', kill)
      for (const flush of flushes) flush()
      // Only a group that still has members keeps its number; another one could get the number of an empty group.
      if (!hasMembers(child)) running.delete(child)
      const reap = () => {
        if (running.delete(child)) signal(child, 'SIGKILL')
      }
      resolve({ code, ...(why === undefined ? {} : { why }), reap })
    }
    child.on('error', (error) => {
      why = error.message
      end(127)
    })
    // A background process may keep the pipes open: the step ends with its own process, as on the runner.
    child.on('exit', (code) => setTimeout(() => end(code ?? 1), GRACE_MS).unref())
    child.on('close', (code) => end(code ?? 1))
  })
}

function endIfDue(child: ChildProcess, request: ProcessRequest): string | undefined {
  const why = request.endWhen?.()
  if (why === undefined) return undefined
  signal(child, 'SIGTERM')
  setTimeout(() => signal(child, 'SIGKILL'), GRACE_MS).unref()
  return why
}

function signal(child: ChildProcess, name: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill(name)
    else process.kill(-child.pid, name)
  } catch {
    // The group is gone already.
  }
}

function hasMembers(child: ChildProcess): boolean {
  if (child.pid === undefined || process.platform === 'win32') return false
  try {
    return process.kill(-child.pid, 0)
  } catch {
    return false
  }
}

function splitLines(stream: NodeJS.ReadableStream, onLine: (line: string) => void): () => void {
  let rest = ''
  stream.setEncoding('utf8')
  stream.on('data', (chunk: string) => {
    const lines = `${rest}${chunk}`.split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) onLine(line.endsWith('\r') ? line.slice(0, -1) : line)
  })
  return () => {
    if (rest !== '') onLine(rest)
    rest = ''
  }
}
