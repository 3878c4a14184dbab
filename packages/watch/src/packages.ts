// The packages of a repository: every manifest that names one which a known registry takes.
import { posix } from 'node:path'
import { atBeginning } from '@plumbline/audit'
import { nearest, PlumblineError } from '@plumbline/kernel'
import { type ManifestReading, manifestsAmong, readManifest } from '@plumbline/manifests'
import { ecosystemOf, REGISTRY_IDS, registryOfEcosystem } from '@plumbline/registries'
import { type Scheme, schemeById, schemeOfEcosystem } from '@plumbline/versions'
import { destinationIn } from './destination.ts'
import type { Tree, WatchRequest, WatchSettings } from './request.ts'
import { isNamedIn, isReleasedFrom, isSideline, workspaceGlobs } from './sideline.ts'

export interface WatchedPackage {
  readonly name: string
  /** What it is called in the audit: its name, with its registry where two packages have the same. */
  readonly label: string
  readonly registry: string
  readonly scheme: Scheme
  /** From the root; empty at the root. */
  readonly directory: string
  /** Empty for a package without a manifest here. */
  readonly manifest: string
  /** Names that a tag's prefix or a heading may use. */
  readonly names: readonly string[]
  /** Its manifest states no version, and nothing that finds one. */
  readonly versionless?: boolean
  /** The registry that its manifest asks for; empty for none. */
  readonly destination?: string
}

/** The packages of a repository, and what its manifests say besides. */
export interface FoundPackages {
  readonly packages: readonly WatchedPackage[]
  /** All of them, whichever were asked for. */
  readonly all: readonly WatchedPackage[]
  /** Sentences: manifests that could not be read. */
  readonly unread: readonly string[]
  /** Sentences: packages that are left out. */
  readonly notes: readonly string[]
}

/** All of them, or those that were asked for. Throws `nothing-to-audit`, `unknown-registry`. */
export async function findPackages(request: WatchRequest, tags: readonly string[] = []): Promise<FoundPackages> {
  const { found, aside, unread } = await manifestPackages(request)
  const globs = await workspaceGlobs(request.tree)
  // Its name may be somebody else's package: nothing without a version is ever published.
  const roots = [...found].filter(([, one]) => one.versionless && one.directory === '' && globs.length > 0)
  for (const [key, one] of roots) if (!isAsked(one, request)) found.delete(key)
  const own = [...found.values()]
  const free = aside.size === 0 ? [] : tags.filter((tag) => !own.some((one) => isNamedIn(tag, one.scheme, one.names)))
  for (const [key, one] of aside)
    if (!found.has(key) && (isReleasedFrom(one, globs, free) || isAsked(one, request))) found.set(key, one)
  const all = [...found.values()]
  const packages = labelled(request.packages.length === 0 ? all : asked(all, request))
  const left = [...aside].flatMap(([key, one]) => (found.has(key) || one.versionless ? [] : [one]))
  const bare = roots.flatMap(([key, { name, manifest }]) =>
    found.has(key) ? [] : [`${name} is left out: ${manifest} states no version and is the root of a workspace.`],
  )
  const notes = request.packages.length > 0 ? [] : [...bare, ...leftOut(left, request)]
  if (packages.length > 0) return { packages, all, unread, notes }
  throw new PlumblineError('nothing-to-audit', {
    what: [
      `None of the ${request.tree.paths.length} files of ${request.repository} names a package to audit.`,
      ...unread,
      ...notes,
    ].join(' '),
  })
}

/** What the manifests alone say of the packages that were asked for, and which there are not. */
export async function askedPackages(request: WatchSettings): Promise<{
  readonly own: readonly WatchedPackage[]
  readonly unknown: readonly PlumblineError[]
}> {
  const { found, aside } = await manifestPackages(request)
  const all = [...found.values(), ...aside.values()]
  const asked = request.packages.map((wanted) => ({ wanted, own: named(wanted, all, request) }))
  const own = request.packages.length === 0 ? [...found.values()] : asked.flatMap((one) => one.own ?? [])
  return {
    own,
    unknown: asked.flatMap((one) => (one.own === undefined ? unknown(one.wanted, all) : [])),
  }
}

/** Every manifest's package by its key; aside are those in folders of tests, examples, builds and vendored code. */
async function manifestPackages(request: WatchSettings) {
  const unread: string[] = []
  const [found, aside] = [new Map<string, WatchedPackage>(), new Map<string, WatchedPackage>()]
  for (const path of manifestPaths(request.tree)) {
    const isAside = isSideline(posix.dirname(path))
    // What is nobody's may be broken on purpose.
    const reading = await read(request.tree, path, isAside ? [] : unread)
    const one = reading && watchedOf(reading, request)
    const book = isAside ? aside : found
    if (one && !book.has(keyOf(one))) book.set(keyOf(one), one)
  }
  return { found, aside, unread }
}

