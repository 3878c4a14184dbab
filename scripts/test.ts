// Everything that must hold before a change is taken: types, lint, documents, bundles, tests, in this order.
//   npm test                  all of it; a failure does not keep the later checks from running
//   npm test -- PATTERN …     passes the patterns on to jest

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { projectRoot } from './project-root.ts'
import { readSkips } from './skip-list.ts'

interface Check {
  readonly name: string
  /** What to start with Node, from the root. */
  readonly argv: readonly string[]
  /** What to run when only this check has failed. */
  readonly again: string
}

const patterns = process.argv.slice(2)
const scratch = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
const skipFile = join(scratch, 'skipped.txt')
const colors = process.stdout.isTTY ? 'force' : 'off'
const quiet = '--no-warnings=ExperimentalWarning'

const checks: readonly Check[] = [
  { name: 'type check', argv: ['node_modules/typescript/bin/tsc', '--noEmit'], again: 'npm run typecheck' },
  {
    name: 'lint and format',
    argv: ['node_modules/@biomejs/biome/bin/biome', 'ci', '--error-on-warnings', `--colors=${colors}`, '.'],
    again: 'npm run lint (npm run format puts most of it right)',
  },
  { name: 'docs check', argv: ['scripts/docs.ts', '--check'], again: 'npm run docs' },
  { name: 'dist check', argv: ['scripts/build.ts', '--check'], again: 'npm run build, and commit dist/' },
  {
    name: 'unit and action tests',
    argv: ['--experimental-vm-modules', quiet, 'node_modules/jest/bin/jest.js', '--maxWorkers=2', ...patterns],
    again: 'npm run jest -- PATH',
  },
]

function runCheck(check: Check): { check: Check; failed: boolean; seconds: number } {
  console.log(`\n▶ ${check.name}`)
  const started = performance.now()
  const env = { ...process.env, PLUMBLINE_SKIPS: skipFile }
  const { status } = spawnSync(process.execPath, [...check.argv], { cwd: projectRoot, env, stdio: 'inherit' })
  return { check, failed: status !== 0, seconds: (performance.now() - started) / 1000 }
}

const results = checks.map(runCheck)
const skipped = readSkips(skipFile)
rmSync(scratch, { recursive: true, force: true })

console.log('\n── summary')
for (const { check, failed, seconds } of results) {
  console.log(`${failed ? '✗' : '✓'} ${check.name.padEnd(24)} ${seconds.toFixed(1).padStart(6)} s`)
}
const total = results.reduce((sum, result) => sum + result.seconds, 0)
console.log(`  ${'total'.padEnd(24)} ${total.toFixed(1).padStart(6)} s`)
if (skipped.length > 0) {
  console.log(`\nSKIPPED for want of a tool (${skipped.length}):`)
  for (const line of skipped) console.log(`  - ${line}`)
}
const failures = results.filter((result) => result.failed)
for (const { check } of failures) console.error(`\nFAILED: ${check.name}. Again with: ${check.again}`)
process.exitCode = failures.length > 0 ? 1 : 0
