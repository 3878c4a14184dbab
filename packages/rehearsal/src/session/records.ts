// The release record of a rehearsal, put together from what its jobs wrote, each section from the job that owns it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { asPlumblineError, PROJECT_SLUG, PROJECT_VERSION } from '@plumbline/kernel'
import {
  type DownstreamRun,
  emptyRecord,
  extendRecord,
  mergeFragments,
  type Phase,
  parseRecord,
  type ReleaseRecord,
} from '@plumbline/record'
import type { JobRequest } from '../engine/ports.ts'

const PHASES: readonly Phase[] = ['validate', 'build', 'verify', 'publish', 'release', 'fan-out']

export interface Records {
  /** Forgets what earlier runs have said: a new run speaks for itself. */
  begin(): void
  /** Takes what a job of the publish workflow left in its RUNNER_TEMP. Returns why it could not be read, if so. */
  keep(job: Pick<JobRequest, 'path' | 'file'>, temp: string): string | undefined
  merged(simulated: ReadonlySet<number>): ReleaseRecord
}

interface Kept {
  /** What the job may speak for; undefined in a workflow of the repository, whose jobs may have any name. */
  readonly phase: Phase | undefined
  readonly record: ReleaseRecord
}

/** Fragments by job: of a job that was run again, what it said last. */
export function createRecords(): Records {
  const fragments = new Map<string, Kept>()
  return {
    begin: () => fragments.clear(),
    keep(job, temp) {
      const file = join(temp, 'plumbline', 'record.json')
      if (!existsSync(file)) return undefined
      try {
        fragments.set(job.path, { phase: phaseOf(job), record: parseRecord(readFileSync(file, 'utf8'), job.path) })
        return undefined
      } catch (error) {
        // Where the project's code runs it can write anything there.
        return asPlumblineError(error).what
      }
    },
    merged(simulated) {
      const kept = [...fragments.values()]
      const owned = kept.flatMap(({ phase, record }) => (phase ? [{ phase, record }] : []))
      const foreign = kept.filter(({ phase }) => phase === undefined)
      let merged = mergeFragments(PROJECT_VERSION, owned)
      for (const { record } of foreign) merged = extendRecord(record, merged)
      const runs = merged['fan-out']?.map((run) => marked(run, simulated))
      return extendRecord(emptyRecord(PROJECT_VERSION), { ...merged, ...(runs ? { 'fan-out': runs } : {}) })
    },
  }
}

/** A job of our workflows that is no phase (`try` runs the project's code) is believed for nothing but its failure. */
function phaseOf({ path, file }: Pick<JobRequest, 'path' | 'file'>): Phase | undefined {
  const id = path.split('/').at(-1)?.split(' (')[0]
  const phase = PHASES.find((name) => name === id)
  return phase ?? (file.repository === PROJECT_SLUG ? 'report' : undefined)
}

function marked(run: DownstreamRun, simulated: ReadonlySet<number>): DownstreamRun {
  return simulated.has(run['run-id']) ? { ...run, simulated: true } : run
}
