// Paths that a build's settings name, from the folder of the file that has the settings.
import { posix } from 'node:path'

/** The path from the workspace's root; undefined for one from the machine's root. */
export function besideFile(file: string, path: string): string | undefined {
  return path === '' || path.startsWith('/') ? undefined : posix.join(posix.dirname(file), path)
}
