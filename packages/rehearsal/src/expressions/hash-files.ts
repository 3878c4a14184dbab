// hashFiles(): one digest over the digests of all files of the workspace that match.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { globPattern } from './glob-pattern.ts'

/**
 * Hex sha256 over the sha256 of each matching file, in path order; the empty text when none matches.
 * Patterns are relative to the workspace or start with it; a `!` pattern takes matches away, a folder stands for all files in it
 * (actions/runner, packages/hashFiles).
 */
export function hashFiles(workspace: string, patterns: readonly string[]): string {
  const all = filesOf(workspace)
  const chosen = new Set<string>()
  for (const line of patterns.flatMap((each) => each.split(/\r?\n/)).map((each) => each.trim())) {
    if (line === '' || line.startsWith('#')) continue
    const excluded = line.startsWith('!')
    const given = excluded ? line.slice(1) : line
    const pattern = globPattern(given.startsWith(`${workspace}/`) ? given.slice(workspace.length + 1) : given)
    for (const file of all.filter((each) => pattern.test(each))) {
      if (excluded) chosen.delete(file)
      else chosen.add(file)
    }
  }
  if (chosen.size === 0) return ''
  const total = createHash('sha256')
  for (const file of all.filter((each) => chosen.has(each))) {
    const content = readFileSync(join(workspace, file))
    total.update(createHash('sha256').update(content).digest())
  }
  return total.digest('hex')
}

/** Every file, depth first, names in byte order: the order in which GitHub's glob walks. */
function filesOf(workspace: string, folder = ''): string[] {
  const entries = readdirSync(join(workspace, folder), { withFileTypes: true })
  entries.sort((left, right) => (left.name < right.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    if (entry.isDirectory()) return filesOf(workspace, path)
    return entry.isFile() ? [path] : []
  })
}
