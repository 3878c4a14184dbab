// pyproject.toml as pdm-backend writes it into every sdist: the same data, with what was dynamic filled in.
import type { TomlTable } from '@plumbline/archives'
import { asTable, keysOf, manifestOf } from '../cargo/tables.ts'
import type { Texts } from '../model.ts'
import { sameData } from '../same-data.ts'

/** Why pyproject.toml is other than the tree's; undefined where more is other than what pdm-backend fills in. */
export async function writtenByPdm({ ours = '', theirs }: Texts): Promise<string | undefined> {
  if (!/["']pdm\.backend["']/.test(ours)) return undefined
  const [own, packed] = [await manifestOf(ours), await manifestOf(theirs)]
  if (!own || !packed || asTable(own['build-system'])['build-backend'] !== 'pdm.backend') return undefined
  const fine = keysOf(own, packed).every((key) =>
    key === 'project' ? projectFine(asTable(own[key]), asTable(packed[key])) : sameData(own[key], packed[key]),
  )
  return fine ? 'pdm-backend writes pyproject.toml anew, with what is dynamic filled in' : undefined
}

function projectFine(own: TomlTable, packed: TomlTable): boolean {
  const { dynamic } = own
  const filled: readonly unknown[] = Array.isArray(dynamic) ? dynamic : []
  return keysOf(own, packed).every((key) => {
    if (sameData(own[key], packed[key])) return true
    if (key !== 'dynamic') return filled.includes(key) && own[key] === undefined
    const left = packed[key]
    return left === undefined || (Array.isArray(left) && left.every((one) => filled.includes(one)))
  })
}
