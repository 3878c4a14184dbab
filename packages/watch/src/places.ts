// The order in which versions are looked into.
import type { VersionFacts } from '@plumbline/audit'

export interface Place {
  readonly pack: number
  readonly row: number
}

/** The newest version of every package, then the second of each, and so on. */
export function placesOf(facts: readonly (readonly VersionFacts[])[]): Place[] {
  const places = facts.flatMap((page, pack) => page.map((_, row) => ({ pack, row })))
  return places.sort((one, other) => one.row - other.row || one.pack - other.pack)
}
