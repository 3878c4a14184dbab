// pyproject.toml: the table that describes the package, and what builds it.
import { buildRequirements } from '../python/build-system.ts'
import { packageTable } from '../python/tables.ts'
import type { ManifestFormat, ManifestReading } from '../reading.ts'
import { parseToml } from '../toml-document.ts'

function read(file: string, text: string): ManifestReading | undefined {
  const toml = parseToml(file, text)
  const table = packageTable(toml)
  if (table === undefined) return undefined
  const { use, ...stated } = table.read(file, toml)
  return { file, ecosystem: 'pypi', ...stated, requirements: { build: buildRequirements(toml), use } }
}

export const pyproject: ManifestFormat = { read }
