// Ruby: the gems that the package needs at run time, which the rehearsal's registry then holds.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { machineTools } from '../machine.ts'
import type { FetchRow } from './row.ts'
import { type FetchHelp, runFetch } from './run-fetch.ts'

const HELP: FetchHelp = {
  means: 'A gem that the package needs cannot be reached from this machine, or does not build on it.',
  next: 'Run it by hand in a clone of the tag, or pass another one that installs into "$GEMS", for example --fetch \'gem install --install-dir "$GEMS" rack\'.',
  noise: /^\s*$|^WARNING: |^(?:Fetching|Successfully installed) /,
}

export const rubygems: FetchRow = {
  isNeeded({ hasDependencies }) {
    requireGem()
    return hasDependencies
  },
  async fetch({ subject, scratch, checkout, asked, place }) {
    const gems = join(scratch, 'fetch', 'gems')
    const settings = join(scratch, 'fetch', 'gemrc')
    const folder = join(checkout, subject.directory)
    mkdirSync(join(gems, 'cache'), { recursive: true })
    writeFileSync(settings, machineSources())
    const command = asked ?? defaultCommand(folder, subject.packageName)
    await runFetch(command, { ...place, env: { ...place.env, GEMRC: settings, GEMS: gems }, cwd: folder }, HELP)
    const packages = join(gems, 'cache')
    rmSync(join(packages, `${subject.packageName}-${subject.version}.gem`), { force: true })
    return { command, packages }
  },
}

/** Installs the package itself, as only RubyGems knows what that brings along. */
function defaultCommand(folder: string, packageName: string): string {
  const own = `${packageName}.gemspec`
  const gemspec = readdirSync(folder).includes(own) ? ` ${own}` : ''
  return `gem build${gemspec} && gem install --no-document --install-dir "$GEMS" ./${packageName}-*.gem`
}

/** The sources of this machine's gem, as a configuration of its own; empty for those that every gem has. */
function machineSources(): string {
  const { stdout } = runGem(['sources'])
  const sources = (stdout ?? '').split('\n').filter((line) => /^(?:https?|file):/.test(line))
  return sources.length > 0 ? `:sources:\n${sources.map((source) => `- ${source}\n`).join('')}` : ''
}

function runGem(args: readonly string[]) {
  const { path: PATH } = machineTools('rubygems')
  return spawnSync('gem', args, { env: { ...process.env, PATH }, encoding: 'utf8' })
}

/** Throws `tool-missing`. */
function requireGem(): void {
  const { status, error } = runGem(['--version'])
  if (status === 0) return
  throw new PlumblineError('tool-missing', {
    what: `A gem is built with RubyGems, and this machine has none that works (${error?.message ?? `exit code ${status}`}).`,
    next: 'Install Ruby: https://www.ruby-lang.org/en/documentation/installation/.',
  })
}
