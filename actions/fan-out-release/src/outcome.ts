// What fan-out-release says at its end: result, runs, the record's section, a table with links.
import type { Outcome } from '@plumbline/actions-io'
import { type FanOut, nameOf, runSeconds, sentence, type TargetResult } from '@plumbline/downstream'
import { type FailureCode, PlumblineError } from '@plumbline/kernel'
import type { DownstreamRun } from '@plumbline/record'

const MARKS = { success: '✓', failed: '✗', unknown: '?', sent: '→', 'not-now': '–' } as const

/** The outcome for all targets; only what is required decides the result. */
export function describe({ results, asleep }: FanOut): Outcome {
  const required = results.filter(({ target }) => target.required)
  const failed = required.filter(({ verdict }) => verdict === 'failed')
  const open = required.filter(({ verdict }) => verdict === 'unknown')
  const result = failed.length > 0 ? 'failed' : open.length > 0 ? 'incomplete' : 'complete'
  const tolerated = results.filter((entry) => !entry.target.required && ['failed', 'unknown'].includes(entry.verdict))
  const outcome: Outcome = {
    outputs: { result, runs: JSON.stringify(results.map(runOutput)) },
    sections: { 'fan-out': results.filter(({ verdict }) => verdict !== 'not-now').map(downstreamRun) },
    findings: [
      ...tolerated.map((entry) => ({ level: 'warning' as const, message: `${sentence(entry)} It is not required.` })),
      ...asleep.map((one) => ({ level: 'warning' as const, message: asleepWords(one) })),
    ],
    summary: summary(results, result).concat(...asleep.map((one) => `\n- ⚠ ${asleepWords(one)}\n`)),
  }
  if (result === 'complete') return outcome
  const told = [...failed, ...open]
  const next = told.flatMap((entry) =>
    entry.next === undefined ? [] : [`${entry.target.workflow}: ${entry.next.trim().replace(/\.$/, '')}`],
  )
  const failure = new PlumblineError(codeOf(failed), {
    what: told.map(sentence).join(' '),
    ...(next.length > 0 ? { next: `${next.join('. ')}.` } : {}),
  })
  return { ...outcome, failure }
}

function asleepWords({ path, why }: FanOut['asleep'][number]): string {
  return `${path} did not run for this release, and no target names it: ${why} If it is to follow a release, give it \`on: workflow_dispatch\` and name it in \`targets\`.`
}

/** What is to be repaired first: a target that cannot start, then a run that failed, then what is not known. */
function codeOf(failed: readonly TargetResult[]): FailureCode {
  if (failed.length === 0) return 'downstream-incomplete'
  return failed.every((entry) => entry.miswritten) ? 'downstream-refused' : 'downstream-failed'
}

function downstreamRun(entry: TargetResult): DownstreamRun {
  return {
    target: entry.target.workflow,
    repository: entry.target.repository,
    'run-id': entry.run?.id ?? entry.runId ?? 0,
    url: entry.run?.html_url ?? entry.url ?? '',
    status: entry.run?.status ?? (entry.verdict === 'failed' ? 'not-started' : 'unknown'),
    conclusion: entry.run?.conclusion ?? '',
    required: entry.target.required,
  }
}

function runOutput(entry: TargetResult) {
  const seconds = runSeconds(entry.run)
  const run = entry.verdict === 'not-now' ? { ...downstreamRun(entry), status: 'not-now' } : downstreamRun(entry)
  return {
    ...run,
    how: entry.how,
    words: entry.words,
    ...(seconds === undefined ? {} : { seconds, duration: seconds }),
  }
}

function summary(results: readonly TargetResult[], result: string): string {
  if (results.length === 0)
    return '### Downstream workflows\n\nNo targets are given: nothing had to follow this release.\n'
  const rows = results.map((entry) => {
    const { target, verdict, words, run } = entry
    const url = run?.html_url ?? entry.url
    const name = nameOf(target).replace(/,$/, '')
    const time = runSeconds(run)
    return `| ${MARKS[verdict]} | ${url ? `[${name}](${url})` : name} | ${target.start === 'event' ? '' : `\`${target.ref}\``} | ${cell(words)} | ${entry.how} | ${target.required ? 'yes' : 'no'} | ${time === undefined ? '' : `${time} s`} |`
  })
  const head = ['| | workflow | ref | | run | required | time |', '|---|---|---|---|---|---|---:|']
  return `### Downstream workflows: ${result}\n\n${[...head, ...rows].join('\n')}\n`
}

/** Words that quote what GitHub says may hold what a table is made of. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ')
}
