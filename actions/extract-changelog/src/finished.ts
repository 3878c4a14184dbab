// The notes as they go into the release: links, headings, the text below them, and no longer than GitHub takes.
import type { GithubContext } from '@plumbline/actions-io'
import { changelogAddress, loadNotes, type NotesPlace } from '@plumbline/changelog'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import { appended } from './appended.ts'
import type { Inputs } from './inputs.ts'
import type { KnownPackage } from './known-package.ts'
import type { Notes } from './notes.ts'

export interface Finished {
  readonly body: string
  readonly findings: readonly Finding[]
}

const SHOWN = 3
/** So many characters a GitHub Release takes. */
const MOST = 125_000

/** Notes that are left empty, or to GitHub, stay empty. Throws `bad-input` for what cannot be appended. */
export async function finished(
  inputs: Inputs,
  notes: Notes,
  known: KnownPackage,
  context: GithubContext,
  previousVersion: string,
): Promise<Finished> {
  const repositoryUrl = `${context.serverUrl.replace(/\/+$/, '')}/${context.repository}`
  const isPlaced = known.ref !== '' && notes.path !== '' && context.repository !== ''
  const place: NotesPlace | undefined = isPlaced ? { repositoryUrl, ref: known.ref, changelog: notes.path } : undefined
  const changelogUrl = place ? changelogAddress(place) : ''
  const below = appended(inputs.append, known, { repositoryUrl, changelogUrl, previousVersion })
  if (notes.how === 'empty' || notes.how === 'generate') return { body: '', findings: [] }
  const { fittedNotes, lengthOf } = await loadNotes()
  const limit = Math.min(inputs['max-length'], MOST)
  const room = limit - (below.text === '' ? 0 : lengthOf(below.text) + 2)
  const fitted = fittedNotes(notes.source, place, room, restOf(notes, changelogUrl))
  if (fitted === undefined) throw tooShort(limit)
  const { text, cutFrom, unresolved } = fitted
  const cut = cutFrom === undefined ? [] : [cutFinding(notes, cutFrom, limit)]
  return {
    body: [text, below.text].filter((part) => part !== '').join('\n\n'),
    findings: [
      ...cappedFinding(inputs['max-length']),
      ...cut,
      ...hiddenFinding(text, notes),
      ...unresolvedFinding(unresolved, notes),
      ...below.findings,
    ],
  }
}

/** In the file's source view, at the heading: the notes' own lines are those of no file. */
function restOf({ path, entry }: Notes, changelogUrl: string): string {
  if (changelogUrl === '') return `_The notes were cut here: the rest is in ${path}._`
  return `[The notes were cut here: the rest is in ${path.replaceAll(/[[\]\\`*_<]/g, '\\$&')}](${changelogUrl}?plain=1#L${entry?.headingLine ?? 1})`
}

function cappedFinding(given: number): Finding[] {
  const message = `Input "max-length" is ${given}, but a GitHub Release takes ${MOST} characters: that is the limit.`
  return given > MOST ? [{ level: 'notice', message }] : []
}

function cutFinding({ path, entry }: Notes, length: number, limit: number): Finding {
  const counts = `${length.toLocaleString('en')} characters, of which ${limit.toLocaleString('en')} are allowed`
  const message = `The notes have ${counts} (\`max-length\`): they were cut, and end with a link to the rest.`
  return { level: 'warning', message, file: path, ...(entry ? { line: entry.headingLine } : {}) }
}

/** A section whose text is not shown to anybody is as good as empty. */
function hiddenFinding(text: string, { path, entry }: Notes): Finding[] {
  if (text !== '' || entry === undefined || entry.firstLine === 0) return []
  const message = `The section "${entry.heading}" holds nothing but HTML comments, so the notes are empty.`
  return [{ level: 'warning', message, file: path, line: entry.headingLine }]
}

function unresolvedFinding(all: readonly string[], { path, entry }: Notes): Finding[] {
  const targets = [...new Set(all)]
  if (targets.length === 0) return []
  const shown = targets.slice(0, SHOWN).map((target) => `"${target.slice(0, 80)}"`)
  const more = targets.length > SHOWN ? ` and ${targets.length - SHOWN} more` : ''
  const message = `Relative links stay as they are, and may lead nowhere in a release: ${shown.join(', ')}${more}. Neither the tag nor the commit is known, or they lead out of the repository.`
  return [{ level: 'warning', message, file: path, ...(entry ? { line: entry.headingLine } : {}) }]
}

function tooShort(limit: number): PlumblineError {
  return new PlumblineError('bad-input', {
    what: `Input "max-length" is ${limit}, which is not even enough for the text of \`append\` and a link to the rest.`,
    next: 'Allow more characters (GitHub takes 125000), or append less.',
  })
}
