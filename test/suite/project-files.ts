// The files of this checkout, for the tests on the house itself.
import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the checkout. */
export const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

/** Paths that match, from the root, with forward slashes, sorted; nothing below node_modules. */
export function filesOf(...patterns: readonly string[]): string[] {
  return globSync([...patterns], { cwd: root, exclude: (path) => path.includes('node_modules') })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

/** Text of a file, named from the root. */
export function textOf(path: string): string {
  return readFileSync(join(root, path), 'utf8')
}

/** Every file that is or would be committed, from the root, with forward slashes. */
export function committedFiles(): string[] {
  const args = ['ls-files', '--cached', '--others', '--exclude-standard', '-z']
  const listed = execFileSync('git', args, { cwd: root, encoding: 'utf8', maxBuffer: 16 * 1024 * 1024 })
  return [...new Set(listed.split('\0'))].filter((path) => path !== '' && existsSync(join(root, path))).sort()
}
