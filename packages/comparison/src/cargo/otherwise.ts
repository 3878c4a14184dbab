// What a manifest says otherwise than it should: rows of keys with both values.
import type { TomlTable } from '@plumbline/archives'
import type { Otherwise } from '../model.ts'
import { sameData } from '../same-data.ts'
import { isTable, keysOf } from './tables.ts'

/** Every value of two pieces of data that is another one. */
export function otherwise(key: string, expected: unknown, found: unknown): Otherwise[] {
  // Tables are not compared as a whole first: at every level that would read all below it once more.
  if (!isTable(expected) || !isTable(found)) return sameData(expected, found) ? [] : [{ key, expected, found }]
  return keysOf(expected, found).flatMap((name) => otherwise(`${key}.${name}`, at(expected, name), at(found, name)))
}

function at(table: TomlTable, key: string): unknown {
  return Object.hasOwn(table, key) ? table[key] : undefined
}

/** The same where several values are as good; the first one is what is shown as expected. */
export function noneOf(key: string, allowed: readonly unknown[], found: unknown): Otherwise[] {
  return allowed.some((one) => sameData(one, found)) ? [] : otherwise(key, allowed[0], found)
}
