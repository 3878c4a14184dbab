// Tools that take a Python package's version from git, and what a package states in the place of its version then.
import type { StatedVersion } from '../reading.ts'
import type { TomlDocument } from '../toml-document.ts'
import { listedTexts } from './table.ts'

/** Tables of pyproject.toml; some tools are switched off, or not yet on, by a key in theirs. */
const TABLES: readonly { readonly tool: string; readonly switch?: string }[] = [
  { tool: 'setuptools_scm' },
  { tool: 'setuptools-scm' },
  { tool: 'vcs-versioning' },
  { tool: 'versioningit' },
  { tool: 'versioneer' },
  { tool: 'setuptools-git-versioning', switch: 'enabled' },
  { tool: 'setuptools_git_versioning', switch: 'enabled' },
  { tool: 'poetry-dynamic-versioning', switch: 'enable' },
  { tool: 'poetry-version-plugin' },
  { tool: 'poetry-git-version-plugin' },
  { tool: 'uv-dynamic-versioning' },
  { tool: 'dunamai' },
]

const REQUIREMENT =
  /^(?:setuptools-(?:scm|git-versioning|vcs-versioning|dynamic-version)|hatch-vcs|vcs-versioning|versioningit|versioneer|poetry-dynamic-versioning|poetry-version-plugin|uv-dynamic-versioning|dunamai|pbr|incremental|miniver)(?![a-z\d-])/

// 0, 0.0.0, 0.0.0-development, 0.0.0.dev0; but not 0.0.1.
const PLACEHOLDER = /^v?0{1,9}(?:\.0{1,9}){0,5}(?![\d.]*[1-9])(?:[-+._a-z].{0,100})?$/i

interface Plugin {
  readonly key: string
  readonly line: number
}

/** The first table of such a tool that is switched on. */
export function pluginTable(toml: TomlDocument): Plugin | undefined {
  for (const { tool, switch: key } of TABLES) {
    const line = toml.table('tool', tool)
    if (line === undefined || (key !== undefined && toml.get('tool', tool, key)?.value !== true)) continue
    return { key: `tool.${tool}`, line }
  }
  return undefined
}

/** Whether something that the build requires is such a tool. */
export function requiredPlugin(toml: TomlDocument): Plugin | undefined {
  const line = toml.get('build-system', 'requires')?.line
  const isPlugin = (one: string) =>
    REQUIREMENT.test(
      one
        .trim()
        .toLowerCase()
        .replace(/[-_.]+/g, '-'),
    )
  const requires = listedTexts(toml, ['build-system', 'requires'])
  return line !== undefined && requires.some(isPlugin) ? { key: 'build-system.requires', line } : undefined
}

/** What stands in a file until something fills the version in. */
export function isPlaceholder(version: string): boolean {
  return PLACEHOLDER.test(version)
}

/** A placeholder beside such a tool is no version; without one it is what the package will be called. */
export function unlessPlaceholder(file: string, toml: TomlDocument, version: StatedVersion): StatedVersion {
  if (version.kind !== 'static' || !isPlaceholder(version.value)) return version
  const plugin = pluginTable(toml) ?? requiredPlugin(toml)
  return plugin ? { kind: 'dynamic', file, ...plugin } : version
}
