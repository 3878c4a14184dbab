// What a person sees while a rehearsal runs: one line a job, what is worth knowing and what failed below it.
import type { Annotation, RunEvent, StepReport } from '../engine/ports.ts'

export interface Screen {
  write(text: string): void
  /** Whether a line may be shown and overwritten. */
  readonly live: boolean
}

/** Lines of a failed step's log that are shown where the step says nothing better of itself. */
const LOG_LINES = 15

/** What has been heard of the job that runs. */
interface Heard {
  readonly lines: string[]
  annotations: Annotation[]
  log: string[]
}

/** Shows the events of a rehearsal as they come; a dispatched run is indented. */
export function createProgress(screen: Screen): (event: RunEvent) => void {
  const jobs = new Map<string, Heard>()
  const running: number[] = []
  const clear = () => screen.live && screen.write('\r\u001b[K')
  const say = (text: string) => {
    clear()
    const indent = '    '.repeat(Math.max(0, running.length - 1))
    screen.write(`${text.split('\n').join(`\n${indent}`).replace(/^/, indent)}\n`)
  }
  const heard = (event: { runId: number; path: string }): Heard => {
    const key = keyOf(event)
    const known = jobs.get(key) ?? { lines: [], annotations: [], log: [] }
    jobs.set(key, known)
    return known
  }

  return (event) => {
    switch (event.kind) {
      case 'run-started':
        running.push(event.runId)
        screen.write('\n')
        say(`${event.workflow} · ${event.event} at ${event.ref}${event.attempt ? `, attempt ${event.attempt}` : ''}`)
        break
      case 'step-started':
        Object.assign(heard(event), { annotations: [], log: [] })
        if (screen.live) screen.write(`\r\u001b[K  … ${event.path}: ${event.step}`)
        break
      case 'step-annotation':
        heard(event).annotations.push(event.annotation)
        break
      case 'step-log': {
        const job = heard(event)
        job.log = [...job.log, event.line].slice(-LOG_LINES)
        break
      }
      case 'step-ended':
        heard(event).lines.push(...stepLines(event.report, heard(event)))
        break
      case 'runner-lost':
        heard(event).lines.push(...lostLines(event.step, heard(event)))
        break
      case 'job-kept':
        say(`  = ${event.path} (kept from attempt ${event.attempt})`)
        break
      case 'job-skipped':
        say(`  - ${event.path.padEnd(32)} skipped: ${event.why.replace(/ \(if: .*/s, '')}`)
        break
      case 'job-ended':
        say(jobLine(event))
        for (const line of heard(event).lines) say(line)
        // The job may be run again.
        jobs.delete(keyOf(event))
        break
      case 'run-ended':
        clear()
        running.pop()
        break
    }
  }
}

function keyOf({ runId, path }: { runId: number; path: string }): string {
  return `${runId} ${path}`
}

/** The step whose runner was lost has no conclusion; the last error says what happened. */
function lostLines(step: string, { annotations }: Heard): string[] {
  return [`      ✗ ${step}`, ...annotations.filter(({ level }) => level === 'error').map(errorLines)]
}

/** What is told of a step that has ended: its notices and warnings, and its errors or the end of its log. */
function stepLines({ name, conclusion }: StepReport, { annotations, log }: Heard): string[] {
  const isTold = ({ level }: Annotation) => level !== 'error' || conclusion !== 'failure'
  const mark = ({ level }: Annotation) => (level === 'error' ? '!' : 'i')
  const remarks = annotations
    .filter(isTold)
    .map((one) => `      ${mark(one)} ${one.message.replaceAll('\n', '\n        ')}`)
  if (conclusion !== 'failure') return remarks
  // The runner's own sentence about an exit code says nothing that the mark does not say.
  const errors = annotations.filter(
    ({ level, message }) => level === 'error' && !/^Process completed with exit code \d+\.$/.test(message),
  )
  const logged = log.length > 0 ? log.map((line) => `        | ${line}`) : annotations.map(errorLines)
  const words = errors.length > 0 ? errors.map(errorLines) : logged
  return [...remarks, `      ✗ ${name}`, ...words]
}

function jobLine(event: Extract<RunEvent, { kind: 'job-ended' }>): string {
  const mark = { success: '✓', failure: '✗', cancelled: '!', skipped: '-' }[event.result.conclusion]
  return `  ${mark} ${event.path.padEnd(32)} ${seconds(event.milliseconds).padStart(7)}`
}

function errorLines(annotation: Annotation): string {
  const place = annotation.file ? ` (${annotation.file}${annotation.line ? `:${annotation.line}` : ''})` : ''
  const [first, ...rest] = annotation.message.split('\n')
  const head = `        ${annotation.title ? `${annotation.title}${place}: ` : place && `${place.slice(2, -1)}: `}${first}`
  return [head, ...rest.map((line) => `          ${line}`)].join('\n')
}

/** A duration in milliseconds as people read it: `0.4 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
