// setup.cfg's [metadata] and [options] (https://setuptools.pypa.io/en/latest/userguide/declarative_config.html).
import { posix } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { invalidManifest } from '../invalid-manifest.ts'
import { buildRequirements, isBuiltBySetuptools } from '../python/build-system.ts'
import { type IniSection, iniSection } from '../python/ini-document.ts'
import { isPublishable } from '../python/table.ts'
import { packageTable } from '../python/tables.ts'
import type { ManifestFormat, ManifestReading, ReadText, Requirements, StatedVersion } from '../reading.ts'
import { parseToml, type TomlDocument } from '../toml-document.ts'

function read(file: string, text: string, readText: ReadText): ManifestReading | undefined {
  const beside = (name: string) => posix.join(posix.dirname(file), name)
  const metadata = iniSection(file, text, 'metadata')
  const name = metadata?.keys.get('name')
  if (!metadata || !name) return undefined
  const pyproject = readText(beside('pyproject.toml'))
  const toml = pyproject === undefined ? undefined : tomlIn(pyproject)
  // Where pyproject.toml describes the package, or another backend builds it, nobody reads this file.
  if (toml === null || !isBuiltBySetuptools(toml) || (toml && packageTable(toml))) return undefined
  if (name.value === '') throw invalidManifest(file, name.line, 'metadata.name is empty', 'a name')
  const script = readText(beside('setup.py'))
  // Setup() in setup.py is given the version then, and that file says so.
  if (script !== undefined && !metadata.keys.has('version')) return undefined
  return {
    file,
    ecosystem: 'pypi',
    name,
    version: versionOf(file, metadata, script !== undefined),
    publishable: isPublishable(linesOf(metadata, 'classifiers')),
    requirements: { build: buildRequirements(toml), use: useOf(iniSection(file, text, 'options'), script) },
  }
}

/** Null for what does not parse: that is said of pyproject.toml itself, once. */
function tomlIn(text: string): TomlDocument | null {
  try {
    return parseToml('pyproject.toml', text)
  } catch (error) {
    if (error instanceof PlumblineError) return null
    throw error
  }
}

/** `attr:` and `file:` are found by the build; so is a version that only setup.py states. */
function versionOf(file: string, { line, keys }: IniSection, hasScript: boolean): StatedVersion {
  const version = keys.get('version')
  if (version === undefined) {
    if (hasScript) return { kind: 'dynamic', key: 'metadata', file, line }
    throw invalidManifest(file, line, '[metadata] has no version, and there is no setup.py', 'a key "version"')
  }
  if (/^(?:attr|file):/.test(version.value)) {
    return { kind: 'dynamic', key: version.key, file: version.file, line: version.line }
  }
  if (version.value === '') throw invalidManifest(file, version.line, 'metadata.version is empty', 'a version')
  return { kind: 'static', ...version }
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
