// The table of registries that a rehearsal has stand-ins for: the only importer of its rows.
import { PlumblineError } from '@plumbline/kernel'
import { cratesIo } from './crates-io.ts'
import { npm } from './npm.ts'
import { pypi } from './pypi.ts'
import type { RegistryRow } from './row.ts'
import { rubygems } from './rubygems.ts'

const rows: readonly RegistryRow[] = [npm, pypi, cratesIo, rubygems]

/** Ecosystems whose release can be rehearsed whole. */
export const REHEARSED_ECOSYSTEMS: readonly string[] = rows.map(({ ecosystem }) => ecosystem)

/** The row of an ecosystem. Throws `no-package` with those that have one. */
export function registryOf(ecosystem: string): RegistryRow {
  const found = rows.find((row) => row.ecosystem === ecosystem)
  if (found) return found
  throw new PlumblineError('no-package', {
    what: `The package belongs to the ecosystem "${ecosystem}", and the rehearsal has no stand-in for its registry.`,
    means: `This version rehearses ${REHEARSED_ECOSYSTEMS.join(', ')}.`,
    next: 'Rehearse a package of one of these.',
  })
}

/** What people call the tags of an ecosystem's registry that point to versions, if it has any. */
export function distTagWords(ecosystem: string): string | undefined {
  return rows.find((row) => row.ecosystem === ecosystem)?.distTag
}

export { type PublishJob, publishJobOf } from './publish-job.ts'
export type { FaultPatterns, Handmade, OfflineInputs, RegistryRow, RegistryTraits, RequestPattern } from './row.ts'
