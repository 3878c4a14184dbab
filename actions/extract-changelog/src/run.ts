// The notes of a version: find the changelog, find the section, make it ready, write the notes file, tell what was done.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ActionDeps, type Outcome, openWorkspace } from '@plumbline/actions-io'
import { isYanked, previousVersion } from '@plumbline/changelog'
import { asPlumblineError, type Finding } from '@plumbline/kernel'
import { absence } from './absence.ts'
import { findChangelogs, type Search } from './changelog-file.ts'
import { fallback } from './fallback.ts'
import { finished } from './finished.ts'
import type { Inputs } from './inputs.ts'
import { type KnownPackage, knownPackage } from './known-package.ts'
import { type Notes, notesFrom, sectionOf } from './notes.ts'
import { remarks } from './remarks.ts'
import { chosen, type Looked, lookFor } from './search.ts'
import { summarize } from './summary.ts'

/** Extracts a version's section from the changelog; needs no git repository. */
export async function run(inputs: Inputs, deps: ActionDeps): Promise<Outcome> {
  const workspace = openWorkspace(deps.context.workspace)
  const directory = workspace.pathOf(workspace.folder('working-directory', inputs['working-directory'])) ?? ''
  const search = findChangelogs(workspace, directory, inputs.path)
  const known = knownPackage(inputs, deps, directory)
  const looked = await lookFor(workspace, search, known)
  try {
    const notes = notesOf(inputs, search, looked, known)
    const before = looked.parsed ? previousVersion(looked.parsed, known.version, notes.entry, known.compare) : ''
    const { body, findings } = await finished(inputs, notes, known, deps.context, before)
    const places = [...above(search, looked.path, directory), ...insteadOf(search, looked.path, known.version)]
    return told(notes, body, before, known, deps, [...notes.findings, ...places, ...findings])
  } catch (thrown) {
    return { outputs: { found: 'false', path: looked.path }, failure: asPlumblineError(thrown) }
  }
}

function notesOf(inputs: Inputs, search: Search, { path, parsed, found }: Looked, known: KnownPackage): Notes {
  if (!parsed || !found) {
    const missing = absence(known, search, path, parsed)
    return fallback(inputs['if-missing'], known.version, path, parsed, missing)
  }
  const { entry, otherLines } = chosen(parsed, found, inputs['if-duplicate'], path, known.version)
  return notesFrom('section', path, parsed.render(entry), remarks(path, entry, otherLines), entry)
}

/** A changelog further up may be that of another package, with versions of its own. */
function above({ isAbove }: Search, path: string, directory: string): Finding[] {
  const message = `"${directory}" has no changelog of its own: ${path}, further up, was read.`
  return isAbove ? [{ level: 'notice', message, file: path }] : []
}

/** Not the file that anybody would open first. */
function insteadOf({ paths }: Search, path: string, version: string): Finding[] {
  const [first = path] = paths
  const message = `${first} has no section for version ${version}: that of ${path} was taken.`
  return first === path ? [] : [{ level: 'notice', message, file: path }]
}

function told(
  notes: Notes,
  body: string,
  before: string,
  { version }: KnownPackage,
  { context, log }: ActionDeps,
  findings: readonly Finding[],
): Outcome {
  const section = sectionOf(notes, body)
  log.info(`${section.path || 'no changelog'}: ${section.how}${section.heading ? ` "${section.heading}"` : ''}`)
  const line = (name: 'first-line' | 'last-line') => (section[name] > 0 ? String(section[name]) : '')
  const outputs = {
    found: String(section.found),
    notes: body,
    'notes-file': writeNotes(context.temp, body),
    path: section.path,
    heading: section.heading,
    date: section.date,
    yanked: String(notes.entry !== undefined && isYanked(notes.entry)),
    'first-line': line('first-line'),
    'last-line': line('last-line'),
    'previous-version': before,
    how: section.how,
  }
  return { outputs, sections: { notes: section }, summary: summarize(version, section, findings), findings }
}

function writeNotes(temp: string, body: string): string {
  const folder = join(temp, 'plumbline')
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'notes.md')
  writeFileSync(file, body === '' ? '' : `${body}\n`)
  return file
}
