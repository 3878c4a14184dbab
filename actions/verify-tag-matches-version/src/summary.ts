// The verdict as a table for the job summary.
import type { MissingPlace } from '@plumbline/manifests'
import { problemOf } from './findings.ts'
import type { Place } from './places.ts'
import type { FoundTag } from './tag.ts'
import type { Verdict } from './verdict.ts'

const TITLES = {
  match: 'is the version of',
  mismatch: 'is not the version of',
  dynamic: 'will be the version of',
  'tag-is-version': 'is the version of',
  'no-version-source': 'cannot be compared with',
} as const

const NOTES: Readonly<Partial<Record<Verdict['result'], string>>> = {
  dynamic:
    'The version is not written down: the build backend finds it, so the built files are checked against the tag.',
  'tag-is-version': 'The version is not written down: this ecosystem takes the tag for it.',
}

const MARKS: Readonly<Record<Place['standing'], string>> = {
  binding: '✗ differs',
  unpublished: 'differs, never published',
  'other-package': 'another package',
  'other-ecosystem': 'differs, another ecosystem',
  'drift-allowed': 'differs, allowed',
}

/** Markdown of a verdict: a line that says it, whether the tag is there at all, and a row for each place. */
export function summarize(verdict: Verdict, { commit, assumed }: FoundTag, missing: readonly MissingPlace[]): string {
  const name = verdict.packageName === '' ? 'the package' : verdict.packageName
  const tag = verdict.tag === '' ? 'No tag' : `Tag \`${cell(verdict.tag)}\``
  const says = assumed && verdict.failure === undefined ? 'would be the version of' : TITLES[verdict.result]
  const lines = [`### ${tag} ${says} ${cell(name)}\n`, `Commit \`${commit}\`.\n`]
  if (assumed) lines.push(`**The tag is assumed.** ${cell(assumed)}\n`)
  const note = NOTES[verdict.result]
  if (note) lines.push(`${note}\n`)
  for (const place of placeholders(verdict)) lines.push(`${cell(place)}.\n`)
  const rows = [...verdict.places.map(row), ...missing.map(missingRow)]
  if (rows.length > 0) lines.push('| Where | Key | States | |', '|---|---|---|---|', ...rows, '')
  return `${lines.join('\n')}\n`
}

/** A sentence for every place whose text only stands for the version. */
export function placeholders({ places }: Verdict): string[] {
  return places.filter(({ placeholder }) => placeholder).map(placeholderText)
}

function placeholderText({ file, line, value }: Place): string {
  return `${file}:${line} is a placeholder ("${value}"): the build finds the version`
}

function row({ file, line, key, value, agrees, placeholder, standing }: Place): string {
  const mark = agrees ? '✓' : placeholder ? 'placeholder' : MARKS[standing]
  return `| \`${cell(file)}:${line}\` | \`${cell(key)}\` | \`${cell(value)}\` | ${mark} |`
}

function missingRow(missing: MissingPlace): string {
  const { listed, by, file, line } = missing
  return `| \`${cell(listed)}\` | \`${cell(by)}\` | (listed in \`${cell(file)}:${line}\`) | ✗ ${cell(problemOf(missing))} |`
}

// Texts from the repository must not break out of a table cell or a code span.
function cell(text: string): string {
  return text.replace(/[`|\r\n]/g, ' ')
}
