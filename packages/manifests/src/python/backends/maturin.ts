// Maturin: the version of the crate (https://www.maturin.rs/metadata).
import { PlumblineError } from '@plumbline/kernel'
import { readCargo } from '../../cargo/manifest.ts'
import { besideFile } from '../sources/paths.ts'
import { type FindsVersion, type Project, setting } from './backend.ts'

export const maturin: FindsVersion = (project) => {
  const file = manifestOf(project)
  const text = file === undefined ? undefined : project.readText(file)
  if (file === undefined || text === undefined) return undefined
  try {
    const crate = readCargo(file, text, project.readText)
    // A workspace without a package is no crate.
    return crate?.name && crate.version.kind === 'static' ? crate.version : undefined
  } catch (error) {
    // Of the crate itself, Cargo.toml's own reader says more.
    if (error instanceof PlumblineError) return undefined
    throw error
  }
}

/** Without a setting, the one in `rust` counts where Python's code has a folder of its own, else the one beside. */
function manifestOf({ file, toml, name, readText }: Project): string | undefined {
  const named = setting(toml, 'tool', 'maturin', 'manifest-path')
  if (named !== undefined) return named.split('/').includes('..') ? undefined : besideFile(file, named)
  const beside = besideFile(file, 'Cargo.toml') ?? ''
  const inner = besideFile(file, 'rust/Cargo.toml') ?? ''
  if (readText(inner) === undefined) return beside
  const module = besideFile(file, `src/${name.replaceAll('-', '_')}/__init__.py`) ?? ''
  const isApart = setting(toml, 'tool', 'maturin', 'python-source') !== undefined || readText(module) !== undefined
  return isApart ? inner : undefined
}
