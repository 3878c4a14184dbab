// The table of registries, and the way from a file's kind or a name to its row.
import { PlumblineError } from '@plumbline/kernel'
import { cratesIo } from './crates-io/crates-io.ts'
import { npm } from './npm/npm.ts'
import { pypi, testpypi } from './pypi/pypi.ts'
import type { Registry, RegistryDeps, RegistryOptions, RegistryRow } from './registry.ts'
import { rubygems } from './rubygems/rubygems.ts'

const rows: readonly RegistryRow[] = [npm, pypi, testpypi, cratesIo, rubygems]

/** The names that the input `registry` takes. */
export const REGISTRY_IDS: readonly string[] = rows.map((row) => row.id)

/** The name of the registry where an ecosystem's packages go; undefined where none of ours takes them. */
export function registryOfEcosystem(ecosystem: string): string | undefined {
  return ecosystem === '' ? undefined : rows.find((row) => row.ecosystem === ecosystem)?.id
}

/** The ecosystem of a registry's packages, by the kinds that it takes. Throws `unknown-registry`. */
export function ecosystemOf(id: string): string {
  const kinds = rows.find((row) => row.id === id)?.kinds ?? []
  const row = registryRow(id, kinds[0] ?? '')
  return (
    row.ecosystem ||
    (rows.find((other) => other.ecosystem !== '' && other.kinds.includes(kinds[0] ?? ''))?.ecosystem ?? '')
  )
}

/** Opens the registry of that name, whatever goes there. Throws `unknown-registry` and what its row throws. */
export async function openRegistry(id: string, options: RegistryOptions, deps: RegistryDeps): Promise<Registry> {
  const kind = rows.find((row) => row.id === id)?.kinds[0] ?? ''
  return registryRow(id, kind).open(options, deps)
}

/** The row of that name; without a name, the one where files of this kind go. Throws `unknown-registry`. */
export function registryRow(id: string, kind: string): RegistryRow {
  const row = id === '' ? rows.find(({ kinds }) => kinds.includes(kind)) : rows.find((one) => one.id === id)
  const known = REGISTRY_IDS.map((name) => `"${name}"`).join(', ')
  if (!row) {
    const what =
      id === '' ? `No registry takes files of the kind "${kind}".` : `"${id}" is no registry that Plumbline knows.`
    throw new PlumblineError('unknown-registry', { what: `${what} It knows ${known}.` })
  }
  if (!row.kinds.includes(kind)) {
    throw new PlumblineError('unknown-registry', {
      what: `The registry "${row.id}" does not take files of the kind "${kind}".`,
      means: 'The input `registry` and the files do not belong together.',
    })
  }
  return row
}
