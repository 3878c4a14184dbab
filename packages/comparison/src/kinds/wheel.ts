// A wheel: what is installed, laid out otherwise than its source. Its Python files and licenses are the source's.
import type { ComparedKind } from '../model.ts'
import { baseOf, goesAlong, isLicense } from '../names.ts'
import { writtenByVersionTool } from './version-file.ts'

/** Folders that hold a project's packages where they do not lie at its top. */
const LAYOUTS = ['', 'src/', 'lib/', 'python/']
const LICENSE_FOLDER = /^[^/]+\.dist-info\/(?:licenses\/|license_files\/)?/

export const wheel: ComparedKind = {
  id: 'wheel',
  whole: false,
  places(path) {
    const inside = path.replace(LICENSE_FOLDER, '')
    if (inside !== path) return isLicense(baseOf(inside)) ? [inside] : []
    return /\.pyi?$/.test(path) ? LAYOUTS.map((folder) => folder + path) : []
  },
  generated: () => undefined,
  rewritten: writtenByVersionTool,
  copies: goesAlong,
  expects: (name) => (isLicense(name) ? 'yes' : 'no'),
}
