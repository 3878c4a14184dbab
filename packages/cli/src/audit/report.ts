// The audit for a terminal: what needs somebody first, with reason and next action, then a table of all.
import { type Audit, type AuditedVersion, countVersions, needsSomebody, type Surface } from '@plumbline/audit'
import { marksTable } from './marks-table.ts'
import { type Paint, painter } from './paint.ts'

const SURFACES: readonly Surface[] = ['tag', 'commit', 'sources', 'changelog', 'registry', 'release', 'run']

/** The whole text, ending with a line break. */
export function report(audit: Audit, colors: boolean): string {
  const paint = painter(colors)
  const { versions, unread, notes } = audit
  const needing = versions.filter(needsSomebody)
  const several = new Set(versions.map((version) => version.package)).size > 1
  return [
    ...needing.flatMap((version) => [...block(version, paint), '']),
    ...(unread.length > 0
      ? [paint('warn', 'Could not be read'), ...unread.map((each) => `  - ${clean(each)}`), '']
      : []),
    ...(notes.length > 0 ? ['Not looked into', ...notes.map((each) => `  - ${clean(each)}`), ''] : []),
    ...(versions.length > 0 ? [...marksTable(versions, several, SURFACES, paint), ''] : []),
    closing(audit, paint),
    '',
  ].join('\n')
}

/** One version: every surface that is not in line. */
function block(version: AuditedVersion, paint: Paint): readonly string[] {
  const wrong = SURFACES.filter((surface) => version.cells[surface].state !== 'good')
  const certain = version.verdicts.some((verdict) => verdict !== 'in-line' && verdict !== 'unreadable')
  const title = `${clean(version.package)} ${clean(version.version)}`
  return [
    `${certain ? paint('bad', '✗') : paint('warn', '?')} ${paint('strong', title)}: ${version.verdicts.join(', ')}`,
    ...wrong.flatMap((surface) => {
      const { label, reason, next, url } = version.cells[surface]
      return [
        `    ${surface.padEnd(9)}  ${clean(label)}: ${clean(reason)}`,
        ...(next === '' ? [] : [`    ${' '.repeat(9)}  ${paint('accent', 'next:')} ${clean(next)}`]),
        ...(url === '' ? [] : [`    ${' '.repeat(9)}  ${paint('quiet', clean(url))}`]),
      ]
    }),
  ]
}

function closing({ repository, versions, result, unread }: Audit, paint: Paint): string {
  const { drift, unreadable, accepted, inLine } = countVersions(versions)
  const told = [
    [drift, 'with drift'],
    [unreadable, 'unreadable'],
    [accepted, 'accepted'],
    [inLine, 'in line'],
  ] as const
  const counts = told.filter(([count]) => count > 0).map(([count, word]) => `${count} ${word}`)
  const also =
    unread.length > 0 ? `; ${unread.length} ${unread.length === 1 ? 'thing' : 'things'} could not be read` : ''
  const word = { clean: paint('good', 'clean'), drift: paint('bad', 'drift'), unreadable: paint('warn', 'unreadable') }
  return `${clean(repository)}: ${word[result]}. ${counts.join(', ') || 'No version was found'}${also}.`
}

/** Foreign text, and a terminal obeys control characters. */
function clean(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')
}
