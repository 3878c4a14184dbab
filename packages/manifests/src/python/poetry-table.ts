// [tool.poetry], as Poetry had it before [project] (https://python-poetry.org/docs/pyproject/).
import { invalidManifest } from '../invalid-manifest.ts'
import type { StatedVersion } from '../reading.ts'
import type { TomlDocument } from '../toml-document.ts'
import { isPublishable, listedTexts, type PackageTable, statedText } from './table.ts'

const NAME = ['tool', 'poetry', 'name']

export const poetryTable: PackageTable = {
  // Without a name it only holds settings, for a package that another file describes.
  describes: (toml) => toml.get(...NAME) !== undefined && toml.get('tool', 'poetry', 'package-mode')?.value !== false,
  read(file, toml) {
    const name = statedText(file, toml, NAME)
    if (name === undefined) throw invalidManifest(file, 1, '[tool.poetry] has no name', 'a key "name"')
    return {
      name,
      version: versionOf(file, toml),
      publishable: isPublishable(listedTexts(toml, ['tool', 'poetry', 'classifiers'])),
      // Constraints like `^1.2` are words of its own; Python itself is listed among the dependencies.
      use: toml.keys('tool', 'poetry', 'dependencies').some((key) => key !== 'python') ? undefined : [],
    }
  },
}

function versionOf(file: string, toml: TomlDocument): StatedVersion {
  const version = tableVersion(file, toml)
  if (version) return version
  const line = toml.table('tool', 'poetry') ?? 1
  throw invalidManifest(file, line, '[tool.poetry] has no version', 'a key "version"')
}

/** The plug-in that takes the version from the tag leaves a placeholder in its place; undefined where nothing is stated. */
export function tableVersion(file: string, toml: TomlDocument): StatedVersion | undefined {
  const plugin = ['tool', 'poetry-dynamic-versioning', 'enable']
  const enabled = toml.get(...plugin)
  if (enabled?.value === true) return { kind: 'dynamic', key: plugin.join('.'), file, line: enabled.line }
  const version = statedText(file, toml, ['tool', 'poetry', 'version'])
  return version && { kind: 'static', ...version }
}
