// The single files that package.json names: what is loaded, what types it has, what a browser gets, what man shows.
import { type Places, placesOf } from '../paths.ts'
import { finding, type Inspected, type Rule, shown } from '../rule.ts'
import { insidePath, manifestOf } from './manifest.ts'

/** Endings that are tried, after the path as it stands; `/` before those of a folder. */
const NODE = ['.js', '.json', '.node', '/index.js', '/index.json', '/index.node']
const BUNDLER = [...NODE, '.mjs', '.cjs', '.jsx', '.ts', '.tsx', '/index.mjs', '/index.ts']
const TYPES = ['.d.ts', '.ts', '.tsx', '.d.mts', '.d.cts', '/index.d.ts', '/index.ts']

/** Each field, and the endings that its readers try. */
const FIELDS: readonly (readonly [field: string, endings: readonly string[]])[] = [
  ['main', NODE],
  ['module', BUNDLER],
  ['browser', BUNDLER],
  ['types', TYPES],
  ['typings', TYPES],
  ['man', []],
]

export const npmEntries: Rule = {
  id: 'missing-target',
  kinds: ['npm-tarball'],
  check(inspected) {
    const places = placesOf(inspected.members)
    const manifest = manifestOf(inspected)
    return FIELDS.flatMap(([field, endings]) =>
      textsOf(field, manifest[field]).flatMap((target) =>
        isThere(target, endings, places) ? [] : [missing(inspected, field, target, places)],
      ),
    )
  },
}

/** An empty text means nothing, as packages of types alone have it; only man takes a list. */
function textsOf(field: string, value: unknown): string[] {
  const all = field === 'man' && Array.isArray(value) ? value : [value]
  return all.filter((one): one is string => typeof one === 'string' && one !== '')
}

function isThere(target: string, endings: readonly string[], { files }: Places): boolean {
  const path = insidePath(target)
  if (path === undefined) return false
  // A folder: `.` and `./` are the package itself.
  const tried = path === '' ? endings.flatMap((one) => (one.startsWith('/') ? [one.slice(1)] : [])) : [path]
  if (path !== '') tried.push(...endings.map((ending) => `${path}${ending}`))
  // TypeScript looks for the types beside a script.
  if (endings === TYPES) tried.push(path.replace(/\.([cm]?)jsx?$/, '.d.$1ts'))
  return tried.some((one) => files.has(one))
}

function missing(inspected: Inspected, field: string, target: string, { files }: Places) {
  // Node then loads index.js, with a warning of its own.
  const saved = field === 'main' && files.has('index.js')
  const what = `names ${shown(target)} as "${field}" in its package.json, and holds no such file`
  return finding(
    inspected,
    'missing-target',
    saved ? `${what}; Node takes index.js instead` : what,
    saved ? 'warning' : 'error',
  )
}
