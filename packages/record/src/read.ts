// Reading a record: absent, not JSON, wrong shape and another major version are told apart.
import { PlumblineError } from '@plumbline/kernel'
import { RECORD_SCHEMA, type ReleaseRecord } from './sections.ts'

/** A record without sections. */
export function emptyRecord(plumbline: string): ReleaseRecord {
  return { schema: RECORD_SCHEMA, plumbline }
}

/**
 * The record in a text; `origin` names the file or artifact in the messages.
 * Unknown fields are kept; another schema version is refused. Throws `bad-record`.
 */
export function parseRecord(text: string, origin: string): ReleaseRecord {
  const value = parseJson(text, origin)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new PlumblineError('bad-record', { what: `The record in ${origin} is not a JSON object.` })
  }
  const schema = (value as { schema?: unknown }).schema
  if (schema !== RECORD_SCHEMA) {
    throw new PlumblineError('bad-record', {
      what: `The record in ${origin} has schema version ${JSON.stringify(schema)}; this version of Plumbline reads ${RECORD_SCHEMA}.`,
      next: 'Use the same version of Plumbline in every job of the release.',
    })
  }
  return value as ReleaseRecord
}

function parseJson(text: string, origin: string): unknown {
  if (text.trim() === '') throw new PlumblineError('bad-record', { what: `The record in ${origin} is empty.` })
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new PlumblineError('bad-record', {
      what: `The record in ${origin} is not JSON (${(cause as Error).message}).`,
      cause,
    })
  }
}
