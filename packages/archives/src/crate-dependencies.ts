// The dependencies of a crate as cargo states them to a registry, from the tables of a normalised Cargo.toml.
import { requirementText, targetText } from './cargo-text.ts'
import type { TomlTable } from './crate-toml.ts'

/** A dependency with the names of cargo's publish request. */
export interface CrateDependency {
  readonly name: string
  readonly version_req: string
  readonly features: readonly string[]
  readonly optional: boolean
  readonly default_features: boolean
  readonly target: string | null
  readonly kind: 'normal' | 'dev' | 'build'
  /** Address of the index where the crate is; absent for crates.io, whatever registry the crate goes to. */
  readonly registry?: string
  readonly explicit_name_in_toml?: string
  readonly artifact?: readonly string[]
  readonly bindep_target?: string
  readonly lib?: boolean
}

const [NORMAL, DEV, BUILD] = [
  ['dependencies', 'dependencies', 'normal'],
  ['dev-dependencies', 'dev_dependencies', 'dev'],
  ['build-dependencies', 'build_dependencies', 'build'],
] as const

/** Every dependency in cargo's order: those of all targets first; the reason, as the rest of a sentence, if one is odd. */
export function crateDependencies(manifest: TomlTable): readonly CrateDependency[] | { readonly problem: string } {
  const found = [
    ...dependenciesIn(manifest, null, [NORMAL, DEV, BUILD]),
    ...tablesIn(manifest['target']).flatMap(([target, tables]) => dependenciesIn(tables, target, [NORMAL, BUILD, DEV])),
  ]
  const odd = found.find(isOdd)
  return odd ?? found.filter((one): one is CrateDependency => !isOdd(one))
}

type Odd = { readonly problem: string }
type Found = CrateDependency | Odd

function isOdd(found: Found): found is Odd {
  return 'problem' in found
}

function dependenciesIn(
  tables: TomlTable,
  target: string | null,
  kinds: readonly (typeof NORMAL | typeof DEV | typeof BUILD)[],
): Found[] {
  return kinds.flatMap(([name, oldName, kind]) =>
    entriesOf(tables[name] ?? tables[oldName]).map(([key, stated]) => dependencyOf(key, stated, kind, target)),
  )
}

function dependencyOf(key: string, stated: unknown, kind: CrateDependency['kind'], target: string | null): Found {
  const table = (typeof stated === 'string' ? { version: stated } : stated) as TomlTable
  const oddity = oddityOf(table)
  if (oddity !== undefined) return { problem: `has the dependency "${key}" with ${oddity}` }
  const { version = '*', package: original, optional, features, artifact } = table
  const requirement = typeof version === 'string' ? requirementText(version) : undefined
  if (requirement === undefined) {
    return { problem: `has the dependency "${key}" with the version ${JSON.stringify(version)}, which is none` }
  }
  const index = table['registry-index']
  return {
    optional: optional === true,
    default_features: (table['default-features'] ?? table['default_features']) !== false,
    name: typeof original === 'string' ? original : key,
    features: textsOf(features),
    version_req: requirement,
    target: target === null ? null : targetText(target),
    kind,
    ...(typeof index === 'string' ? { registry: index } : {}),
    ...(typeof original === 'string' ? { explicit_name_in_toml: key } : {}),
    ...(artifact === undefined ? {} : artifactOf(table, artifact)),
  }
}

/** What cargo takes out of a Cargo.toml that it packs; whoever left it in did not pack with cargo. */
function oddityOf(table: TomlTable | null): string | undefined {
  if (typeof table !== 'object' || table === null || Array.isArray(table)) return 'something that is no table'
  const left = ['path', 'git', 'workspace', 'registry'].find((key) => key in table)
  return left === undefined ? undefined : `the key "${left}", so it was not packed by cargo`
}

/** Artifact dependencies (https://doc.rust-lang.org/cargo/reference/unstable.html#artifact-dependencies). */
function artifactOf(table: TomlTable, artifact: unknown): Partial<CrateDependency> {
  return {
    artifact: typeof artifact === 'string' ? [artifact] : textsOf(artifact),
    ...(typeof table['target'] === 'string' ? { bindep_target: table['target'] } : {}),
    lib: table['lib'] === true,
  }
}

function tablesIn(value: unknown): (readonly [string, TomlTable])[] {
  return entriesOf(value).flatMap(([key, table]) =>
    typeof table === 'object' && table !== null ? [[key, table as TomlTable] as const] : [],
  )
}

/** The entries of a table in the order of their names' bytes, as cargo keeps them. */
function entriesOf(value: unknown): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return []
  return Object.entries(value).sort(([one], [other]) => Buffer.compare(Buffer.from(one), Buffer.from(other)))
}

/** The texts of a list; empty where there is none. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : []
}
