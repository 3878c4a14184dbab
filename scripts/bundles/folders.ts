// Comparing two folders of bundles byte by byte.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

/** All files below a folder, relative and sorted; none when there is no such folder. */
export function listFiles(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
}

/** What differs between freshly built bundles and committed ones, one line per file; `only` limits it to some actions. */
export function differences(fresh: string, committed: string, only: readonly string[] = []): string[] {
  const names = new Set([...listFiles(fresh), ...listFiles(committed)])
  return [...names]
    .sort()
    .filter((name) => only.length === 0 || only.includes(name.split(/[\\/]/)[0] ?? ''))
    .flatMap((name) => {
      const [built, found] = [join(fresh, name), join(committed, name)]
      if (!existsSync(found)) return [`dist/${name} is missing`]
      if (!existsSync(built)) return [`dist/${name} is not made by any entry point`]
      return readFileSync(built).equals(readFileSync(found)) ? [] : [`dist/${name} differs from what its source builds`]
    })
}
