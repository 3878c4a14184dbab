// Which set of files is the release's: the one whose bytes the registry serves, else the oldest.
import type { FileSet } from './set.ts'
import type { Shelf } from './shelf.ts'

export interface Choice {
  readonly set: FileSet
  /** `served`: the registry has these bytes; `first`: it has nothing, or was not asked; `apart`: it has other files. */
  readonly why: 'served' | 'first' | 'apart'
}

/**
 * Takes the first set that the registry serves; where it holds nothing of the version, the first set. A set that it
 * holds with other bytes is never taken: that becomes a remark. Throws as the sets do, and `registry-unreadable`.
 */
export async function choose(
  sets: AsyncIterable<FileSet>,
  shelf: Shelf | undefined,
  remarks: string[],
): Promise<Choice | undefined> {
  let apart: FileSet | undefined
  for await (const set of sets) {
    if (!shelf || shelf.held.length === 0) return { set, why: 'first' }
    const comparison = await shelf.compare(set.files)
    if (comparison.state === 'same') return { set, why: 'served' }
    if (comparison.state === 'different')
      remarks.push(`The files of ${set.from} (${set.link}) are not those that are published: ${comparison.theirs}.`)
    else apart ??= set
  }
  return apart && { set: apart, why: 'apart' }
}
