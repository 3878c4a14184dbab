// A rehearsal as a text that can be compared with a committed one: steps, requests in order, outputs, summaries.
import type { LoggedRequest } from '@plumbline/standins'
import type { RunEvent, StepReport } from '../engine/ports.ts'
import { normalise } from './normalise.ts'

const VALUE_CAP = 2000

/** Collects what happens; `text()` is the transcript so far. */
export interface Transcript {
  note(line: string): void
  record(event: RunEvent): void
  text(): string
}

/** A transcript over the stand-ins' request log, which grows while the run goes on. */
export function createTranscript(requests: readonly LoggedRequest[]): Transcript {
  const lines: string[] = []
  let seen = 0
  const pending: string[] = []

  function ended(report: StepReport): void {
    const tolerated = report.tolerated ? ' (tolerated)' : ''
    lines.push(`- ${report.name}: ${report.conclusion}${tolerated}`)
    lines.push(...requestLines(requests.slice(seen)).map((line) => `    ${line}`))
    seen = requests.length
    for (const [name, value] of Object.entries(report.outputs)) lines.push(`    output ${name} = ${shorten(value)}`)
    lines.push(...pending.splice(0))
  }

  return {
    note: (line) => lines.push('', line),
    record(event) {
      if (event.kind === 'run-started') lines.push('', `# ${event.workflow} (${event.event} at ${event.ref})`)
      if (event.kind === 'job-started') lines.push('', `## ${event.path}`)
      if (event.kind === 'job-skipped') lines.push('', `## ${event.path}: skipped (${event.why})`)
      if (event.kind === 'step-annotation') {
        const { level, title, message } = event.annotation
        pending.push(...indented(`${level}${title ? ` ${title}` : ''}: ${message}`))
      }
      if (event.kind === 'step-summary') pending.push('    summary:', ...indented(event.markdown.trim(), '      | '))
      if (event.kind === 'step-ended') ended(event.report)
      if (event.kind === 'job-ended') lines.push(`= ${event.path}: ${event.result.conclusion}`)
      if (event.kind === 'run-ended') lines.push('', `run: ${event.conclusion}`)
    },
    text: () => `${normalise(lines.join('\n')).trim()}\n`,
  }
}

/** One line a request; equal ones in a row are one line, because a client may repeat its reads. */
function requestLines(requests: readonly LoggedRequest[]): string[] {
  const all = requests.map((request) => {
    const status = request.status === 0 ? 'connection cut' : String(request.status)
    return `${request.service} ${request.kind} ${request.method} ${request.path} → ${status}`
  })
  return all.filter((line, index) => line !== all[index - 1])
}

function indented(text: string, prefix = '    '): string[] {
  return text.split('\n').map((line) => `${prefix}${line}`.trimEnd())
}

function shorten(value: string): string {
  const oneLine = value.replaceAll('\n', '⏎')
  return oneLine.length > VALUE_CAP ? `${oneLine.slice(0, VALUE_CAP)}…` : oneLine
}
