// The dependencies of a crate as cargo writes them when it packs: without paths and git, with what a workspace gave.
// https://doc.rust-lang.org/cargo/reference/specifying-dependencies.html
import type { TomlTable } from '@plumbline/archives'
import type { Otherwise } from '../model.ts'
import { plainText } from '../same-data.ts'
import { otherwise } from './otherwise.ts'
import { asTable, isInherited, keysOf, onlyKnown, valuesOf, withDashes, withoutEmpty } from './tables.ts'
import { sharedDependencies, type Workspace } from './workspace.ts'

export const DEPENDENCIES: readonly string[] = ['dependencies', 'dev-dependencies', 'build-dependencies']

const SPELLINGS = [...DEPENDENCIES, 'default-features', 'registry-index']
/** Without where it lies on the machine that packs (a path, git): a registry's users have it from the registry. */
const PACKED = [
  ...['version', 'registry', 'registry-index', 'package', 'features', 'optional', 'default-features', 'public'],
  ...['artifact', 'lib', 'target'],
]

/** What is other in the three tables of dependencies, of every target as well. */
export function otherDependencies(
  original: TomlTable,
  packed: TomlTable,
  workspace: Workspace | undefined,
): Otherwise[] {
  const [targets, packedTargets] = [asTable(original['target']), asTable(packed['target'])]
  return [
    ...otherTables('', original, packed, workspace),
    ...keysOf(targets, packedTargets).flatMap((target) =>
      otherTables(`target.${target}.`, asTable(targets[target]), asTable(packedTargets[target]), workspace),
    ),
  ]
}

function otherTables(
  lead: string,
  original: TomlTable,
  packed: TomlTable,
  workspace: Workspace | undefined,
): Otherwise[] {
  const [own, theirs] = [withDashes(original, SPELLINGS), withDashes(packed, SPELLINGS)]
  return DEPENDENCIES.flatMap((kind) => {
    const [stated, found] = [asTable(own[kind]), asTable(theirs[kind])]
    return keysOf(stated, found).flatMap((name) => {
      const key = `${lead}${kind}.${name}`
      const expected = stated[name] === undefined ? undefined : packedForm(stated[name], name, workspace)
      const actual = found[name] === undefined ? undefined : canonical(found[name])
      // Nobody can install what has no version; cargo leaves it out where only development needs it.
      if (kind === 'dev-dependencies' && expected?.['version'] === undefined && actual === undefined) return []
      return otherwise(key, expected && asWritten(expected, actual), actual)
    })
  })
}

/** What cargo makes of a dependency that is stated so. */
function packedForm(stated: unknown, name: string, workspace: Workspace | undefined): TomlTable {
  const whole = resolvedDependency(stated, name, workspace)
  return isInherited(whole) ? whole : onlyKnown(whole, PACKED)
}

/** A dependency with what the workspace says of it, in one form for what means the same. */
export function resolvedDependency(stated: unknown, name: string, workspace: Workspace | undefined): TomlTable {
  if (!isInherited(stated)) return canonical(stated)
  const given = sharedDependencies(workspace)[name]
  return given === undefined ? asTable(stated) : canonical(merged(asTable(stated), given))
}

/** Features of both; a workspace that wants no default features is overruled by a member that does. */
function merged(member: TomlTable, given: unknown): TomlTable {
  const base = tableOf(given)
  const { workspace: _true, features, optional, 'default-features': defaults, ...more } = tableOf(member)
  const all = [...valuesOf(base['features']), ...valuesOf(features)]
  const wanted = base['default-features'] === false && defaults === true ? true : base['default-features']
  return { ...base, ...more, features: all, optional, 'default-features': wanted }
}

/** One form for what means the same. */
function canonical(value: unknown): TomlTable {
  const { 'default-features': defaults, optional, features, ...more } = tableOf(value)
  return withoutEmpty({
    ...more,
    'default-features': defaults === true ? undefined : defaults,
    optional: optional === false ? undefined : optional,
    features: Array.isArray(features) ? [...new Set(features.map(plainText))].sort() : features,
  })
}

function tableOf(value: unknown): TomlTable {
  return typeof value === 'string' ? { version: value } : withDashes(asTable(value), SPELLINGS)
}

/** What depends on the cargo that packs: its stable versions leave `public` out. */
function asWritten(expected: TomlTable, found: TomlTable | undefined): TomlTable {
  const { public: isPublic, ...more } = withIndex(expected, found)
  return isPublic === undefined || found?.['public'] === undefined ? more : { ...more, public: isPublic }
}

/** cargo writes the address of a registry for its name, which only the machine that packs knows. */
function withIndex(expected: TomlTable, found: TomlTable | undefined): TomlTable {
  const { registry, ...more } = expected
  if (registry === undefined) return expected
  const index = found?.['registry-index']
  return { ...more, 'registry-index': typeof index === 'string' ? index : `the index of ${plainText(registry)}` }
}

/** The names of every dependency that a packed manifest has. */
export function dependencyNames(packed: TomlTable): ReadonlySet<string> {
  const tables = [packed, ...Object.values(asTable(packed['target'])).map(asTable)]
  const names = tables.flatMap((table) => {
    const dashed = withDashes(table, SPELLINGS)
    return DEPENDENCIES.flatMap((kind) => Object.keys(asTable(dashed[kind])))
  })
  return new Set(names)
}
