// The comparison of a package in which one file alone has to be explained.
import type { SourceComparison } from '@plumbline/comparison'

/** A file with other bytes than the tree's, or one that the tree lacks where `ours` is undefined. */
export function oneFile(path: string, ours: string | undefined): SourceComparison {
  return {
    ...{ same: 0, apart: 0, generated: [], missing: [], absent: [], notExecutable: [] },
    differs: ours === undefined ? [] : [{ path, place: path, ours: 'a', theirs: 'b' }],
    extra: ours === undefined ? [path] : [],
  }
}
