// setuptools' `attr`: a module's attribute is the version
// (https://setuptools.pypa.io/en/latest/userguide/pyproject_config.html#dynamic-metadata).
import type { ReadText, StatedVersion } from '../../reading.ts'
import { variableVersion } from './module-variable.ts'
import { moduleFile, type PackageLayout } from './package-layout.ts'

const ATTRIBUTE = /^(?:[A-Za-z_]\w*\.)*[A-Za-z_]\w*$/

/** Read as setuptools does, without running the module where the first value is a literal; undefined where it is not told. */
export function attributeVersion(
  from: string,
  attribute: string,
  layout: PackageLayout,
  readText: ReadText,
): StatedVersion | undefined {
  const path = attribute.trim()
  if (path.length > 500 || !ATTRIBUTE.test(path)) return undefined
  const at = path.lastIndexOf('.')
  const module = moduleFile(from, at === -1 ? '__init__' : path.slice(0, at), layout, readText)
  if (module === undefined) return undefined
  const reading = { literal: 'first', joins: true, folders: [module.folder] } as const
  return variableVersion(module.file, path.slice(at + 1), readText, reading)
}
