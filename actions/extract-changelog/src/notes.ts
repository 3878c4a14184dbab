// The notes of a version: its own section, or what `if-missing` puts in its place.
import { type Entry, findSection, findUnreleased, type ParsedChangelog, parseChangelog } from '@plumbline/changelog'
import { type Finding, PlumblineError } from '@plumbline/kernel'
import type { NotesSection } from '@plumbline/record'
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
  if (!parsed || !found) return fallback(inputs['if-missing'], version, path, parsed, absence(version, search, parsed))
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

function absence(version: string, search: Search, parsed: ParsedChangelog | undefined): PlumblineError {
  if (search.file === undefined) {
    return new PlumblineError('changelog-missing', { what: `No changelog was found: ${search.lookedFor}.` })
  }
  const { path } = search.file
  if (parsed === undefined) {
    return new PlumblineError('changelog-missing', {
      what: `The changelog "${path}" is in a format that is not read.`,
      means: 'Changelogs are read as Markdown.',
      next: 'Name a Markdown file (`path`; in the workflows `changelog`), or choose what the notes shall be without one (`if-missing`; in the workflows `if-changelog-missing`).',
    })
  }
  const versions = parsed.entries.filter((entry) => entry.version !== '').slice(0, 3)
  const first = versions.map((entry) => `${entry.version} (line ${entry.headingLine})`).join(', ')
  const has = first === '' ? 'it has no version heading' : `its first versions are ${first}`
  return new PlumblineError('section-missing', {
    what: `${path} has no section for version ${version}; ${has}.`,
    file: path,
    line: 1,
  })
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
