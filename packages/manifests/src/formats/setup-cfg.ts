// setup.cfg's [metadata] section (https://setuptools.pypa.io/en/latest/userguide/declarative_config.html).
import { posix } from 'node:path'
import { invalidManifest } from '../invalid-manifest.ts'
import type { ManifestFormat, ManifestReading, ReadText, Stated, StatedVersion } from '../reading.ts'

interface Section {
  readonly line: number
  readonly keys: ReadonlyMap<string, Stated>
}

function read(file: string, text: string, readText: ReadText): ManifestReading | undefined {
  const beside = (name: string) => readText(posix.join(posix.dirname(file), name))
  if (!isSetuptools(beside('pyproject.toml'))) return undefined
  const metadata = metadataOf(file, text)
  const name = metadata?.keys.get('name')
  if (!metadata || !name) return undefined
  if (name.value === '') throw invalidManifest(file, name.line, 'metadata.name is empty', 'a name')
  const version = versionOf(file, metadata, beside('setup.py') !== undefined)
  return { file, ecosystem: 'pypi', name, version, publishable: isPublishable(metadata) }
}

/** setuptools takes name and version from a [project] table where there is one; other backends read no setup.cfg. */
function isSetuptools(pyproject: string | undefined): boolean {
  if (pyproject === undefined) return true
  if (/^\s*\[\s*project\s*\]/m.test(pyproject)) return false
  const backend = /^\s*build-backend\s*=\s*["']([^"']*)["']/m.exec(pyproject)?.[1]
  return backend === undefined || backend.startsWith('setuptools')
}

/** `attr:` and `file:` are found by the build; so is a version that only setup.py states. */
function versionOf(file: string, { line, keys }: Section, hasScript: boolean): StatedVersion {
  const version = keys.get('version')
  if (version === undefined) {
    if (hasScript) return { kind: 'dynamic', key: 'metadata', file, line }
    throw invalidManifest(file, line, '[metadata] has no version, and there is no setup.py', 'a key "version"')
  }
  if (/^(?:attr|file):/.test(version.value))
    return { kind: 'dynamic', key: version.key, file: version.file, line: version.line }
  if (version.value === '') throw invalidManifest(file, version.line, 'metadata.version is empty', 'a version')
  return { kind: 'static', ...version }
}

/** PyPI refuses any package with a classifier that begins with `Private ::`. */
function isPublishable({ keys }: Section): boolean {
  return !/^private ::/im.test(keys.get('classifiers')?.value ?? '')
}

/**
 * As Python's configparser reads it: `key = value` or `key: value`, indented lines go on with the value, comments stand
 * on lines of their own. Keys are not case-sensitive, and setuptools takes `-` in them for `_`.
 */
function metadataOf(file: string, text: string): Section | undefined {
  let section: { line: number; keys: Map<string, Stated> } | undefined
  let last: string | undefined
  for (const [index, row] of text.split(/\r?\n/).entries()) {
    const line = index + 1
    if (/^\s*(?:[#;]|$)/.test(row)) continue
    const heading = /^\[([^\]]*)\]/.exec(row)
    if (heading) {
      if (section) return section
      if (heading[1]?.trim() === 'metadata') section = { line, keys: new Map() }
      continue
    }
    if (!section) continue
    if (/^\s/.test(row) && last !== undefined) {
      extend(section.keys, last, row.trim())
      continue
    }
    const pair = /^([^=:]+?)\s*[=:]\s*(.*)$/.exec(row)
    if (!pair) throw invalidManifest(file, line, `"${row}" is no setting`, 'a line "key = value"')
    last = (pair[1] ?? '').trim().toLowerCase().replaceAll('-', '_')
    section.keys.set(last, { value: (pair[2] ?? '').trim(), key: `metadata.${last}`, file, line })
  }
  return section
}

function extend(keys: Map<string, Stated>, key: string, text: string): void {
  const before = keys.get(key)
  if (before) keys.set(key, { ...before, value: before.value === '' ? text : `${before.value}\n${text}` })
}

export const setupCfg: ManifestFormat = { read }
