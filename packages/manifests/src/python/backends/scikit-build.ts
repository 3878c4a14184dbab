// scikit-build-core: [tool.scikit-build.metadata.version]
// (https://scikit-build-core.readthedocs.io/en/latest/configuration/dynamic.html).
import { besideFile } from '../sources/paths.ts'
import { dunderPattern, patternVersion } from '../sources/pattern-in-file.ts'
import { type FindsVersion, type Project, setting } from './backend.ts'

const TABLE = ['tool', 'scikit-build', 'metadata', 'version']
const REGEX = 'scikit_build_core.metadata.regex'

export const scikitBuild: FindsVersion = (project) => {
  const { file, toml } = project
  const line = toml.table(...TABLE)
  if (line === undefined) return undefined
  return matched(project) ?? { kind: 'dynamic', key: TABLE.join('.'), file, line }
}

/** A `result` or a `remove` makes another text of what was found; a provider in the project's own folder is its own. */
function matched({ file, toml, readText }: Project) {
  const has = (key: string) => toml.get(...TABLE, key) !== undefined
  if (setting(toml, ...TABLE, 'provider') !== REGEX) return undefined
  if (['provider-path', 'result', 'remove'].some(has)) return undefined
  const searched = besideFile(file, setting(toml, ...TABLE, 'input') ?? '')
  const given = setting(toml, ...TABLE, 'regex')
  if (searched === undefined || (given === undefined && has('regex'))) return undefined
  return patternVersion(searched, given ? { pattern: given, version: 'value' } : dunderPattern('value'), readText)
}
