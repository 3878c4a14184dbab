// [build-system] (https://packaging.python.org/specifications/pyproject-toml/#declaring-build-system-dependencies-the-build-system-table).
import type { TomlDocument } from '../toml-document.ts'
import { listedTexts } from './table.ts'

const REQUIRES = ['build-system', 'requires']

/** What the build needs; without the table, or without the file, setuptools of the version that build tools agreed on. */
export function buildRequirements(toml: TomlDocument | undefined): string[] {
  if (toml?.get(...REQUIRES) === undefined) return ['setuptools >= 40.8.0']
  return listedTexts(toml, REQUIRES)
}

/** Whether setuptools builds the package, and so reads setup.cfg. */
export function isBuiltBySetuptools(toml: TomlDocument | undefined): boolean {
  const backend = toml?.get('build-system', 'build-backend')?.value
  return backend === undefined || String(backend).startsWith('setuptools')
}
