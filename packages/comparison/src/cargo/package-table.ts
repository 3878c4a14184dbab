// The table `package` of a crate as cargo writes it when it packs.
// https://doc.rust-lang.org/cargo/reference/manifest.html
import { posix } from 'node:path'
import type { TomlTable } from '@plumbline/archives'
import type { Otherwise } from '../model.ts'
import { noneOf } from './otherwise.ts'
import { asTable, isEmpty, isInherited, keysOf, withLists } from './tables.ts'
import { inherited, type Workspace } from './workspace.ts'

/** The crate whose table is compared. */
export interface Described {
  readonly original: TomlTable
  readonly packed: TomlTable
  readonly workspace: Workspace | undefined
  /** Paths in the crate. */
  readonly files: ReadonlySet<string>
}

/** Keys that cargo knows; any other it leaves out. */
const KNOWN = [
  ...['name', 'version', 'authors', 'edition', 'rust-version', 'description', 'documentation', 'readme', 'homepage'],
  ...['repository', 'license', 'license-file', 'keywords', 'categories', 'build', 'links', 'exclude', 'include'],
  ...['publish', 'metadata', 'default-run', 'resolver', 'metabuild', 'default-target', 'forced-target'],
]
const LISTS = ['authors', 'keywords', 'categories', 'include', 'exclude', 'metadata']
const AUTO = ['autolib', 'autobins', 'autoexamples', 'autotests', 'autobenches']
const USUAL_READMES = ['README.md', 'README.txt', 'README']
const BUILD = 'build.rs'

/** What is other in the table. */
export function otherPackage(crate: Described): Otherwise[] {
  const [own, found] = [tableOf(crate.original), tableOf(crate.packed)]
  return keysOf(own, found).flatMap((key) =>
    noneOf(`package.${key}`, allowed(key, own, crate), plainly(key, found[key])),
  )
}

/** What may be stated, the usual first. */
function allowed(key: string, own: TomlTable, crate: Described): readonly unknown[] {
  const { workspace, files } = crate
  const value = inherited(own[key], key, workspace)
  // Every target is written down, so cargo is not to look for any; its older versions wrote what was stated.
  if (AUTO.includes(key)) return [false, value]
  // Of a workspace nothing is left.
  if (key === 'workspace') return [undefined]
  if (key === 'build') return buildScripts(value, files)
  if (key === 'readme') return readmes(own[key], value, crate)
  if (key === 'license-file') return [packedPath(own[key], value, workspace)]
  if (key === 'resolver') return resolvers(value, own, crate)
  if (key === 'edition' && value === undefined) return [undefined, '2015']
  return KNOWN.includes(key) ? [plainly(key, value)] : [undefined, value]
}

/** An empty list is none; an empty list of registries is more than that. */
function plainly(key: string, value: unknown): unknown {
  if (LISTS.includes(key) && isEmpty(value)) return undefined
  return key === 'metadata' ? withLists(value) : value
}

/** A build script is written down where there is one; older versions of cargo left that to whoever builds. */
function buildScripts(value: unknown, files: ReadonlySet<string>): readonly unknown[] {
  if (value === undefined) return [files.has(BUILD) ? BUILD : false, undefined]
  if (value === true) return [BUILD, true]
  if (typeof value !== 'string') return [value]
  const path = plainPath(value)
  return files.has(path) ? [path, value] : [false, value]
}

function readmes(own: unknown, value: unknown, { workspace, files }: Described): readonly unknown[] {
  if (value === undefined) return [USUAL_READMES.find((name) => files.has(name)) ?? false, undefined]
  const path = value === true ? 'README.md' : value
  return [packedPath(own, path, workspace), ...(value === true ? [true] : [])]
}

/** What lies outside the crate's folder is packed at its top. */
function packedPath(own: unknown, value: unknown, workspace: Workspace | undefined): unknown {
  if (typeof value !== 'string') return value
  const path = plainPath(isInherited(own) ? posix.join(workspace?.folder ?? '.', value) : value)
  return path.startsWith('../') || path.startsWith('/') ? posix.basename(path) : path
}

function plainPath(path: string): string {
  return posix.normalize(path.replaceAll('\\', '/'))
}

/** A crate of a workspace takes its resolver along; some versions of cargo state the one that goes without saying. */
function resolvers(value: unknown, own: TomlTable, { workspace }: Described): readonly unknown[] {
  const usual = value ?? usualResolver(inherited(own['edition'], 'edition', workspace))
  if (!workspace) return [value, usual]
  const root = tableOf(workspace.manifest)
  const ofRoot = inherited(root['edition'], 'edition', workspace)
  const isVirtual = workspace.manifest['package'] === undefined && workspace.manifest['project'] === undefined
  const stated = asTable(workspace.manifest['workspace'])['resolver'] ?? root['resolver']
  const given = stated ?? (isVirtual ? '1' : usualResolver(ofRoot))
  return usual === given ? [value, given] : [given]
}

/** https://doc.rust-lang.org/cargo/reference/resolver.html#resolver-versions */
function usualResolver(edition: unknown): string {
  return edition === '2021' ? '2' : edition === '2024' ? '3' : '1'
}

function tableOf(manifest: TomlTable): TomlTable {
  return asTable(manifest['package'] ?? manifest['project'])
}
