// The report on a release as Markdown: one pure function from the facts, for the summary and for an issue alike.
import { failedPlace } from '@plumbline/github'
import { waysOn } from '@plumbline/kernel'
import type { FailureSection } from '@plumbline/record'
import type { Facts } from './facts.ts'
import { type SurfaceState, surfaceStates } from './state.ts'

export interface Report {
  readonly title: string
  readonly blocked: boolean
  readonly markdown: string
}

/** Longer words of another side are cut; the log has them whole. */
const LONGEST_ANSWER = 6000

/** The report. Says "whole" only when every needed job succeeded and nothing that is known speaks against it. */
export function writeReport(facts: Facts): Report {
  const states = surfaceStates(facts)
  const blocked = isBlocked(facts, states)
  const title = titleOf(facts, blocked, states)
  const parts = [
    `## ${title}`,
    ...(blocked ? [whatFailed(facts)] : []),
    stateTable(states),
    ...(blocked ? [blockedList(states), nextAction(facts)] : []),
    ...notes(facts),
    `[This run](${facts.runUrl})`,
  ]
  return { title, blocked, markdown: `${parts.filter((part) => part !== '').join('\n\n')}\n` }
}

function isBlocked({ jobs, told }: Facts, states: readonly SurfaceState[]): boolean {
  if (jobs.some(({ result }) => result !== 'success' && !(result === 'skipped' && told.dryRun))) return true
  return !told.dryRun && states.some(({ state }) => state === 'wrong')
}

function titleOf(
  { told, record, repository, refName }: Facts,
  blocked: boolean,
  states: readonly SurfaceState[],
): string {
  const name = told.packageName || record.package?.name || repository
  const version = told.version || record.version?.text || refName
  const subject = `${name} ${version}`.trim()
  if (blocked) return `Release blocked: ${subject}`
  if (told.dryRun) return `Dry run passed: ${subject}`
  if (states.some(({ state }) => state === 'draft')) return `Release drafted: ${subject}`
  return states.every(({ state }) => state === 'done') ? `Release whole: ${subject}` : `Every job succeeded: ${subject}`
}

function whatFailed(facts: Facts): string {
  const failure = facts.record.failure
  const place = failedPlace(facts.runJobs)
  const skipped = facts.jobs.filter(({ result }) => result === 'skipped').map(({ id }) => `\`${id}\``)
  const lines = [
    ...(place ? [`**Job:** [${place.job.name}](${place.job.html_url ?? facts.runUrl})${stepOf(place.step)}`] : []),
    ...(place ? [] : facts.jobs.filter(badly).map(({ id, result }) => `**Job:** \`${id}\` (${result})`)),
    ...(failure ? [`**Phase and step:** ${failure.phase}, ${failure.step} (\`${failure.code}\`)`, failure.what] : []),
    ...(failure ? exactWords(failure, facts.runUrl) : []),
    ...(failure ? [`**Usually:** ${failure.means}`] : []),
    ...(skipped.length > 0 && !facts.told.dryRun
      ? [`**Skipped:** ${skipped.join(', ')}. Nobody asked for a dry run, so what they do is missing.`]
      : []),
  ]
  if (!failure && place) lines.push(`The job left no record of its failure: its log has the words.`)
  return lines.join('\n\n')
}

function stepOf(step: string): string {
  return step === '' ? '' : `, step "${step}"`
}

function badly({ result }: { readonly result: string }): boolean {
  return result === 'failure' || result === 'cancelled'
}

function exactWords({ request, answer }: FailureSection, runUrl: string): string[] {
  const cut = answer.length > LONGEST_ANSWER ? `${answer.slice(0, LONGEST_ANSWER)}\n… cut; whole in ${runUrl}` : answer
  return [
    ...(request === '' ? [] : [`**Command or request:**\n\n${fenced(request)}`]),
    ...(answer === '' ? [] : [`**Answer:**\n\n${fenced(cut)}`]),
  ]
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

function nextAction(facts: Facts): string {
  const { told, record, jobs, runJobs, runUrl } = facts
  const skipped = jobs.filter(({ result }) => result === 'skipped').map(({ id }) => `\`${id}\``)
  const place = failedPlace(runJobs)
  const failed = place !== undefined || jobs.some(badly)
  const log = failed
    ? `Read the log of the failed job: ${place?.job.html_url ?? runUrl}`
    : `Find out why ${skipped.join(', ')} was skipped: its \`if:\`, and the jobs that it needs.`
  const early = ['validate', 'build', 'verify'].includes(record.failure?.phase ?? '')
  const again = early
    ? 'What changes a file of the repository takes a new version and tag. Otherwise run what failed again:'
    : 'Then run it again; what is done is not done twice:'
  const next = `**Next:**${told.nextAction ? asCommand(told.nextAction) : ` ${record.failure?.next ?? log}`}`
  const way = waysOn(record.failure?.code ?? '')
  if (way === 'new-version') {
    const words = told.nextAction ? `${record.failure?.next ?? ''} ` : ''
    return `${next}\n\n${words}Running this tag again cannot help: what is wrong lies in the tagged commit or on the registry.`
  }
  if (way === 'by-hand') {
    const start = `gh workflow run <workflow> --ref ${shellQuote(facts.tag || facts.refName)} --repo ${shellQuote(facts.repository)}`
    return `${next}\n\nA re-run reads the same workflow file. Package and release are out: start what follows by hand:\n\n${fenced(start, 'sh')}`
  }
  if (way === 'new-run')
    return `${next}\n\nThen start a new run at the tag:\n\n${fenced(commandOf(facts, false), 'sh')}`
  return `${next}\n\n${again}\n\n${fenced(commandOf(facts, failed), 'sh')}`
}

/** A command stands in a block of its own, to be copied; a link and a sentence do not. */
function asCommand(action: string): string {
  return /^(npm|gh|git) /.test(action) && !action.includes(', ') ? `\n\n${fenced(action, 'sh')}` : ` ${action}`
}

/** Failed jobs can be run again by themselves; a run without any has to be started anew at the tag. */
function commandOf({ repository, runId, tag, refName, workflowFile }: Facts, failed: boolean): string {
  const where = `--repo ${shellQuote(repository)}`
  if (failed || workflowFile === '') return `gh run rerun ${runId}${failed ? ' --failed' : ''} ${where}`
  return `gh workflow run ${shellQuote(workflowFile)} --ref ${shellQuote(tag || refName)} ${where}`
}

function notes({ doubts, told }: Facts): string[] {
  return [
    ...(told.dryRun ? ['This was a dry run: nothing was to be published or released.'] : []),
    ...(doubts.length > 0
      ? [`**What this report could not read:**\n\n${doubts.map((doubt) => `- ${doubt}`).join('\n')}`]
      : []),
  ]
}

/** A code block whose fence is longer than any in the text. */
function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return `${fence}${language}\n${text}\n${fence}`
}

function shellQuote(text: string): string {
  return /^[\w./:=@+-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`
}
