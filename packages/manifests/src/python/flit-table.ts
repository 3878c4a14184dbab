// [tool.flit.metadata], as Flit had it before [project] (https://flit.pypa.io/en/stable/pyproject_toml.html#old-style-metadata).
import { invalidManifest } from '../invalid-manifest.ts'
import { flitVersion } from './backends/index.ts'
import { isPublishable, listedTexts, type PackageTable, statedText } from './table.ts'

const METADATA = ['tool', 'flit', 'metadata']

/** Flit reads the version from the module, where it tells it. */
export const flitTable: PackageTable = {
  describes: (toml) => toml.table(...METADATA) !== undefined,
  read(file, toml, readText) {
    const line = toml.table(...METADATA) ?? 1
    const key = METADATA.join('.')
    const module = statedText(file, toml, [...METADATA, 'module'])
    const name = statedText(file, toml, [...METADATA, 'dist-name']) ?? module
    if (name === undefined) throw invalidManifest(file, line, '[tool.flit.metadata] has no module', 'a key "module"')
    return {
      name,
      version: (module && flitVersion(file, module.value, readText)) ?? { kind: 'dynamic', key, file, line },
      publishable: isPublishable(listedTexts(toml, [...METADATA, 'classifiers'])),
      use: listedTexts(toml, [...METADATA, 'requires']),
    }
  },
}
