// Tests that need a program of the machine: run where it is, skipped loudly where it is not, never skipped in CI.
import { spawnSync } from 'node:child_process'
import { accessSync, appendFileSync, constants } from 'node:fs'
import { delimiter, join, relative } from 'node:path'
import { expect, test } from '@jest/globals'

/** Why a tool cannot be used here; undefined when it can. */
type Probe = () => string | undefined

/** Tools that are more than a program on the path. */
const PROBES: Readonly<Record<string, Probe>> = {
  'user-namespaces': () => {
    const { status, stderr, error } = spawnSync('unshare', ['-r', '-n', '-m', '-p', '-f', 'true'], { encoding: 'utf8' })
    if (status === 0) return undefined
    return `this machine allows no user namespaces (${error?.message ?? stderr.trim()})`
  },
  // The system's Python: what Debian's packages install is for that one only.
  'python-packaging': () => {
    const modules = 'import setuptools, build, ensurepip, flit_core, hatchling, pip, wheel'
    const { status, stderr, error } = spawnSync('/usr/bin/python3', ['-c', modules], { encoding: 'utf8' })
    if (status === 0) return undefined
    return `/usr/bin/python3 lacks modules (${error?.message ?? stderr.trim().split('\n').at(-1)})`
  },
  // The order of Python's versions by the module that pip itself uses.
  'python-versions': () => {
    const { status } = spawnSync('/usr/bin/python3', ['-c', 'import packaging.version'])
    return status === 0 ? undefined : '/usr/bin/python3 lacks the module packaging'
  },
  // Older ones cannot publish a workspace in one go.
  'cargo-publish': () => {
    const { stdout, error } = spawnSync('cargo', ['--version'], { encoding: 'utf8' })
    const minor = Number(/^cargo 1\.(\d+)\./.exec(stdout ?? '')?.[1] ?? 0)
    return minor >= 90 ? undefined : `no cargo 1.90 or newer on the path (${error?.message ?? stdout.trim()})`
  },
  'root-or-sudo': () => {
    if (process.getuid?.() === 0) return undefined
    const { status } = spawnSync('sudo', ['-n', 'true'])
    return status === 0 ? undefined : 'this user is not root, and sudo asks for a password'
  },
}

/**
 * `test` where every tool is there, else `test.skip`, after saying so on stderr and in the closing summary.
 * With PLUMBLINE_REQUIRE_TOOLS=1 a missing tool is a failing test instead: in CI nothing is skipped.
 * Tools are names of programs, or rows of PROBES.
 */
export function testWith(...tools: readonly string[]): typeof test | typeof test.skip {
  const reasons = tools.flatMap((tool) => missing(tool) ?? [])
  if (reasons.length === 0) return test
  const text = `${testFile()}: ${reasons.join('; ')}`
  if (process.env['PLUMBLINE_REQUIRE_TOOLS'] === '1') {
    test(`has the tools it needs: ${tools.join(', ')}`, () => {
      throw new Error(`${text}. Install what is missing: with PLUMBLINE_REQUIRE_TOOLS=1 no test may be skipped.`)
    })
  } else announce(text)
  return test.skip
}

/** Why a tool cannot be used on this machine; undefined when it can. */
export function missing(tool: string): string | undefined {
  const probe = PROBES[tool]
  return probe ? probe() : findProgram(tool)
}

function findProgram(name: string): string | undefined {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : ['']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const found = folders.some((folder) => endings.some((ending) => isExecutable(join(folder, name + ending))))
  return found ? undefined : `no program "${name}" on the path`
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

function announce(text: string): void {
  process.stderr.write(`\nSKIPPED ${text}\n`)
  const list = process.env['PLUMBLINE_SKIPS']
  if (list) appendFileSync(list, `${text}\n`)
}

function testFile(): string {
  const path = expect.getState().testPath
  return path ? relative(process.cwd(), path) : 'a test'
}
