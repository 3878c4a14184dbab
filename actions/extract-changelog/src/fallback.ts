// What `if-missing` puts in the place of a section: always said aloud.
import { findUnreleased, type ParsedChangelog } from '@plumbline/changelog'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import type { Inputs } from './inputs.ts'
import { type Notes, notesFrom } from './notes.ts'

/** The notes that the input chooses; `missing` where it chooses to fail, or what it chooses is not there. */
export function fallback(
  choice: Inputs['if-missing'],
  version: string,
  path: string,
  parsed: ParsedChangelog | undefined,
  missing: PlumblineError,
): Notes {
  const told = (how: string): Finding[] => [
    { level: 'warning', message: `${missing.what} ${how}`, ...(path ? { file: path } : {}) },
  ]
  if (choice === 'empty') {
    return notesFrom('empty', path, '', told('The notes are empty, as `if-missing: empty` asks.'))
  }
  if (choice === 'generic') {
    const findings = told('The notes are one general line, as `if-missing: generic` asks.')
    return notesFrom('generic', path, `Release ${version}.`, findings)
  }
  if (choice === 'generate') {
    const findings = told('The notes are left to GitHub, which lists pull requests, as `if-missing: generate` asks.')
    return notesFrom('generate', path, '', findings)
  }
  const unreleased = parsed && findUnreleased(parsed)
  if (choice === 'unreleased' && parsed && unreleased && unreleased.firstLine > 0) {
    const findings = told(`The notes are those of "${unreleased.heading}", as \`if-missing: unreleased\` asks.`)
    return notesFrom('unreleased', path, parsed.render(unreleased), findings, unreleased)
  }
  throw choice === 'unreleased' && parsed ? withoutUnreleased(missing, unreleased) : missing
}

function withoutUnreleased(missing: PlumblineError, unreleased: ReturnType<typeof findUnreleased>): PlumblineError {
  const state = unreleased ? `is empty (line ${unreleased.headingLine})` : 'is missing too'
  return new PlumblineError('section-missing', {
    what: `${missing.what} The Unreleased section, asked for by \`if-missing: unreleased\`, ${state}.`,
    next: missing.next,
    ...(missing.file === undefined ? {} : { file: missing.file }),
  })
}
