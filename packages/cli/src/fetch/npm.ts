// Installing dependencies while there is still a network: through a registry that keeps what it fetched for the rehearsal.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { cleanEnvironment, git, type Subject, toolFolders, type Way } from '@plumbline/rehearsal'
import { startCachingRegistry } from '@plumbline/standins'
import { type CommandPlace, runToEnd } from './interruption.ts'
import { machinePath, resolverFolders } from './machine.ts'
import type { Fetched } from './plan-file.ts'

const TIMEOUT_MS = 15 * 60_000

/**
 * Runs the install command in a checkout of the tag, with a clean environment, and keeps what it leaves untracked.
 * With `how` it has the network and neither the homes nor the temporary files of this machine.
 * Throws `fetch-failed` with the end of what the command said, and `Interrupted`.
 */
export async function fetchDependencies(
  subject: Subject,
  scratch: string,
  asked: string | undefined,
  how: Way | undefined,
  interrupted: AbortSignal,
): Promise<Fetched> {
  const checkout = join(scratch, 'fetch', 'checkout')
  const overlay = join(scratch, 'fetch', 'overlay')
  const home = join(scratch, 'fetch', 'home')
  for (const folder of [dirname(checkout), overlay, home]) mkdirSync(folder, { recursive: true })
  git(scratch, ['clone', '--quiet', '--no-checkout', subject.gitDir, checkout])
  git(checkout, ['checkout', '--quiet', '--detach', subject.commit])
  const folder = join(checkout, subject.directory)
  const command = asked ?? defaultCommand(folder)
  const registry = await startCachingRegistry(join(scratch, 'world'), machineRegistry(scratch))
  try {
    const path = machinePath()
    const env = cleanEnvironment({ ...process.env, PATH: path }, home, { NPM_CONFIG_REGISTRY: registry.url })
    const visible = [...toolFolders(path), ...resolverFolders()]
    const place = { env, timeoutMs: TIMEOUT_MS, interrupted, ...(how ? { enclosure: { how, scratch, visible } } : {}) }
    await runFetch(command, { ...place, cwd: folder })
    await warmTry(folder, { ...place, cwd: join(scratch, 'fetch', 'try') })
  } finally {
    await registry.close()
    // A tool of the package may depend on the package itself; the rehearsal's registry must not serve that version.
    registry.forget(subject.packageName)
  }
  keepUntracked(checkout, overlay)
  return { command, overlay }
}

/** As prepare.yml installs: `npm ci` with a lock file, `npm install` without. */
function defaultCommand(folder: string): string {
  const locked = ['package-lock.json', 'npm-shrinkwrap.json'].some((name) => existsSync(join(folder, name)))
  return locked ? 'npm ci' : 'npm install --no-audit'
}

/** The registry that this machine's npm is configured for, asked where no project can answer instead. */
function machineRegistry(folder: string): string {
  const { stdout } = spawnSync('npm', ['config', 'get', 'registry'], { cwd: folder, encoding: 'utf8' })
  return stdout.trim()
}

async function runFetch(command: string, place: CommandPlace): Promise<void> {
  const ended = await runToEnd(command, place)
  if (ended.status === 0) return
  const said = ended.said.trim().split('\n')
  const told = said.filter((line) => !/^npm (notice|warn)|complete log of this run/.test(line))
  // npm says what failed first and where it happened in its own code last.
  const shown = told.length > 24 ? [...told.slice(0, 12), '…', ...told.slice(-6)] : told
  throw new PlumblineError('fetch-failed', {
    what: `"${command}" ended with ${ended.status === null ? 'a time-out' : `exit code ${ended.status}`}:\n${shown.join('\n')}\n`,
    means:
      'The command needs something that is not on this machine or cannot be reached from it; install scripts often do.',
    next: 'Run it by hand in a clone of the tag, or pass another one, for example --fetch "npm ci --ignore-scripts".',
    request: command,
  })
}

/** The job `try` installs the package into an empty project: what that needs is fetched the same way. */
async function warmTry(folder: string, place: CommandPlace): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const wanted = { ...manifest['peerDependencies'], ...manifest['optionalDependencies'], ...manifest['dependencies'] }
  if (Object.keys(wanted).length === 0) return
  mkdirSync(place.cwd, { recursive: true })
  const needs = { name: 'plumbline-try', version: '0.0.0', private: true, dependencies: wanted }
  writeFileSync(join(place.cwd, 'package.json'), JSON.stringify(needs))
  await runFetch('npm install --ignore-scripts --no-audit --no-fund', place)
}

/** Copies what git does not track, ignored files included, to the folder that is laid over every checkout. */
function keepUntracked(checkout: string, overlay: string): void {
  const listed = git(checkout, ['ls-files', '--others', '--directory', '-z'])
  for (const path of listed.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(overlay, path)), { recursive: true })
    cpSync(join(checkout, path), join(overlay, path), { recursive: true, verbatimSymlinks: true })
  }
}
