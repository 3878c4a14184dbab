// What the publish job states about itself: its outputs, passed on as one JSON input.
import { PlumblineError } from '@plumbline/kernel'
import { publishedOfFiles } from './file-states.ts'
import { quotedStart } from './quoted-start.ts'
import type { Proof, Publication, PublicationFile, Published } from './sections.ts'

const PUBLISHED = ['yes', 'no', 'partial', 'unknown'] as const satisfies readonly Published[]
const PROOFS = ['hash', 'contents', 'version-only', 'none'] as const satisfies readonly Proof[]

/** What a step says of a file; of several packages it also says whose the file is. */
interface ToldFile extends PublicationFile {
  readonly 'package-name'?: string
  readonly version?: string
}

/**
 * The publications in `toJSON(needs.publish.outputs)`, one per package; none for an empty text or `{}`.
 * Throws `bad-input`.
 */
export function parsePublications(text: string): Publication[] {
  const outputs = parseOutputs(text)
  const registry = outputs['registry'] ?? ''
  if (registry === '') return []
  const files = parseFiles(outputs['files'] || '[]')
  const names = linesOf(outputs['package-name'])
  const whole = {
    registry,
    published: oneOf(PUBLISHED, outputs['published'] || 'unknown', text),
    proof: oneOf(PROOFS, outputs['proof'] || 'none', text),
    'already-published': outputs['already-published'] === 'true',
    'package-url': linesOf(outputs['package-url'])[0] ?? '',
    files,
  }
  const [versions, urls] = [linesOf(outputs['version']), linesOf(outputs['package-url'])]
  const known =
    names.length > 1 && files.length > 0 && files.every((file) => names.includes(file['package-name'] ?? ''))
  if (!known) return [names.length === 1 ? { ...whole, ...nameOf(names[0] ?? '', versions[0] ?? '') } : whole]
  return names.map((name, place) => {
    const own = files.filter((file) => file['package-name'] === name)
    const url = urls.length === names.length ? (urls[place] ?? '') : ''
    return { ...whole, ...nameOf(name, versions[place] ?? ''), ...partOf(own, whole), 'package-url': url }
  })
}

function nameOf(name: string, version: string): Pick<Publication, 'package-name' | 'version'> {
  return { 'package-name': name, ...(version === '' ? {} : { version }) }
}

/** One package's share: the states of its files are all that its answer rests on. */
function partOf(told: readonly ToldFile[], { proof }: Pick<Publication, 'proof'>) {
  const files = told.map(({ 'package-name': _name, version: _version, ...file }) => file)
  const published = publishedOfFiles(files)
  return {
    published,
    proof: published === 'no' ? ('none' as const) : proof,
    'already-published': files.every(({ state }) => state === 'already-there'),
    files,
  }
}

function linesOf(text = ''): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

function oneOf<Word extends string>(words: readonly Word[], given: string, text: string): Word {
  const word = words.find((candidate) => candidate === given)
  if (word === undefined) throw notOurs(text)
  return word
}

function parseFiles(text: string): readonly ToldFile[] {
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
    what: `Input "publication" is ${quotedStart(text)}.`,
    means: 'It is not the outputs of a job with publish-with-oidc.',
    next: 'Pass `publication: ${{ toJSON(needs.publish.outputs) }}`.',
  })
}
