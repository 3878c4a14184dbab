// Flit: `__version__` of the package's one module (https://flit.pypa.io/en/stable/pyproject_toml.html).
import type { ReadText, StatedVersion } from '../../reading.ts'
import { variableVersion } from '../sources/module-variable.ts'
import { besideFile } from '../sources/paths.ts'
import { type FindsVersion, setting } from './backend.ts'

export const flit: FindsVersion = ({ file, toml, name, readText }) =>
  moduleVersion(file, setting(toml, 'tool', 'flit', 'module', 'name') ?? name.replaceAll('-', '_'), readText)

/** Undefined where no file is the module, or several might be, which Flit refuses. */
export function moduleVersion(file: string, module: string, readText: ReadText): StatedVersion | undefined {
  const path = module.replaceAll('.', '/')
  const found = ['', 'src/'].flatMap((folder) =>
    [`${folder}${path}.py`, `${folder}${path}/__init__.py`].flatMap((candidate) => {
      const at = besideFile(file, candidate)
      return at !== undefined && readText(at) !== undefined
        ? { at, folder: besideFile(file, folder || '.') ?? '.' }
        : []
    }),
  )
  const [only, ...more] = found
  if (only === undefined || more.length > 0) return undefined
  return variableVersion(only.at, '__version__', readText, { literal: 'text', joins: false, folders: [only.folder] })
}
