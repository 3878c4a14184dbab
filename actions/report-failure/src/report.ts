// The report on a release as Markdown: one pure function from the facts, for the summary and for an issue alike.
import type { Facts } from './facts.ts'
import { whatFailed } from './failed.ts'
import { fileList } from './files.ts'
import { isMismatch, subjectOf } from './identity.ts'
import { causeOf } from './jobs.ts'
import { cell, prose } from './markdown.ts'
import { afterDraft, nextAction } from './next.ts'
import { isOneOfSeveral, packageOf, publicationsOf, type SurfaceState, surfaceStates } from './state.ts'

export interface Report {
  readonly title: string
  readonly blocked: boolean
  /** Whether nothing is left to do: no job failed, and registry and release are proven to be as they should. */
  readonly over: boolean
  readonly markdown: string
}

/** How much of what can be long is shown: in a short report the run's summary has the rest. */
export interface Room {
  readonly files: number
  readonly answer?: number
}

/** The report. Says "whole" only when every needed job succeeded and nothing that is known speaks against it. */
export function writeReport(facts: Facts, room: Room = { files: Number.POSITIVE_INFINITY }): Report {
  const states = surfaceStates(facts)
  const blocked = isBlocked(facts, states)
  const title = titleOf(facts, blocked, states)
  const parts = [
    `## ${prose(title)}`,
    ...(blocked ? [whatFailed(facts, room.answer)] : []),
    stateTable(states),
    ...(blocked ? [...fileLists(facts, room.files), blockedList(states), nextAction(facts)] : []),
    ...(!blocked && isDrafted(states) ? [afterDraft(facts)] : []),
    ...notes(facts),
    `[This run](${facts.runUrl})${facts.attempt > 1 ? `, attempt ${facts.attempt}` : ''}`,
  ]
  const over = !blocked && !facts.told.dryRun && isProven(states)
  return { title, blocked, over, markdown: `${parts.filter((part) => part !== '').join('\n\n')}\n` }
}

/** What the publish job saw; left out where the registry has contradicted it since. */
function fileLists(facts: Facts, most: number): string[] {
  if (causeOf(facts)?.job === 'check') return []
  return publicationsOf(facts).map((one) => fileList(one, isOneOfSeveral(one, facts) ? packageOf(one) : '', most))
}

function isBlocked({ jobs, told }: Facts, states: readonly SurfaceState[]): boolean {
  if (jobs.some(({ result }) => result !== 'success' && !(result === 'skipped' && told.dryRun))) return true
  return !told.dryRun && states.some(({ state }) => state === 'wrong')
}

function titleOf(facts: Facts, blocked: boolean, states: readonly SurfaceState[]): string {
  const { name, words: subject } = subjectOf(facts)
  const { told } = facts
  const mismatch = isMismatch(facts) ? `${name}, tag ${facts.tag || facts.refName}` : undefined
  if (blocked) return `Release blocked: ${mismatch ?? subject}`
  if (told.dryRun) return `Dry run passed: ${subject}`
  if (isDrafted(states)) return `Release drafted: ${subject}`
  return states.every(({ state }) => state === 'done') ? `Release whole: ${subject}` : `Every job succeeded: ${subject}`
}

/** A green run that published nothing, or released nothing, proves nothing of the release that was blocked. */
function isProven(states: readonly SurfaceState[]): boolean {
  const must = states.filter(({ surface }) => surface.startsWith('Package') || surface === 'GitHub Release')
  return must.every(({ state }) => state === 'done')
}

function isDrafted(states: readonly SurfaceState[]): boolean {
  return states.some(({ state }) => state === 'draft')
}

function stateTable(states: readonly SurfaceState[]): string {
  const marks = { done: '✓', draft: '✎', wrong: '✗', absent: '–', unknown: '?' }
  const rows = states.map(({ surface, state, words }) => `| ${marks[state]} | ${cell(surface)} | ${cell(words)} |`)
  return ['| | what | where it stands |', '|---|---|---|', ...rows].join('\n')
}

function blockedList(states: readonly SurfaceState[]): string {
  const open = states.filter(({ state }) => state !== 'done').map(({ surface }) => surface)
  return open.length === 0 ? '' : `**Blocked:** ${prose(open.join(', '))}.`
}

function notes({ doubts, told, record }: Facts): string[] {
  const unattested =
    told.prepared?.provenance === false || record.publications?.some((one) => one.provenance === 'none')
  return [
    ...(told.dryRun ? ['This was a dry run: nothing was to be published or released.'] : []),
    ...(unattested ? ['Nothing is attested for this version: the run was not at the tag (`allow-ref-mismatch`).'] : []),
    ...(doubts.length > 0
      ? [`**What this report could not read:**\n\n${doubts.map((doubt) => `- ${prose(doubt)}`).join('\n')}`]
      : []),
  ]
}
