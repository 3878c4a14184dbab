// What publish-with-oidc says at its end: outputs, the record's section, summary and annotations.
import type { Outcome } from '@plumbline/actions-io'
import type { PlumblineError } from '@plumbline/kernel'
import type { ClaimDifference } from '@plumbline/preflight'
import { type Publication, parsePrepared } from '@plumbline/record'
import type { PublishReport, Registry } from '@plumbline/registries'
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

/** The outcome of a run that has asked the registry. */
export function outcomeOf(report: PublishReport, ended: Ended): Outcome {
  const { gathered, registry, inputs, differences, label, rerunCommand } = ended
  const { subject } = gathered
  const notes = remarks(report, gathered, inputs['skip-existing'])
  const found = differenceFindings(differences, label)
  const publication: Publication = {
    registry: registry.id,
    published: report.published,
    proof: report.proof,
    'already-published': report.alreadyPublished,
    'package-url': report.packageUrl,
    ...(gathered.mayAttest ? {} : { provenance: 'none' }),
    files: report.files,
  }
  return {
    outputs: {
      published: report.published,
      proof: report.proof,
      'already-published': String(report.alreadyPublished),
      registry: registry.id,
      'package-name': subject.packageName,
      version: subject.version,
      'package-url': report.packageUrl,
      files: JSON.stringify(report.files),
      'next-action': report.nextAction,
    },
    sections: { publications: [publication] },
    summary: summaryOf(report, subject, registry, [...found.map(({ message }) => message), ...notes], rerunCommand),
    findings: [...found, ...gathered.warnings, ...notes.map((message) => ({ level: 'notice', message }) as const)],
    ...(report.failure ? { failure: report.failure } : {}),
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
