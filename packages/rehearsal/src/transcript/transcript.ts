// A rehearsal as a text that can be compared with a committed one: steps, requests in order, outputs, summaries.
import type { LoggedRequest } from '@plumbline/standins'
import type { RunEvent, StepReport } from '../engine/ports.ts'
import { normalise } from './normalise.ts'
import { requestLines } from './request-lines.ts'
import { createRequestOwners } from './request-owners.ts'

const VALUE_CAP = 2000

/** Collects what happens; `text()` is the transcript so far. */
export interface Transcript {
  note(line: string): void
  record(event: RunEvent): void
  text(): string
}

/** What is being written of one run: a run that another dispatched is written down after the step that did. */
interface Page {
  readonly lines: string[]
  /** Annotations and summaries of the step that is going on. */
  readonly pending: string[]
  /** Dispatched runs that have ended meanwhile. */
  readonly dispatched: string[]
}

/** A transcript over the stand-ins' request log, which grows while the run goes on. */
export function createTranscript(requests: readonly LoggedRequest[]): Transcript {
  const whole: string[] = []
  const pages = new Map<number, Page>()
  const owners = createRequestOwners(requests)

  return {
    note: (line) => whole.push('', line),
    record(event) {
      owners.follow(event)
      if (event.kind === 'run-started') pages.set(event.runId, { lines: [], pending: [], dispatched: [] })
      const page = pages.get(event.runId)
      if (page) write(event, page)
      else if (event.kind === 'note') whole.push('', event.text)
      if (event.kind === 'run-ended') turn(event.runId)
    },
    text: () => `${normalise([...whole, ...[...pages.values()].flatMap(({ lines }) => lines)].join('\n')).trim()}\n`,
  }

  function write(event: RunEvent, page: Page): void {
    const { lines, pending } = page
    if (event.kind === 'run-started')
      lines.push(
        '',
        `# ${event.workflow} (${event.event} at ${event.ref}${event.attempt ? `, attempt ${event.attempt}` : ''})`,
      )
    if (event.kind === 'job-started') lines.push('', `## ${event.path}`)
    if (event.kind === 'job-skipped') lines.push('', `## ${event.path}: skipped (${event.why})`)
    if (event.kind === 'job-kept') lines.push('', `= ${event.path}: kept from attempt ${event.attempt}`)
    if (event.kind === 'runner-lost') {
      lines.push(...lostLines(event.step, owners.take(event)), ...pending.splice(0), ...page.dispatched.splice(0))
    }
    if (event.kind === 'step-annotation') {
      const { level, title, message } = event.annotation
      pending.push(...indented(`${level}${title ? ` ${title}` : ''}: ${message}`))
    }
    if (event.kind === 'step-summary') pending.push('    summary:', ...indented(event.markdown.trim(), '      | '))
    if (event.kind === 'step-ended') {
      const { report } = event
      lines.push(...stepLines(report, owners.take(event)), ...pending.splice(0), ...page.dispatched.splice(0))
    }
    if (event.kind === 'job-ended') lines.push(`= ${event.path}: ${event.result.conclusion}`)
    if (event.kind === 'run-ended') lines.push('', `run: ${event.conclusion}`)
  }

  /** The page of a run that ended goes to the run that waits for it, if there is one. */
  function turn(runId: number): void {
    const page = pages.get(runId)
    pages.delete(runId)
    const waiting = [...pages.values()].at(-1)
    if (page && waiting) waiting.dispatched.push(...indented(['', ...page.lines.slice(1), ''].join('\n'), '        '))
    else whole.push(...(page?.lines ?? []))
  }
}

function stepLines(report: StepReport, requests: readonly LoggedRequest[]): string[] {
  const tolerated = report.tolerated ? ' (tolerated)' : ''
  return [
    `- ${report.name}: ${report.conclusion}${tolerated}`,
    ...requestLines(requests, asksSideBySide(report)).map((line) => `    ${line}`),
    ...Object.entries(report.outputs).map(([name, value]) => `    output ${name} = ${shorten(value)}`.trimEnd()),
  ]
}

/** An audit looks at several versions at a time, and is known by what it gives. */
function asksSideBySide({ outputs }: StepReport): boolean {
  return outputs['audit-file'] !== undefined
}

function lostLines(step: string, requests: readonly LoggedRequest[]): string[] {
  return [`- ${step}: the runner was lost`, ...requestLines(requests).map((line) => `    ${line}`)]
}

function indented(text: string, prefix = '    '): string[] {
  return text.split('\n').map((line) => `${prefix}${line}`.trimEnd())
}

function shorten(value: string): string {
  const oneLine = value.replaceAll('\n', '⏎')
  return oneLine.length > VALUE_CAP ? `${oneLine.slice(0, VALUE_CAP)}…` : oneLine
}
