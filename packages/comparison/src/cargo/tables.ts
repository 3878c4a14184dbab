// Cargo.toml as tables: what every reader of manifests here needs.
import { readToml, type TomlTable } from '@plumbline/archives'

/** More than any manifest has; what is nested deeper is made to exhaust its readers. */
const MOST_LEVELS = 100

/** The manifest as data; undefined where it is no TOML, or nested deeper than anybody writes. */
export async function manifestOf(text: string): Promise<TomlTable | undefined> {
  const read = await readToml(Buffer.from(text))
  return 'table' in read && !isDeep(read.table) ? read.table : undefined
}

function isDeep(table: TomlTable): boolean {
  let level: readonly unknown[] = [table]
  for (let depth = 0; depth < MOST_LEVELS && level.length > 0; depth++) level = level.flatMap(valuesOf)
  return level.length > 0
}

const NONE = tableFrom([])

/** A table without a prototype: `constructor` is in it where the manifest has it, and else not. */
export function tableFrom(entries: readonly (readonly [string, unknown])[]): TomlTable {
  return Object.assign(Object.create(null), Object.fromEntries(entries)) as TomlTable
}

/** A table as it is; an empty one for anything else. */
export function asTable(value: unknown): TomlTable {
  return isTable(value) ? value : NONE
}

export function isTable(value: unknown): value is TomlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date)
}

/** Of a list; of an array of tables (`[[bin]]`), whose elements are called by their number, those. */
export function valuesOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : Object.values(asTable(value))
}

/** Data in which every array of tables is a list, as it is where it is written in one line. */
export function withLists(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLists)
  if (!isTable(value)) return value
  const entries = Object.entries(value).map(([key, one]) => [key, withLists(one)] as const)
  const isList = entries.length > 0 && entries.every(([key], place) => key === String(place))
  return isList ? entries.map(([, one]) => one) : tableFrom(entries)
}

/** The keys of both, each once. */
export function keysOf(one: TomlTable, other: TomlTable): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])]
}

/** Whether a workspace gives this: `version.workspace = true`. */
export function isInherited(value: unknown): boolean {
  return asTable(value)['workspace'] === true
}

/** Keys that cargo reads in an older spelling too (`crate_type`), in the newer one, which wins where there are both. */
export function withDashes(table: TomlTable, keys: readonly string[]): TomlTable {
  const older = Object.entries(table).flatMap(([key, value]) => {
    const name = key.replaceAll('_', '-')
    return name !== key && keys.includes(name) ? [[name, value] as const] : []
  })
  const others = Object.entries(table).filter(([key]) => !key.includes('_') || !keys.includes(key.replaceAll('_', '-')))
  return tableFrom([...older, ...others])
}

/** The same keys with other values; what is no table as it is. */
export function mapValues(value: unknown, change: (one: unknown) => unknown): unknown {
  return isTable(value) ? tableFrom(Object.entries(value).map(([key, one]) => [key, change(one)] as const)) : value
}

/** The entries with these keys. */
export function onlyKnown(table: TomlTable, keys: readonly string[]): TomlTable {
  return tableFrom(Object.entries(table).filter(([key]) => keys.includes(key)))
}

/** Tables without their empty values, which say nothing. */
export function withoutEmpty(table: TomlTable): TomlTable {
  return tableFrom(Object.entries(table).filter(([, value]) => !isEmpty(value)))
}

export function isEmpty(value: unknown): boolean {
  if (value === undefined) return true
  return Array.isArray(value) ? value.length === 0 : isTable(value) && Object.keys(value).length === 0
}
