// The notes of a version: find the changelog, find the section, write the notes file, tell what was done.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionDeps, type Outcome, openWorkspace } from '@plumbline/actions-io'
import type { NotesSection } from '@plumbline/record'
import { findChangelog } from './changelog-file.ts'
import type { Inputs } from './inputs.ts'
import { notesOf } from './notes.ts'
import { knownPackage } from './package-names.ts'
import { summarize } from './summary.ts'

/** Extracts a version's section from the changelog; needs no git repository. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const workspace = openWorkspace(deps.context.workspace)
  const folder = workspace.folder('working-directory', inputs['working-directory'])
  const search = findChangelog(workspace, folder, inputs.path)
  const known = knownPackage(deps, workspace.pathOf(folder) ?? '')
  const { section, findings, failure } = await notesOf(inputs, search, known)
  if (failure) return { outputs: { found: 'false', path: section.path }, findings, failure }
  const file = writeNotes(deps.context.temp, section.body)
  deps.log.info(`${section.path || 'no changelog'}: ${section.how}${section.heading ? ` "${section.heading}"` : ''}`)
  return {
    outputs: { ...outputsOf(section), 'notes-file': file },
    sections: { notes: section },
    summary: summarize(inputs.version, section),
    findings,
  }
}

function writeNotes(temp: string, body: string): string {
  const folder = join(temp, 'plumbline')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'notes.md')
  writeFileSync(file, body === '' ? '' : `${body}\n`)
  return file
}

/** Lines are empty, not 0, where there is no body; without any notes there is no source of them either. */
function outputsOf(section: NotesSection): Record<string, string> {
  return {
    found: String(section.found),
    notes: section.body,
    path: section.how === 'empty' ? '' : section.path,
    'first-line': section['first-line'] > 0 ? String(section['first-line']) : '',
    'last-line': section['last-line'] > 0 ? String(section['last-line']) : '',
    heading: section.heading,
    date: section.date,
  }
}
