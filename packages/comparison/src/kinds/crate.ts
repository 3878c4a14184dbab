// A crate: cargo writes the manifest anew and keeps the original beside it, and adds where it was packed from.

import { otherThanCargoWrites } from '../cargo/normalised.ts'
import { manifestOf } from '../cargo/tables.ts'
import { workspaceOf } from '../cargo/workspace.ts'
import type { ComparedKind, Rewriting, Texts } from '../model.ts'
import { goesAlong, isLicense } from '../names.ts'

const MANIFEST = 'Cargo.toml'
const ORIGINAL = 'Cargo.toml.orig'

export const crate: ComparedKind = {
  id: 'crate',
  whole: true,
  places: (path) => [path === ORIGINAL ? MANIFEST : path],
  generated(path) {
    if (path === 'Cargo.lock') return 'Cargo.lock is written by cargo'
    return path === '.cargo_vcs_info.json' ? 'it says which commit cargo packed' : undefined
  },
  rewritten: (path, texts) => (path === MANIFEST ? writtenByCargo(texts) : undefined),
  copies: goesAlong,
  expects(name, manifest) {
    if (!goesAlong(name)) return 'no'
    return isLicense(name) && packsAll(manifest) ? 'grave' : 'yes'
  },
}

/** cargo builds by the manifest that it has normalised, so nothing may be in it that is not in the original. */
async function writtenByCargo({ theirs, around }: Texts): Promise<Rewriting> {
  const text = await around?.packedText(ORIGINAL)
  if (!around || text === undefined) return undefined
  const [original, packed] = [await manifestOf(text), await manifestOf(theirs)]
  if (!original || !packed) return undefined
  const workspace = await workspaceOf(original, around)
  const rows = otherThanCargoWrites({ original, packed, workspace, files: around.packed })
  if (rows.length === 0) return `Cargo.toml is written by cargo from ${ORIGINAL}`
  return { from: `what cargo makes of ${ORIGINAL}`, rows }
}

/** Without lists of its own cargo packs every file that git knows. */
function packsAll(manifest: string): boolean {
  return manifest !== '' && !/^[ \t]*(?:package\.)?(?:include|exclude)[ \t]*=/m.test(manifest)
}
