// The release record of a rehearsal, put together from what its jobs wrote, each section from the job that owns it.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PROJECT_VERSION } from '@plumbline/kernel'
import {
  type DownstreamRun,
  emptyRecord,
  extendRecord,
  mergeFragments,
  type Phase,
  parseRecord,
  type ReleaseRecord,
} from '@plumbline/record'

const PHASES: readonly Phase[] = ['validate', 'build', 'verify', 'publish', 'release', 'fan-out']

export interface Records {
  /** Takes what a job of the publish workflow left in its RUNNER_TEMP. */
  keep(path: string, temp: string): void
  merged(simulated: ReadonlySet<number>): ReleaseRecord
}

/** Fragments by job, the latest run of a job last. */
export function createRecords(): Records {
  const fragments = new Map<string, ReleaseRecord>()
  return {
    keep(path, temp) {
      const file = join(temp, 'plumbline', 'record.json')
      if (existsSync(file)) fragments.set(path, parseRecord(readFileSync(file, 'utf8'), path))
    },
    merged(simulated) {
      const owned = [...fragments].flatMap(([path, record]) => {
        const phase = PHASES.find((name) => path.split('/').at(-1)?.startsWith(name))
        return phase ? [{ phase, record }] : []
      })
      // A workflow with jobs of its own calls our actions in jobs of any name: there each job's sections count.
      const foreign = [...fragments].filter(
        ([path]) => !PHASES.some((name) => path.split('/').at(-1)?.startsWith(name)),
      )
      let merged = mergeFragments(PROJECT_VERSION, owned)
      for (const [, record] of foreign) merged = extendRecord(merged, { ...record, ...merged })
      const runs = merged['fan-out']?.map((run) => marked(run, simulated))
      return extendRecord(emptyRecord(PROJECT_VERSION), { ...merged, ...(runs ? { 'fan-out': runs } : {}) })
    },
  }
}

function marked(run: DownstreamRun, simulated: ReadonlySet<number>): DownstreamRun {
  return simulated.has(run['run-id']) ? { ...run, simulated: true } : run
}
