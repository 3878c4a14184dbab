// Cargo.toml as maturin writes it into an sdist: without what is not packed, with what a workspace gave; the rest the same.
// https://github.com/PyO3/maturin (source_distribution): members, targets, readme and license paths, inherited values.
import { posix } from 'node:path'
import { requirementText, type TomlTable } from '@plumbline/archives'
import { DEPENDENCIES, resolvedDependency } from '../cargo/dependencies.ts'
import { asTable, isEmpty, isInherited, keysOf, manifestOf, tableFrom, valuesOf } from '../cargo/tables.ts'
import { inherited, type Workspace, workspaceOf } from '../cargo/workspace.ts'
import type { Texts } from '../model.ts'
import { baseOf } from '../names.ts'
import { sameData } from '../same-data.ts'

const TARGETS = ['bin', 'example', 'test', 'bench']
const COPIED = ['readme', 'license-file']
/** What a manifest keeps whose own package is not packed. */
const OF_WORKSPACE = ['workspace', 'profile', 'patch', 'replace']

/** The crate that a manifest is of. */
interface Crate {
  readonly workspace: Workspace | undefined
  /** Whether the sdist has this file of the crate. */
  has(path: string): boolean
}

/** Why the Cargo.toml at this path is other than the tree's; undefined where more is other than what maturin writes. */
export async function writtenByMaturin(
  path: string,
  { ours = '', theirs, around }: Texts,
): Promise<string | undefined> {
  const [own, packed] = [await manifestOf(ours), await manifestOf(theirs)]
  if (!own || !packed || (own['package'] === undefined && own['workspace'] === undefined)) return undefined
  const [place = ''] = around?.layout?.places(path) ?? [`${around?.folder ?? ''}${path}`]
  const folder = place.slice(0, -baseOf(path).length)
  const crate: Crate = {
    workspace: await workspaceOf(own, around && { ...around, folder }),
    has: (file) => around?.packed.has(posix.join(posix.dirname(path), file)) ?? false,
  }
  const isVirtual = packed['package'] === undefined && own['workspace'] !== undefined
  const fine = keysOf(own, packed).every((key) => {
    if (sameData(own[key], packed[key])) return true
    if (isVirtual && !OF_WORKSPACE.includes(key)) return packed[key] === undefined
    return isFine(key, own[key], packed[key], crate)
  })
  return fine ? 'maturin writes Cargo.toml anew, without what is not packed' : undefined
}

function isFine(key: string, own: unknown, packed: unknown, crate: Crate): boolean {
  const [ours, theirs] = [asTable(own), asTable(packed)]
  if (key === 'workspace') return workspaceFine(ours, theirs)
  if (key === 'package') return keysOf(ours, theirs).every((name) => packageFine(name, ours[name], theirs[name], crate))
  if (key === 'lib') return packed === undefined && !crate.has(pathOf(ours['path'], 'src/lib.rs'))
  if (key === 'lints')
    return isInherited(own) && sameData(asTable(crate.workspace?.manifest['workspace'])['lints'], packed)
  if (DEPENDENCIES.includes(key)) return dependenciesFine(ours, theirs, crate)
  if (TARGETS.includes(key)) return isPart(valuesOf(packed), valuesOf(own))
  if (key !== 'target') return false
  return keysOf(ours, theirs).every((one) => {
    const [before, after] = [asTable(ours[one]), asTable(theirs[one])]
    return keysOf(before, after).every(
      (kind) => DEPENDENCIES.includes(kind) && dependenciesFine(asTable(before[kind]), asTable(after[kind]), crate),
    )
  })
}

function workspaceFine(own: TomlTable, packed: TomlTable): boolean {
  return keysOf(own, packed).every((key) => {
    if (sameData(own[key], packed[key])) return true
    return ['members', 'default-members'].includes(key) && isPart(valuesOf(packed[key]), valuesOf(own[key]))
  })
}

/** Name and version are the tree's; what a workspace gives is that. */
function packageFine(key: string, own: unknown, packed: unknown, crate: Crate): boolean {
  const value = inherited(own, key, crate.workspace)
  if (sameData(own, packed) || (isInherited(own) && sameData(value, packed))) return true
  if (key === 'publish') return isInherited(own) && sameData(isEmpty(value) ? false : undefined, packed)
  if (key === 'build') return packed === undefined && !crate.has(pathOf(own, 'build.rs'))
  if (key === 'default-run' || (isInherited(own) && isEmpty(value))) return packed === undefined
  if (!COPIED.includes(key)) return false
  return packed === undefined || (typeof value === 'string' && typeof packed === 'string' && baseOf(value) === packed)
}

function pathOf(stated: unknown, usual: string): string {
  return typeof stated === 'string' ? stated : usual
}

/** The same dependencies, one by one: another path to one of this repository, or what a workspace says of it. */
function dependenciesFine(own: TomlTable, packed: TomlTable, { workspace }: Crate): boolean {
  return keysOf(own, packed).every((name) => {
    if (own[name] === undefined || packed[name] === undefined) return false
    if (sameData(own[name], packed[name])) return true
    const [before, after] = [plainly(own[name], name, workspace), plainly(packed[name], name, undefined)]
    return typeof before['path'] === typeof after['path'] && sameData(withoutPath(before), withoutPath(after))
  })
}

/** Requirements as cargo writes them once it has read them. */
function plainly(stated: unknown, name: string, workspace: Workspace | undefined): TomlTable {
  const whole = resolvedDependency(stated, name, workspace)
  const { version } = whole
  const text = typeof version === 'string' ? (requirementText(version) ?? version) : version
  return tableFrom([...Object.entries(whole), ['version', text === '*' ? undefined : text]])
}

function withoutPath(table: TomlTable): TomlTable {
  return tableFrom(Object.entries(table).filter(([key, value]) => key !== 'path' && value !== undefined))
}

function isPart(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.every((one) => all.some((other) => sameData(one, other)))
}
