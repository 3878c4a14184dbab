// The workspace of a crate: what its root's Cargo.toml gives to the members.
// https://doc.rust-lang.org/cargo/reference/workspaces.html
import { posix } from 'node:path'
import type { TomlTable } from '@plumbline/archives'
import type { Around } from '../model.ts'
import { asTable, isInherited, manifestOf, valuesOf } from './tables.ts'

export interface Workspace {
  /** The root's whole manifest. */
  readonly manifest: TomlTable
  /** From the crate's folder to the root's: `../..`; `.` where the crate is the root. */
  readonly folder: string
}

/** The workspace of the crate in the folder with this manifest: its own, the one it names, the next above that wants it. */
export async function workspaceOf(manifest: TomlTable, around: Around | undefined): Promise<Workspace | undefined> {
  if (manifest['workspace'] !== undefined) return { manifest, folder: '.' }
  if (!around) return undefined
  const named = asTable(manifest['package'] ?? manifest['project'])['workspace']
  const own = around.folder === '' ? '.' : around.folder.slice(0, -1)
  for (const folder of typeof named === 'string' ? [posix.join(own, named)] : above(own)) {
    const text = await around.sourceText(posix.join(folder, 'Cargo.toml'))
    const root = text === undefined ? undefined : await manifestOf(text)
    if (root?.['workspace'] === undefined) continue
    const isOut = named === undefined && isExcluded(posix.relative(folder, own), asTable(root['workspace']))
    if (!isOut) return { manifest: root, folder: posix.relative(own, folder) }
  }
  return undefined
}

/** True where the root wants no part in the crate; a folder that is among its members is one all the same. */
function isExcluded(crate: string, { exclude, members }: TomlTable): boolean {
  const path = posix.join(crate, 'Cargo.toml')
  const isAbove = (folder: unknown) => typeof folder === 'string' && isWithin(path, folder)
  return valuesOf(exclude).some(isAbove) && !valuesOf(members).some(isAbove)
}

/** As cargo compares them: part by part, so that neither `..` nor `*` is more than a name. */
function isWithin(path: string, folder: string): boolean {
  if (folder.startsWith('/')) return false
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.')
  return `${path}/`.startsWith([...parts, ''].join('/'))
}

/** `a/b/c` → `a/b`, `a`, `.` */
function above(folder: string): string[] {
  if (folder === '.') return []
  const next = posix.dirname(folder)
  return [next, ...above(next)]
}

/** A value of the table `package`: what the workspace gives where the crate says so, else its own. */
export function inherited(own: unknown, key: string, workspace: Workspace | undefined): unknown {
  if (!isInherited(own)) return own
  const given = asTable(asTable(workspace?.manifest['workspace'])['package'])[key]
  return given ?? own
}

/** What a workspace says of its dependencies. */
export function sharedDependencies(workspace: Workspace | undefined): TomlTable {
  return asTable(asTable(workspace?.manifest['workspace'])['dependencies'])
}
