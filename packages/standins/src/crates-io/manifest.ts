// What a crate's own Cargo.toml states: crates.io believes it, and not the JSON that comes with it.
import { getStaticTOMLValue, parseTOML } from 'toml-eslint-parser'
import { type Refused, refused } from './answers.ts'
import { type Dependency, dependenciesOf } from './dependencies.ts'
import { type Table, tableOf, textOf, textsOf } from './toml.ts'

export interface CrateManifest {
  readonly name: string
  readonly version: string
  readonly authors: readonly string[]
  readonly description: string | undefined
  readonly license: string | undefined
  readonly licenseFile: string | undefined
  readonly homepage: string | undefined
  readonly documentation: string | undefined
  readonly repository: string | undefined
  readonly readme: string | undefined
  readonly links: string | undefined
  readonly rustVersion: string | undefined
  readonly edition: string | undefined
  readonly keywords: readonly string[]
  readonly categories: readonly string[]
  readonly features: Readonly<Record<string, readonly string[]>>
  readonly dependencies: readonly Dependency[]
  readonly hasLibrary: boolean
  readonly programs: readonly string[]
}

/** Parses the text, and refuses what cargo would have changed before it packed the crate. */
export function readManifest(toml: string, paths: readonly string[]): CrateManifest | Refused {
  const root = parsed(toml)
  if (typeof root === 'string') return unparsable(root)
  if (root['package'] === undefined) return unparsable('missing field `package`')
  const stated = tableOf(root['package'])
  const missing = ['name', 'version'].find((field) => stated[field] === undefined)
  if (missing !== undefined) return unparsable(`missing field \`${missing}\``)
  if (Object.keys(tableOf(root['patch'])).length > 0)
    return unparsable('crates cannot be published with `[patch]` tables')
  const dependencies = dependenciesOf(root)
  const inherited = Object.values(stated).some((value) => tableOf(value)['workspace'] === true)
  if (inherited || dependencies === 'inherited') return unparsable("value from workspace hasn't been set")
  return manifestOf(root, stated, dependencies, paths)
}

function unparsable(reason: string): Refused {
  return refused(400, `failed to parse \`Cargo.toml\` manifest file\n\n${reason}`)
}

function parsed(toml: string): Table | string {
  try {
    return tableOf(getStaticTOMLValue(parseTOML(toml)))
  } catch (error) {
    return (error as Error).message
  }
}

function manifestOf(root: Table, stated: Table, dependencies: readonly Dependency[], paths: readonly string[]) {
  const features = Object.entries(tableOf(root['features'])).map(([name, values]) => [name, textsOf(values)] as const)
  const programs = Array.isArray(root['bin']) ? root['bin'].map(tableOf) : []
  return {
    name: `${stated['name']}`,
    version: `${stated['version']}`,
    authors: textsOf(stated['authors']),
    description: textOf(stated['description']),
    license: textOf(stated['license']),
    licenseFile: textOf(stated['license-file']),
    homepage: textOf(stated['homepage']),
    documentation: textOf(stated['documentation']),
    repository: textOf(stated['repository']),
    readme: textOf(stated['readme']),
    links: textOf(stated['links']),
    rustVersion: textOf(stated['rust-version']),
    edition: textOf(stated['edition']),
    keywords: textsOf(stated['keywords']),
    categories: textsOf(stated['categories']),
    features: Object.fromEntries(features),
    dependencies,
    hasLibrary: root['lib'] !== undefined || paths.includes('src/lib.rs'),
    programs: programs.flatMap(({ name }) => textOf(name) ?? []),
  }
}
