// Where a release may come to rest: it is published, or stopped by something that no run can change.
import { publishedOfAll } from '@plumbline/registries'
import { isImpossible } from './attested.ts'
import { failureOf, type RunState } from './run-state.ts'
import type { Held } from './scene.ts'
import type { Company } from './together.ts'

const HARD_STOPS: Readonly<Record<string, true>> = { 'exchange-refused': true, 'first-publish': true }

/** True when everything is published. */
export function isYes({ reports }: RunState): boolean {
  return reports !== undefined && publishedOfAll(reports) === 'yes'
}

/** A run's answer and failure in words. */
export function endOf(run: RunState): string {
  return `${run.reports && publishedOfAll(run.reports)} (${failureOf(run)?.code})`
}

/** A yes, or a stop that a run cannot end: other bytes there, a publisher that is not there, a tag that moved. */
export function isSettled(company: Company, seen: readonly Held[], run: RunState | undefined): boolean {
  if (!run?.reports) return false
  const { schedule } = company
  const code = failureOf(run)?.code
  if (code === undefined) return isYes(run)
  if (schedule.tagAtEnd === 'moved') return code === 'tag-moved'
  if (seen.some(({ ours }) => !ours)) return code === 'version-taken'
  if (code === 'attestation-impossible') return isImpossible(company)
  if (code === 'token-not-needed') return schedule.firstPublish?.unknown.length === 0
  return (schedule.trust === 'no' || schedule.untrusted !== undefined) && HARD_STOPS[code] === true
}