/** Whether the input names it. */
function isAsked(one: WatchedPackage, { packages }: WatchRequest): boolean {
  return packages.includes(one.name) || packages.includes(keyOf(one))
}

function leftOut(left: readonly WatchedPackage[], { settingName }: WatchRequest): string[] {
  if (left.length === 0) return []
  const names = left.slice(0, MOST_NAMED).map(({ name, manifest }) => `${name} (${manifest})`)
  const rest = left.length > MOST_NAMED ? ` and ${left.length - MOST_NAMED} more` : ''
  const [verb, them] = left.length === 1 ? ['is', 'it'] : ['are', 'them']
  return [
    `${names.join(', ')}${rest} ${verb} left out: no workspace lists ${them}, no tag names ${them}, and the folder is one of tests, examples, builds or vendored code. ${atBeginning(settingName('packages'))} takes ${them} by name.`,
  ]
}

const MOST_NAMED = 10

function manifestPaths({ paths }: Tree): string[] {
  const folders = new Map<string, string[]>()
  for (const path of paths) {
    const folder = posix.dirname(path)
    folders.set(folder, [...(folders.get(folder) ?? []), posix.basename(path)])
  }
  return [...folders].flatMap(([folder, names]) => {
    if (folder.split('/').includes('node_modules')) return []
    return manifestsAmong(names).map((name) => posix.join(folder, name))
  })
}

async function read(tree: Tree, path: string, unread: string[]): Promise<ManifestReading | undefined> {
  try {
    const text = tree.text(path)
    return text === undefined ? undefined : await readManifest(path, text, (other) => tree.text(other))
  } catch (thrown) {
    if (!(thrown instanceof PlumblineError)) throw thrown
    unread.push(`${path} cannot be read: ${thrown.what}`)
    return undefined
  }
}

function watchedOf(reading: ManifestReading, request: WatchSettings): WatchedPackage | undefined {
  const registry = request.registry || registryOfEcosystem(reading.ecosystem)
  if (!reading.name || !reading.publishable || registry === undefined) return undefined
  if (ecosystemOf(registry) !== reading.ecosystem) return undefined
  const folder = posix.dirname(reading.file)
  const { value: name } = reading.name
  const one = watched(name, registry, folder === '.' ? '' : folder, reading.file, request)
  const destination = destinationIn(reading.file, request.tree.text(reading.file) ?? '', name)
  return { ...one, versionless: reading.version.kind === 'none', destination }
}

function watched(
  name: string,
  registry: string,
  directory: string,
  manifest: string,
  { repository }: WatchSettings,
): WatchedPackage {
  const own = directory === '' ? (repository.split('/')[1] ?? '') : posix.basename(directory)
  const scheme = schemeOfEcosystem(ecosystemOf(registry)) ?? schemeById('semver')
  const names = [...new Set([name, own])].filter((one) => one !== '')
  return { name, label: name, registry, scheme, directory, manifest, names }
}

/** `name` chooses among those that were found; `registry:name` also names one without a manifest. */
function asked(found: readonly WatchedPackage[], request: WatchRequest): WatchedPackage[] {
  return request.packages.flatMap((wanted) => {
    const own = named(wanted, found, request)
    if (own === undefined) throw unknown(wanted, found)
    return own
  })
}

/** Undefined for what neither a manifest nor a registry gives a meaning. */
function named(
  wanted: string,
  found: readonly WatchedPackage[],
  request: WatchSettings,
): readonly WatchedPackage[] | undefined {
  const colon = wanted.indexOf(':')
  const registry = colon > 0 && REGISTRY_IDS.includes(wanted.slice(0, colon)) ? wanted.slice(0, colon) : ''
  const name = registry === '' ? wanted : wanted.slice(colon + 1)
  const matching = found.filter((one) => one.name === name && (registry === '' || one.registry === registry))
  if (matching.length > 0) return matching
  return registry === '' && request.registry === ''
    ? undefined
    : [watched(name, registry || request.registry, '', '', request)]
}

function unknown(wanted: string, found: readonly WatchedPackage[]): PlumblineError {
  const names = [...new Set(found.map(({ name }) => name))]
  const near = nearest(wanted, names)
  const known = names.map((name) => `"${name}"`).join(', ') || 'none'
  return new PlumblineError('nothing-to-audit', {
    what: `No manifest names the package "${wanted}"; ${near === undefined ? `there are: ${known}.` : `"${near}" is meant?`}`,
    next: 'Write it as its manifest does, or with its registry: `pypi:name`, `npm:@scope/name`.',
  })
}

function labelled(packages: readonly WatchedPackage[]): WatchedPackage[] {
  const shared = (one: WatchedPackage) => packages.some((other) => other !== one && other.name === one.name)
  return packages.map((one) => (shared(one) ? { ...one, label: keyOf(one) } : one))
}

function keyOf({ registry, name }: WatchedPackage): string {
  return `${registry}:${name}`
}
