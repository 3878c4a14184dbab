// What the outer process hands to the one inside the namespaces, as a file in the scratch folder.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Subject } from '@plumbline/rehearsal'

export interface Fetched {
  readonly command: string
  /** Folder with what the command left untracked, laid over every checkout. */
  readonly overlay?: string
  /** Folder that pip may install from. */
  readonly wheelhouse?: string
  /** What tools are told by their environment: where cargo keeps what it fetched. */
  readonly variables?: Readonly<Record<string, string>>
  /** Folder of packages that the rehearsal's registry holds besides. */
  readonly packages?: string
  /** Whether what the build requires is in it, so that the build needs nothing of this machine. */
  readonly holdsBuild?: boolean
}

export interface RehearsalPlan {
  readonly subject: Subject
  readonly scenario: string
  readonly projectRoot: string
  readonly scratch: string
  readonly live: boolean
  /** When the command was started, milliseconds since the epoch. */
  readonly started: number
  readonly fetched?: Fetched
  /** Where the job summaries are kept; not set where nothing can be written there. */
  readonly summariesAt?: string
}

export const REPORT_FILE = 'report.json'
export const TRANSCRIPT_FILE = 'transcript.txt'
export const SUMMARIES_FILE = 'summaries.md'

/** Writes the plan; returns its path. */
export function writePlan(plan: RehearsalPlan): string {
  const path = join(plan.scratch, 'plan.json')
  writeFileSync(path, JSON.stringify(plan))
  return path
}

export function readPlan(path: string): RehearsalPlan {
  return JSON.parse(readFileSync(path, 'utf8')) as RehearsalPlan
}
