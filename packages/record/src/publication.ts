// What the publish job states about itself: its outputs, passed on as one JSON input.
import { PlumblineError } from '@plumbline/kernel'
import type { Proof, Publication, Published } from './sections.ts'

const PUBLISHED = ['yes', 'no', 'partial', 'unknown'] as const satisfies readonly Published[]
const PROOFS = ['hash', 'contents', 'version-only', 'none'] as const satisfies readonly Proof[]

/** The publication in `toJSON(needs.publish.outputs)`; undefined for an empty text or `{}`. Throws `bad-input`. */
export function parsePublication(text: string): Publication | undefined {
  const outputs = parseOutputs(text)
  const registry = outputs['registry'] ?? ''
  if (registry === '') return undefined
  return {
    registry,
    published: oneOf(PUBLISHED, outputs['published'] || 'unknown', text),
    proof: oneOf(PROOFS, outputs['proof'] || 'none', text),
    'already-published': outputs['already-published'] === 'true',
    'package-url': outputs['package-url'] ?? '',
    files: parseFiles(outputs['files'] || '[]'),
  }
}

function oneOf<Word extends string>(words: readonly Word[], given: string, text: string): Word {
  const word = words.find((candidate) => candidate === given)
  if (word === undefined) throw notOurs(text)
  return word
}

function parseFiles(text: string): Publication['files'] {
  const value = parse(text)
  if (!Array.isArray(value)) throw notOurs(text)
  return value
}

function parseOutputs(text: string): Readonly<Record<string, string>> {
  const value = text.trim() === '' ? {} : parse(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw notOurs(text)
  return value as Record<string, string>
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notOurs(text)
  }
}

function notOurs(text: string): PlumblineError {
  return new PlumblineError('bad-input', {
    what: `Input "publication" is ${JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)}.`,
    means: 'It is not the outputs of a job with publish-with-oidc.',
    next: 'Pass `publication: ${{ toJSON(needs.publish.outputs) }}`.',
  })
}
