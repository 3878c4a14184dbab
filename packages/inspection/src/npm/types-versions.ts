// `typesVersions` of package.json: where TypeScript looks instead, by its version; of each list one target is there.
// https://www.typescriptlang.org/docs/handbook/declaration-files/publishing.html#version-selection-with-typesversions
import { type Places, placesOf } from '../paths.ts'
import { finding, type Rule, shown } from '../rule.ts'
import { entriesOf, insidePath, manifestOf } from './manifest.ts'
import { typesAt } from './types-endings.ts'

/** Patterns are compared with every file, one after the other. */
const MOST_PATTERNS = 200

/** A longer path is nobody's; replaced into every pattern it would fill the memory. */
const LONGEST = 1000

export const npmTypesVersions: Rule = {
  id: 'missing-target',
  kinds: ['npm-tarball'],
  check(inspected) {
    const manifest = manifestOf(inspected)
    const search: Search = { places: placesOf(inspected.members), patterns: 0 }
    // With exports, TypeScript reads this only where moduleResolution is node10.
    const level = manifest['exports'] === undefined ? 'error' : 'warning'
    const told = (what: string, some: typeof level = level) => finding(inspected, 'missing-target', what, some)
    const findings = entriesOf(manifest['typesVersions']).flatMap(([versions, map]) =>
      entriesOf(map).flatMap(([key, list]) => {
        const place = `in its package.json (${['typesVersions', versions, key].map(shown).join(' → ')})`
        if (!isTexts(list)) return [told(`has no list of paths ${place}`)]
        if (list.some((target) => isThere(search, target, key))) return []
        const more = list.length > 3 ? ` and ${list.length - 3} more` : ''
        return [told(`names ${list.slice(0, 3).map(shown).join(', ')}${more} ${place}, and holds no such file`)]
      }),
    )
    if (search.patterns <= MOST_PATTERNS) return findings
    const what = `has more than ${MOST_PATTERNS} patterns in its typesVersions; the others were not compared with its files`
    return [...findings, told(what, 'warning')]
  },
}

interface Search {
  readonly places: Places
  /** Compared so far. */
  patterns: number
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string')
}

function isThere(search: Search, target: string, key: string): boolean {
  const { files } = search.places
  const path = insidePath(target)
  if (path === undefined) return false
  const star = key.includes('*') ? path.indexOf('*') : -1
  if (star < 0) return typesAt(path).some((one) => files.has(one))
  search.patterns += 1
  if (search.patterns > MOST_PATTERNS) return true
  const before = path.slice(0, star)
  const ends = typesAt(path.slice(star + 1))
  for (const file of files) {
    if (!file.startsWith(before)) continue
    if (ends.some((end) => file.length > before.length + end.length && file.endsWith(end))) return true
  }
  return false
}

/** Where a path of `types` leads under each version's map: TypeScript looks for it there and nowhere else. */
export function mappedTypes(path: string, typesVersions: unknown): string[] {
  if (path.length > LONGEST) return []
  return entriesOf(typesVersions).flatMap(([, map]) =>
    entriesOf(map).flatMap(([key, list]) => {
      const [before = '', after] = key.split('*')
      const isMeant = after === undefined ? path === key : path.startsWith(before) && path.endsWith(after)
      if (!isMeant || !isTexts(list)) return []
      const text = after === undefined ? '' : path.slice(before.length, path.length - after.length)
      return list.map((target) => target.replace('*', () => text))
    }),
  )
}
