// The single files that package.json names: what is loaded, what types it has, what a browser gets.
import { type Places, placesOf } from '../paths.ts'
import { finding, type Inspected, type Rule, shown } from '../rule.ts'
import { entriesOf, insidePath, manifestOf } from './manifest.ts'
import { TYPES, typesAt } from './types-endings.ts'
import { mappedTypes } from './types-versions.ts'

/** Endings that are tried, after the path as it stands; `/` before those of a folder. */
const NODE = ['.js', '.json', '.node', '/index.js', '/index.json', '/index.node']
const BUNDLER = [...NODE, '.mjs', '.cjs', '.jsx', '.ts', '.tsx', '/index.mjs', '/index.ts']

/** Each field, and the endings that its readers try. */
const FIELDS: readonly (readonly [field: string, endings: readonly string[]])[] = [
  ['main', NODE],
  ['module', BUNDLER],
  ['browser', BUNDLER],
  ['types', TYPES],
  ['typings', TYPES],
]

export const npmEntries: Rule = {
  id: 'missing-target',
  kinds: ['npm-tarball'],
  check(inspected) {
    const places = placesOf(inspected.members)
    const manifest = manifestOf(inspected)
    return FIELDS.flatMap(([field, endings]) =>
      textsOf(field, manifest[field]).flatMap((target) => {
        const paths = endings === TYPES ? [target, ...mappedTypes(target, manifest['typesVersions'])] : [target]
        return paths.some((path) => isThere(path, endings, places)) ? [] : [missing(inspected, field, target, places)]
      }),
    )
  },
}

/** An empty text means nothing, as packages of types alone have it; a map for browsers names what stands for what. */
function textsOf(field: string, value: unknown): string[] {
  const all = field === 'browser' ? [value, ...replacements(value)] : [value]
  return all.filter((one): one is string => typeof one === 'string' && one !== '')
}

/** Files in place of files or packages; `false` is an empty one, any other text a package. */
function replacements(map: unknown): unknown[] {
  return entriesOf(map).flatMap(([, value]) => (typeof value === 'string' && /^\.{1,2}\//.test(value) ? [value] : []))
}

function isThere(target: string, endings: readonly string[], { files }: Places): boolean {
  const path = insidePath(target)
  if (path === undefined) return false
  // A folder: `.` and `./` are the package itself.
  const tried = path === '' ? endings.flatMap((one) => (one.startsWith('/') ? [one.slice(1)] : [])) : [path]
  if (path !== '') tried.push(...(endings === TYPES ? typesAt(path) : endings.map((ending) => `${path}${ending}`)))
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
