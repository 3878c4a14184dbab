// The committed transcripts, one a play: where they are, and how a changed one is accepted.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { projectRoot } from './rehearsal.ts'

const FOLDER = 'action-tests/pipeline/transcripts'

/** The command that takes over what a play does now. */
export const acceptCommand = (scenario: string) =>
  `node scripts/setup.mjs action-tests/pipeline/accept.ts ${scenario}, and read the difference: git diff ${FOLDER}`

/** The committed transcript; a sentence instead of it when there is none. */
export function committedTranscript(scenario: string): string {
  const file = fileOf(scenario)
  return existsSync(file) ? readFileSync(file, 'utf8') : `(none is committed: ${acceptCommand(scenario)})`
}

export function writeTranscript(scenario: string, text: string): void {
  writeFileSync(fileOf(scenario), text)
}

function fileOf(scenario: string): string {
  return join(projectRoot, FOLDER, `${scenario}.txt`)
}
