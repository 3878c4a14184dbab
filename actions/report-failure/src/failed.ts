// What failed, in whose words: the first part of a report on a blocked release.
import type { FailedPlace } from '@plumbline/github'
import type { FailureSection } from '@plumbline/record'
import type { Facts } from './facts.ts'
import {
  causeOf,
  endedBadly,
  failedJobs,
  type OtherFailure,
  otherFailures,
  placeOf,
  publishJob,
  skippedJobs,
} from './jobs.ts'
import { fenced, jobList, link, prose } from './markdown.ts'

/** Longer words of another side are cut; the log has them whole. */
const LONGEST_ANSWER = 6000
/** What is told of failures after the first one. */
const MOST_OTHERS = 10
const LONGEST_OTHER = 1000
const OTHER_LINES = 12

/** Job, step, exact request and words; where nobody left any, what that means. */
export function whatFailed(facts: Facts, longest = LONGEST_ANSWER): string {
  const failure = causeOf(facts)?.failure
  const place = placeOf(facts)
  const lines = [
    ...(place ? [`**Job:** ${link(place.job.name, place.job.html_url ?? facts.runUrl)}${stepOf(place.step)}`] : []),
    ...(place ? [] : failedJobs(facts).map(({ id, result }) => `**Job:** \`${id}\` (${result})`)),
    ...(failure ? ownWords(failure, facts.runUrl, longest) : wordless(facts, longest)),
    ...others(facts),
    ...skipped(facts),
  ]
  return lines.join('\n\n')
}

/** What failed besides the first: a line each, and of a job that said nothing the last lines of its log. */
function others(facts: Facts): string[] {
  const all = otherFailures(facts)
  if (all.length === 0) return []
  const rest = all.length > MOST_OTHERS ? [`- … and ${all.length - MOST_OTHERS} more`] : []
  const ends = all.slice(0, MOST_OTHERS).flatMap(({ place }) => (place ? otherEnd(place, facts) : []))
  return [
    ['**Also failed:**', '', ...all.slice(0, MOST_OTHERS).map((one) => otherLine(one, facts)), ...rest].join('\n'),
    ...ends,
  ]
}

function otherLine({ place, told }: OtherFailure, facts: Facts): string {
  const conclusion = place && place.job.conclusion !== 'failure' ? ` (${place.job.conclusion})` : ''
  const where = place
    ? `${link(place.job.name, place.job.html_url ?? facts.runUrl)}${stepOf(place.step)}${conclusion}`
    : `\`${told?.id ?? told?.job}\``
  if (!told) return `- ${where}`
  const { phase, step, code, what } = told.failure
  const words = prose(cutAt(what.replaceAll(/\s+/g, ' '), LONGEST_OTHER, facts.runUrl).replace('\n', ' '))
  return `- ${where}: ${prose(`${phase}, ${step}`)} (\`${code}\`): ${words}`
}

function otherEnd({ job }: FailedPlace, { otherEnds = [], runUrl }: Facts): string[] {
  const end = otherEnds.find(({ jobId }) => jobId === job.id)?.end
  if (!end || end.lines.length === 0) return []
  const text = lastOf(end.lines.slice(-OTHER_LINES).join('\n'), LONGEST_OTHER, job.html_url ?? runUrl)
  return [`**The end of the log of ${prose(job.name)}:**\n\n${fenced(text)}`]
}

function stepOf(step: string): string {
  return step === '' ? '' : `, step "${prose(step)}"`
}

function ownWords(failure: FailureSection, runUrl: string, longest: number): string[] {
  const { request, answer } = failure
  return [
    `**Phase and step:** ${prose(`${failure.phase}, ${failure.step}`)} (\`${failure.code}\`)`,
    prose(cutAt(failure.what, longest, runUrl)),
    ...(request === '' ? [] : [`**Command or request:**\n\n${fenced(cutAt(request, longest, runUrl))}`]),
    ...(answer === '' ? [] : [`**Answer:**\n\n${fenced(cutAt(answer, longest, runUrl))}`]),
    ...(failure.means === '' ? [] : [`**Usually:** ${prose(failure.means)}`]),
  ]
}

