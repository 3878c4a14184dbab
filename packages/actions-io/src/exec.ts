// Child processes: argv arrays only, a clean environment, bounded output and time.
import { spawn } from 'node:child_process'
import { childEnvironment } from './context.ts'

export interface ExecOptions {
  readonly cwd?: string
  /** Added to the allow-listed environment. */
  readonly env?: Readonly<Record<string, string>>
  /** After this many milliseconds the process gets SIGTERM, five seconds later SIGKILL. */
  readonly timeoutMs?: number
  readonly input?: string
}

export interface ExecResult {
  /** Exit code; null when a signal ended it or it could not be started. */
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
  readonly timedOut: boolean
  /** Set when the program could not be started at all (ENOENT …): then nothing ran. */
  readonly startError?: string
}

export type Exec = (command: string, args: readonly string[], options?: ExecOptions) => Promise<ExecResult>

const OUTPUT_CAP = 8 * 1024 * 1024
const KILL_AFTER_MS = 5000
/** How long the output of a killed process is waited for: its own children may hold the pipes open for ever. */
const PIPES_AFTER_MS = 1000

/** Runs a program to its end; never throws for what the program does. */
export const exec: Exec = (command, args, options = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: childEnvironment(options.env),
      stdio: [options.input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
    })
    const stdout = collect(child.stdout)
    const stderr = collect(child.stderr)
    const timer = options.timeoutMs === undefined ? undefined : setTimeout(endChild, options.timeoutMs)
    let timedOut = false
    let startError: string | undefined

    function endChild() {
      timedOut = true
      child.kill('SIGTERM')
      setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS).unref()
    }

    // A process that ends without reading its input is no failure of ours.
    child.stdin?.on('error', () => {})
    child.stdin?.end(options.input)
    child.on('error', (error) => {
      // Without a process id nothing has run; any other error is about a process that did.
      if (child.pid === undefined) startError = error.message
    })
    child.on('exit', () => {
      if (timedOut)
        setTimeout(() => [child.stdout, child.stderr].map((pipe) => pipe?.destroy()), PIPES_AFTER_MS).unref()
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      const result = { code: startError === undefined ? code : null, stdout: stdout(), stderr: stderr(), timedOut }
      resolve(startError === undefined ? result : { ...result, startError })
    })
  })

function collect(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = []
  let size = 0
  stream?.on('data', (chunk: Buffer) => {
    if (size < OUTPUT_CAP) chunks.push(chunk)
    size += chunk.length
  })
  return () => Buffer.concat(chunks).toString('utf8')
}
