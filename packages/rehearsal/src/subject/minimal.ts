// The minimal publish workflow of each ecosystem, for repositories whose own workflow does not use Plumbline.
import { readFileSync } from 'node:fs'

interface Minimal {
  readonly file: URL
  /** The line behind which the call that prepares the release takes one more input, with or without `with:`. */
  readonly call: RegExp
  readonly hasInputs: boolean
  /** Environment of its publish job instead of the one in the file. */
  readonly environment?: string
}

const ONE_CALL: Minimal = {
  file: new URL('./minimal-npm.yml', import.meta.url),
  call: /^ {4}uses: \S+\/release\.yml@\S+\n {4}with:\n/m,
  hasInputs: true,
}

const OWN_JOB: Minimal = {
  file: new URL('./minimal-pypi.yml', import.meta.url),
  call: /^ {4}uses: \S+\/prepare\.yml@\S+\n/m,
  hasInputs: false,
}

const FILES: Readonly<Record<string, Minimal>> = {
  npm: ONE_CALL,
  pypi: OWN_JOB,
  // crates.io compares what npm compares, RubyGems.org what PyPI compares.
  crates: ONE_CALL,
  rubygems: { ...OWN_JOB, environment: 'rubygems' },
}

/** The file's text; undefined for an ecosystem that has none. A package in a folder gets its `working-directory`. */
export function minimalWorkflow(ecosystem: string, directory: string): string | undefined {
  const minimal = FILES[ecosystem]
  if (!minimal) return undefined
  const { environment } = minimal
  const stated = readFileSync(minimal.file, 'utf8')
  const text = environment ? stated.replace(/^ {4}environment: .*$/m, `    environment: ${environment}`) : stated
  if (directory === '.') return text
  const input = `      working-directory: ${JSON.stringify(directory)}\n`
  return text.replace(minimal.call, (call) => `${call}${minimal.hasInputs ? '' : '    with:\n'}${input}`)
}
