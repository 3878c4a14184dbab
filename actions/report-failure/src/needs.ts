// The jobs that the reporting job needs: their results, and what their outputs say about the release.
import { PlumblineError } from '@plumbline/kernel'
import {
  type FailureSection,
  type FragmentReference,
  type Prepared,
  type Publication,
  parseFailure,
  parsePrepared,
  parsePublications,
  parseReferences,
} from '@plumbline/record'

export interface NeededJob {
  readonly id: string
  /** success, failure, cancelled, skipped. */
  readonly result: string
  readonly outputs: Readonly<Record<string, string>>
}

/** What outputs tell; the doubts name outputs that could not be read. */
export interface Told {
  readonly prepared: Prepared | undefined
  /** As outputs give them, also where `prepared` is incomplete because prepare failed. */
  readonly packageName: string
  readonly version: string
  readonly dryRun: boolean
  /** Of every job that published, and of every package. */
  readonly publications: readonly Publication[]
  readonly nextAction: string
  /** What a publish step said about its failure, also where its job kept no record. */
  readonly failure: FailureSection | undefined
  /** Job that owns a fragment → where it is. */
  readonly fragments: Readonly<Record<string, FragmentReference>>
  readonly doubts: readonly string[]
}

/** The needed jobs. Throws `bad-input` when this is not what `toJSON(needs)` gives. */
export function parseNeeds(text: string): NeededJob[] {
  const value = parseJson(text)
  if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0) {
    throw notNeeds(text)
  }
  return Object.entries(value as Record<string, { result?: unknown; outputs?: Record<string, string> } | null>).map(
    ([id, job]) => {
      if (typeof job?.result !== 'string') throw notNeeds(text)
      return { id, result: job.result, outputs: job.outputs ?? {} }
    },
  )
}

/** Everything that the jobs' outputs say. */
export function readOutputs(jobs: readonly NeededJob[]): Told {
  const doubts: string[] = []
  const attempt = <Value>(where: string, read: () => Value): Value | undefined => {
    try {
      return read()
    } catch (error) {
      doubts.push(`${where}: ${error instanceof PlumblineError ? error.what : String(error)}`)
      return undefined
    }
  }
  const named = (name: string) =>
    jobs.map(({ outputs }) => outputs[name]).find((text) => text !== undefined && text !== '')
  const all = Object.assign({}, ...jobs.map(({ outputs }) => outputs)) as Record<string, string>
  const preparing = jobs.find(({ outputs }) => outputs['commit'] && outputs['package-name'] && outputs['version'])
  const preparedText = named('prepared') ?? (preparing ? JSON.stringify(preparing.outputs) : '')
  const texts = publicationTexts(jobs)
  const published = texts.map((text) => attempt('output "publication"', () => textsIn(text)) ?? {})
  const saidByStep = (name: string) => published.map((outputs) => outputs[name]).find((text) => text)
  const prepared = attempt('output "prepared"', () => parsePrepared(preparedText))
  return {
    prepared,
    packageName: prepared?.['package-name'] ?? all['package-name'] ?? '',
    version: prepared?.version ?? all['version'] ?? '',
    dryRun: prepared?.['dry-run'] ?? all['dry-run'] === 'true',
    publications: texts.flatMap((text) => attempt('output "publication"', () => parsePublications(text)) ?? []),
    nextAction: saidByStep('next-action') ?? named('next-action') ?? '',
    failure: attempt('output "failure"', () => parseFailure(saidByStep('failure') ?? named('failure') ?? '')),
    fragments: { ...prepared?.['record-artifacts'], ...fragmentsOf(jobs, attempt) },
    doubts,
  }
}

/** What jobs handed on of their publish steps, each once: a call hands on what the job within it said. */
function publicationTexts(jobs: readonly NeededJob[]): readonly string[] {
  const handed = jobs.map(({ outputs }) => outputs['publication'] ?? '').filter((text) => text !== '')
  const bare = jobs.filter(({ outputs }) => outputs['published'] && outputs['registry'] && !outputs['publication'])
  return [...new Set([...handed, ...bare.map(({ outputs }) => JSON.stringify(outputs))])]
}

/** The outputs in a JSON text; none where it is not an object, which parsePublications then says. */
function textsIn(text: string): Readonly<Record<string, string>> {
  const value: unknown = text.trim() === '' ? {} : JSON.parse(text)
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, one]) => typeof one === 'string'))
}

function fragmentsOf(
  jobs: readonly NeededJob[],
  attempt: <Value>(where: string, read: () => Value) => Value | undefined,
): Record<string, FragmentReference> {
  const found = jobs.flatMap(({ id, outputs }) =>
    Object.entries(outputs)
      .filter(([name, text]) => /(^|-)record-artifacts$/.test(name) && text !== '')
      .map(([name, text]) => attempt(`output "${name}" of job "${id}"`, () => parseReferences(text)) ?? {}),
  )
  return Object.assign({}, ...found)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw notNeeds(text)
  }
}

function notNeeds(text: string): PlumblineError {
  return new PlumblineError('bad-input', {
    what: `Input "needs" is ${JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)}.`,
    means: 'It is not the jobs that this job needs, with their results.',
    next: 'Pass `needs: ${{ toJSON(needs) }}`, and let the job need all jobs of the release.',
  })
}
