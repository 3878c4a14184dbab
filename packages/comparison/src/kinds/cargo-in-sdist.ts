// Cargo.toml as maturin writes it into an sdist: without what is not packed, with what a workspace gave; the rest the same.
// https://github.com/PyO3/maturin (source_distribution): members, targets, readme and license paths, inherited values.
import { readToml, type TomlTable } from '@plumbline/archives'
import type { Texts } from '../model.ts'
import { baseOf } from '../names.ts'
import { sameData } from '../same-data.ts'

const DEPENDENCIES = ['dependencies', 'dev-dependencies', 'build-dependencies']
const TARGETS = ['bin', 'example', 'test', 'bench']
const COPIED = ['readme', 'license-file']
/** What a manifest keeps whose own package is not packed. */
const OF_WORKSPACE = ['workspace', 'profile', 'patch', 'replace']

/** Why Cargo.toml is other than the tree's; undefined where more is other than what maturin writes. */
export async function writtenByMaturin({ ours = '', theirs }: Texts): Promise<string | undefined> {
  const [own, packed] = [await tableOf(ours), await tableOf(theirs)]
  if (!own || !packed || (own['package'] === undefined && own['workspace'] === undefined)) return undefined
  const isVirtual = packed['package'] === undefined && own['workspace'] !== undefined
  const fine = keysOf(own, packed).every((key) => {
    if (sameData(own[key], packed[key])) return true
    if (isVirtual && !OF_WORKSPACE.includes(key)) return packed[key] === undefined
    return isFine(key, own[key], packed[key])
  })
  return fine ? 'maturin writes Cargo.toml anew, without what is not packed' : undefined
}

function isFine(key: string, own: unknown, packed: unknown): boolean {
  const [ours, theirs] = [asTable(own), asTable(packed)]
  if (key === 'workspace') return workspaceFine(ours, theirs)
  if (key === 'package') return keysOf(ours, theirs).every((name) => packageFine(name, ours[name], theirs[name]))
  if (DEPENDENCIES.includes(key)) return dependenciesFine(ours, theirs)
  if (TARGETS.includes(key)) return isPart(valuesOf(packed), valuesOf(own))
  if (key !== 'target') return false
  return keysOf(ours, theirs).every((one) => {
    const [before, after] = [asTable(ours[one]), asTable(theirs[one])]
    return keysOf(before, after).every(
      (kind) => DEPENDENCIES.includes(kind) && dependenciesFine(asTable(before[kind]), asTable(after[kind])),
    )
  })
}

function workspaceFine(own: TomlTable, packed: TomlTable): boolean {
  return keysOf(own, packed).every((key) => {
    if (sameData(own[key], packed[key])) return true
    return ['members', 'default-members'].includes(key) && isPart(valuesOf(packed[key]), valuesOf(own[key]))
  })
}

/** Name and version are the tree's, but for a version that a workspace gives. */
function packageFine(key: string, own: unknown, packed: unknown): boolean {
  if (sameData(own, packed) || isInherited(own)) return true
  if (!COPIED.includes(key)) return false
  return packed === undefined || (typeof own === 'string' && typeof packed === 'string' && baseOf(own) === packed)
}

/** The same dependencies, one by one: another path to one of this repository, or what a workspace says of it. */
function dependenciesFine(own: TomlTable, packed: TomlTable): boolean {
  return keysOf(own, packed).every((name) => {
    if (own[name] === undefined || packed[name] === undefined) return false
    if (sameData(own[name], packed[name]) || isInherited(own[name])) return true
    const [{ path: before, ...ours }, { path: after, ...theirs }] = [asTable(own[name]), asTable(packed[name])]
    return typeof before === 'string' && typeof after === 'string' && sameData(ours, theirs)
  })
}

function isInherited(value: unknown): boolean {
  return asTable(value)['workspace'] === true
}

function isPart(some: readonly unknown[], all: readonly unknown[]): boolean {
  return some.every((one) => all.some((other) => sameData(one, other)))
}

/** Of a list; of an array of tables, whose elements are called by their number, those. */
function valuesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : Object.values(asTable(value))
}

function keysOf(own: TomlTable, packed: TomlTable): string[] {
  return [...new Set([...Object.keys(own), ...Object.keys(packed)])]
}

async function tableOf(text: string): Promise<TomlTable | undefined> {
  const read = await readToml(Buffer.from(text))
  return 'table' in read ? read.table : undefined
}

function asTable(value: unknown): TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as TomlTable) : {}
}
