// What the registry holds of the version: the judge over sets of files, and over whether anything may be built.
import type { ActionDeps } from '@plumbline/actions-io'
import { createHttp } from '@plumbline/http'
import { PlumblineError } from '@plumbline/kernel'
import { rulesOf } from '@plumbline/preflight'
import { type HeldFile, type LocalFile, type Registry, registryRow, toPublishFile } from '@plumbline/registries'
import type { Inputs } from './inputs.ts'

/** `same`: at least one file with these bytes and none with others; `apart`: none of them is there. */
export type Comparison = { readonly state: 'same' | 'apart' } | { readonly state: 'different'; readonly theirs: string }

export interface Shelf {
  readonly label: string
  readonly address: string
  readonly kinds: readonly string[]
  /** What is there of the version; empty for nothing. */
  readonly held: readonly HeldFile[]
  /** Command that shows it. */
  readonly lookCommand: string
  /** Throws `registry-unreadable`. */
  compare(files: readonly LocalFile[]): Promise<Comparison>
}

/** Pauses between repeats of a read that gave no answer. */
const PAUSES_MS = [2_000, 5_000, 15_000]

type Unreadable = { readonly state: 'unreadable'; readonly request: string; readonly reason: string }

/** Asks the registry; undefined for one that Plumbline cannot ask. Throws `registry-unreadable`, `client-missing`. */
export async function lookAtShelf(inputs: Inputs, deps: ActionDeps): Promise<Shelf | undefined> {
  const rules = rulesOf(inputs.registry || inputs.ecosystem)
  if (!rules) return undefined
  const row = registryRow(rules.id, rules.probe.kind)
  const options = { distTag: '', access: '', repositoryUrl: inputs['repository-url'] }
  const registry = await row.open(options, {
    http: createHttp(),
    exec: deps.exec,
    now: Date.now,
    scratch: `${deps.context.temp}/plumbline/find-built-files`,
    platform: process.platform,
  })
  const version = { packageName: inputs['package-name'], version: inputs.version }
  const holding = await patiently(inputs, registry, async () => {
    const answer = await registry.holding(version)
    return answer.state === 'unreadable' ? answer : { state: 'read', answer }
  })
  return {
    label: rules.label,
    address: registry.address,
    kinds: row.kinds,
    held: holding.state === 'held' ? holding.files : [],
    lookCommand: registry.lookCommand({ ...version, files: [] }),
    compare: (files) => compare(inputs, registry, files),
  }
}

async function compare(inputs: Inputs, registry: Registry, files: readonly LocalFile[]): Promise<Comparison> {
  const wanted = files.map(toPublishFile)
  const subject = { packageName: inputs['package-name'], version: inputs.version, files: wanted }
  const readings = await patiently(inputs, registry, async () => {
    const answer = await registry.read(subject, wanted)
    return answer.find((reading) => reading.state === 'unreadable') ?? { state: 'read', answer }
  })
  const other = readings.findIndex(({ state }) => state === 'different')
  const reading = readings[other]
  if (reading?.state === 'different')
    return { state: 'different', theirs: `"${wanted[other]?.name}" ${reading.theirs}` }
  return { state: readings.some(({ state }) => state === 'same') ? 'same' : 'apart' }
}

async function patiently<Answer>(
  inputs: Inputs,
  registry: Registry,
  read: () => Promise<Unreadable | { readonly state: 'read'; readonly answer: Answer }>,
): Promise<Answer> {
  for (const pause of [...PAUSES_MS, undefined]) {
    const result = await read()
    if (result.state === 'read') return result.answer
    if (pause === undefined) throw unreadable(inputs, registry, result)
    await new Promise((resolve) => setTimeout(resolve, pause))
  }
  throw new PlumblineError('unexpected', { what: 'The registry was never read.' })
}

function unreadable(inputs: Inputs, { address }: Registry, { request, reason }: Unreadable): PlumblineError {
  return new PlumblineError('registry-unreadable', {
    what: `${address} could not say what it holds of ${inputs['package-name']} ${inputs.version}, and nothing is built on a doubt: a build makes other bytes than one that may be published.`,
    request,
    answer: reason,
  })
}
