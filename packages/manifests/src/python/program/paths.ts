// Paths: os.path and pathlib.
import { posix } from 'node:path'
import { inCheckout, type Machine, ROOT, unknown } from './machine.ts'
import { boolean, text, type Value } from './value.ts'

/** The path that a value names; undefined where that is not known. */
export function pathOf(value: Value | undefined): string | undefined {
  if (value?.kind === 'path') return value.path
  return value?.kind === 'text' ? value.text : undefined
}

/** Joins as Python does: what begins at the root forgets what stands before it. */
export function joinPaths(machine: Machine, values: readonly Value[], kind: 'path' | 'text'): Value {
  let joined = ''
  for (const value of values) {
    const next = pathOf(value)
    if (next === undefined) return unknown(machine)
    joined = next.startsWith('/') || joined === '' ? next : joined.endsWith('/') ? joined + next : `${joined}/${next}`
  }
  return ofKind(joined, kind)
}

function ofKind(path: string, kind: 'path' | 'text'): Value {
  return kind === 'text' ? text(path) : { kind: 'path', path: path === '' ? '.' : path }
}

/** The path from the root; unknown once the program went somewhere unknown. */
export function absolutePath(machine: Machine, value: Value | undefined, kind: 'path' | 'text'): Value {
  const path = pathOf(value)
  if (path === undefined || (machine.folder === undefined && !path.startsWith('/'))) return unknown(machine)
  return ofKind(posix.resolve(machine.folder ?? '/', path), kind)
}

export function parentOf(machine: Machine, value: Value | undefined, kind: 'path' | 'text'): Value {
  const path = pathOf(value)
  if (path === undefined) return unknown(machine)
  if (kind === 'path') return ofKind(posix.dirname(path), kind)
  // os.path.dirname of a bare name is empty.
  return ofKind(path.includes('/') ? posix.dirname(path) : '', kind)
}

/** The last part; the checkout's own folder may be called anything. */
export function lastPart(machine: Machine, value: Value | undefined): Value {
  const path = pathOf(value)
  if (path === undefined || path.endsWith('/') || path === ROOT || path === '.') return unknown(machine)
  return text(posix.basename(path))
}

/** True for a file that is there; a folder cannot be asked for, and what is not there may be made before the build. */
export function exists(machine: Machine, value: Value | undefined): Value {
  const path = pathOf(value)
  const file = path === undefined ? undefined : inCheckout(machine, path)
  return file !== undefined && machine.readText(file) !== undefined ? boolean(true) : unknown(machine)
}
