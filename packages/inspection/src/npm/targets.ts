// Targets of `exports` and `imports` in package.json, under every condition, list and pattern, as Node resolves them.
// https://nodejs.org/api/esm.html#resolution-algorithm-specification (PACKAGE_TARGET_RESOLVE)
import { type Places, placesOf } from '../paths.ts'
import { finding, type Inspected, shown } from '../rule.ts'
import { entriesOf, insidePath } from './manifest.ts'

/** Conditions that somebody's Node, bundler, compiler or browser asks for; others are the package's own affair. */
const KNOWN = new Set(
  `import require default node browser types module module-sync development production worker webworker deno bun
  react-native react-server edge-light workerd electron node-addons script style sass svelte`.split(/\s+/),
)

/** Patterns are compared with every file, one after the other. */
const MOST_PATTERNS = 1000
const DEEPEST = 40

/** Parts of a path that Node refuses behind the first `./`, in any writing. */
const REFUSED = /(?:^|[\\/])(?:\.|%2e|\.\.|%2e%2e|\.%2e|%2e\.|node_modules)(?:[\\/]|$)/i

/** A target without a file. */
export interface Missing {
  readonly target: string
  /** Subpath and conditions that lead there. */
  readonly way: readonly string[]
  /** The rest of a sentence. */
  readonly why: string
}

/** One of the two fields; only `imports` can name other packages. */
export interface TargetField {
  readonly name: 'exports' | 'imports'
  readonly leadsOut: (target: string) => boolean
  /** What is said of a target in another form than Node takes. */
  readonly wanted: string
}

interface Search extends TargetField {
  readonly places: Places
  /** Compared so far. */
  patterns: number
}

/** What no file of the package answers to, and a finding where there are too many patterns to look at them all. */
export function missingTargets(
  inspected: Inspected,
  field: TargetField,
  value: unknown,
): { readonly missing: readonly Missing[]; readonly findings: ReturnType<typeof finding>[] } {
  const search: Search = { ...field, places: placesOf(inspected.members), patterns: 0 }
  const missing = missingIn(search, value, [], 0)
  if (search.patterns <= MOST_PATTERNS) return { missing, findings: [] }
  const what = `has more than ${MOST_PATTERNS} patterns in its ${field.name}; the others were not compared with its files`
  return { missing, findings: [finding(inspected, 'missing-target', what, 'warning')] }
}

/** `names "./x.js" in its package.json ("exports" → "." → "import"), and holds no such file` */
export function missingSaid({ name }: TargetField, { target, way, why }: Missing): string {
  const place = [name, ...way].map((key) => shown(key)).join(' → ')
  return `names ${shown(target)} in its package.json (${place}), ${why}`
}

/** True where a condition of nobody else's leads there: it is for the package's own repository, where the file is. */
export function isOwnCondition({ way }: Missing): boolean {
  return way.some((key) => !/^[.#]/.test(key) && !KNOWN.has(key) && !key.startsWith('types@'))
}

/** null takes a subpath away on purpose. */
function missingIn(search: Search, value: unknown, way: readonly string[], depth: number): readonly Missing[] {
  if (value === null) return []
  if (typeof value === 'string') {
    const why = objection(search, value, way[0] ?? '.')
    return why === undefined ? [] : [{ target: value, way, why }]
  }
  if (depth > DEEPEST) return [{ target: '…', way, why: `which lies more than ${DEEPEST} levels deep` }]
  if (Array.isArray(value)) return missingInList(search, value, way, depth)
  if (typeof value !== 'object') return [{ target: String(value), way, why: 'which is no text' }]
  return entriesOf(value).flatMap(([key, below]) => missingIn(search, below, [...way, key], depth + 1))
}

/** Node takes the first that it can use at all, whether the file is there or not, and looks no further. */
function missingInList(search: Search, list: readonly unknown[], way: readonly string[], depth: number) {
  const unusable: Missing[] = []
  const found: Missing[] = []
  for (const one of list) {
    const missing = missingIn(search, one, way, depth + 1)
    if (typeof one === 'string' && !isUsable(search, one)) unusable.push(...missing)
    else found.push(...missing)
    if (isFinal(search, one, depth)) return found
  }
  return found.length > 0 || unusable.length < list.length ? found : unusable
}

/** True where nothing behind it in a list is ever looked at. */
function isFinal(search: Search, value: unknown, depth: number): boolean {
  if (typeof value === 'string') return isUsable(search, value)
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some((one) => isFinal(search, one, depth + 1))
  return Object.hasOwn(value, 'default') && isFinal(search, (value as { default: unknown }).default, depth + 1)
}

function isUsable(field: TargetField, target: string): boolean {
  return field.leadsOut(target) || (target.startsWith('./') && !REFUSED.test(target.slice(2)))
}

function objection(search: Search, target: string, key: string): string | undefined {
  if (search.leadsOut(target)) return undefined
  // Neither Node nor TypeScript takes another form, whether the file is there or not.
  if (!target.startsWith('./')) return search.wanted
  if (REFUSED.test(target.slice(2))) return 'which Node refuses: no "..", "." or "node_modules" may be in it'
  return isThere(search, target, key) ? undefined : 'and holds no such file'
}

function isThere(search: Search, target: string, key: string): boolean {
  const path = insidePath(target) ?? ''
  const { files, folders } = search.places
  if (key.includes('*') && path.includes('*')) {
    search.patterns += 1
    return search.patterns > MOST_PATTERNS || matchesAny(path, files)
  }
  if (files.has(path) || files.has(decoded(path))) return true
  // Node dropped folders long ago; older packages still state them.
  return search.name === 'exports' && target.endsWith('/') && (path === '' || folders.has(path))
}

/** Targets are parts of addresses: `%20` is a blank in the file's name. */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
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
