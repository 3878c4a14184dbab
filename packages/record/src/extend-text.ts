// The record as the text of a job's file: what the frame around every action calls.
import { PROJECT_VERSION } from '@plumbline/kernel'
import { extendRecord } from './merge.ts'
import { emptyRecord, parseRecord } from './read.ts'

/** The record's text with the sections added; an empty text starts a new record. Throws `bad-record`. */
export function extendRecordText(text: string, sections: Readonly<Record<string, unknown>>): string {
  const record = text === '' ? emptyRecord(PROJECT_VERSION) : parseRecord(text, "this job's record file")
  return `${JSON.stringify(extendRecord(record, sections), null, 2)}\n`
}
