// What a scenario can do to the rehearsed world, before its acts and before their jobs.
import type { World } from '@plumbline/standins'
import type { PublishJob, RegistryRow } from '../registries/index.ts'
import type { Stage } from '../scenarios/index.ts'
import type { Subject } from '../subject/subject.ts'
import type { Undertaking } from '../workflow/undertaking.ts'
import { handmade } from './handmade.ts'
import type { Records } from './records.ts'
import { moveTagAway } from './repository-change.ts'
import type { Runs } from './runs.ts'

export interface StageParts {
  readonly world: World
  readonly subject: Subject
  /** The tag that the scenario pushes. */
  readonly tag: string
  readonly registry: RegistryRow
  readonly publishJob: PublishJob
  readonly undertaking: Undertaking
  /** What the registry holds and trusts: the subject, and what may be published with it. */
  readonly published: readonly Subject[]
  readonly records: Records
  readonly runs: Runs
  readonly loseRunner: () => void
}

/** The stage as it is; what happens on it is followed by `Disturbances`. */
export function stageOf(parts: StageParts): Stage {
  const { world, subject, tag, registry, publishJob, undertaking, published, records, runs, loseRunner } = parts
  const { upload } = registry.faults
  return {
    subject,
    registry: registry.faults,
    publishJob: publishJob.id,
    dispatches: undertaking.dispatches,
    uploads: () => world.requests.filter(({ service, kind }) => service === upload.service && kind === 'upload').length,
    mustHappen: () => undefined,
    addFault: (fault) => void world.addFault(fault),
    clearFaults: () => world.clearFaults(),
    seedOtherBytes: (version) => registry.seedOtherBytes(world, subject, version, verifiedNames(records)),
    publishByHand: async () => registry.publishByHand(world, subject, await handmade(subject)),
    trustOther: () => {
      for (const each of published) registry.trustOther(world, each, publishJob)
    },
    lagReads: (milliseconds) => registry.lagReads(world, milliseconds),
    showUploadsAfter: (milliseconds) => (registry.showAfter ?? registry.lagReads)(world, milliseconds),
    logConflicts: (times) => world.sigstore.conflict(times),
    moveTag: () => void moveTagAway(subject, tag),
    passTime: (milliseconds) => world.clock.advance(milliseconds),
    loseRunner,
    simulateDownstream: (conclusion) => runs.simulate(conclusion),
  }
}

/** Somebody who publishes the same version by hand gives its files the same names. */
function verifiedNames(records: Records): string[] {
  return (records.merged(new Set()).files ?? []).map(({ name }) => name)
}
