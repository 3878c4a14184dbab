// Dependencies as Cargo.toml states them, and the server's rules for each.
import { type Refused, refused } from './answers.ts'
import { wrongAlias, wrongFeature, wrongName } from './names.ts'
import { type Table, tableOf, textsOf } from './toml.ts'
import { normalizedRequirement } from './versions.ts'

export interface Dependency {
  /** Of the crate. */
  readonly name: string
  /** As the server writes it, `^1.2`; as given when it is none. */
  readonly requirement: string
  readonly optional: boolean
  readonly defaultFeatures: boolean
  readonly features: readonly string[]
  /** `cfg(unix)`. */
  readonly target: string | undefined
  readonly kind: 'normal' | 'build' | 'dev'
  /** The name that the dependant gives it, where that is another. */
  readonly alias: string | undefined
  /** A name from the packer's own configuration, which cargo replaces by an address. */
  readonly registry: string | undefined
}

const TABLES = { dependencies: 'normal', 'dev-dependencies': 'dev', 'build-dependencies': 'build' } as const

/** All tables of a manifest, those of its targets as well; `inherited` when one still points at a workspace. */
export function dependenciesOf(root: Table): readonly Dependency[] | 'inherited' {
  const targets = Object.entries(tableOf(root['target'])).map(([target, tables]) => [target, tableOf(tables)] as const)
  const all = [[undefined, root] as const, ...targets].flatMap(([target, tables]) =>
    Object.entries(TABLES).flatMap(([table, kind]) =>
      Object.entries(tableOf(tables[table])).map(([key, value]) => ({ key, value, kind, target })),
    ),
  )
  if (all.some(({ value }) => tableOf(value)['workspace'] === true)) return 'inherited'
  return all.map(({ key, value, kind, target }) => dependencyOf(key, value, kind, target))
}

function dependencyOf(key: string, value: unknown, kind: Dependency['kind'], target: string | undefined): Dependency {
  const details = tableOf(value)
  const stated = `${typeof value === 'string' ? value : (details['version'] ?? '*')}`
  const renamed = typeof details['package'] === 'string'
  return {
    name: renamed ? `${details['package']}` : key,
    requirement: normalizedRequirement(stated) ?? stated,
    optional: details['optional'] === true,
    defaultFeatures: (details['default-features'] ?? details['default_features']) !== false,
    features: textsOf(details['features']),
    target,
    kind,
    alias: renamed ? key : undefined,
    registry: typeof details['registry'] === 'string' ? details['registry'] : undefined,
  }
}

/** The first rule that a dependency breaks. */
export function wrongDependency({ name, features, registry, requirement, alias }: Dependency): Refused | undefined {
  const sentence =
    wrongName('dependency', name) ??
    features.map(wrongFeature).find((wrong) => wrong !== undefined) ??
    (registry
      ? `Dependency \`${name}\` is hosted on another registry. Cross-registry dependencies are not permitted on crates.io.`
      : undefined) ??
    wrongRequirement(name, requirement) ??
    (alias === undefined ? undefined : wrongAlias(alias))
  return sentence === undefined ? undefined : refused(400, sentence)
}

function wrongRequirement(name: string, requirement: string): string | undefined {
  const normalized = normalizedRequirement(requirement)
  if (normalized === undefined) return `"${requirement}" is an invalid version requirement`
  return normalized === '*'
    ? `wildcard (\`*\`) dependency constraints are not allowed on crates.io. Crate with this problem: \`${name}\` See https://doc.rust-lang.org/cargo/faq.html#can-libraries-use--as-a-version-for-their-dependencies for more information`
    : undefined
}
