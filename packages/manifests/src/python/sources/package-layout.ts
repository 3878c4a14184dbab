// Where setuptools looks for a module whose attribute is the version.
import type { ReadText } from '../../reading.ts'
import { besideFile } from './paths.ts'

/** Of a package, or of its modules. */
export interface PackageLayout {
  /** Folders of packages by their name; that of all others has the empty one (`package_dir`). */
  readonly folders: ReadonlyMap<string, string>
  /** Where packages are looked for; undefined where setuptools finds that out itself. */
  readonly where: readonly string[] | undefined
}

export interface FoundModule {
  readonly file: string
  /** In which its top package lies. */
  readonly folder: string
}

const USUAL = ['src', '.']

/** Undefined where there is no such module, or several might be meant. */
export function moduleFile(
  from: string,
  module: string,
  { folders, where }: PackageLayout,
  readText: ReadText,
): FoundModule | undefined {
  const [top = '', ...below] = module.split('.')
  const own = folders.get(top)
  const root = folders.get('')
  if (own !== undefined) return only(candidates(from, [''], [own.replace(/\/$/, ''), ...below], readText))
  const parts = module.split('.')
  const stated = candidates(from, root === undefined ? (where ?? USUAL) : [root], parts, readText)
  // A setup.py may say more about folders than is read here.
  return only(stated.length > 0 ? stated : candidates(from, USUAL, parts, readText))
}

/** At most one in every folder: a module comes before a package of its name. */
function candidates(from: string, folders: readonly string[], parts: readonly string[], readText: ReadText) {
  const found: FoundModule[] = []
  for (const folder of new Set(folders.map((one) => besideFile(from, one === '' ? '.' : one)))) {
    if (folder === undefined) continue
    const path = `${folder === '.' ? '' : `${folder.replace(/\/$/, '')}/`}${parts.join('/')}`
    const file = [`${path}.py`, `${path}/__init__.py`].find((one) => readText(one) !== undefined)
    if (file !== undefined) found.push({ file, folder })
  }
  return found
}

function only(found: readonly FoundModule[]): FoundModule | undefined {
  return found.length === 1 ? found[0] : undefined
}
