// Rust: what cargo keeps of its dependencies, in a folder that every job of the rehearsal has as its CARGO_HOME.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { machineTools } from '../machine.ts'
import type { FetchRow } from './row.ts'
import { type FetchHelp, runFetch } from './run-fetch.ts'

const HELP: FetchHelp = {
  means: 'The registry of a dependency cannot be reached from this machine, or the lock file is not up to date.',
  next: 'Run it by hand in a clone of the tag, or pass another one, for example --fetch "cargo fetch".',
  noise: /^\s*$|^\s*(?:Updating|Downloading|Downloaded|Locking)\b/,
}

export const crates: FetchRow = {
  isNeeded({ hasDependencies }) {
    requireCargo()
    return hasDependencies
  },
  async fetch({ subject, scratch, checkout, asked, place }) {
    const variables = { CARGO_HOME: join(scratch, 'fetch', 'cargo') }
    mkdirSync(variables.CARGO_HOME, { recursive: true })
    writeFileSync(join(variables.CARGO_HOME, 'config.toml'), whereFrom(machineConfiguration()))
    const command = asked ?? 'cargo fetch'
    const env = { ...place.env, ...variables }
    await runFetch(command, { ...place, env, cwd: join(checkout, subject.directory) }, HELP)
    return { command, variables }
  },
}

/** The configuration of this machine's cargo; empty for none. */
function machineConfiguration(): string {
  const home = process.env['CARGO_HOME'] ?? join(homedir(), '.cargo')
  const file = ['config.toml', 'config'].map((name) => join(home, name)).find((path) => existsSync(path))
  return file === undefined ? '' : readFileSync(file, 'utf8')
}

const PLACES = /^[ \t]*\[?[ \t]*(?:source|registries|http|net)\b/
const TOKEN = /^[ \t]*(?:[\w.-]*\.)?token[ \t]*=/

/** Of a configuration what says where dependencies come from and how that is reached, and no token. */
export function whereFrom(configuration: string): string {
  let [inTable, wanted] = [false, false]
  const lines = configuration
    .trimEnd()
    .split('\n')
    .filter((line) => {
      const header = /^[ \t]*\[/.test(line)
      if (header) inTable = true
      if (header || !inTable) wanted = PLACES.test(line)
      return wanted && !TOKEN.test(line)
    })
  return lines.map((line) => `${line}\n`).join('')
}

/** Throws `tool-missing`. */
function requireCargo(): void {
  const { path: PATH } = machineTools('crates')
  const { status, error } = spawnSync('cargo', ['--version'], { env: { ...process.env, PATH }, encoding: 'utf8' })
  if (status === 0) return
  throw new PlumblineError('tool-missing', {
    what: `A crate is built with cargo, and this machine has none that works (${error?.message ?? `exit code ${status}`}).`,
    next: 'Install Rust: https://www.rust-lang.org/tools/install.',
  })
}
