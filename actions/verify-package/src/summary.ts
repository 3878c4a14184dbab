// The job summary of verify-package.
import type { SourceComparison } from '@plumbline/comparison'
import type { Finding } from '@plumbline/kernel'
import type { Checked } from './checked.ts'
import type { Redact } from './hidden.ts'
import { nextFor } from './published-words.ts'
import { absent, differences, generated, patchLines } from './source-summary.ts'

/** A table of the files, the findings below it, and what the comparison with the source has to show. */
export function summaryOf(
  checked: Checked,
  { from, isOut }: { readonly from: string; readonly isOut: boolean },
  redact: Redact,
): string {
  const { files, findings, compared, label } = checked
  const where = from === 'registry' ? 'served by the registry' : 'built files'
  const rows = files.map(({ name, size, sha256 }) => {
    const levels = findings.filter(({ file }) => file === name).map(({ level }) => level)
    const mark = levels.includes('error') ? '✗' : levels.includes('warning') ? '⚠' : '✓'
    const held = compared.find(({ looked }) => looked.file.entry.name === name)?.comparison
    const source = held ? countsOf(held) : 'not compared'
    return `| ${mark} \`${name}\` | ${size} | \`${sha256}\` |${label === '' ? '' : ` ${source} |`}`
  })
  const [head, line] = label === '' ? ['', ''] : [` files of ${label} |`, '---|']
  const table = rows.length === 0 ? [] : [`| file | bytes | sha256 |${head}`, `|---|---:|---|${line}`, ...rows]
  const wrong = findings.map(
    ({ level, code, message }) => `- **${code}**${level === 'error' ? '' : ` (${level})`} ${message}`,
  )
  const source = [differences, generated, absent].flatMap((part) => part(compared, redact))
  return [
    `### Package: ${where}`,
    '',
    ...table,
    '',
    ...wrong,
    ...whatToDo(findings, isOut),
    ...source,
    ...patchLines(checked, redact),
  ]
    .join('\n')
    .concat('\n')
}

/** Of each kind of finding, but of the first error's: how a step ends says that. */
function whatToDo(findings: readonly Finding[], isOut: boolean): string[] {
  const first = findings.find(({ level }) => level === 'error')?.code
  const codes = new Set(findings.flatMap(({ level, code }) => (level === 'notice' || !code ? [] : [code])))
  const said = first && nextFor(first, isOut)
  const lines = [...codes].flatMap((code) => {
    const next = nextFor(code, isOut)
    return next === said ? [] : [`- **${code}** ${next}`]
  })
  return lines.length === 0 ? [] : ['', 'What to do:', '', ...lines]
}

function countsOf({ same, generated: { length }, apart }: SourceComparison): string {
  return [`${same} the same`, `${length} generated`, ...(apart > 0 ? [`${apart} not compared`] : [])].join(', ')
}
