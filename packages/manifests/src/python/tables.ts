// Tables of a pyproject.toml that describe a package: each row reads one of them.
import type { TomlDocument } from '../toml-document.ts'
import { flitTable } from './flit-table.ts'
import { poetryTable } from './poetry-table.ts'
import { projectTable } from './project-table.ts'
import type { PackageTable } from './table.ts'

/** In the order in which they count: [project] is the standard, the others came before it. */
const TABLES: readonly PackageTable[] = [projectTable, poetryTable, flitTable]

/** The first table that describes the package; undefined where the file only configures tools. */
export function packageTable(toml: TomlDocument): PackageTable | undefined {
  return TABLES.find((table) => table.describes(toml))
}
