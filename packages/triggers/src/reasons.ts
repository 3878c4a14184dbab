// Why a workflow does not start: the table, in the order in which a person wants to hear it.
import { eventReasons } from './event-reasons.ts'
import { fileReasons } from './file-reasons.ts'
import type { Reason, TriggerCode, TriggerEvent } from './model.ts'
import type { Question } from './question.ts'

export interface ReasonRow {
  readonly code: TriggerCode
  /** The events that it can stop. */
  readonly events: readonly TriggerEvent['name'][]
  /** Why it stops this one; undefined when it does not. */
  why(question: Question): string | undefined
  /** A dispatch does not help: the sentence says what does. */
  readonly final?: boolean
}

/** The first thing in the file that stops it; else everything around the file that does. */
export function reasonsAgainst(question: Question): readonly Found[] {
  const inFile = applying(fileReasons, question)
  return inFile.length > 0 ? inFile.slice(0, 1) : applying(eventReasons, question)
}

interface Found extends Reason {
  readonly final: boolean
}

function applying(rows: readonly ReasonRow[], question: Question): readonly Found[] {
  return rows.flatMap(({ code, events, why, final = false }) => {
    if (!events.includes(question.event.name)) return []
    const told = why(question)
    return told === undefined ? [] : [{ code, why: told, final }]
  })
}
