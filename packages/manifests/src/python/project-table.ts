// [project] (https://packaging.python.org/specifications/pyproject-toml/, PEP 621).
import { invalidManifest } from '../invalid-manifest.ts'
import type { StatedVersion } from '../reading.ts'
import type { Project } from './backends/backend.ts'
import { backendVersion } from './backends/index.ts'
import { isPublishable, listedTexts, type PackageTable, statedText } from './table.ts'

export const projectTable: PackageTable = {
  describes: (toml) => toml.table('project') !== undefined,
  read(file, toml, readText) {
    const table = toml.table('project') ?? 1
    const name = statedText(file, toml, ['project', 'name'])
    if (name === undefined) throw invalidManifest(file, table, '[project] has no name', 'a key "name"')
    const dynamic = listedTexts(toml, ['project', 'dynamic'])
    return {
      name,
      version: versionOf({ file, toml, name: name.value, readText }, table, dynamic.includes('version')),
      publishable: isPublishable(listedTexts(toml, ['project', 'classifiers'])),
      use: dynamic.includes('dependencies') ? undefined : listedTexts(toml, ['project', 'dependencies']),
    }
  },
}

function versionOf(project: Project, table: number, isDynamic: boolean): StatedVersion {
  const { file, toml } = project
  const version = statedText(file, toml, ['project', 'version'])
  if (version && isDynamic) {
    const problem = '[project] states a version and lists "version" in dynamic'
    throw invalidManifest(file, version.line, problem, 'one of the two')
  }
  if (version) return { kind: 'static', ...version }
  const line = toml.get('project', 'dynamic')?.line
  if (isDynamic && line !== undefined) {
    return backendVersion(project) ?? { kind: 'dynamic', key: 'project.dynamic', file, line }
  }
  throw invalidManifest(file, table, '[project] has no version', 'a key "version", or dynamic = ["version"]')
}
