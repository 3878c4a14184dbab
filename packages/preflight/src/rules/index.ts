// The table of registries that preflight has rules for.
import type { RegistryRules } from '../registry-rules.ts'
import { cratesIo } from './crates-io.ts'
import { npm } from './npm.ts'
import { pypi, testpypi } from './pypi.ts'
import { rubygems } from './rubygems.ts'

const rows: readonly RegistryRules[] = [npm, pypi, testpypi, cratesIo, rubygems]

/** The registries with rules. */
export const RULED_REGISTRIES: readonly string[] = rows.map(({ id }) => id)

/** The rules of a registry, or of the one where an ecosystem's packages go; undefined where nothing is known. */
export function rulesOf(name: string): RegistryRules | undefined {
  return rows.find(({ id }) => id === name) ?? rows.find(({ homeOf }) => homeOf !== '' && homeOf === name)
}
