// What a top-level step tells the world while it runs: masked lines, annotations within GitHub's limits, summaries, notes.
import type { Annotation } from '../engine/ports.ts'
import type { JobState } from './job-state.ts'

const ANNOTATIONS_PER_LEVEL = 10
const MESSAGE_LIMIT = 4096

export interface StepLog {
  readonly step: string
  line(text: string): void
  annotate(annotation: Annotation): void
  error(message: string): void
  warning(message: string): void
  summary(markdown: string): void
  /** Something that the rehearsal does otherwise than GitHub. */
  note(text: string): void
}

/** The log of one top-level step; the steps of a composite action share it, and its quota. */
export function createStepLog(job: JobState, step: string): StepLog {
  const { report } = job.options
  const at = { runId: job.request.runId, path: job.request.path, step }
  const shown = { error: 0, warning: 0, notice: 0 }
  const mask = (text: string) => job.masks.apply(text)

  function annotate(annotation: Annotation) {
    shown[annotation.level] += 1
    if (shown[annotation.level] > ANNOTATIONS_PER_LEVEL) {
      // GitHub shows it in the log alone.
      report({ kind: 'step-log', ...at, line: `${annotation.level}: ${mask(annotation.message)}` })
      return
    }
    const message = mask(annotation.message).slice(0, MESSAGE_LIMIT)
    const title = annotation.title === undefined ? {} : { title: mask(annotation.title) }
    report({ kind: 'step-annotation', ...at, annotation: { ...annotation, ...title, message } })
  }

  return {
    step,
    line: (text) => report({ kind: 'step-log', ...at, line: mask(text) }),
    annotate,
    error: (message) => annotate({ level: 'error', message }),
    warning: (message) => annotate({ level: 'warning', message }),
    summary: (markdown) => report({ kind: 'step-summary', ...at, markdown: mask(markdown) }),
    note: (text) =>
      report({ kind: 'note', runId: job.request.runId, text: mask(`${job.request.path} · ${step}: ${text}`) }),
  }
}
