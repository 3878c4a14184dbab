// What to do now: the remedy, a command that shows where things stand, and the command that goes on.
import { shellQuote, waysOn } from '@plumbline/kernel'
import type { Facts, ToldFailure } from './facts.ts'
import { isOnlySkipped, isPublishLost } from './failed.ts'
import { causeOf, EARLY, failedJobs, fateOf, placeOf, skippedJobs } from './jobs.ts'
import { fenced, jobList, prose } from './markdown.ts'

const AGAIN = 'To run it again; what is done is not done twice:'
const EARLY_AGAIN =
  'What changes a file of the repository takes a new version and tag. Otherwise run what failed again:'

/** The last part of a report on a blocked release. */
export function nextAction(facts: Facts): string {
  const cause = causeOf(facts)
  if (cause) return [remedy(cause, facts), ...wayOn(cause, facts)].join('\n\n')
  if (isOnlySkipped(facts)) return afterSkip(facts)
  if (isPublishLost(facts)) {
    return `**Next:** run the failed jobs again. That is safe: the publish step asks the registry before it sends anything, and sends only what is not there.\n\n${command(rerun(facts, true))}`
  }
  if (!hasFailed(facts)) {
    return '**Next:** no job failed, but what is marked ✗ above does not agree with this release: look there, and put it right by hand.'
  }
  const log = placeOf(facts)?.job.html_url ?? facts.runUrl
  const again = fateOf(facts, 'publish') === 'skipped' ? EARLY_AGAIN : AGAIN
  return `**Next:** read the log of the failed job: ${log}\n\n${again}\n\n${command(rerun(facts, true))}`
}

/** A draft is published by a run that finds everything, or by hand: nothing else goes on from it. */
export function afterDraft(facts: Facts): string {
  return [
    '**Next:** when the `late-assets` that it waits for are uploaded, run all jobs of this run again: what is done is not done twice, the release is published, and what follows it is started.',
    command(rerun(facts, false)),
    ...(facts.workflowFile === '' ? [] : ['Or start a new run at the tag:', command(newRun(facts))]),
    'A release that is a draft because of `draft: true` is published by hand; start what follows it by hand, too.',
  ].join('\n\n')
}

/** What to mend, and the publish step's own command or link where it adds something. */
function remedy({ job, failure }: ToldFailure, { told }: Facts): string {
  const next = `**Next:** ${prose(failure.next)}`
  const action = job === 'publish' ? told.nextAction : ''
  if (action === '' || failure.next.includes(action) || action.startsWith('gh run rerun ')) return next
  const isCommand = /^(npm|gh|git|curl) /.test(action) && !action.includes(', ')
  return `${next}\n\n${isCommand ? `This shows how it stands now:\n\n${command(action)}` : `See ${prose(action)}`}`
}

function wayOn({ job, failure }: ToldFailure, facts: Facts): string[] {
  const way = waysOn(failure.code)
  // What the registry named may be its own: the size of the project, a setting.
  if (failure.code === 'upload-rejected') {
    return [
      'What lies in the tagged commit takes a new version. Where a limit or a setting of the registry stood in the way, change it and run this again; what is there is not sent twice:',
      command(rerun(facts, true)),
    ]
  }
  if (way === 'new-version') {
    return ['Running this tag again cannot help: what is wrong lies in the tagged commit or on the registry.']
  }
  if (way === 'changed-file') {
    return [
      'Running this again cannot help where the workflow file has to change: a re-run reads the file of the same commit. Commit the change; it is used only by a new tag, or by a run that is started at a ref that has it.',
    ]
  }
  if (way === 'by-hand') {
    const start = `gh workflow run <workflow> --ref ${shellQuote(facts.tag || facts.refName)} ${where(facts)}`
    const words = 'A re-run reads the same workflow file. Package and release are out: start what follows by hand:'
    return [words, command(start)]
  }
  if (way === 'new-run') return ['To start a new run at the tag:', command(newRun(facts, tagIn(failure.what)))]
  if (job === 'check') {
    return [
      'This asks the registry again, and goes on when it serves every file:',
      command(rerun(facts, true)),
      'If a file is really not there, run everything again, publish included; it sends only what is absent:',
      command(rerun(facts, false)),
    ]
  }
  return [EARLY.includes(job) ? EARLY_AGAIN : AGAIN, command(hasFailed(facts) ? rerun(facts, true) : newRun(facts))]
}

/** A skipped job is no failed one, so re-running the failed jobs would leave it out. */
function afterSkip(facts: Facts): string {
  const file = facts.workflowFile === '' ? 'the workflow file' : `\`${facts.workflowFile}\``
  return [
    `**Next:** find out why ${jobList(skippedJobs(facts))} ${plural(facts, 'was', 'were')} skipped: read ${plural(facts, 'its', 'each')} \`if:\` in ${file}, and look at the jobs that ${plural(facts, 'it needs', 'they need')}.`,
    'If the reason is outside the file (an input, a variable, a job that was skipped by mistake), mend it and start a new run at the tag; a re-run of the failed jobs would leave a skipped job out:',
    command(newRun(facts)),
    `If ${file} itself is wrong, correct it and release under a new version and tag: every run at this tag reads the file as it is there.`,
  ].join('\n\n')
}

function plural(facts: Facts, one: string, more: string): string {
  return skippedJobs(facts).length === 1 ? one : more
}

function hasFailed(facts: Facts): boolean {
  return placeOf(facts) !== undefined || failedJobs(facts).length > 0
}

function rerun(facts: Facts, failedOnly: boolean): string {
  return `gh run rerun ${facts.runId}${failedOnly ? ' --failed' : ''} ${where(facts)}`
}

/** A run without failed jobs has to be started anew at the tag. */
function newRun(facts: Facts, tag = facts.tag): string {
  if (facts.workflowFile === '') return rerun(facts, false)
  return `gh workflow run ${shellQuote(facts.workflowFile)} --ref ${shellQuote(tag || facts.refName)} ${where(facts)}`
}

/** The tag that a failure names as the ref that the run should have had. */
function tagIn(what: string): string | undefined {
  return /must be "refs\/tags\/([^"]+)"/.exec(what)?.[1]
}

function where({ repository }: Facts): string {
  return `--repo ${shellQuote(repository)}`
}

/** A command stands in a block of its own, to be copied. */
function command(text: string): string {
  return fenced(text, 'sh')
}
