// The table of what each kind of distribution does to the files of its source.
import { crate } from './kinds/crate.ts'
import { gem } from './kinds/gem.ts'
import { npmTarball } from './kinds/npm-tarball.ts'
import { sdist } from './kinds/sdist.ts'
import { wheel } from './kinds/wheel.ts'
import type { ComparedKind } from './model.ts'

const kinds: readonly ComparedKind[] = [npmTarball, wheel, sdist, crate, gem]

/** The row of a kind. Throws for a kind that the table lacks, which is a mistake of ours. */
export function comparedKind(id: string): ComparedKind {
  const row = kinds.find((kind) => kind.id === id)
  if (!row) throw new Error(`the kind "${id}" has no row in the comparison with the source`)
  return row
}
