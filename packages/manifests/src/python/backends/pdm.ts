// PDM: [tool.pdm.version] (https://backend.pdm-project.org/metadata/#dynamic-project-version).
import { besideFile } from '../sources/paths.ts'
import { patternVersion } from '../sources/pattern-in-file.ts'
import { type FindsVersion, setting } from './backend.ts'

const TABLE = ['tool', 'pdm', 'version']
const PATTERN = { pattern: `^(__version__)\\s*=\\s*["'](.+?)["']\\s*(?:#.*)?$`, version: 2, variable: 1 }

/** `from` is the path in the words of its predecessor; `scm` and `call` find the version elsewhere. */
export const pdm: FindsVersion = ({ file, toml, readText }) => {
  const line = toml.table(...TABLE)
  if (line === undefined) return undefined
  const source = toml.get(...TABLE, 'source')?.value
  const path = source === 'file' ? setting(toml, ...TABLE, 'path') : undefined
  const before = source === undefined ? setting(toml, ...TABLE, 'from') : undefined
  const searched = besideFile(file, path ?? before ?? '')
  const version = searched === undefined ? undefined : patternVersion(searched, PATTERN, readText)
  return version ?? { kind: 'dynamic', key: TABLE.join('.'), file, line }
}
