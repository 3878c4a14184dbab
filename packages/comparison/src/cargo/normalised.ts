// Cargo.toml as cargo writes it into a crate, held against the original: everything in it must follow from that one.
// https://doc.rust-lang.org/cargo/commands/cargo-package.html
import type { TomlTable } from '@plumbline/archives'
import type { Otherwise } from '../model.ts'
import { plainText } from '../same-data.ts'
import { dependencyNames, otherDependencies } from './dependencies.ts'
import { noneOf, otherwise } from './otherwise.ts'
import { type Described, otherPackage } from './package-table.ts'
import { otherProfiles } from './profiles.ts'
import { asTable, isEmpty, isInherited, isTable, keysOf, mapValues, tableFrom } from './tables.ts'
import { otherTargets } from './targets.ts'
import { inherited } from './workspace.ts'

const COMPARED_APART = [
  ...['package', 'project', 'features', 'lints', 'profile', 'target', 'lib', 'bin', 'example', 'test', 'bench'],
  ...['dependencies', 'dev-dependencies', 'build-dependencies', 'dev_dependencies', 'build_dependencies'],
]
/** What only the machine that packs has a use for. */
const LEFT_OUT = ['workspace', 'patch', 'replace']
/** Any other table that is new can be missing: versions of cargo that did not know it left it out. */
const KEPT = ['badges', 'cargo-features']

/** What the packed manifest says otherwise than cargo writes it; nothing for a good one. */
export function otherThanCargoWrites(crate: Described): Otherwise[] {
  const { original, packed, workspace, files } = crate
  const own = asTable(original['package'] ?? original['project'])
  const edition = inherited(own['edition'], 'edition', workspace) ?? '2015'
  return [
    ...otherPackage(crate),
    ...otherTargets({ original, packed, files, name: plainText(own['name']), edition }),
    ...otherDependencies(original, packed, workspace),
    ...otherFeatures(original, packed),
    ...otherLints(crate),
    ...otherProfiles(original['profile'], packed['profile']),
    ...keysOf(original, packed).flatMap((key) => otherRest(key, original[key], packed[key])),
  ]
}

function otherRest(key: string, own: unknown, found: unknown): Otherwise[] {
  if (COMPARED_APART.includes(key) || (isEmpty(own) && isEmpty(found))) return []
  if (LEFT_OUT.includes(key)) return otherwise(key, undefined, found)
  return noneOf(key, KEPT.includes(key) ? [own] : [own, undefined], found)
}

/** What a feature turns on in a dependency that is left out is left out as well. */
function otherFeatures(original: TomlTable, packed: TomlTable): Otherwise[] {
  const [own, found] = [asTable(original['features']), asTable(packed['features'])]
  const kept = dependencyNames(packed)
  const isKept = (feature: unknown) => {
    const [, alone, first] = /^(?:dep:(.+)|([^/?]+)\??\/.*)$/.exec(plainText(feature)) ?? []
    const name = alone ?? first
    return name === undefined || kept.has(name)
  }
  return keysOf(own, found).flatMap((name) => {
    const stated = own[name]
    const whole = sorted(stated)
    const left = Array.isArray(stated) ? sorted(stated.filter(isKept)) : stated
    return noneOf(`features.${name}`, [left, whole], sorted(found[name]))
  })
}

function sorted(value: unknown): unknown {
  return Array.isArray(value) ? value.map(plainText).sort() : value
}

/** They mean nothing where a crate is a dependency, and versions of cargo that did not know them left them out. */
function otherLints({ original, packed, workspace }: Described): Otherwise[] {
  const stated = original['lints']
  const own = isInherited(stated) ? asTable(workspace?.manifest['workspace'])['lints'] : stated
  return isEmpty(packed['lints']) ? [] : noneOf('lints', [withPriorities(own)], withPriorities(packed['lints']))
}

/** The priority that goes without saying: cargo writes it down for every lint that is a table. */
function withPriorities(lints: unknown): unknown {
  const stated = (lint: unknown) => (isTable(lint) ? tableFrom([['priority', 0], ...Object.entries(lint)]) : lint)
  return mapValues(lints, (tool) => mapValues(tool, stated))
}
