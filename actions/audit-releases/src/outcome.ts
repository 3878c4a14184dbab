// What audit-releases says at its end: result, audit, drift, a table, and the failure that the caller asked for.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Outcome } from '@plumbline/actions-io'
import { type Audit, type AuditedVersion, driftOf, isQuiet } from '@plumbline/audit'
import { type Finding, failureText, PlumblineError } from '@plumbline/kernel'
import type { Watched } from '@plumbline/watch'
import type { Inputs } from './inputs.ts'
import { loudCells, summarize } from './summary.ts'

/** A job's outputs may have a mebibyte altogether (https://docs.github.com/actions/reference/workflows-and-actions/reusable-workflows#limitations). */
const LONGEST = 400_000
const MOST_NAMED = 5

/** Writes the JSON file and tells everything. */
export function describe(watched: Watched, inputs: Inputs, temp: string): Outcome {
  const { audit, warnings, notes } = watched
  const file = join(temp, 'plumbline', 'audit.json')
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(audit)}\n`)
  const failure = failureOf(audit, inputs['fail-on'])
  return {
    outputs: { result: audit.result, audit: auditText(audit), 'audit-file': file, drift: driftText(audit) },
    findings: [
      ...warnings.map(({ line, text }): Finding => ({ level: 'warning', message: text, file: inputs.accept, line })),
      ...notes.flatMap(({ level, text }): Finding[] => (level === 'warning' ? [{ level, message: text }] : [])),
      ...(failure ? [] : audit.unread.map((message): Finding => ({ level: 'warning', message }))),
    ],
    summary: summarize(watched),
    ...(failure ? { failure } : {}),
  }
}

/** Whole where it fits; else without what is in line, and then without the oldest. */
function auditText(audit: Audit): string {
  const whole = JSON.stringify(audit)
  if (whole.length <= LONGEST) return whole
  const loud = audit.versions.filter((version) => !isQuiet(version))
  return fitted(loud, (versions) => JSON.stringify({ ...audit, versions }))
}

function driftText({ versions }: Audit): string {
  const entries = driftOf(versions).map((version) => ({
    package: version.package,
    version: version.version,
    verdicts: version.verdicts,
    cells: loudCells(version).map(({ surface, reason, url, next }) => ({ surface, reason, url, next })),
  }))
  return fitted(entries, JSON.stringify)
}

/** As many entries from the first on as an output may hold, by halves. */
function fitted<Entry>(entries: readonly Entry[], write: (entries: readonly Entry[]) => string): string {
  for (let count = entries.length; ; count = Math.floor(count / 2)) {
    const text = write(entries.slice(0, count))
    if (text.length <= LONGEST || count === 0) return text
  }
}

function failureOf(audit: Audit, failOn: Inputs['fail-on']): PlumblineError | undefined {
  if (failOn === 'never' || audit.result === 'clean') return undefined
  if (audit.result === 'unreadable') return failOn === 'unreadable' ? unreadable(audit) : undefined
  const loud = driftOf(audit.versions)
  const named = loud
    .slice(0, MOST_NAMED)
    .map(({ package: name, version, verdicts }) => `${name} ${version} (${verdicts.join(', ')})`)
  const rest = loud.length > MOST_NAMED ? ` and ${loud.length - MOST_NAMED} more` : ''
  return new PlumblineError('drift', { what: `Not in line: ${named.join(', ')}${rest}.`, ...example(loud[0]) })
}

/** The newest version's reason and way out: who reads only the log is not sent elsewhere for the first one. */
function example(version: AuditedVersion | undefined): { readonly means?: string; readonly next?: string } {
  const [cell] = version ? loudCells(version) : []
  if (!version || !cell) return {}
  const means = `${version.version}, ${cell.surface}: ${cell.reason}`
  if (cell.next === '') return { means }
  const end = /[.!?]$/.test(cell.next) ? '' : '.'
  return { means, next: `For ${version.version}: ${cell.next}${end} ${failureText('drift').next}` }
}

function unreadable(audit: Audit): PlumblineError {
  const cells = driftOf(audit.versions).flatMap((version) =>
    loudCells(version).map(({ surface, reason }) => `${version.package} ${version.version}, ${surface}: ${reason}`),
  )
  const told = [...audit.unread, ...cells]
  const rest = told.length > MOST_NAMED ? ` And ${told.length - MOST_NAMED} more.` : ''
  return new PlumblineError('audit-unreadable', { what: `${told.slice(0, MOST_NAMED).join(' ')}${rest}` })
}
