// Reading fields of package.json that anybody can have written, and the files that they point to.
import { posix } from 'node:path'
import type { Inspected } from '../rule.ts'

/** package.json as it is in the tarball. */
export function manifestOf({ contents }: Inspected): Readonly<Record<string, unknown>> {
  return contents.manifest ?? {}
}

/** A path of package.json as a member's: without `./`, inside the package; undefined for one that leads out. */
export function insidePath(target: string): string | undefined {
  const plain = posix.normalize(target).replace(/^\/+/, '').replace(/\/$/, '')
  if (plain === '..' || plain.startsWith('../')) return undefined
  return plain === '.' ? '' : plain
}

/** A mapping's entries; none of anything else. */
export function entriesOf(value: unknown): [string, unknown][] {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : []
}
