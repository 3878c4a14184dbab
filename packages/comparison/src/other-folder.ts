// Where a package was packed when it was not packed in its folder: the folder whose files it holds.
import type { Member } from '@plumbline/archives'
import type { SourceTree } from './model.ts'

/** Fewer files in common say nothing: a license is the same everywhere. */
const ENOUGH = 2

/** The folder of the repository whose files these are, where that is clearly another one; empty for its top. */
export function folderOf(members: readonly Member[], repository: SourceTree, folder: string): string | undefined {
  const paths = new Map<string, string[]>()
  for (const [path, blob] of repository) paths.set(blob, [...(paths.get(blob) ?? []), path])
  const counts = new Map<string, number>()
  for (const { path, blob, size } of members) {
    if (size === 0) continue
    for (const place of paths.get(blob) ?? []) {
      if (place !== path && !place.endsWith(`/${path}`)) continue
      const lead = place.slice(0, place.length - path.length).replace(/\/$/, '')
      counts.set(lead, (counts.get(lead) ?? 0) + 1)
    }
  }
  const [best] = [...counts].sort(([, one], [, other]) => other - one)
  if (!best || best[0] === folder || best[1] < ENOUGH) return undefined
  return best[1] > 2 * (counts.get(folder) ?? 0) ? best[0] : undefined
}
