// Ctrl-C and kill during a command: what it started ends, its scratch folder goes, then the command ends.
import { type ChildProcess, spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { STAGE, spawnIsolated, type Way } from '@plumbline/rehearsal'

const SIGNALS = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const

/** Thrown into a command that was interrupted, for its `finally` to run. */
export class Interrupted extends Error {
  /** 128 and the signal's number, as shells report it. */
  readonly exitCode: number

  constructor(name: keyof typeof SIGNALS) {
    super(`interrupted by ${name}`)
    this.exitCode = 128 + SIGNALS[name]
  }
}

/** From now on the first such signal aborts the returned one instead of ending this process; its reason is `Interrupted`. */
export function watchInterruption(): AbortSignal {
  const controller = new AbortController()
  for (const name of Object.keys(SIGNALS) as (keyof typeof SIGNALS)[]) {
    process.on(name, () => controller.abort(new Interrupted(name)))
  }
  return controller.signal
}

export interface CommandEnd {
  /** Null when a signal or the time limit ended it. */
  readonly status: number | null
  /** What it said on both streams, in the order of arrival. */
  readonly said: string
}

export interface CommandPlace {
  readonly cwd: string
  readonly env: Readonly<Record<string, string>>
  readonly timeoutMs: number
  readonly interrupted: AbortSignal
  /** Set where the command sees neither the homes nor the temporary files of this machine; the network stays. */
  readonly enclosure?: { readonly how: Way; readonly scratch: string; readonly visible: readonly string[] }
}

/** Runs a shell command in a process group of its own, which ends whole: at the time limit, or when interrupted (thrown). */
export async function runToEnd(command: string, place: CommandPlace): Promise<CommandEnd> {
  place.interrupted.throwIfAborted()
  const child = start(command, place)
  const end = () => endGroup(child)
  const timer = setTimeout(end, place.timeoutMs)
  place.interrupted.addEventListener('abort', end)
  try {
    const ended = await endOf(child)
    place.interrupted.throwIfAborted()
    return ended
  } finally {
    clearTimeout(timer)
    place.interrupted.removeEventListener('abort', end)
    if (place.enclosure) rmSync(join(place.enclosure.scratch, STAGE), { recursive: true, force: true })
  }
}

function start(command: string, { cwd, env, enclosure }: CommandPlace): ChildProcess {
  const argv = ['-euo', 'pipefail', '-c', command]
  if (enclosure) {
    const { how, scratch, visible } = enclosure
    const inside = { command: 'bash', args: argv, cwd, env, scratch, visible, network: 'host' } as const
    return spawnIsolated(how, inside, ['ignore', 'pipe', 'pipe'])
  }
  return spawn('bash', argv, {
    cwd,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function endOf(child: ChildProcess): Promise<CommandEnd> {
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (chunk: string) => {
      said += chunk
    })
  }
  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ status: 127, said: error.message }))
    child.on('close', (status) => resolve({ status, said }))
  })
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return
  try {
    if (process.platform === 'win32') child.kill('SIGKILL')
    // Without a group of its own (an enclosure, which takes its processes with it) the child itself is ended.
    else if (!groupEnded(child.pid)) child.kill('SIGKILL')
  } catch {
    // It has ended by itself.
  }
}

function groupEnded(pid: number): boolean {
  try {
    return process.kill(-pid, 'SIGKILL')
  } catch {
    return false
  }
}
