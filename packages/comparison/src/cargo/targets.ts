// The targets of a crate (library, programs, examples, tests, benchmarks) as cargo writes them when it packs.
// https://doc.rust-lang.org/cargo/reference/cargo-targets.html
import { posix } from 'node:path'
import type { TomlTable } from '@plumbline/archives'
import type { Otherwise } from '../model.ts'
import { plainText } from '../same-data.ts'
import { otherwise } from './otherwise.ts'
import { asTable, onlyKnown, valuesOf, withDashes, withoutEmpty } from './tables.ts'

/** A kind of target, the folder where cargo finds them by itself, and the setting that turns this off. */
interface Kind {
  readonly key: string
  readonly folder: string
  readonly auto: string
}

const KINDS: readonly Kind[] = [
  { key: 'bin', folder: 'src/bin', auto: 'autobins' },
  { key: 'example', folder: 'examples', auto: 'autoexamples' },
  { key: 'test', folder: 'tests', auto: 'autotests' },
  { key: 'bench', folder: 'benches', auto: 'autobenches' },
]

const SPELLINGS = ['crate-type', 'proc-macro']
/** Beside name and path; any other key cargo leaves out. */
const KNOWN = [
  ...['crate-type', 'proc-macro', 'filename', 'test', 'doctest', 'bench', 'doc', 'doc-scrape-examples', 'plugin'],
  ...['harness', 'required-features', 'edition'],
]

/** The crate whose targets are compared. */
export interface Targeted {
  readonly original: TomlTable
  readonly packed: TomlTable
  readonly name: string
  readonly edition: unknown
  /** Paths in the crate. */
  readonly files: ReadonlySet<string>
}

/** What is other in the targets. Older versions of cargo write those alone that are stated, and without paths. */
export function otherTargets(crate: Targeted): Otherwise[] {
  return [...otherLibrary(crate), ...KINDS.flatMap((kind) => otherOfKind(crate, kind))]
}

const LIBRARY = 'src/lib.rs'

function otherLibrary({ original, packed, name, edition, files }: Targeted): Otherwise[] {
  const stated = original['lib']
  const isFound = about(original)['autolib'] !== false && files.has(LIBRARY)
  if (packed['lib'] === undefined) {
    const isNeeded = stated === undefined ? isFound : places(asTable(stated), [LIBRARY]).some((one) => files.has(one))
    const isWritten = stated !== undefined || about(packed)['autolib'] === false
    return isNeeded && isWritten ? otherwise('lib', stated ?? { path: LIBRARY }, undefined) : []
  }
  if (stated === undefined && !isFound) return otherwise('lib', undefined, packed['lib'])
  const usual = name.replaceAll('-', '_')
  const own = asTable(stated)
  const legacy = edition === '2015' ? [`src/${typeof own['name'] === 'string' ? own['name'] : usual}.rs`] : []
  const names = own['name'] === undefined ? [usual, undefined] : [own['name']]
  return otherTarget('lib', own, asTable(packed['lib']), { names, paths: places(own, [LIBRARY, ...legacy]), files })
}

function otherOfKind(crate: Targeted, kind: Kind): Otherwise[] {
  const { original, packed, files } = crate
  const stated = byName(original[kind.key])
  const theirs = byName(packed[kind.key])
  const found = discovered(crate, kind, stated)
  const keyOf = (name: string) => `${kind.key}.${name}`
  const rows = [...theirs].flatMap(([name, targets]) => {
    const [own] = stated.get(name) ?? []
    const paths = found.get(name) ?? []
    return targets.flatMap((target) => {
      const path = paths.find((one) => one === target['path'])
      if (!own) return otherwise(keyOf(name), path && { name, path }, target)
      const usual = usualPlaces(crate, kind, own)
      return otherTarget(keyOf(name), own, target, { names: [own['name']], paths: places(own, usual), files })
    })
  })
  const lost = [...stated].filter(([name, [own]]) => !theirs.has(name) && own && isPacked(crate, kind, own))
  const isWritten = about(packed)[kind.auto] === false
  const hidden = isWritten ? [...found].filter(([name]) => !theirs.has(name)) : []
  return [
    ...rows,
    ...lost.flatMap(([name, [own]]) => otherwise(keyOf(name), own, undefined)),
    ...hidden.flatMap(([name, [path]]) => otherwise(keyOf(name), { path }, undefined)),
  ]
}

