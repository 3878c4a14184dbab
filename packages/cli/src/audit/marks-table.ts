// The audit as a table of marks: one line per version, what needs somebody first.
import { type AuditedVersion, type Cell, needsSomebody, type Surface } from '@plumbline/audit'
import type { Paint } from './paint.ts'

/** Lines of versions that need nobody; the rest is counted. */
const MOST_QUIET = 20
const LONGEST = 32

const MARKS: Readonly<Record<Cell['state'], readonly [string, Parameters<Paint>[0]]>> = {
  good: ['✓', 'good'],
  drift: ['✗', 'bad'],
  absent: ['–', 'bad'],
  unreadable: ['?', 'warn'],
  'not-visible': ['·', 'quiet'],
  accepted: ['~', 'quiet'],
  pending: ['…', 'accent'],
}

/** The table's lines and its key. */
export function marksTable(
  versions: readonly AuditedVersion[],
  named: boolean,
  surfaces: readonly Surface[],
  paint: Paint,
): readonly string[] {
  const loud = versions.filter(needsSomebody)
  const quiet = versions.filter((version) => !needsSomebody(version))
  const rows = [...loud, ...quiet.slice(0, MOST_QUIET)]
  const heads = rows.map((version) => headsOf(version, named))
  const title = [...(named ? ['package'] : []), 'version', 'verdict']
  const widths = title.map((word, column) =>
    Math.max(word.length, ...heads.map((cells) => (cells[column] ?? '').length)),
  )
  const padded = (cells: readonly string[]) => cells.map((cell, column) => cell.padEnd(widths[column] ?? 0))
  const left = quiet.length - MOST_QUIET
  return [
    paint('quiet', [...padded(title), ...surfaces].join('  ')),
    ...rows.map((version, index) =>
      [...padded(heads[index] ?? []), ...surfaces.map((surface) => mark(version.cells[surface], surface, paint))]
        .join('  ')
        .trimEnd(),
    ),
    ...(left > 0 ? [paint('quiet', `and ${left} more that need nobody`)] : []),
    paint('quiet', '✓ in line  ✗ drift  – absent  ? unreadable  · not visible  ~ accepted  … pending'),
  ]
}

function headsOf({ package: name, version, verdicts, accepted }: AuditedVersion, named: boolean): readonly string[] {
  const verdict = `${verdicts.join(', ')}${accepted === '' ? '' : ' (accepted)'}`
  return [...(named ? [short(name)] : []), short(version), short(verdict)]
}

function short(text: string): string {
  const plain = text.replace(/[\p{Cc}\p{Cf}]/gu, '\ufffd')
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain
}

/** The mark under the middle of the surface's name, as wide as the name. */
function mark({ state }: Cell, surface: Surface, paint: Paint): string {
  const [sign, color] = MARKS[state]
  const before = Math.floor((surface.length - 1) / 2)
  return `${' '.repeat(before)}${paint(color, sign)}${' '.repeat(surface.length - 1 - before)}`
}
