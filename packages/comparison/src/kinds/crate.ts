// A crate: cargo writes the manifest anew and keeps the original beside it, and adds where it was packed from.
import type { ComparedKind } from '../model.ts'
import { goesAlong, isLicense } from '../names.ts'

const MANIFEST = 'Cargo.toml'
const ORIGINAL = 'Cargo.toml.orig'

export const crate: ComparedKind = {
  id: 'crate',
  whole: true,
  places: (path) => [path === ORIGINAL ? MANIFEST : path],
  generated(path, has) {
    if (path === MANIFEST && has(ORIGINAL)) return `Cargo.toml is written by cargo from ${ORIGINAL}`
    if (path === 'Cargo.lock') return 'Cargo.lock is written by cargo'
    return path === '.cargo_vcs_info.json' ? 'it says which commit cargo packed' : undefined
  },
  copies: goesAlong,
  expects(name, manifest) {
    if (!goesAlong(name)) return 'no'
    return isLicense(name) && packsAll(manifest) ? 'grave' : 'yes'
  },
}

/** Without lists of its own cargo packs every file that git knows. */
function packsAll(manifest: string): boolean {
  return manifest !== '' && !/^[ \t]*(?:package\.)?(?:include|exclude)[ \t]*=/m.test(manifest)
}
