// The real output that README.md shows: where it stands, and which part of a rehearsal it is.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { normalise } from '@plumbline/rehearsal'
import { projectRoot } from './rehearsal.ts'

const README = join(projectRoot, 'README.md')

interface Shown {
  readonly command: string
  readonly part: (stdout: string) => string
}

/** Play → what README.md shows of it. */
const shown: Readonly<Record<string, Shown>> = {
  'good-day': { command: 'npm run rehearse', part: (stdout) => stdout.trimEnd() },
  'publisher-mismatch': {
    command: 'npm run rehearse -- --scenario publisher-mismatch',
    part: (stdout) => stdout.slice(stdout.indexOf('## Release blocked'), stdout.indexOf('\nassumed:')).trimEnd(),
  },
  'upload-times-out-after-accept': {
    command: 'npm run rehearse -- --scenario upload-times-out-after-accept',
    part: (stdout) =>
      stdout.slice(stdout.indexOf('> The tag is pushed'), stdout.indexOf('\nWhere the release')).trimEnd(),
  },
  'version-taken': {
    command: 'npm run rehearse -- --scenario version-taken',
    part: (stdout) => stdout.slice(stdout.indexOf('## Release blocked'), stdout.indexOf('\nassumed:')).trimEnd(),
  },
  'tags-unheard': {
    command: 'npm run rehearse -- --scenario tags-unheard',
    part: (stdout) => stdout.slice(stdout.indexOf('> The tag is pushed'), stdout.indexOf('\n> And again')).trimEnd(),
  },
  'half-uploaded': {
    command: 'npm run rehearse -- --scenario half-uploaded',
    part: (stdout) => stdout.slice(stdout.indexOf('> The tag is pushed'), stdout.indexOf('\nassumed:')).trimEnd(),
  },
}

/** README's block and the scenario's real output, both without times, ports and digests; undefined when it shows none. */
export function readmeAndReal(scenario: string, stdout: string): { readme: string; real: string } | undefined {
  const entry = shown[scenario]
  if (!entry) return undefined
  const block = blockPattern(entry.command).exec(readFileSync(README, 'utf8'))
  return { readme: normalise(block?.[2] ?? ''), real: normalise(entry.part(stdout)) }
}

/** Puts the real output into README.md where it shows this scenario; true when that changed it. */
export function refreshReadme(scenario: string, stdout: string): boolean {
  const entry = shown[scenario]
  const found = readmeAndReal(scenario, stdout)
  if (!entry || !found || found.readme === found.real) return false
  const text = readFileSync(README, 'utf8')
  writeFileSync(
    README,
    text.replace(blockPattern(entry.command), (_, head, __, tail) => `${head}${entry.part(stdout)}${tail}`),
  )
  return true
}

// The report inside the block holds fences of its own: the block's fence is longer.
function blockPattern(command: string): RegExp {
  const escaped = command.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(<!-- output of: ${escaped} -->\\n\`{4}text\\n)([\\s\\S]*?)(\\n\`{4}\\n)`)
}
