// The table of scenarios: the only importer of its rows.
import { PlumblineError } from '@plumbline/kernel'
import { alreadyPublished } from './already-published.ts'
import { downstreamFails } from './downstream-fails.ts'
import { goodDay } from './good-day.ts'
import type { Scenario } from './scenario.ts'
import { uploadTimesOutAfterAccept } from './upload-times-out-after-accept.ts'
import { uploadTimesOutBeforeAccept } from './upload-times-out-before-accept.ts'
import { versionTaken } from './version-taken.ts'
import { wrongTag } from './wrong-tag.ts'

export const scenarios: readonly Scenario[] = [
  goodDay,
  wrongTag,
  versionTaken,
  alreadyPublished,
  uploadTimesOutAfterAccept,
  uploadTimesOutBeforeAccept,
  downstreamFails,
]

/** The scenario of that name. Throws `scenario-unknown` with the names there are. */
export function scenarioNamed(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name)
  if (found) return found
  const known = scenarios.map((scenario) => `  ${scenario.name}: ${scenario.tells}`).join('\n')
  throw new PlumblineError('scenario-unknown', { what: `"${name}" is not a scenario. There are:\n${known}\n` })
}

export type { Act, Scenario, Stage } from './scenario.ts'
