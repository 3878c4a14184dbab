// The jobs that the reporting job needs: their results, and what their outputs say about the release.
import { redactText } from '@plumbline/http'
import { PlumblineError } from '@plumbline/kernel'
import {
  type FailureSection,
  type FragmentReference,
  type Phase,
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

/** A failure as a job's outputs state it. */
export interface SaidFailure {
  /** The job of our workflows that would have said it. */
  readonly job: Phase
  /** The needed job whose outputs hold it. */
  readonly id: string
  readonly failure: FailureSection
}

/** What outputs tell; the doubts name outputs that could not be read. */
export interface Told {
  readonly prepared: Prepared | undefined
  /** As outputs give them, also where `prepared` is incomplete because prepare failed. */
  readonly packageName: string
  readonly version: string
  readonly registry: string
  readonly dryRun: boolean
  /** Of every job that published, and of every package. */
  readonly publications: readonly Publication[]
  readonly nextAction: string
  /** What steps said about their failures, also where their jobs kept no record. */
  readonly failures: readonly SaidFailure[]
  /** Job that owns a fragment → where it is. */
  readonly fragments: Readonly<Record<string, FragmentReference>>
  readonly doubts: readonly string[]
}

type Attempt = <Value>(where: string, read: () => Value) => Value | undefined

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
  const attempt: Attempt = (where, read) => {
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
  const holder = jobs.find(({ outputs }) => outputs['prepared']) ?? preparing
  const preparedText = holder?.outputs['prepared'] || (preparing ? JSON.stringify(preparing.outputs) : '')
  const texts = publicationTexts(jobs)
  const published = texts.map((text) => attempt('output "publication"', () => textsIn(text)) ?? {})
  const saidByStep = (name: string) => published.map((outputs) => outputs[name]).find((text) => text)
  // A job that failed before it could say everything is no finding of its own.
  const doubting = holder?.result === 'success' ? attempt : silently
  const prepared = doubting('output "prepared"', () => parsePrepared(preparedText))
  return {
    prepared,
    packageName: prepared?.['package-name'] ?? all['package-name'] ?? '',
    version: prepared?.version ?? all['version'] ?? '',
    registry: prepared?.registry ?? all['registry'] ?? '',
    dryRun: prepared?.['dry-run'] ?? all['dry-run'] === 'true',
    publications: texts.flatMap((text) => attempt('output "publication"', () => parsePublications(text)) ?? []),
    nextAction: saidByStep('next-action') ?? named('next-action') ?? '',
    failures: failuresIn(jobs, attempt),
    fragments: { ...prepared?.['record-artifacts'], ...fragmentsOf(jobs, attempt) },
    doubts,
  }
}

function silently<Value>(_where: string, read: () => Value): Value | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** Every failure that a job states: of its publish step in `publication`, of any other step in `failure`. */
function failuresIn(jobs: readonly NeededJob[], attempt: Attempt): SaidFailure[] {
  return jobs.flatMap(({ id, result, outputs }) => {
    const published =
      readableTexts(outputs['publication'] ?? '')['failure'] || (outputs['published'] && outputs['failure'])
    const said = published || outputs['failure'] || ''
    const failure = attempt(`output "failure" of job "${id}"`, () => parseFailure(said))
    if (!failure) return []
    const job = published ? 'publish' : failure.phase
    // A step that may fail in a job that goes on stops no release; a publication that failed does, whatever its job says.
    return result === 'success' && job !== 'publish' ? [] : [{ job, id, failure }]
  })
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

/** The same where it cannot be read, which is a doubt that is told once. */
function readableTexts(text: string): Readonly<Record<string, string>> {
  try {
    return textsIn(text)
  } catch {
    return {}
  }
}

function fragmentsOf(jobs: readonly NeededJob[], attempt: Attempt): Record<string, FragmentReference> {
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

function notNeeds(given: string): PlumblineError {
  const text = redactText(given)
  return new PlumblineError('bad-input', {
    what: `Input "needs" is ${JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)}.`,
    means: 'It is not the jobs that this job needs, with their results.',
    next: 'Pass `needs: ${{ toJSON(needs) }}`, and let the job need all jobs of the release.',
  })
}
