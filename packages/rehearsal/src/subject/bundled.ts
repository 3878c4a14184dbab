// The bundled example as a git repository with a tag: the same commit id every time.
import { cpSync } from 'node:fs'
import { join } from 'node:path'
import { git } from './git.ts'

const EXAMPLE = 'workflows-examples/npm'
const DATE = '2026-11-20T12:00:00Z'

/** Copies the example out of the project, commits and tags it. Returns the repository's folder. */
export function bundledRepository(projectRoot: string, scratch: string): string {
  const folder = join(scratch, 'example')
  cpSync(join(projectRoot, EXAMPLE), folder, { recursive: true })
  git(folder, ['init', '--quiet', '--initial-branch=main'])
  git(folder, ['add', '--all', '--force'])
  git(folder, ['commit', '--quiet', '--message', 'Release 1.2.0'], { date: DATE })
  git(folder, ['tag', '--annotate', '--message', 'spirit-level 1.2.0', 'v1.2.0'], { date: DATE })
  git(folder, ['remote', 'add', 'origin', 'https://github.com/octo-org/spirit-level.git'])
  return folder
}
