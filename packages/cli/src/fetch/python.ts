// The machine's Python that stands for actions/setup-python's: what it has, and how its pip is configured.
import { spawnSync } from 'node:child_process'
import { PlumblineError } from '@plumbline/kernel'
import { PYTHONS } from '@plumbline/rehearsal'
import { machinePath } from '../machine.ts'

export interface Python {
  readonly command: string
  /** Requirements that it does not meet, in their own words. */
  readonly unmet: readonly string[]
  /** Whether its `build` can make the environment of its own that a build with fetched requirements runs in. */
  readonly isolates: boolean
}

interface Survey extends Omit<Python, 'command'> {
  readonly version: string
  readonly missing: readonly string[]
}

/** Only requirements themselves are asked for: what those need in turn is often for commands that no build uses. */
const SURVEY = `
import importlib.util, json, sys
# Any empty folder of that name is a package too, but one without a file of its own.
has = lambda name: getattr(importlib.util.find_spec(name), "origin", None) is not None
missing = [name for name in ("build", "pip", "venv") if not has(name)]
unmet = []
isolates = has("ensurepip") or has("virtualenv")
if "build" not in missing:
    import build
    # From 1.1 on it installs with the pip outside.
    isolates = isolates or [int(part) for part in build.__version__.split(".")[:2]] >= [1, 1]
    for requirement in sys.argv[1:]:
        try:
            met = all(len(chain) > 1 for chain in build.check_dependency(requirement))
        except Exception:
            met = False
        if not met:
            unmet.append(requirement)
version = ".".join(map(str, sys.version_info[:3]))
print(json.dumps({"version": version, "missing": missing, "unmet": unmet, "isolates": isolates}))
`

/** The values of pip's own configuration, as the environment would state them; the later line counts. */
const SETTINGS = `
import ast, json, subprocess, sys
listed = subprocess.run([sys.executable, "-m", "pip", "config", "list"], capture_output=True, text=True).stdout
found = {}
for line in listed.splitlines():
    where, _, value = line.partition("=")
    section, _, key = where.rpartition(".")
    if section in ("global", "install", "wheel", ":env:"):
        found[key] = " ".join(ast.literal_eval(value).split())
print(json.dumps(found))
`

const INDEX_KEYS = ['index-url', 'extra-index-url', 'trusted-host', 'cert', 'client-cert', 'proxy', 'find-links']

const DEBIAN: Readonly<Record<string, string>> = { build: 'python3-build', pip: 'python3-pip', venv: 'python3-venv' }

/** The first Python that can build and install a package. Throws `tool-missing` with what each one lacks. */
export function requirePython(requirements: readonly string[], commands: readonly string[] = PYTHONS): Python {
  const surveys = new Map<string, Survey>()
  for (const command of commands) {
    const survey = ask<Survey>(command, ['-I', '-c', SURVEY, ...requirements])
    if (survey?.missing.length === 0) return { command, unmet: survey.unmet, isolates: survey.isolates }
    if (survey) surveys.set(command, survey)
  }
  throw new PlumblineError('tool-missing', surveys.size > 0 ? incomplete(surveys) : noPython(commands))
}

/** Throws `tool-missing` when builds with fetched requirements cannot run with it. */
export function requireIsolation({ command, isolates }: Python): void {
  if (isolates) return
  throw new PlumblineError('tool-missing', {
    what: `${command} has neither ensurepip nor virtualenv, and its module "build" is older than 1.1.`,
    means:
      'What the package requires is not on this machine; to build with it once it is fetched, build needs one of them.',
    next: `On Debian and Ubuntu: apt install ${DEBIAN['venv']}. Elsewhere: ${command} -m pip install --upgrade build.`,
  })
}

/** The index of this machine's pip and what it takes to reach it, for a pip that reads no other configuration. */
export function indexSettings(command: string): Record<string, string> {
  const found = ask<Record<string, string>>(command, ['-c', SETTINGS]) ?? {}
  const known = Object.entries(found).filter(([key]) => INDEX_KEYS.includes(key))
  return Object.fromEntries(known.map(([key, value]) => [`PIP_${key.toUpperCase().replaceAll('-', '_')}`, value]))
}

function ask<T>(command: string, args: readonly string[]): T | undefined {
  const env = { ...process.env, PATH: machinePath() }
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', env })
  return status === 0 ? (JSON.parse(stdout) as T) : undefined
}

function noPython(commands: readonly string[]) {
  return {
    what: `There is no Python on this machine: ${commands.join(', ')} do not run.`,
    means: 'A Python package is built and tried with the Python of this machine.',
    next: 'Install it. On Debian and Ubuntu: apt install python3-build python3-pip python3-venv. Elsewhere: Python from its own site, then python3 -m pip install build.',
  }
}

function incomplete(surveys: ReadonlyMap<string, Survey>) {
  const lacks = [...surveys].map(
    ([command, { version, missing }]) => `${command} (${version}) has no ${missing.join(', no ')}`,
  )
  // The last that was asked is the distribution's own where there is one: its packages are installed for it.
  const wanted = [...surveys.values()].at(-1)?.missing ?? []
  const packages = wanted.map((name) => DEBIAN[name] ?? name)
  return {
    what: `No Python on this machine can build a package and install it: ${lacks.join('; ')}.`,
    means: 'A Python package is built with the module "build" (python -m build), and installed with pip to try it.',
    next: `On Debian and Ubuntu: apt install ${packages.join(' ')}. Elsewhere: python3 -m pip install ${wanted.includes('build') ? 'build' : wanted.join(' ')}.`,
  }
}
