// The table of scenarios: the only importer of its rows.
import { nearest, PlumblineError } from '@plumbline/kernel'
import { alreadyPublished } from './already-published.ts'
import { calledFromOtherRepo } from './called-from-other-repo.ts'
import { dispatchedElsewhere } from './dispatched-elsewhere.ts'
import { downstreamFails } from './downstream-fails.ts'
import { everyPhaseFailsOnce } from './every-phase-fails-once.ts'
import { filesExpired } from './files-expired.ts'
import { goodDay } from './good-day.ts'
import { halfPublished } from './half-published.ts'
import { halfUploaded } from './half-uploaded.ts'
import { indexLags } from './index-lags.ts'
import { indexLags12s } from './index-lags-12s.ts'
import { logIsDown } from './log-is-down.ts'
import { logSays409 } from './log-says-409.ts'
import { missingChangelog } from './missing-changelog.ts'
import { missingIdToken } from './missing-id-token.ts'
import { npm503Then403 } from './npm-503-then-403.ts'
import { npmPackumentCached } from './npm-packument-cached.ts'
import { publishSkipped } from './publish-skipped.ts'
import { publisherMismatch } from './publisher-mismatch.ts'
import { pullRequest } from './pull-request.ts'
import { pypi502ThoughStored } from './pypi-502-though-stored.ts'
import { rebuildDiffers } from './rebuild-differs.ts'
import type { Scenario } from './scenario.ts'
import { tagMoves } from './tag-moves.ts'
import { tagsUnheard } from './tags-unheard.ts'
import { tokenCannotDispatch } from './token-cannot-dispatch.ts'
import { tokenExpires } from './token-expires.ts'
import { untaggedVersion } from './untagged-version.ts'
import { uploadTimesOutAfterAccept } from './upload-times-out-after-accept.ts'
import { uploadTimesOutBeforeAccept } from './upload-times-out-before-accept.ts'
import { versionTaken } from './version-taken.ts'
import { wrongTag } from './wrong-tag.ts'

export const scenarios: readonly Scenario[] = [
  goodDay,
  wrongTag,
  missingChangelog,
  missingIdToken,
  calledFromOtherRepo,
  tagMoves,
  versionTaken,
  publisherMismatch,
  publishSkipped,
  uploadTimesOutAfterAccept,
  uploadTimesOutBeforeAccept,
  npm503Then403,
  pypi502ThoughStored,
  logSays409,
  logIsDown,
  indexLags12s,
  npmPackumentCached,
  indexLags,
  tokenExpires,
  halfUploaded,
  alreadyPublished,
  rebuildDiffers,
  filesExpired,
  dispatchedElsewhere,
  everyPhaseFailsOnce,
  tokenCannotDispatch,
  downstreamFails,
  untaggedVersion,
  tagsUnheard,
  halfPublished,
  pullRequest,
]

/** The scenario of that name. Throws `scenario-unknown` with the names there are, or first the one that may be meant. */
export function scenarioNamed(name: string): Scenario {
  const found = scenarios.find((scenario) => scenario.name === name)
  if (found) return found
  const near = nearest(
    name,
    scenarios.map((scenario) => scenario.name),
  )
  if (near !== undefined) {
    const others = scenarios.map((scenario) => scenario.name).filter((other) => other !== near)
    throw new PlumblineError('scenario-unknown', {
      what: `"${name}" is not a scenario; "${near}" is meant? There are also ${others.join(', ')}.`,
      next: `Write --scenario ${near}, or one of the others.`,
    })
  }
  const known = scenarios.map((scenario) => `  ${scenario.name}: ${scenario.tells}`).join('\n')
  throw new PlumblineError('scenario-unknown', { what: `"${name}" is not a scenario. There are:\n${known}\n` })
}

export type { Given, Need } from './needs.ts'
export { type Act, type Change, type ExampleName, isJob, type Scenario, type Stage } from './scenario.ts'
