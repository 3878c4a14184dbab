// Python: what building and using the package requires, as wheels in a folder that pip looks into during the rehearsal.
import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { shellQuote } from '@plumbline/kernel'
import type { Requirements } from '@plumbline/manifests'
import type { Subject } from '@plumbline/rehearsal'
import { indexSettings, type Python, requireIsolation, requirePython } from './python.ts'
import type { FetchRow } from './row.ts'
import { type FetchHelp, runFetch } from './run-fetch.ts'

const HELP: FetchHelp = {
  means: 'The index that pip is configured for cannot be reached from this machine, or has no version that fits.',
  next: `Install what the build needs beside Python (Debian's packages are called python3-NAME), or pass another command, for example --fetch 'pip wheel --wheel-dir "$WHEELHOUSE" -r requirements.txt'.`,
  noise:
    /^\s*$|\[notice\]|^WARNING: (?:Running pip as|The directory '.*' or its parent|Retrying|Location '.*' is ignored)/,
}

export const pypi: FetchRow = {
  isNeeded(subject) {
    const python = requirePython(subject.requirements?.build ?? [])
    return subject.hasDependencies || python.unmet.length > 0
  },
  async fetch({ subject, scratch, checkout, asked, place }) {
    const wheelhouse = join(scratch, 'fetch', 'wheelhouse')
    mkdirSync(wheelhouse, { recursive: true })
    const python = requirePython(subject.requirements?.build ?? [])
    if (python.unmet.length > 0) requireIsolation(python)
    const command = asked ?? defaultCommand(python, subject.requirements)
    const env = { ...place.env, ...indexSettings(python.command), WHEELHOUSE: wheelhouse }
    await runFetch(command, { ...place, env, cwd: join(checkout, subject.directory) }, HELP)
    removePackageItself(wheelhouse, subject)
    return { command, wheelhouse, holdsBuild: holdsAll(wheelhouse, subject.requirements?.build ?? []) }
  },
}

/**
 * What the machine's Python has for the build is used, as far as it goes all the way. A package whose requirements only
 * its build knows is built for them, and so is a requirement that has no wheel.
 */
function defaultCommand({ command, unmet }: Python, requirements: Requirements | undefined): string {
  const { build = [], use = ['.'] } = requirements ?? {}
  // What setuptools asks for while it builds: `wheel`, before it could do that itself.
  const whole = build.some((one) => /^\s*setuptools\b/i.test(one)) ? [...build, 'wheel'] : build
  const wanted = [...(unmet.length > 0 ? whole : []), ...use]
  return [command, '-m pip wheel --wheel-dir "$WHEELHOUSE"', ...wanted.map(shellQuote)].join(' ')
}

/** A build of its own environment finds there all that the package asks for. */
function holdsAll(wheelhouse: string, requirements: readonly string[]): boolean {
  const held = new Set(readdirSync(wheelhouse).map((file) => normalised(file.split('-')[0] ?? '')))
  return requirements.every((one) => held.has(normalised(/^\s*([\w.-]+)/.exec(one)?.[1] ?? '')))
}

/** Built for its requirements, or needed by one of its own tools: the release must come from its own build. */
function removePackageItself(wheelhouse: string, { packageName }: Subject): void {
  const own = normalised(packageName)
  for (const file of readdirSync(wheelhouse)) {
    if (normalised(file.split('-')[0] ?? '') === own) rmSync(join(wheelhouse, file))
  }
}

/** https://packaging.python.org/en/latest/specifications/name-normalization/ */
function normalised(name: string): string {
  return name.toLowerCase().replaceAll(/[-_.]+/g, '-')
}