function cutAt(text: string, longest: number, url: string): string {
  return text.length > longest ? `${text.slice(0, longest).toWellFormed()}\n… cut; whole in ${url}` : text
}

function lastOf(text: string, longest: number, url: string): string {
  return text.length > longest ? `… cut; whole in ${url}\n${text.slice(-longest).toWellFormed()}` : text
}

/** A job that failed and said nothing: cut off, or failed in a step that is not ours. */
function wordless(facts: Facts, longest: number): string[] {
  if (isPublishLost(facts)) {
    return [
      'The publish job left no word: no outputs and no record. Its runner was lost, it was cancelled or ran out of time, it failed in a step of its own, or it never started (an approval of its environment was refused). Its page says which.',
      ...logEnd(facts, longest),
    ]
  }
  if (failedJobs(facts).length === 0) return []
  return ['The job left no record of its failure: its log has the words.', ...logEnd(facts, longest)]
}

/** The words that the log has, where it could be read: its end, because that is where it failed. */
function logEnd({ logEnd: end, runUrl }: Facts, longest: number): string[] {
  if (!end || end.lines.length === 0) return []
  const cut = lastOf(end.lines.join('\n'), longest, runUrl)
  return [
    ...(end.command === '' ? [] : [`**Command or request:**\n\n${fenced(cutAt(end.command, longest, runUrl))}`]),
    `**The end of its log:**\n\n${fenced(cut)}`,
  ]
}

/** True where the publish job failed or was cancelled, and nobody knows what it has sent. */
export function isPublishLost(facts: Facts): boolean {
  const job = publishJob(facts)
  if (causeOf(facts) !== undefined || facts.told.publications.length > 0) return false
  if (facts.record.publications !== undefined) return false
  if (job) return job.result === 'failure' || job.result === 'cancelled'
  return endedBadly(facts, 'publish')
}

/** True where the release is blocked by nothing but jobs that did not run. */
export function isOnlySkipped(facts: Facts): boolean {
  return causeOf(facts) === undefined && failedJobs(facts).length === 0 && skippedJobs(facts).length > 0
}

function skipped(facts: Facts): string[] {
  const jobs = skippedJobs(facts)
  if (jobs.length === 0 || facts.told.dryRun) return []
  const publish = publishJob(facts)
  const which = facts.attempt > 1 ? 'attempt' : 'run'
  const nothing = publish?.result === 'skipped' ? ` Nothing was published by this ${which}.` : ''
  const left = finishLeftOut(facts)
  if (!isOnlySkipped(facts)) return [`**Not run in consequence:** ${jobList(jobs)}.${nothing}`, ...left]
  const succeeded = facts.jobs.filter(({ result }) => result === 'success')
  const others = succeeded.length > 0 ? ` (${jobList(succeeded)} succeeded)` : ''
  return [
    `**Skipped:** ${jobList(jobs)}, though nobody asked for a dry run.${nothing} A job is skipped when its own \`if:\` is false, or when a job that it needs was skipped or failed${others}.`,
    ...left,
  ]
}

/** finish.yml is to see a publish job that did not succeed; without the condition GitHub skips its caller too. */
function finishLeftOut({ jobs }: Facts): string[] {
  const finish = jobs.find(({ id, result }) => /finish/i.test(id) && result === 'skipped')
  const prepared = jobs.some(({ result, outputs }) => result === 'success' && outputs['files-artifact-id'])
  if (!finish || !prepared) return []
  return [
    `**Likely cause:** \`${finish.id}\` was skipped though prepare succeeded: the job has no \`if: \${{ !cancelled() }}\`, or another \`if:\` that was false. Without it GitHub skips a job when one that it needs did not succeed.`,
  ]
}
