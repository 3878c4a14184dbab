// The table of ecosystems whose build and trial we know.
import { crates } from './crates.ts'
import type { Ecosystem } from './ecosystem.ts'
import { npm } from './npm.ts'
import { pypi } from './pypi.ts'
import { rubygems } from './rubygems.ts'

export type { Ecosystem, ReadFile } from './ecosystem.ts'

const ROWS: ReadonlyMap<string, Ecosystem> = new Map([
  ['npm', npm],
  ['pypi', pypi],
  ['crates', crates],
  ['rubygems', rubygems],
])

export const KNOWN_ECOSYSTEMS: readonly string[] = [...ROWS.keys()]

/** The row of an ecosystem; undefined where there is none. */
export function ecosystemOf(name: string): Ecosystem | undefined {
  return ROWS.get(name)
}
