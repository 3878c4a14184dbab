// The table of registries that preflight has rules for.
import type { RegistryRules } from '../registry-rules.ts'
import { cratesIo } from './crates-io.ts'
import { npm } from './npm.ts'
import { pypi, testpypi } from './pypi.ts'
import { rubygems } from './rubygems.ts'

const rows: readonly RegistryRules[] = [npm, pypi, testpypi, cratesIo, rubygems]

/** The registries with rules. */
export const RULED_REGISTRIES: readonly string[] = rows.map(({ id }) => id)

/** The rules of a registry; undefined for one that nothing is known of. */
export function rulesOf(registry: string): RegistryRules | undefined {
  return rows.find(({ id }) => id === registry)
}
