// The report on a release as Markdown: one pure function from the facts, for the summary and for an issue alike.
import type { Facts } from './facts.ts'
import { whatFailed } from './failed.ts'
import { fileList } from './files.ts'
import { causeOf } from './jobs.ts'
import { nextAction } from './next.ts'
import { isOneOfSeveral, packageOf, publicationsOf, type SurfaceState, surfaceStates } from './state.ts'

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
  if (causeOf(facts)?.job === 'check') return []
  return publicationsOf(facts).map((one) => fileList(one, isOneOfSeveral(one, facts) ? packageOf(one) : ''))
}

function isBlocked({ jobs, told }: Facts, states: readonly SurfaceState[]): boolean {
  if (jobs.some(({ result }) => result !== 'success' && !(result === 'skipped' && told.dryRun))) return true
  return !told.dryRun && states.some(({ state }) => state === 'wrong')
}

function titleOf(facts: Facts, blocked: boolean, states: readonly SurfaceState[]): string {
  const { name, subject } = subjectOf(facts)
  const { told } = facts
  if (blocked) return `Release blocked: ${disagreement(facts, name) ?? subject}`
  if (told.dryRun) return `Dry run passed: ${subject}`
  if (states.some(({ state }) => state === 'draft')) return `Release drafted: ${subject}`
  return states.every(({ state }) => state === 'done') ? `Release whole: ${subject}` : `Every job succeeded: ${subject}`
}

/** What is released: as prepare names it, else every package that a publish job told of, else repository and ref. */
function subjectOf(facts: Facts): { readonly name: string; readonly subject: string } {
  const { told, record, repository, refName } = facts
  const packages = [...new Set(publicationsOf(facts).map(packageOf))].filter((one) => one !== '')
  const known = told.packageName || record.package?.name
  // The outputs of a step for several packages name them one per line.
  if (packages.length > 0 && (!known || told.packageName.includes('\n'))) {
    return { name: packages.join(', '), subject: packages.join(', ') }
  }
  const version = told.version || record.version?.text || refName
  return { name: known || repository, subject: `${known || repository} ${version}`.trim() }
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
