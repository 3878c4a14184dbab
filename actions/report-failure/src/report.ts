// The report on a release as Markdown: one pure function from the facts, for the summary and for an issue alike.
import type { Facts } from './facts.ts'
import { whatFailed } from './failed.ts'
import { fileList } from './files.ts'
import { causeOf } from './jobs.ts'
import { nextAction } from './next.ts'
import { publicationsOf, type SurfaceState, surfaceStates } from './state.ts'

export interface Report {
  readonly title: string
  readonly blocked: boolean
  readonly markdown: string
}

/** The report. Says "whole" only when every needed job succeeded and nothing that is known speaks against it. */
export function writeReport(facts: Facts): Report {
  const states = surfaceStates(facts)
  const blocked = isBlocked(facts, states)
  const title = titleOf(facts, blocked, states)
  const parts = [
    `## ${title}`,
    ...(blocked ? [whatFailed(facts)] : []),
    stateTable(states),
    ...(blocked ? [...fileLists(facts), blockedList(states), nextAction(facts)] : []),
    ...notes(facts),
    `[This run](${facts.runUrl})${facts.attempt > 1 ? `, attempt ${facts.attempt}` : ''}`,
  ]
  return { title, blocked, markdown: `${parts.filter((part) => part !== '').join('\n\n')}\n` }
}

/** What the publish job saw; left out where the registry has contradicted it since. */
function fileLists(facts: Facts): string[] {
  return causeOf(facts)?.job === 'check' ? [] : publicationsOf(facts).map(fileList)
}

function isBlocked({ jobs, told }: Facts, states: readonly SurfaceState[]): boolean {
  if (jobs.some(({ result }) => result !== 'success' && !(result === 'skipped' && told.dryRun))) return true
  return !told.dryRun && states.some(({ state }) => state === 'wrong')
}

function titleOf(facts: Facts, blocked: boolean, states: readonly SurfaceState[]): string {
  const { told, record, repository, refName } = facts
  const name = told.packageName || record.package?.name || repository
  const version = told.version || record.version?.text || refName
  const subject = `${name} ${version}`.trim()
  if (blocked) return `Release blocked: ${disagreement(facts, name) ?? subject}`
  if (told.dryRun) return `Dry run passed: ${subject}`
  if (states.some(({ state }) => state === 'draft')) return `Release drafted: ${subject}`
  return states.every(({ state }) => state === 'done') ? `Release whole: ${subject}` : `Every job succeeded: ${subject}`
}

/** Where tag and manifest disagree, neither is the release's version: the tag is what there is. */
function disagreement(facts: Facts, name: string): string | undefined {
  if (causeOf(facts)?.failure.code !== 'version-mismatch') return undefined
  return `${name}, tag ${facts.tag || facts.refName}`
}

function stateTable(states: readonly SurfaceState[]): string {
  const marks = { done: '✓', draft: '✎', wrong: '✗', absent: '–', unknown: '?' }
  const rows = states.map(
    ({ surface, state, words }) => `| ${marks[state]} | ${surface} | ${words.replaceAll('|', '\\|')} |`,
  )
  return ['| | what | where it stands |', '|---|---|---|', ...rows].join('\n')
}

function blockedList(states: readonly SurfaceState[]): string {
  const open = states.filter(({ state }) => state !== 'done').map(({ surface }) => surface)
  return open.length === 0 ? '' : `**Blocked:** ${open.join(', ')}.`
}

function notes({ doubts, told, record }: Facts): string[] {
  const unattested =
    told.prepared?.provenance === false || record.publications?.some((one) => one.provenance === 'none')
  return [
    ...(told.dryRun ? ['This was a dry run: nothing was to be published or released.'] : []),
    ...(unattested ? ['Nothing is attested for this version: the run was not at the tag (`allow-ref-mismatch`).'] : []),
    ...(doubts.length > 0
      ? [`**What this report could not read:**\n\n${doubts.map((doubt) => `- ${doubt}`).join('\n')}`]
      : []),
  ]
}
