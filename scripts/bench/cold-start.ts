// Measuring how long programs take from start to exit, interleaved so that a busy moment hits all of them alike.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface Candidate {
  readonly name: string
  /** Path of the script that Node starts. */
  readonly script: string
}

/** Milliseconds of wall clock over all runs of one candidate. */
export interface Timing {
  readonly name: string
  readonly median: number
  readonly least: number
  readonly most: number
}

/** Starts every candidate `runs` times, round by round, after one round that is not counted. */
export function measure(candidates: readonly Candidate[], runs: number): Timing[] {
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]))
  for (let round = 0; round <= runs; round++) {
    for (const candidate of candidates) {
      const taken = startOnce(candidate.script)
      if (round > 0) times.get(candidate.name)?.push(taken)
    }
  }
  return candidates.map(({ name }) => summarize(name, times.get(name) ?? []))
}

/** Median, least and most of some measurements. */
export function summarize(name: string, times: readonly number[]): Timing {
  const sorted = [...times].sort((one, other) => one - other)
  const at = (index: number) => sorted[index] ?? Number.NaN
  const middle = (sorted.length - 1) / 2
  return {
    name,
    median: (at(Math.floor(middle)) + at(Math.ceil(middle))) / 2,
    least: at(0),
    most: at(sorted.length - 1),
  }
}

/** One start as the runner does it, without any input: the action gets as far as finding that out. */
function startOnce(script: string): number {
  const temp = mkdtempSync(join(tmpdir(), 'plumbline-bench-'))
  const env = runnerEnvironment(temp)
  const started = performance.now()
  const { error, signal } = spawnSync(process.execPath, [script], { cwd: temp, env, stdio: 'ignore', timeout: 30_000 })
  const taken = performance.now() - started
  rmSync(temp, { recursive: true, force: true })
  if (error || signal) throw new Error(`${script} did not end by itself: ${error?.message ?? signal}`)
  return taken
}

/** What a runner sets for every action, with its command files in a folder. */
export function runnerEnvironment(temp: string): Record<string, string> {
  const files = ['OUTPUT', 'STATE', 'ENV', 'PATH', 'STEP_SUMMARY'].map((name) => {
    const path = join(temp, name.toLowerCase())
    writeFileSync(path, '')
    return [`GITHUB_${name}`, path] as const
  })
  return {
    PATH: process.env['PATH'] ?? '',
    ...Object.fromEntries(files),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: temp,
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    RUNNER_TEMP: temp,
  }
}
