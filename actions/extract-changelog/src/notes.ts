// The notes of a version: its own section, or what `if-missing` puts in its place.
import { type Entry, findSection, findUnreleased, type ParsedChangelog, parseChangelog } from '@plumbline/changelog'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import type { NotesSection } from '@plumbline/record'
import { absence } from './absence.ts'
import type { Search } from './changelog-file.ts'
import type { Inputs } from './inputs.ts'
import type { KnownPackage } from './package-names.ts'

export interface Notes {
  readonly section: NotesSection
  readonly findings: readonly Finding[]
  readonly failure?: PlumblineError
}

/** The version's section when the changelog has one; else what the input chooses, said aloud. */
export async function notesOf(inputs: Inputs, search: Search, known: KnownPackage): Promise<Notes> {
  const version = inputs.version.replace(/^v(?=\d)/i, '')
  const path = search.file?.path ?? ''
  const parsed = search.file && (await parseChangelog(path, search.file.text, known.names))
  const found = parsed && findSection(parsed, version, known.isSame)
  if (!parsed || !found)
    return fallback(inputs['if-missing'], version, path, parsed, absence(version, search, parsed, known))
  const body = parsed.render(found.entry)
  return {
    section: sectionOf(true, 'section', path, body, found.entry),
    findings: remarks(path, found.entry, found.alsoAt),
  }
}

function remarks(path: string, entry: Entry, alsoAt: readonly number[]): Finding[] {
  const findings: Finding[] = []
  const at = { file: path, line: entry.headingLine }
  if (entry.firstLine === 0) {
    findings.push({
      level: 'warning',
      message: `The section "${entry.heading}" is empty, so the notes are empty.`,
      ...at,
    })
  }
  if (alsoAt.length > 0) {
    const lines = alsoAt.join(', ')
    findings.push({
      level: 'warning',
      message: `"${entry.heading}" is not the only heading of this version: see line ${lines}.`,
      ...at,
    })
  }
  if (/\bunreleased\b/i.test(entry.heading)) {
    findings.push({ level: 'warning', message: `The heading "${entry.heading}" still says unreleased.`, ...at })
  }
  return findings
}

function fallback(
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
    return {
      section: sectionOf(false, 'empty', path, ''),
      findings: told('The notes are empty, as `if-missing: empty` asks.'),
    }
  }
  if (choice === 'generic') {
    const findings = told('The notes are one general line, as `if-missing: generic` asks.')
    return { section: sectionOf(false, 'generic', path, `Release ${version}.`), findings }
  }
  const unreleased = parsed && findUnreleased(parsed)
  if (choice === 'unreleased' && parsed && unreleased && unreleased.firstLine > 0) {
    const section = sectionOf(false, 'unreleased', path, parsed.render(unreleased), unreleased)
    return {
      section,
      findings: told(`The notes are those of "${unreleased.heading}", as \`if-missing: unreleased\` asks.`),
    }
  }
  const failure = choice === 'unreleased' && parsed ? withoutUnreleased(missing, unreleased) : missing
  return { section: sectionOf(false, 'empty', path, ''), findings: [], failure }
}

function withoutUnreleased(missing: PlumblineError, unreleased: Entry | undefined): PlumblineError {
  const state = unreleased ? `is empty (line ${unreleased.headingLine})` : 'is missing too'
  return new PlumblineError('section-missing', {
    what: `${missing.what} The Unreleased section, asked for by \`if-missing: unreleased\`, ${state}.`,
    next: missing.next,
    ...(missing.file === undefined ? {} : { file: missing.file }),
  })
}

function sectionOf(found: boolean, how: NotesSection['how'], path: string, body: string, entry?: Entry): NotesSection {
  return {
    found,
    how,
    path,
    heading: entry?.heading ?? '',
    date: entry?.date ?? '',
    'first-line': entry?.firstLine ?? 0,
    'last-line': entry?.lastLine ?? 0,
    body,
  }
}
