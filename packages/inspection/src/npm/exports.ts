// `exports` of package.json: under every condition and subpath a file that is there, for a pattern at least one.
// https://nodejs.org/api/packages.html#package-entry-points
import { type Places, placesOf } from '../paths.ts'
import { finding, type Inspected, type Rule, shown } from '../rule.ts'
import { entriesOf, insidePath, manifestOf } from './manifest.ts'

/** Conditions that somebody's Node, bundler, compiler or browser asks for; others are the package's own affair. */
const KNOWN = new Set(
  `import require default node browser types module module-sync development production worker webworker deno bun
  react-native react-server edge-light workerd electron node-addons script style sass svelte`.split(/\s+/),
)

/** Patterns are compared with every file, one after the other. */
const MOST_PATTERNS = 1000
const DEEPEST = 40

/** A target without a file. */
interface Missing {
  readonly target: string
  /** Subpath and conditions that lead there. */
  readonly way: readonly string[]
}

export const npmExports: Rule = {
  id: 'missing-target',
  kinds: ['npm-tarball'],
  check(inspected) {
    const { exports } = manifestOf(inspected)
    if (exports === undefined || exports === null) return []
    const search: Search = { places: placesOf(inspected.members), patterns: 0 }
    const found = missingIn(search, exports, []).map((one) => told(inspected, one))
    if (search.patterns <= MOST_PATTERNS) return found
    const what = `has more than ${MOST_PATTERNS} patterns in its exports; the others were not compared with its files`
    return [...found, finding(inspected, 'missing-target', what, 'warning')]
  },
}

interface Search {
  readonly places: Places
  /** Compared so far. */
  patterns: number
}

/** null takes a subpath away on purpose; of a list one target is enough. */
function missingIn(search: Search, value: unknown, way: readonly string[]): Missing[] {
  if (value === null) return []
  if (typeof value === 'string') return isThere(search, value, way[0] ?? '.') ? [] : [{ target: value, way }]
  if (way.length > DEEPEST || typeof value !== 'object') return [{ target: `./(${typeof value})`, way }]
  if (!Array.isArray(value)) return entriesOf(value).flatMap(([key, below]) => missingIn(search, below, [...way, key]))
  const all = value.map((one) => missingIn(search, one, way))
  return all.some((missing) => missing.length === 0) ? [] : (all[0] ?? [])
}

function isThere(search: Search, target: string, key: string): boolean {
  const path = target.startsWith('./') ? insidePath(target) : undefined
  if (path === undefined) return false
  const { files, folders } = search.places
  if (key.includes('*') && path.includes('*')) {
    search.patterns += 1
    return search.patterns > MOST_PATTERNS || matchesAny(path, files)
  }
  // Node dropped folders long ago; older packages still state them.
  return files.has(path) || (target.endsWith('/') && (path === '' || folders.has(path)))
}

/** Every `*` stands for the same text, which may hold slashes. */
function matchesAny(pattern: string, files: ReadonlySet<string>): boolean {
  const [before = '', ...others] = pattern.split('*')
  const after = others.at(-1) ?? ''
  const fixed = pattern.length - others.length
  for (const file of files) {
    const length = (file.length - fixed) / others.length
    if (!(length >= 1) || !Number.isInteger(length) || !file.startsWith(before) || !file.endsWith(after)) continue
    const text = file.slice(before.length, before.length + length)
    if (others.length === 1 || pattern.replaceAll('*', () => text) === file) return true
  }
  return false
}

/** A condition of nobody else's is for the package's own repository, where the file is. */
function told(inspected: Inspected, { target, way }: Missing) {
  const own = way.find((key) => !key.startsWith('.') && !KNOWN.has(key) && !key.startsWith('types@'))
  const place = ['exports', ...way].map((key) => shown(key)).join(' → ')
  // Neither Node nor TypeScript takes another form, whether the file is there or not.
  const why = target.startsWith('./') ? 'and holds no such file' : 'which must begin with "./"'
  const what = `names ${shown(target)} in its package.json (${place}), ${why}`
  return finding(inspected, 'missing-target', what, own === undefined ? 'error' : 'warning')
}
