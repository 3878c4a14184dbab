// The JSON beside a crate against the crate itself. crates.io reads little of that JSON, other registries all of it: what
// is unknown in it or differs from Cargo.toml is no refusal, but a client's mistake.
import { isDeepStrictEqual } from 'node:util'
import type { Dependency } from './dependencies.ts'
import type { CrateManifest } from './manifest.ts'
import { tableOf } from './toml.ts'

const FIELDS = [
  'name',
  'vers',
  'deps',
  'features',
  'authors',
  'description',
  'documentation',
  'homepage',
  'readme',
  'readme_file',
  'keywords',
  'categories',
  'license',
  'license_file',
  'repository',
  'badges',
  'links',
  'rust_version',
]
const DEPENDENCY_FIELDS = [
  'optional',
  'default_features',
  'name',
  'features',
  'version_req',
  'target',
  'kind',
  'registry',
  'explicit_name_in_toml',
]

/** Sentences on unknown fields and on differences. */
export function strangeMetadata(
  metadata: Readonly<Record<string, unknown>>,
  manifest: CrateManifest,
): readonly string[] {
  const unknown = Object.keys(metadata).filter((name) => !FIELDS.includes(name))
  const deps = Array.isArray(metadata['deps']) ? metadata['deps'].map(tableOf) : undefined
  const unknownInDeps = (deps ?? []).flatMap((dep) =>
    Object.keys(dep).filter((name) => !DEPENDENCY_FIELDS.includes(name)),
  )
  const differing = Object.entries(expected(manifest)).filter(
    ([name, value]) => !isDeepStrictEqual(metadata[name] ?? null, value ?? null),
  )
  const wanted = sorted(manifest.dependencies.map(asStated))
  return [
    ...unknown.map((name) => `has no field "${name}"`),
    ...[...new Set(unknownInDeps)].map((name) => `has no field "deps[].${name}"`),
    ...differing.map(([name]) => `came with "${name}" that differs from Cargo.toml`),
    ...(deps && isDeepStrictEqual(sorted(deps.map(withDefaults)), wanted)
      ? []
      : ['came with "deps" that differ from Cargo.toml']),
  ]
}

function expected(manifest: CrateManifest): Readonly<Record<string, unknown>> {
  const { authors, description, license, homepage, documentation, repository, links, keywords, categories } = manifest
  return {
    features: manifest.features,
    authors,
    description,
    license,
    license_file: manifest.licenseFile,
    homepage,
    documentation,
    repository,
    links,
    rust_version: manifest.rustVersion,
    keywords,
    categories,
  }
}

function asStated(dependency: Dependency): Readonly<Record<string, unknown>> {
  const { name, optional, features, kind, target = null, alias = null } = dependency
  return {
    name,
    optional,
    features,
    kind,
    target,
    default_features: dependency.defaultFeatures,
    version_req: dependency.requirement,
    explicit_name_in_toml: alias,
  }
}

/** Where the crate comes from is checked by cargo: an address that is this registry's own says nothing. */
function withDefaults(dep: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { registry: _registry, ...rest } = dep
  return { ...rest, target: dep['target'] ?? null, explicit_name_in_toml: dep['explicit_name_in_toml'] ?? null }
}

function sorted(deps: readonly Readonly<Record<string, unknown>>[]): readonly unknown[] {
  const key = (dep: Readonly<Record<string, unknown>>) => `${dep['name']} ${dep['kind']} ${dep['target']}`
  return deps.toSorted((one, other) => key(one).localeCompare(key(other)))
}
