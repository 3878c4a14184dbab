// The audit as Markdown: what is out of line with the reason and what to do, and counts of the rest.
import { type Audit, type AuditedVersion, driftOf, isQuiet, SURFACES, type Surface } from '@plumbline/audit'

const MOST_ROWS = 100
const LOUD = ['drift', 'unreadable']

/** The cells of a version that are not in line, in the order of the surfaces. */
export function loudCells({ cells }: AuditedVersion) {
  return SURFACES.flatMap((surface) => (LOUD.includes(cells[surface].state) ? [{ surface, ...cells[surface] }] : []))
}

/** For the job summary. */
export function summarize(audit: Audit, warnings: readonly string[]): string {
  const { versions, unread, notes, result } = audit
  const loud = driftOf(versions)
  const accepted = versions.filter((version) => version.accepted !== '')
  const packages = new Set(versions.map((version) => version.package)).size
  const quiet = versions.filter(isQuiet).length - accepted.length
  const counts = `${versions.length} versions of ${packages} package${packages === 1 ? '' : 's'}: ${quiet} in line, ${accepted.length} accepted, ${loud.length} not.`
  const parts = [
    `### Releases of ${audit.repository}: ${result}`,
    counts,
    ...(loud.length > 0 ? [driftTable(loud)] : []),
    ...(unread.length > 0 ? [`**Not read:**\n\n${unread.map((sentence) => `- ${oneLine(sentence)}`).join('\n')}`] : []),
    ...(notes.length > 0 ? [`**Not looked into:**\n\n${notes.map((note) => `- ${oneLine(note)}`).join('\n')}`] : []),
    ...(accepted.length > 0 ? [acceptedTable(accepted)] : []),
    ...(warnings.length > 0
      ? [`**Accepted drift:**\n\n${warnings.map((text) => `- ${oneLine(text)}`).join('\n')}`]
      : []),
  ]
  return `${parts.join('\n\n')}\n`
}

/** What is out of line, with the reason behind each cell. */
export function driftTable(loud: readonly AuditedVersion[]): string {
  const rows = loud.slice(0, MOST_ROWS).map((version) => {
    const told = loudCells(version)
    const reasons = told.map(({ surface, reason, url }) => `**${nameOf(surface, url)}**: ${cell(reason)}`)
    const next = [...new Set(told.map((one) => one.next))].filter((text) => text !== '').map(cell)
    return `| ${cell(version.package)} | ${cell(version.version)} | ${version.verdicts.join(', ')} | ${reasons.join('<br>')} | ${next.join('<br>')} |`
  })
  const rest = loud.length > MOST_ROWS ? [`\n${loud.length - MOST_ROWS} more are in the audit's JSON.`] : []
  return ['| package | version | | seen | next |', '|---|---|---|---|---|', ...rows, ...rest].join('\n')
}

function acceptedTable(accepted: readonly AuditedVersion[]): string {
  const rows = accepted
    .slice(0, MOST_ROWS)
    .map(
      (one) => `| ${cell(one.package)} | ${cell(one.version)} | ${one.verdicts.join(', ')} | ${cell(one.accepted)} |`,
    )
  const table = ['| package | version | | accepted because |', '|---|---|---|---|', ...rows].join('\n')
  return `<details><summary>Accepted</summary>\n\n${table}\n\n</details>`
}

function nameOf(surface: Surface, url: string): string {
  return /^https?:\/\/[^\s()<>]+$/.test(url) ? `[${surface}](${url})` : surface
}

/** Names and words of others may hold what a table, a link or HTML is made of. */
function cell(text: string): string {
  return oneLine(text).replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('`', '\\`')
}

function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
