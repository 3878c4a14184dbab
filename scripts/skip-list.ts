// The tests that were skipped for want of a tool, as test/setup/tools.ts notes them down.
import { existsSync, readFileSync } from 'node:fs'

/** One line per skipped test file and tool, sorted, without repetitions; none when nothing was skipped. */
export function readSkips(file: string): string[] {
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n')
  return [...new Set(lines.filter((line) => line !== ''))].sort()
}
