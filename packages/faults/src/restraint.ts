// Runs that must not act: dry ones, those that refuse what is there, and those with a token that nobody needs.
import { failureOf, type RunState, uploadsOf } from './run-state.ts'
import type { Company } from './together.ts'

/** Files that every read of a run shows. */
export interface Shown {
  /** With our bytes. */
  readonly longHeld: ReadonlySet<string>
  /** With a stranger's. */
  readonly taken: readonly string[]
}

/** What a run did that it must not do. */
export function wrongActs({ schedule, subjects }: Company, run: RunState, { longHeld, taken }: Shown): string[] {
  const [upload] = uploadsOf(run)
  const [sign] = run.signs
  const code = failureOf(run)?.code
  const whole = subjects.filter(({ files }) => files.every(({ name }) => longHeld.has(name)))
  const wrong: string[] = []
  if (upload && taken.length > 0) wrong.push(`P2: ${upload.file} was sent, and ${taken[0]} is taken`)
  if (sign && taken.length > 0) wrong.push(`P2: ${sign.file} was signed, and ${taken[0]} is taken`)
  if (run.spec.dryRun && upload) wrong.push(`P7: a dry run sent ${upload.file}`)
  if (run.spec.dryRun && sign) wrong.push(`P7: a dry run signed ${sign.file}`)
  if (run.spec.ifPublished === 'fail' && whole.length > 0) {
    if (upload) wrong.push(`P7: ${upload.file} was sent, and what is there was to be refused`)
    if (sign) wrong.push(`P7: ${sign.file} was signed, and what is there was to be refused`)
    if (run.reports && code === undefined) wrong.push('P7: what is there was to be refused and was not')
  }
  const unneeded = schedule.firstPublish?.unknown.length === 0 && whole.length === 0
  if (unneeded && upload && !heldWhole(run, subjects)) {
    wrong.push(`P7: ${upload.file} was sent, and the token of a person was given for nothing`)
  }
  return wrong
}

/** True where some package was whole when the first file went: then the token may have been of use before. */
function heldWhole(run: RunState, subjects: Company['subjects']): boolean {
  const held = new Set(run.heldAtFirstAct?.map(({ name }) => name))
  return subjects.some(({ files }) => files.every(({ name }) => held.has(name)))
}
