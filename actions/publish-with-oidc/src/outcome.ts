// What publish-with-oidc says at its end: outputs, the record's section, summary and annotations.
import type { Outcome } from '@plumbline/actions-io'
import type { PlumblineError } from '@plumbline/kernel'
import type { ClaimDifference } from '@plumbline/preflight'
import { type Publication, parsePrepared } from '@plumbline/record'
import { type PublishReport, publishedOfAll, type Registry, weakestOfAll } from '@plumbline/registries'
import { differenceFindings } from './claims.ts'
import type { Gathered } from './gather.ts'
import type { Inputs } from './inputs.ts'
import { remarks, summaryOf } from './summary.ts'

/** What was published where, and what was noticed on the way. */
export interface Ended {
  readonly gathered: Gathered
  readonly registry: Registry
  readonly inputs: Inputs
  readonly differences: readonly ClaimDifference[]
  /** The registry as people write it. */
  readonly label: string
  readonly rerunCommand: string
}

/** The outcome of a run that has asked the registry: one report per package, told as one. */
export function outcomeOf(reports: readonly PublishReport[], ended: Ended): Outcome {
  const { gathered, registry, inputs, differences, label, rerunCommand } = ended
  const notes = remarks(reports, gathered, inputs)
  const found = differenceFindings(differences, label)
  const failed = reports.find(({ failure }) => failure !== undefined)
  const lines = (of: (report: PublishReport) => string) => reports.map(of).join('\n')
  const said = [...found.map(({ message }) => message), ...notes]
  return {
    outputs: {
      published: publishedOfAll(reports),
      proof: weakestOfAll(reports),
      'already-published': String(reports.every(({ alreadyPublished }) => alreadyPublished)),
      registry: registry.id,
      'package-name': lines(({ packageName }) => packageName),
      version: lines(({ version }) => version),
      'package-url': lines(({ packageUrl }) => packageUrl),
      files: JSON.stringify(reports.flatMap((report) => filesOf(report, reports.length > 1))),
      'next-action': failed?.nextAction ?? '',
    },
    sections: { publications: reports.map((report) => publicationOf(report, registry, gathered)) },
    summary: summaryOf(reports, registry, said, rerunCommand),
    findings: [...found, ...gathered.warnings, ...notes.map((message) => ({ level: 'notice', message }) as const)],
    ...(failed?.failure ? { failure: failed.failure } : {}),
  }
}

/** Of several packages each file says whose it is: the outputs are all that a job of its own hands on. */
function filesOf({ packageName, version, files }: PublishReport, oneOfSeveral: boolean): readonly object[] {
  return oneOfSeveral ? files.map((file) => ({ ...file, 'package-name': packageName, version })) : files
}

function publicationOf(report: PublishReport, registry: Registry, { mayAttest, repositoryUrl }: Gathered): Publication {
  return {
    registry: registry.id,
    ...(repositoryUrl === '' ? {} : { 'repository-url': repositoryUrl }),
    'package-name': report.packageName,
    version: report.version,
    published: report.published,
    proof: report.proof,
    'already-published': report.alreadyPublished,
    'package-url': report.packageUrl,
    ...(mayAttest ? {} : { provenance: 'none' }),
    files: report.files,
  }
}

/** The outcome of a run that stopped before it asked the registry: nothing was sent, and nothing is known. */
export function stopped(failure: PlumblineError, inputs: Inputs, nextAction: string) {
  const nothing = { published: 'unknown', proof: 'none', 'already-published': 'false', files: '[]' }
  return { outputs: { ...nothing, ...named(inputs), 'next-action': nextAction }, failure }
}

/** What the inputs say of package and registry; the report names them, also when nothing could be read. */
function named(inputs: Inputs): Readonly<Record<string, string>> {
  try {
    const prepared = parsePrepared(inputs.prepared)
    const registry = inputs.registry || (prepared?.registry ?? '')
    if (!prepared) return { registry }
    return { registry, 'package-name': prepared['package-name'], version: prepared.version }
  } catch {
    return { registry: inputs.registry }
  }
}
