// Hatch: [tool.hatch.version], or [version] of a hatch.toml beside (https://hatch.pypa.io/latest/version/).
import type { StatedVersion } from '../../reading.ts'
import type { TomlDocument } from '../../toml-document.ts'
import { optionalToml } from '../optional-toml.ts'
import { variableVersion } from '../sources/module-variable.ts'
import { nodeVersion } from '../sources/node-package.ts'
import { besideFile } from '../sources/paths.ts'
import { dunderPattern, patternVersion } from '../sources/pattern-in-file.ts'
import { listedTexts } from '../table.ts'
import { type FindsVersion, type Project, setting } from './backend.ts'

interface Settings {
  readonly file: string
  readonly toml: TomlDocument
  readonly path: readonly string[]
}

type Source = (settings: Settings, project: Project) => StatedVersion | undefined

/** Its own sources and plug-ins that read files. All others, such as `vcs` and `env`, find the version elsewhere. */
const SOURCES: Readonly<Record<string, Source>> = { regex, regex_commit: regex, code, nodejs }

export const hatch: FindsVersion = (project) => {
  const settings = settingsOf(project)
  if (settings === undefined) return undefined
  const { file, toml, path } = settings
  const source = toml.get(...path, 'source')?.value ?? 'regex'
  const known = typeof source === 'string' && Object.hasOwn(SOURCES, source) ? SOURCES[source] : undefined
  const line = toml.table(...path) ?? 1
  return known?.(settings, project) ?? { kind: 'dynamic', key: path.join('.'), file, line }
}

/** A table of hatch.toml takes the place of the same one in pyproject.toml. */
function settingsOf({ file, toml, readText }: Project): Settings | undefined {
  const own = besideFile(file, 'hatch.toml') ?? 'hatch.toml'
  const text = readText(own)
  const other = text === undefined ? undefined : optionalToml(text)
  if (other === null) return undefined
  if (other?.table('version') !== undefined) return { file: own, toml: other, path: ['version'] }
  const path = ['tool', 'hatch', 'version']
  return toml.table(...path) === undefined ? undefined : { file, toml, path }
}

function regex({ toml, path }: Settings, { file, readText }: Project): StatedVersion | undefined {
  const searched = besideFile(file, setting(toml, ...path, 'path') ?? '')
  const given = toml.get(...path, 'pattern')?.value ?? ''
  if (searched === undefined || (typeof given !== 'string' && given !== true)) return undefined
  const isDefault = given === '' || given === true
  const pattern = isDefault ? dunderPattern('version') : { pattern: given, version: 'version' }
  return patternVersion(searched, pattern, readText)
}

/** The expression is read where it is a variable of the file. */
function code({ toml, path }: Settings, { file, readText }: Project): StatedVersion | undefined {
  const module = besideFile(file, setting(toml, ...path, 'path') ?? '')
  const expression = setting(toml, ...path, 'expression') ?? '__version__'
  if (module === undefined || !/^[A-Za-z_]\w*$/.test(expression)) return undefined
  const folders = ['.', ...listedTexts(toml, [...path, 'search-paths'])].flatMap((one) => besideFile(file, one) ?? [])
  return variableVersion(module, expression, readText, { literal: 'none', joins: false, folders })
}

/** The plug-in hatch-nodejs-version. */
function nodejs({ toml, path }: Settings, { file, readText }: Project): StatedVersion | undefined {
  const manifest = besideFile(file, setting(toml, ...path, 'path') ?? 'package.json')
  return manifest === undefined ? undefined : nodeVersion(manifest, readText)
}
