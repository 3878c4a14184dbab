// Build backends that find a package's version: the only importer of their files.
import type { StatedVersion } from '../../reading.ts'
import type { FindsVersion, Project } from './backend.ts'
import { flit } from './flit.ts'
import { hatch } from './hatch.ts'
import { maturin } from './maturin.ts'
import { pdm } from './pdm.ts'
import { poetry } from './poetry.ts'
import { scikitBuild } from './scikit-build.ts'
import { setuptools } from './setuptools.ts'

/** By the package that `build-backend` names. Every other backend finds the version where it cannot be told. */
const BACKENDS: Readonly<Record<string, FindsVersion>> = {
  flit_core: flit,
  flit,
  hatchling: hatch,
  maturin,
  pdm,
  poetry,
  scikit_build_core: scikitBuild,
  setuptools,
}

/** The version that [project] lists in `dynamic`, where the backend's settings and files tell it for sure. */
export function backendVersion(project: Project): StatedVersion | undefined {
  const named = project.toml.get('build-system', 'build-backend')?.value ?? 'setuptools'
  const backend = String(named).split(/[.:]/)[0] ?? ''
  return Object.hasOwn(BACKENDS, backend) ? BACKENDS[backend]?.(project) : undefined
}

export { moduleVersion as flitVersion } from './flit.ts'
