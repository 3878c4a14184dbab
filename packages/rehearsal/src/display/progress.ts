// What a person sees while a rehearsal runs: one line a job, the words of what failed below it.
import type { Annotation, RunEvent } from '../engine/ports.ts'

export interface Screen {
  write(text: string): void
  /** Whether a line may be shown and overwritten. */
  readonly live: boolean
}

/** Shows the events of a rehearsal as they come. `depth` runs of a dispatched workflow are indented. */
export function createProgress(screen: Screen): (event: RunEvent) => void {
  const annotations = new Map<string, Annotation[]>()
  const failedSteps = new Map<string, string[]>()
  const running: number[] = []
  const keyOf = (event: { runId: number; path: string }) => `${event.runId} ${event.path}`
  const say = (text: string) => {
    clear()
    screen.write(`${'    '.repeat(Math.max(0, running.length - 1))}${text}\n`)
  }
  const clear = () => screen.live && screen.write('\r\u001b[K')

  return (event) => {
    switch (event.kind) {
      case 'run-started':
        running.push(event.runId)
        screen.write('\n')
        say(`${event.workflow} · ${event.event} at ${event.ref}`)
        break
      case 'step-started':
        if (screen.live) screen.write(`\r\u001b[K  … ${event.path}: ${event.step}`)
        break
      case 'step-annotation':
        if (event.annotation.level === 'error') push(annotations, keyOf(event), event.annotation)
        break
      case 'step-ended':
        if (event.report.conclusion === 'failure') push(failedSteps, keyOf(event), event.report.name)
        break
      case 'job-skipped':
        say(`  - ${event.path.padEnd(32)} skipped: ${event.why.replace(/ \(if: .*/s, '')}`)
        break
      case 'job-ended':
        say(jobLine(event))
        if (event.result.conclusion === 'failure') {
          for (const step of failedSteps.get(keyOf(event)) ?? []) say(`      ✗ ${step}`)
          for (const annotation of told(annotations.get(keyOf(event)) ?? [])) say(errorLines(annotation))
        }
        break
      case 'run-ended':
        clear()
        running.pop()
        break
    }
  }
}

/** The runner's own sentence about an exit code is told only where nothing better is. */
function told(annotations: readonly Annotation[]): readonly Annotation[] {
  const own = annotations.filter(({ message }) => !/^Process completed with exit code \d+\.$/.test(message))
  return own.length > 0 ? own : annotations
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

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  map.set(key, [...(map.get(key) ?? []), value])
}

/** A duration in milliseconds as people read it: `0.4 s`. */
export function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`
}
