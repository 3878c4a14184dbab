// What crates.io is told of a crate beside its bytes: the fields of cargo's publish request.
// https://doc.rust-lang.org/cargo/reference/registry-web-api.html#publish
import { type CrateDependency, crateDependencies, textsOf } from './crate-dependencies.ts'
import type { TomlTable } from './crate-toml.ts'

/** The request's metadata, with the names of that page; readers of a .crate fill it from the Cargo.toml inside. */
export interface CrateManifest {
  readonly name: string
  readonly vers: string
  readonly deps: readonly CrateDependency[]
  readonly features: Readonly<Record<string, readonly string[]>>
  readonly authors: readonly string[]
  readonly description: string | null
  readonly documentation: string | null
  readonly homepage: string | null
  readonly readme: string | null
  readonly readme_file: string | null
  readonly keywords: readonly string[]
  readonly categories: readonly string[]
  readonly license: string | null
  readonly license_file: string | null
  readonly repository: string | null
  readonly badges: Readonly<Record<string, unknown>>
  readonly links: string | null
  readonly rust_version: string | null
}

/** The readme's path in the archive, and its text. */
export interface CrateReadme {
  readonly path: string
  readonly text: string
}

/** The request's metadata from the normalised Cargo.toml; the reason, as the rest of a sentence, if it cannot be one. */
export function crateManifest(
  manifest: TomlTable,
  named: { readonly name: string; readonly version: string },
  readme: CrateReadme | undefined,
): CrateManifest | { readonly problem: string } {
  const deps = crateDependencies(manifest)
  if ('problem' in deps) return deps
  const about = tableOf(manifest['package'] ?? manifest['project'])
  const text = (key: string) => (typeof about[key] === 'string' ? about[key] : null)
  return {
    name: named.name,
    vers: named.version,
    deps,
    features: Object.fromEntries(Object.entries(tableOf(manifest['features'])).map(([key, on]) => [key, textsOf(on)])),
    authors: textsOf(about['authors']),
    description: text('description'),
    documentation: text('documentation'),
    homepage: text('homepage'),
    readme: readme?.text ?? null,
    readme_file: readme?.path ?? null,
    keywords: textsOf(about['keywords']),
    categories: textsOf(about['categories']),
    license: text('license'),
    license_file: text('license-file'),
    repository: text('repository'),
    badges: { ...tableOf(manifest['badges']) },
    links: text('links'),
    rust_version: text('rust-version'),
  }
}

function tableOf(value: unknown): TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as TomlTable) : {}
}
