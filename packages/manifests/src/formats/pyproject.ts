// pyproject.toml's [project] table (https://packaging.python.org/specifications/pyproject-toml/, PEP 621).
import { invalidManifest } from '../invalid-manifest.ts'
import type { ManifestFormat, ManifestReading, Stated, StatedVersion } from '../reading.ts'
import { parseToml, type TomlDocument } from '../toml-document.ts'

function read(file: string, text: string): ManifestReading | undefined {
  const toml = parseToml(file, text)
  const table = toml.table('project')
  if (table === undefined) return undefined
  const name = stated(file, toml, 'name')
  if (name === undefined) throw invalidManifest(file, table, '[project] has no name', 'a key "name"')
  return { file, ecosystem: 'pypi', name, version: versionOf(file, toml, table), publishable: isPublishable(toml) }
}

function versionOf(file: string, toml: TomlDocument, table: number): StatedVersion {
  const version = stated(file, toml, 'version')
  const dynamic = toml.get('project', 'dynamic')
  const isDynamic = Array.isArray(dynamic?.value) && dynamic.value.includes('version')
  if (version && isDynamic) {
    const problem = '[project] states a version and lists "version" in dynamic'
    throw invalidManifest(file, version.line, problem, 'one of the two')
  }
  if (version) return { kind: 'static', ...version }
  if (dynamic && isDynamic) return { kind: 'dynamic', key: 'project.dynamic', file, line: dynamic.line }
  throw invalidManifest(file, table, '[project] has no version', 'a key "version", or dynamic = ["version"]')
}

function stated(file: string, toml: TomlDocument, key: string): Stated | undefined {
  const found = toml.get('project', key)
  if (found === undefined) return undefined
  if (typeof found.value === 'string' && found.value !== '') {
    return { value: found.value, key: `project.${key}`, file, line: found.line }
  }
  throw invalidManifest(file, found.line, `project.${key} is ${JSON.stringify(found.value)}`, 'a text in quotes')
}

/** PyPI refuses any package with a classifier that begins with `Private ::`. */
function isPublishable(toml: TomlDocument): boolean {
  const classifiers = toml.get('project', 'classifiers')?.value
  return !(Array.isArray(classifiers) && classifiers.some((one) => /^private ::/i.test(String(one))))
}

export const pyproject: ManifestFormat = { read }
