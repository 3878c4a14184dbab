// The verdict as a table for the job summary.
import type { Place } from './places.ts'
import type { FoundTag } from './tag.ts'
import type { Verdict } from './verdict.ts'

const TITLES = {
  match: 'is the version of',
  mismatch: 'is not the version of',
  dynamic: 'will be the version of',
  'no-version-source': 'cannot be compared with',
} as const

/** Markdown of a verdict: a line that says it, whether the tag is there at all, and a row for each place. */
export function summarize(verdict: Verdict, { commit, assumed }: FoundTag): string {
  const name = verdict.packageName === '' ? 'the package' : verdict.packageName
  const tag = verdict.tag === '' ? 'No tag' : `Tag \`${cell(verdict.tag)}\``
  const says = assumed && verdict.failure === undefined ? 'would be the version of' : TITLES[verdict.result]
  const lines = [`### ${tag} ${says} ${cell(name)}\n`, `Commit \`${commit}\`.\n`]
  if (assumed) lines.push(`**The tag is assumed.** ${cell(assumed)}\n`)
  if (verdict.result === 'dynamic') {
    lines.push(
      'The version is not written down: the build backend finds it, so the built files are checked against the tag.\n',
    )
  }
  if (verdict.places.length > 0)
    lines.push('| Where | Key | States | |', '|---|---|---|---|', ...verdict.places.map(row), '')
  return `${lines.join('\n')}\n`
}

function row({ file, line, key, value, agrees, binding }: Place): string {
  const mark = agrees ? '✓' : binding ? '✗ differs' : 'differs, never published'
  return `| \`${cell(file)}:${line}\` | \`${cell(key)}\` | \`${cell(value)}\` | ${mark} |`
}

// Texts from the repository must not break out of a table cell or a code span.
function cell(text: string): string {
  return text.replace(/[`|\r\n]/g, ' ')
}
