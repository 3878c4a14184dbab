// Running a command where nothing can leave the machine: user, network, mount and pid namespaces, tried in order.
import { type ChildProcess, type StdioOptions, spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Caller, type Enclosure, enclosureScript, STAGE, stageFolders } from './enclosure.ts'

/** How the namespaces are made: by the user's own power, or with sudo and the caller's uid given back. */
export type Way = 'unshare -r' | 'sudo -n unshare'

export type IsolationProbe =
  | { readonly works: true; readonly how: Way }
  | { readonly works: false; readonly why: string }

const ways: readonly Way[] = ['unshare -r', 'sudo -n unshare']
const namespaces = ['--mount', '--pid', '--fork', '--kill-child', '--mount-proc']

/** Tries each way with a command that does nothing. `why` holds what the machine answered. */
export function probeIsolation(): IsolationProbe {
  if (process.platform !== 'linux') return { works: false, why: `${process.platform} has no Linux namespaces` }
  const scratch = mkdtempSync(join(tmpdir(), 'plumbline-probe-'))
  const trial: Enclosure = { command: 'true', args: [], cwd: '/', env: {}, scratch, visible: [] }
  const refusals: string[] = []
  try {
    for (const how of ways) {
      const { command, args } = commandLine(how, trial)
      const { status, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: 20_000 })
      if (status === 0) return { works: true, how }
      refusals.push(`${how}: ${error?.message ?? (stderr.trim() || `exit code ${status}`)}`)
    }
    return { works: false, why: refusals.join('; ') }
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Starts a command inside; nothing of the caller's environment is handed on but `enclosure.env`. */
export function spawnIsolated(how: Way, enclosure: Enclosure, stdio: StdioOptions = 'inherit'): ChildProcess {
  const { command, args } = commandLine(how, enclosure)
  return spawn(command, args, { cwd: '/', stdio, env: { PATH: process.env['PATH'] ?? '' } })
}

/**
 * Runs a command inside, on this terminal. Returns its exit code; the enclosure itself fails with a line on stderr.
 * The command's stdin stays open until `ended` aborts or this process is gone: then the command should end.
 */
export function enterIsolation(how: Way, enclosure: Enclosure, ended?: AbortSignal): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawnIsolated(how, enclosure, ['pipe', 'inherit', 'inherit'])
    // A signal would not do: a process made with sudo takes none from us.
    ended?.addEventListener('abort', () => child.stdin?.end())
    child.on('error', reject)
    child.on('exit', (code) => {
      rmSync(join(enclosure.scratch, STAGE), { recursive: true, force: true })
      resolve(code ?? 1)
    })
  })
}

function commandLine(how: Way, enclosure: Enclosure): { command: string; args: string[] } {
  for (const folder of stageFolders(enclosure)) mkdirSync(folder, { recursive: true })
  const script = ['sh', '-c', enclosureScript(enclosure, how === 'unshare -r' ? undefined : caller())]
  const spaces = enclosure.network === 'host' ? namespaces : ['--net', ...namespaces]
  if (how === 'unshare -r') return { command: 'unshare', args: ['-r', ...spaces, ...script] }
  return { command: 'sudo', args: ['-n', 'unshare', ...spaces, ...script] }
}

function caller(): Caller {
  return { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 }
}
