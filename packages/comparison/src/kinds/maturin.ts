// How maturin lays out an sdist: crates at their places in the repository, pyproject.toml and Python files at the top.
// https://github.com/PyO3/maturin (source_distribution): the top is the folder above the project, its workspace and its path dependencies.
import { posix } from 'node:path'
import type { TomlTable } from '@plumbline/archives'
import { asTable, keysOf, manifestOf, tableFrom } from '../cargo/tables.ts'
import type { Around, Layout, Texts } from '../model.ts'
import { baseOf } from '../names.ts'
import { sameData } from '../same-data.ts'

const PROJECT = 'pyproject.toml'
/** Where maturin looks for the crate that nobody names. */
const USUAL_MANIFESTS = ['Cargo.toml', 'rust/Cargo.toml']
/** Of a workspace and its crates: never of the Python project beside them. */
const OF_CRATES = ['Cargo.toml', 'Cargo.lock']

/** Where the files are from when the sdist's top is a folder above the project's; undefined where it is the same. */
export async function maturinLayout(around: Around): Promise<Layout | undefined> {
  const [own, packed] = [
    await projectOf(await around.sourceText(around.folder + PROJECT)),
    await projectOf(await around.packedText(PROJECT)),
  ]
  if (!own || !packed) return undefined
  const top = topOf(around.folder, own, packed)
  if (top === undefined || top === around.folder) return undefined
  return {
    places(path) {
      if (path === PROJECT) return [around.folder + PROJECT]
      return OF_CRATES.includes(baseOf(path)) ? [top + path] : [top + path, around.folder + path]
    },
  }
}

/** Why pyproject.toml is other than the tree's: the paths in it lead from the new top to the same files. */
export async function movedByMaturin({ ours, theirs, around }: Texts): Promise<string | undefined> {
  const [own, packed] = [await projectOf(ours), await projectOf(theirs)]
  const top = own && packed && around ? topOf(around.folder, own, packed) : undefined
  if (!own || !packed || !around || top === undefined) return undefined
  const isSame = (before: unknown, after: unknown) =>
    typeof before === 'string' &&
    typeof after === 'string' &&
    posix.join(around.folder, before) === posix.join(top, after)
  const fine = sameData(withoutPaths(own), withoutPaths(packed)) && pathsFine(own, packed, isSame)
  return fine ? 'maturin moves pyproject.toml to the top, and the paths in it' : undefined
}

async function projectOf(text: string | undefined): Promise<TomlTable | undefined> {
  const table = text === undefined ? undefined : await manifestOf(text)
  return asTable(table?.['build-system'])['build-backend'] === 'maturin' ? table : undefined
}

/** The folder of the repository that is the sdist's top: both name the same crate, each from its own place. */
function topOf(folder: string, own: TomlTable, packed: TomlTable): string | undefined {
  const stated = maturinOf(packed)['manifest-path']
  if (typeof stated !== 'string') return undefined
  const named = maturinOf(own)['manifest-path']
  const manifests = typeof named === 'string' ? [named] : USUAL_MANIFESTS
  const inside = posix.normalize(stated)
  for (const manifest of manifests.map((one) => posix.join(folder, one))) {
    const top = manifest.slice(0, manifest.length - inside.length)
    const isAbove = manifest.endsWith(inside) && (top === '' || top.endsWith('/')) && folder.startsWith(top)
    if (isAbove) return top
  }
  return undefined
}

/** Where the fields lie that name files. */
const PATHS: readonly (readonly string[])[] = [
  ['project', 'readme'],
  ['project', 'readme', 'file'],
  ['project', 'license', 'file'],
]
const SOURCE = ['tool', 'maturin', 'python-source']

function pathsFine(own: TomlTable, packed: TomlTable, isSame: (before: unknown, after: unknown) => boolean): boolean {
  const isFine = (path: readonly string[], other: (before: unknown, after: unknown) => boolean) => {
    const [before, after] = [at(own, path), at(packed, path)]
    return typeof before !== 'string' ? typeof after !== 'string' : sameData(before, after) || other(before, after)
  }
  const isPlain = (before: unknown, after: unknown) =>
    typeof before === 'string' && typeof after === 'string' && posix.join(before, '.') === posix.join(after, '.')
  return (
    PATHS.every((path) => isFine(path, isSame)) &&
    isFine(SOURCE, (before, after) => isPlain(before, after) || isSame(before, after))
  )
}

function at(table: TomlTable, path: readonly string[]): unknown {
  return path.reduce<unknown>((above, key) => asTable(above)[key], table)
}

/** Everything but the fields that name files, and the crate's place. */
function withoutPaths(table: TomlTable): unknown {
  const paths = [...PATHS, SOURCE, ['tool', 'maturin', 'manifest-path']].map((path) => path.join('.'))
  const without = (value: TomlTable, lead: string): TomlTable =>
    tableFrom(
      keysOf(value, value).flatMap((key) => {
        const [one, place] = [value[key], `${lead}${key}`]
        if (paths.includes(place) && typeof one === 'string') return []
        const inner = paths.some((path) => path.startsWith(`${place}.`)) && typeof one === 'object' && one !== null
        if (!inner) return [[key, one] as const]
        const rest = without(asTable(one), `${place}.`)
        return Object.keys(rest).length === 0 ? [] : [[key, rest] as const]
      }),
    )
  return without(table, '')
}

function maturinOf(project: TomlTable): TomlTable {
  return asTable(at(project, ['tool', 'maturin']))
}
