// The workspace of a crate: what its root's Cargo.toml gives to the members.
// https://doc.rust-lang.org/cargo/reference/workspaces.html
import { posix } from 'node:path'
import type { TomlTable } from '@plumbline/archives'
import type { Around } from '../model.ts'
import { asTable, isInherited, manifestOf } from './tables.ts'

export interface Workspace {
  /** The root's whole manifest. */
  readonly manifest: TomlTable
  /** From the crate's folder to the root's: `../..`; `.` where the crate is the root. */
  readonly folder: string
}

/** The workspace of the crate in the folder with this manifest: its own, the one it names, the next one above. */
export async function workspaceOf(manifest: TomlTable, around: Around | undefined): Promise<Workspace | undefined> {
  if (manifest['workspace'] !== undefined) return { manifest, folder: '.' }
  if (!around) return undefined
  const named = asTable(manifest['package'] ?? manifest['project'])['workspace']
  const own = around.folder === '' ? '.' : around.folder.slice(0, -1)
  for (const folder of typeof named === 'string' ? [posix.join(own, named)] : above(own)) {
    const text = await around.sourceText(posix.join(folder, 'Cargo.toml'))
    const root = text === undefined ? undefined : await manifestOf(text)
    if (root?.['workspace'] !== undefined) return { manifest: root, folder: posix.relative(own, folder) }
  }
  return undefined
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
