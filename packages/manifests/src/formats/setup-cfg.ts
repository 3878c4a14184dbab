// setup.cfg's [metadata] and [options] (https://setuptools.pypa.io/en/latest/userguide/declarative_config.html).
import { posix } from 'node:path'
import { invalidManifest } from '../invalid-manifest.ts'
import { buildRequirements, isBuiltBySetuptools } from '../python/build-system.ts'
import { type IniSection, iniSection } from '../python/ini-document.ts'
import { modulePlaces } from '../python/module-places.ts'
import { optionalToml } from '../python/optional-toml.ts'
import { besideScript } from '../python/script-beside.ts'
import { cfgVersion } from '../python/setup-cfg-version.ts'
import { isPublishable } from '../python/table.ts'
import { packageTable } from '../python/tables.ts'
import { isPlaceholder, pluginTable, requiredPlugin } from '../python/version-plugins.ts'
import type { ManifestFormat, ManifestReading, ReadText, Requirements, StatedVersion } from '../reading.ts'
import type { TomlDocument } from '../toml-document.ts'

function read(file: string, text: string, readText: ReadText): ManifestReading | undefined {
  const beside = (name: string) => posix.join(posix.dirname(file), name)
  const metadata = iniSection(file, text, 'metadata')
  const name = metadata?.keys.get('name')
  if (!metadata || !name) return undefined
  const pyproject = readText(beside('pyproject.toml'))
  const toml = pyproject === undefined ? undefined : optionalToml(pyproject)
  // Where pyproject.toml describes the package, or another backend builds it, nobody reads this file.
  if (toml === null || !isBuiltBySetuptools(toml) || (toml && packageTable(toml))) return undefined
  if (name.value === '') throw invalidManifest(file, name.line, 'metadata.name is empty', 'a name')
  // setup() in setup.py is given the version then, and that file says so.
  if (readText(beside('setup.py')) !== undefined && !metadata.keys.has('version')) return undefined
  const version = foundByTool(beside('pyproject.toml'), toml, metadata) ?? versionOf(file, text, metadata, readText)
  const use = useOf(iniSection(file, text, 'options'), readText(beside('setup.py')))
  return {
    file,
    ecosystem: 'pypi',
    name,
    version,
    publishable: isPublishable(linesOf(metadata, 'classifiers')),
    requirements: { build: buildRequirements(toml), use },
    ...modulePlaces(file, name.value, version, readText),
  }
}

/** A tool that is set up in pyproject.toml; one that is only required finds the version where nothing states any. */
function foundByTool(file: string, toml: TomlDocument | undefined, { keys }: IniSection): StatedVersion | undefined {
  const stated = keys.get('version')?.value
  const isOpen = stated === undefined || isPlaceholder(stated)
  const tool = toml && (pluginTable(toml) ?? (isOpen ? requiredPlugin(toml) : undefined))
  return tool && { kind: 'dynamic', file, ...tool }
}

/** setup.py's argument comes before the key; where its argument is not told, neither is the version. */
function versionOf(file: string, text: string, metadata: IniSection, readText: ReadText): StatedVersion {
  const { line } = metadata
  const script = posix.join(posix.dirname(file), 'setup.py')
  const version = metadata.keys.get('version')
  const told = besideScript(script, readText)
  if (typeof told !== 'string') return told
  if (version === undefined) {
    throw invalidManifest(file, line, '[metadata] has no version, and there is no setup.py', 'a key "version"')
  }
  if (told === 'unknown') return { kind: 'dynamic', key: version.key, file, line: version.line }
  if (version.value === '') throw invalidManifest(file, version.line, 'metadata.version is empty', 'a version')
  return cfgVersion(file, text, version, readText)
}

function useOf(options: IniSection | undefined, script: string | undefined): Requirements['use'] {
  const listed = options ? requirementsIn(options) : []
  const found = listed.some((line) => line.startsWith('file:')) || /\binstall_requires\b/.test(script ?? '')
  return found ? undefined : listed
}

/** One a line; on a single line setuptools takes them apart at `;`. */
function requirementsIn(options: IniSection): string[] {
  const lines = linesOf(options, 'install_requires')
  return lines.length === 1 ? (lines[0] ?? '').split(';').map((one) => one.trim()) : lines
}

function linesOf({ keys }: IniSection, key: string): string[] {
  return (keys.get(key)?.value ?? '').split('\n').filter(Boolean)
}

export const setupCfg: ManifestFormat = { read }
