// pyproject.toml: the table that describes the package, and what builds it.
import { buildRequirements } from '../python/build-system.ts'
import { modulePlaces } from '../python/module-places.ts'
import { packageTable } from '../python/tables.ts'
import { unlessPlaceholder } from '../python/version-plugins.ts'
import type { ManifestFormat, ManifestReading, ReadText } from '../reading.ts'
import { parseToml } from '../toml-document.ts'

function read(file: string, text: string, readText: ReadText): ManifestReading | undefined {
  const toml = parseToml(file, text)
  const table = packageTable(toml)
  if (table === undefined) return undefined
  const { use, ...stated } = table.read(file, toml, readText)
  const version = unlessPlaceholder(file, toml, stated.version)
  return {
    file,
    ecosystem: 'pypi',
    ...stated,
    version,
    requirements: { build: buildRequirements(toml), use },
    ...modulePlaces(file, stated.name.value, version, readText),
  }
}

export const pyproject: ManifestFormat = { read }
