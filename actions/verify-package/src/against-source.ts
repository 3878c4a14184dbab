// Every package against the tree of the released commit, with the findings that come of it.
import type { Finding } from '@plumbline/kernel'
import { type CommitSource, type ComparedSource, compareWithCommit } from '@plumbline/source'
import { findingsOf } from './comparison-findings.ts'
import { isInstalledProgram } from './installed-programs.ts'
import type { LookedInto } from './looked.ts'

/** A package and what came of comparing it. */
export interface ComparedPackage extends ComparedSource {
  readonly looked: LookedInto
  readonly findings: readonly Finding[]
}

/** Compares one package; `allowExtra` are globs. */
export async function compareWithSource(
  looked: LookedInto,
  checkout: CommitSource,
  allowExtra: readonly string[],
): Promise<ComparedPackage> {
  const compared = await compareWithCommit(looked, checkout, allowExtra)
  const { label, folder } = checkout
  const { comparison, elsewhere } = compared
  const findings = findingsOf(looked.file.entry.name, comparison, {
    label,
    folder,
    elsewhere,
    isInstalledProgram: (path) => isInstalledProgram(looked.file.contents, path),
  })
  return { looked, ...compared, findings }
}
