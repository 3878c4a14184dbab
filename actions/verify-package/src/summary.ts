// The job summary of verify-package.
import type { Checked } from './checked.ts'

/** A table of the files, and the findings below it. */
export function summaryOf({ files, findings }: Checked, from: string): string {
  const where = from === 'registry' ? 'served by the registry' : 'built files'
  const rows = files.map(({ name, size, sha256 }) => {
    const levels = findings.filter(({ file }) => file === name).map(({ level }) => level)
    const mark = levels.includes('error') ? '✗' : levels.length > 0 ? '⚠' : '✓'
    return `| ${mark} \`${name}\` | ${size} | \`${sha256}\` |`
  })
  const table = rows.length === 0 ? [] : ['| file | bytes | sha256 |', '|---|---:|---|', ...rows]
  const wrong = findings.map(
    ({ level, code, message }) => `- **${code}**${level === 'warning' ? ' (warning)' : ''} ${message}`,
  )
  return [`### Package: ${where}`, '', ...table, '', ...wrong].join('\n').concat('\n')
}