/** Targets by their names; there can be thousands in a file of strangers. */
function byName(targets: unknown): Map<string, TomlTable[]> {
  const named = new Map<string, TomlTable[]>()
  for (const target of valuesOf(targets).map(asTable)) append(named, plainText(target['name']), target)
  return named
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key)
  if (list) list.push(value)
  else lists.set(key, [value])
}

/** Name, path and everything else of one target. */
function otherTarget(
  key: string,
  own: TomlTable,
  found: TomlTable,
  allowed: {
    readonly names: readonly unknown[]
    readonly paths: readonly string[]
    readonly files: ReadonlySet<string>
  },
): Otherwise[] {
  const { name, path, ...more } = withDashes(found, SPELLINGS)
  const { name: _name, path: statedPath, ...expected } = withDashes(own, SPELLINGS)
  const isPlace = typeof path === 'string' && allowed.paths.includes(plain(path)) && allowed.files.has(plain(path))
  const isPath = path === undefined ? statedPath === undefined : isPlace || plain(statedPath) === plain(path)
  return [
    ...(allowed.names.includes(name) ? [] : otherwise(`${key}.name`, allowed.names[0], name)),
    ...(isPath ? [] : otherwise(`${key}.path`, allowed.paths[0], path)),
    ...otherwise(key, onlyKnown(withoutEmpty(expected), KNOWN), withoutEmpty(more)),
  ]
}

/** The files that cargo takes for targets of this kind where it looks for them, by the targets' names. */
function discovered(
  crate: Targeted,
  kind: Kind,
  stated: ReadonlyMap<string, readonly TomlTable[]>,
): Map<string, string[]> {
  const found = new Map<string, string[]>()
  const auto = about(crate.original)[kind.auto]
  // Since the edition of 2018 it looks for them beside those that are stated.
  if (auto === false || (auto !== true && crate.edition === '2015' && stated.size > 0)) return found
  const paths = new Set([...stated.values()].flatMap((targets) => targets.map(({ path }) => plain(path))))
  for (const path of crate.files) {
    const name = targetName(crate, kind, path)
    if (name !== undefined && !stated.has(name) && !paths.has(path)) append(found, name, path)
  }
  return found
}

function targetName(crate: Targeted, { key, folder }: Kind, path: string): string | undefined {
  if (key === 'bin' && path === 'src/main.rs') return crate.name
  if (!path.startsWith(`${folder}/`)) return undefined
  const [, name] = /^([^./][^/]*?)(?:\.rs|\/main\.rs)$/.exec(path.slice(folder.length + 1)) ?? []
  return name
}

/** Where a target can lie that states no path. */
function usualPlaces({ name: own, edition }: Targeted, { key, folder }: Kind, { name }: TomlTable): string[] {
  const usual = [`${folder}/${plainText(name)}.rs`, `${folder}/${plainText(name)}/main.rs`]
  if (key !== 'bin') return edition === '2015' && key === 'bench' ? [...usual, 'src/bench.rs'] : usual
  const main = name === own ? ['src/main.rs'] : []
  const legacy = edition === '2015' ? [`src/${plainText(name)}.rs`, 'src/main.rs', 'src/bin/main.rs'] : []
  return [...main, ...usual, ...legacy]
}

function places({ path }: TomlTable, usual: readonly string[]): readonly string[] {
  return path === undefined ? usual : [plain(path)]
}

function isPacked(crate: Targeted, kind: Kind, own: TomlTable): boolean {
  return places(own, usualPlaces(crate, kind, own)).some((path) => crate.files.has(path))
}

function plain(path: unknown): string {
  return typeof path === 'string' ? posix.normalize(path.replaceAll('\\', '/')) : ''
}

function about(manifest: TomlTable): TomlTable {
  return asTable(manifest['package'] ?? manifest['project'])
}
