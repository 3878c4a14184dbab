// npm: the install command of the package, through a registry that keeps what it fetched for the rehearsal.
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { git } from '@plumbline/rehearsal'
import { startCachingRegistry } from '@plumbline/standins'
import type { CommandPlace } from '../interruption.ts'
import type { FetchRow } from './row.ts'
import { type FetchHelp, runFetch } from './run-fetch.ts'

const HELP: FetchHelp = {
  means:
    'The command needs something that is not on this machine or cannot be reached from it; install scripts often do.',
  next: 'Run it by hand in a clone of the tag, or pass another one, for example --fetch "npm ci --ignore-scripts".',
  noise: /^npm (notice|warn)|complete log of this run/,
}

/** What the command leaves untracked is kept, for every checkout of the rehearsal. */
export const npm: FetchRow = {
  isNeeded: ({ hasDependencies }) => hasDependencies,
  async fetch({ subject, scratch, checkout, asked, place }) {
    const overlay = join(scratch, 'fetch', 'overlay')
    mkdirSync(overlay, { recursive: true })
    const names = subject.packages.map(({ name }) => name)
    // Several packages are installed from where their lock file is.
    const together = names.length > 1 && existsSync(join(checkout, 'package.json'))
    const folder = together ? checkout : join(checkout, subject.directory)
    const command = asked ?? defaultCommand(folder)
    const registry = await startCachingRegistry(join(scratch, 'world'), machineRegistry(scratch))
    try {
      const env = { ...place.env, NPM_CONFIG_REGISTRY: registry.url }
      await runFetch(command, { ...place, env, cwd: folder }, HELP)
      await warmTry(join(checkout, subject.directory), names, { ...place, env, cwd: join(scratch, 'fetch', 'try') })
    } finally {
      await registry.close()
      // A tool of a package may depend on the package itself; the rehearsal's registry must not serve that version.
      for (const name of names) registry.forget(name)
    }
    keepUntracked(checkout, overlay)
    return { command, overlay }
  },
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

/** The job `try` installs the package into an empty project: what that needs is fetched the same way, but for `own`. */
async function warmTry(folder: string, own: readonly string[], place: CommandPlace): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
    string,
    Record<string, string>
  >
  const all = { ...manifest['peerDependencies'], ...manifest['optionalDependencies'], ...manifest['dependencies'] }
  const wanted = Object.fromEntries(Object.entries(all).filter(([name]) => !own.includes(name)))
  if (Object.keys(wanted).length === 0) return
  mkdirSync(place.cwd, { recursive: true })
  const needs = { name: 'plumbline-try', version: '0.0.0', private: true, dependencies: wanted }
  writeFileSync(join(place.cwd, 'package.json'), JSON.stringify(needs))
  await runFetch('npm install --ignore-scripts --no-audit --no-fund', place, HELP)
}

/** Copies what git does not track, ignored files included, to the folder that is laid over every checkout. */
function keepUntracked(checkout: string, overlay: string): void {
  const listed = git(checkout, ['ls-files', '--others', '--directory', '-z'])
  for (const path of listed.split('\0').filter(Boolean)) {
    mkdirSync(dirname(join(overlay, path)), { recursive: true })
    cpSync(join(checkout, path), join(overlay, path), { recursive: true, verbatimSymlinks: true })
  }
}
