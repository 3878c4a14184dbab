// The audit as Markdown: what is out of line with the reason and what to do, and counts of the rest.
import { type AuditedVersion, driftOf, isQuiet, SURFACES, type Surface } from '@plumbline/audit'
import { cell, prose } from '@plumbline/github'
import type { Watched } from '@plumbline/watch'

const MOST_ROWS = 100
/** A step's summary may have a mebibyte, and GitHub shows none of a longer one. */
const LONGEST_TABLE = 600_000
const LOUD = ['drift', 'unreadable']

/** The cells of a version that are not in line, in the order of the surfaces. */
export function loudCells({ cells }: AuditedVersion) {
  return SURFACES.flatMap((surface) => (LOUD.includes(cells[surface].state) ? [{ surface, ...cells[surface] }] : []))
}

/** For the job summary. */
export function summarize({ audit, warnings, packages, notes }: Watched): string {
  const { versions, unread, result } = audit
  const loud = driftOf(versions)
  const accepted = versions.filter((version) => version.accepted !== '')
  const quiet = versions.filter(isQuiet).length - accepted.length
  const judged = `${counted(versions.length, 'version')} of ${counted(packages.length, 'package')}`
  const counts = `${judged}: ${quiet} in line, ${accepted.length} accepted, ${loud.length} not.`
  const parts = [
    `### Releases of ${audit.repository}: ${result}${versions.length === 0 && result === 'clean' ? ', but no version was judged' : ''}`,
    counts,
    ...(loud.length > 0 ? [driftTable(loud, LONGEST_TABLE, "The rest is in the audit's JSON.")] : []),
    ...list('Not read', unread),
    ...list('Not looked into', audit.notes),
    ...list(
      'Look at this',
      notes.filter(({ level }) => level === 'warning').map(({ text }) => text),
    ),
    ...(accepted.length > 0 ? [acceptedTable(accepted)] : []),
    ...list(
      'Accepted drift',
      warnings.map(({ text }) => text),
    ),
    ...list(
      'Left out',
      notes.filter(({ level }) => level === 'notice').map(({ text }) => text),
    ),
  ]
  return `${parts.join('\n\n')}\n`
}

/**
 * What is out of line, with the reason behind each cell, in at most so many characters: whole rows, and how many are left
 * out, with the sentence that says where they are.
 */
export function driftTable(loud: readonly AuditedVersion[], most: number, elsewhere: string): string {
  const head = '| package | version | | seen | next |\n|---|---|---|---|---|'
  const rest = (left: number) => `\n\n${left === 1 ? '1 more is' : `${left} more are`} left out here. ${elsewhere}`
  const room = most - rest(loud.length).length
  const rows: string[] = []
  let length = head.length
  for (const version of loud.slice(0, MOST_ROWS)) {
    const row = rowOf(version)
    length += row.length + 1
    if (length > room) break
    rows.push(row)
  }
  return `${[head, ...rows].join('\n')}${rows.length < loud.length ? rest(loud.length - rows.length) : ''}`
}

function rowOf(version: AuditedVersion): string {
  const told = loudCells(version)
  const reasons = told.map(({ surface, reason, url }) => `**${nameOf(surface, url)}**: ${cell(reason)}`)
  const next = [...new Set(told.map((one) => one.next))].filter((text) => text !== '').map(cell)
  return `| ${cell(version.package)} | ${cell(version.version)} | ${version.verdicts.join(', ')} | ${reasons.join('<br>')} | ${next.join('<br>')} |`
}

function acceptedTable(accepted: readonly AuditedVersion[]): string {
  const rows = accepted
    .slice(0, MOST_ROWS)
    .map(
      (one) => `| ${cell(one.package)} | ${cell(one.version)} | ${one.verdicts.join(', ')} | ${cell(one.accepted)} |`,
    )
  const rest = accepted.length > MOST_ROWS ? `\n\n${accepted.length - MOST_ROWS} more are in the audit's JSON.` : ''
  const table = ['| package | version | | accepted because |', '|---|---|---|---|', ...rows].join('\n')
  return `<details><summary>Accepted</summary>\n\n${table}${rest}\n\n</details>`
}

function list(title: string, sentences: readonly string[]): string[] {
  if (sentences.length === 0) return []
  return [`**${title}:**\n\n${sentences.map((text) => `- ${prose(text.replaceAll(/\s+/g, ' '))}`).join('\n')}`]
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

function nameOf(surface: Surface, url: string): string {
  return /^https?:\/\/[^\s()<>|]+$/.test(url) ? `[${surface}](${url})` : surface
}
