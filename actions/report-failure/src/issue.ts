// The issue of a blocked release: made, kept up to date, closed. Nothing that goes wrong here hides what it would tell.
import { type GithubClient, GithubFailure, type KeptIssue, keepIssue, LONGEST_BODY } from '@plumbline/github'
import { asPlumblineError, type Finding } from '@plumbline/kernel'
import type { Facts } from './facts.ts'
import { markersOf } from './identity.ts'
import { checkRepository, type Inputs } from './inputs.ts'
import { prose } from './markdown.ts'
import type { Redact } from './redaction.ts'
import { type Report, writeReport } from './report.ts'

export interface ToldIssue {
  readonly kept?: KeptIssue | undefined
  /** One line for the summary; empty where there is nothing to say. */
  readonly line: string
  readonly findings: readonly Finding[]
}

const NOTHING: ToldIssue = { line: '', findings: [] }
/** What an issue shows of what can be long, where the whole report has no room in it. */
const SHORT = { files: 40, answer: 2000 }

/** Never throws: what went wrong is a warning, or a line of the log where the release is whole and most likely has no issue. */
export async function tellIssue(
  facts: Facts,
  report: Report,
  redact: Redact,
  inputs: Inputs,
  client: GithubClient,
): Promise<ToldIssue> {
  if (!inputs.issue || facts.told.dryRun || !(report.blocked || report.over)) return NOTHING
  const repository = inputs.repository || facts.repository
  const { marker, formerly, isFormer } = markersOf(facts)
  try {
    checkRepository(inputs)
    const wish = {
      marker,
      formerly,
      isFormer,
      title: redact(report.title).replaceAll(/\s+/g, ' '),
      body: bodyOf(facts, report, redact, LONGEST_BODY - marker.length - 1),
      labels: inputs.labels,
      assignees: inputs.assignees.map((login) => login.replace(/^@/, '')),
      open: report.blocked,
      closingComment: `${prose(report.title)}: nothing is blocked any more, by [this run](${facts.runUrl}).\n`,
    }
    const kept = await keepIssue(wish, client, repository, inputs.token)
    return kept ? toldOf(kept) : NOTHING
  } catch (error) {
    return unkept(error, repository, report.blocked, redact)
  }
}

const WORDS: Readonly<Record<KeptIssue['did'], string>> = {
  created: 'tells of this',
  updated: 'is up to date',
  nothing: 'is up to date',
  reopened: 'was closed and is open again',
  closed: 'is closed',
}

function toldOf(kept: KeptIssue): ToldIssue {
  const findings = kept.notes.map((message): Finding => ({ level: 'warning', message: `${kept.url}: ${message}` }))
  return { kept, line: `**Issue:** [#${kept.number}](${kept.url}) ${WORDS[kept.did]}.\n`, findings }
}

function unkept(thrown: unknown, repository: string, blocked: boolean, redact: Redact): ToldIssue {
  const error = asPlumblineError(thrown)
  const isOff = error instanceof GithubFailure && error.status === 410
  const words = isOff
    ? `Issues are turned off in ${repository} (${error.answer}). Turn them on, name another \`repository\`, or set \`issue: false\`.`
    : `${error.what} ${error.answer === undefined ? '' : `(${error.answer}) `}${error.next}`
  const reason = redact(words)
  if (!blocked) return { ...NOTHING, line: `No issue could be looked for: ${prose(reason)}\n` }
  const message = `No issue tells of this: ${reason}`
  return { line: `**Issue:** ${prose(message)}\n`, findings: [{ level: 'warning', message }] }
}

/** The report as it is in the summary, or with less of what is long, or cut. */
function bodyOf(facts: Facts, report: Report, redact: Redact, most: number): string {
  const end = `\n---\n*Plumbline writes this text anew with every run: what you want to keep is better said in a comment. Close the issue of a version that you give up: no run will.*\n`
  const room = most - end.length
  if (report.markdown.length <= room) return `${report.markdown}${end}`
  const short = redact(writeReport(facts, SHORT).markdown)
  return `${short.length <= room ? short : cutMarkdown(short, room, facts.runUrl)}${end}`
}

/** Cut after a line, a code block that is open there ended. */
export function cutMarkdown(text: string, most: number, url: string): string {
  const words = `\n\n… cut: the summary of [this run](${url}) has the whole.\n`
  const lines = text
    .slice(0, Math.max(0, most - words.length - 110))
    .split('\n')
    .slice(0, -1)
  let open = ''
  for (const line of lines) {
    const fence = /^(`{3,})/.exec(line)?.[1] ?? ''
    if (open === '') open = fence
    else if (line.trim() === open) open = ''
  }
  return `${lines.join('\n')}${open === '' ? '' : `\n${open}`}${words}`
}
