// Promise P1: a run's report against what the registry really holds.
import type { PublishReport } from '@plumbline/registries'
import { failureOf, type RunState } from './run-state.ts'
import type { Held, Scene } from './scene.ts'

type FileReport = PublishReport['files'][number]

/** What the registry held at a moment. */
export interface Ledger {
  readonly held: readonly Held[]
  /** Names that were there with our bytes before any read of this run could be old. */
  readonly longHeld: ReadonlySet<string>
}

/** Every lie in a report. */
export function lies(run: RunState, report: PublishReport, ledger: Ledger): string[] {
  const found = report.files.flatMap((file) => wrongFile(run, file, report, ledger))
  const there = report.files.filter(({ state }) => state === 'accepted' || state === 'already-there').length
  const sum = summed(report.files, there)
  if (report.published !== sum) found.push(`P1: published is ${report.published} and its files amount to ${sum}`)
  const { failure } = report
  if (report.published === 'yes' && failure && !mayFail(run, failure.code)) {
    found.push(`P5: a yes with the failure ${failure.code}`)
  }
  if (report.failure && report.nextAction === '') found.push('P5: a failure without a next action')
  if (report.alreadyPublished && report.files.some(({ name }) => wasSent(run, name))) {
    found.push('P1: "already published" after a send')
  }
  return found
}

/** What the registry has is told all the same where a tag moved, where others wait, and where it was to be refused. */
function mayFail({ spec }: RunState, code: string): boolean {
  const aboutTag = spec.tag === 'moved' || spec.tag === 'unreadable'
  return aboutTag || code === 'not-yet-visible' || code === 'token-not-needed' || refusesWhatIsThere(spec, code)
}

function refusesWhatIsThere({ ifPublished }: RunState['spec'], code: string): boolean {
  return ifPublished === 'fail' && code === 'already-published'
}

function wasSent(run: RunState, name: string): boolean {
  return run.arrivals.some(({ kind, file }) => kind === 'upload' && file === name)
}

function wrongFile(run: RunState, file: FileReport, report: PublishReport, ledger: Ledger): string[] {
  const { name, state } = file
  const held = ledger.held.find((one) => one.name === name)
  const sent = run.arrivals.some((one) => one.file === name && one.stored)
  switch (state) {
    case 'accepted':
    case 'already-there':
      if (!held) return [`P1: ${name} is called ${state} and is not there`]
      if (!held.ours && report.proof !== 'version-only') {
        return [`P1: ${name} is called ${state} by ${report.proof} and has other bytes`]
      }
      return wrongWord(file, held)
    case 'conflict':
      return !held || held.ours
        ? [`P1: ${name} is called a conflict and ${held ? 'has our bytes' : 'is not there'}`]
        : []
    case 'unknown':
      return []
    default:
      if (sent) return [`P1: ${name} is called ${state} and this run's send of it was taken`]
      return ledger.longHeld.has(name) ? [`P1: ${name} is called ${state} and was there long before this run`] : []
  }
}

/** What is told of an attestation must be so; nothing has to be told. */
function wrongWord({ name, attested }: FileReport, held: Held): string[] {
  if (attested === undefined || attested === (held.attested ?? false)) return []
  return [`P1: ${name} is told as ${attested ? 'attested' : 'not attested'} and is ${attested ? 'not' : 'attested'}`]
}

/** The word that files amount to. */
export function summed(files: readonly FileReport[], there: number): string {
  if (files.some(({ state }) => state === 'unknown')) return 'unknown'
  if (there === files.length) return 'yes'
  return there > 0 ? 'partial' : 'no'
}

/** The bytes that the registry held must still be there, and the same (promise P3). */
export function destroyed(before: readonly Held[], now: readonly Held[]): string[] {
  return before.flatMap(({ name, digest }) => {
    const held = now.find((one) => one.name === name)
    return held?.digest === digest ? [] : [`P3: ${name} is ${held ? 'replaced' : 'gone'}`]
  })
}

/** Secrets in anything that people read. */
export function leaks(run: RunState, secrets: ReadonlySet<string>): string[] {
  const failure = failureOf(run)
  const text = [
    ...run.said,
    run.reports ? JSON.stringify(run.reports) : '',
    failure
      ? `${failure.message}\n${failure.stack ?? ''}\n${JSON.stringify(failure)}\n${String(failure.cause ?? '')}`
      : '',
  ].join('\n')
  return [...secrets].flatMap((secret) => {
    const basic = Buffer.from(`__token__:${secret}`).toString('base64')
    return text.includes(secret) || text.includes(basic) ? ['P5: a token stands in a log line or in the report'] : []
  })
}

/** A tag that has moved stops a run before it asks for a token or sends. */
export function movedOn(run: RunState): string[] {
  if (run.spec.tag !== 'moved') return []
  const acts = run.arrivals.filter(({ kind }) => kind === 'upload' || kind === 'exchange')
  return [
    ...acts.slice(0, 1).map(({ line }) => `P3: the tag has moved, and all the same: ${line}`),
    ...(run.reports && failureOf(run)?.code !== 'tag-moved'
      ? ['P3: the tag has moved and the run does not say so']
      : []),
  ]
}

/** The oldest answer that a read may give, and then some: what was held before that must have been seen. */
export function oldestRead({ absence, mostCachedMs }: Scene): number {
  return (absence.kind === 'cached' ? absence.maxAgeMs : mostCachedMs) + 60_000
}
