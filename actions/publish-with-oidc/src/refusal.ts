// A refused exchange as somebody needs it who was woken by it: whose words, which claims, what is likely, what to enter.
import { PlumblineError } from '@plumbline/kernel'
import { asOwnJob, type ExpectedClaim, type RegistryRules, realClaims } from '@plumbline/preflight'
import type { Claims } from '@plumbline/registries'
import { COMPARED, quoted, type WatchedClaims } from './claims.ts'

/** What a refusal is told beside. */
export interface RefusalScene {
  readonly watched: WatchedClaims
  readonly expected: readonly ExpectedClaim[]
  /** Undefined for a registry whose comparison is not known. */
  readonly rules: RegistryRules | undefined
  readonly label: string
  /** Page where the trusted publisher is registered. */
  readonly settingsUrl: string
}

/** The failure with claims, likely cause and the values to enter, where it is a refused exchange; any other as it is. */
export function besideClaims(failure: PlumblineError, scene: RefusalScene): PlumblineError {
  const claims = scene.watched.latest()
  if (failure.code !== 'exchange-refused' || claims === undefined) return failure
  // Only where the remedy is on that page: another job or another event is not mended there.
  const registers = failure.next.includes(scene.settingsUrl)
  const parts = [
    failure.answer ?? '',
    claimsTable(claims, scene),
    ...(registers && scene.rules ? [valuesToEnter(claims, scene.rules, scene.settingsUrl)] : []),
  ]
  return new PlumblineError('exchange-refused', {
    what: failure.what,
    ...(failure.request === undefined ? {} : { request: failure.request }),
    answer: parts.filter((part) => part !== '').join('\n\n'),
    means: likelyCause(failure.means, registers, scene),
    next: failure.next,
    cause: failure,
  })
}

/** What preflight knew decides which side is likely wrong: this job, or what is registered. */
function likelyCause(means: string, registers: boolean, { watched, expected, label }: RefusalScene): string {
  const certain = watched.differences().filter(({ certainty }) => certainty === 'known')
  const [first] = certain
  if (first) {
    const others = certain.length > 1 ? ` (and ${certain.length - 1} more below)` : ''
    return `The job is not the one that preflight foresaw: "${first.claim}" is ${quoted(first.actual)} in the token and was to be ${quoted(first.value)}${others}. ${means}`
  }
  if (!registers || expected.length === 0 || watched.differences().length > 0) return means
  return `${means} The token says what preflight foresaw, so what is registered at ${label} is the side to look at.`
}

function claimsTable(claims: Claims, { watched, rules, label }: RefusalScene): string {
  // What counts comes first.
  const real = realClaims(claims, rules)
  const sorted = [
    ...real.filter(({ compared }) => compared !== 'no'),
    ...real.filter(({ compared }) => compared === 'no'),
  ]
  const rows = sorted.map(({ claim, value, compared }) => {
    const difference = watched.differences().find((one) => one.claim === claim)
    const note = difference ? `  <- preflight expected ${quoted(difference.value)}` : ''
    return [claim, value === '' ? '(none)' : value, `${rules ? COMPARED[compared] : 'not known'}${note}`]
  })
  const subject = ['sub', typeof claims['sub'] === 'string' ? claims['sub'] : '(none)', rules ? 'no' : 'not known']
  return columns([['claim', "this job's token says", `${label} compares`], ...rows, subject])
}

function valuesToEnter(claims: Claims, rules: RegistryRules, settingsUrl: string): string {
  const real = realClaims(claims, rules)
  // Where no job of another repository is taken, the job has to move before anything is registered.
  const job = rules.foreignWorkflow === 'refused' ? asOwnJob(real) : real
  const fields = rules.fields((name) => {
    const { value, certainty } = job.find(({ claim }) => claim === name) ?? { value: '', certainty: 'assumed' }
    return { value, certainty }
  })
  const rows = fields.map(({ field, value }) => [`  ${field}`, value === '' ? '(leave it empty)' : value])
  const remarks = rules.remarks.map((remark) => `- ${remark}`)
  return [`What is registered stands on ${settingsUrl}. For this job it must say:`, columns(rows), ...remarks].join(
    '\n',
  )
}

/** Columns of equal width, so that it can be read as plain text wherever it is shown. */
function columns(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_cell, place) => Math.max(...rows.map((row) => row[place]?.length ?? 0)))
  const line = (row: readonly string[]) => row.map((cell, place) => cell.padEnd(widths[place] ?? 0)).join('  ')
  return rows.map((row) => line(row).trimEnd()).join('\n')
}
