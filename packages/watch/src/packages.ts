// The packages of a repository: every manifest that names one which a known registry takes.
import { posix } from 'node:path'
import { PlumblineError } from '@plumbline/kernel'
import { type ManifestReading, manifestsAmong, readManifest } from '@plumbline/manifests'
import { ecosystemOf, REGISTRY_IDS, registryOfEcosystem } from '@plumbline/registries'
import { type Scheme, schemeById, schemeOfEcosystem } from '@plumbline/versions'
import type { Tree, WatchRequest } from './request.ts'

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
}

/** Folders of packages that are nobody's: fixtures, examples, what others wrote. */
const FOREIGN = new Set([
  ...['test', 'tests', '__tests__', 'spec', 'fixture', 'fixtures', '__fixtures__', 'testdata', 'e2e', 'benchmarks'],
  ...['example', 'examples', 'sample', 'samples', 'template', 'templates', 'demo', 'demos'],
  ...['vendor', 'third_party', 'third-party', 'node_modules', 'dist', 'build', 'target'],
])

/** All of them, or those that were asked for. Throws `nothing-to-audit`, `unknown-registry`. */
export async function findPackages(
  request: WatchRequest,
): Promise<{ readonly packages: readonly WatchedPackage[]; readonly unread: readonly string[] }> {
  const unread: string[] = []
  const found = new Map<string, WatchedPackage>()
  for (const path of manifestPaths(request.tree)) {
    const reading = await read(request.tree, path, unread)
    const one = reading && watchedOf(reading, request)
    if (one && !found.has(keyOf(one))) found.set(keyOf(one), one)
  }
  const packages = labelled(request.packages.length === 0 ? [...found.values()] : asked([...found.values()], request))
  if (packages.length > 0) return { packages, unread }
  throw new PlumblineError('nothing-to-audit', {
    what: `None of the ${request.tree.paths.length} files of ${request.repository} names a package to audit.${unread.length > 0 ? ` ${unread.join(' ')}` : ''}`,
  })
}

function manifestPaths({ paths }: Tree): string[] {
  const folders = new Map<string, string[]>()
  for (const path of paths) {
    const folder = posix.dirname(path)
    folders.set(folder, [...(folders.get(folder) ?? []), posix.basename(path)])
  }
  return [...folders].flatMap(([folder, names]) => {
    if (folder.split('/').some((part) => FOREIGN.has(part.toLowerCase()))) return []
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

function watchedOf(reading: ManifestReading, request: WatchRequest): WatchedPackage | undefined {
  const registry = request.registry || registryOfEcosystem(reading.ecosystem)
  if (!reading.name || !reading.publishable || registry === undefined) return undefined
  if (ecosystemOf(registry) !== reading.ecosystem) return undefined
  const folder = posix.dirname(reading.file)
  return watched(reading.name.value, registry, folder === '.' ? '' : folder, reading.file, request)
}

function watched(
  name: string,
  registry: string,
  directory: string,
  manifest: string,
  { repository }: WatchRequest,
): WatchedPackage {
  const own = directory === '' ? (repository.split('/')[1] ?? '') : posix.basename(directory)
  const scheme = schemeOfEcosystem(ecosystemOf(registry)) ?? schemeById('semver')
  const names = [...new Set([name, own])].filter((one) => one !== '')
  return { name, label: name, registry, scheme, directory, manifest, names }
}

/** `name` chooses among those that were found; `registry:name` also names one without a manifest. */
function asked(found: readonly WatchedPackage[], request: WatchRequest): WatchedPackage[] {
  return request.packages.flatMap((wanted) => {
    const colon = wanted.indexOf(':')
    const registry = colon > 0 && REGISTRY_IDS.includes(wanted.slice(0, colon)) ? wanted.slice(0, colon) : ''
    const name = registry === '' ? wanted : wanted.slice(colon + 1)
    const matching = found.filter((one) => one.name === name && (registry === '' || one.registry === registry))
    if (matching.length > 0) return matching
    if (registry !== '' || request.registry !== '')
      return [watched(name, registry || request.registry, '', '', request)]
    const known = found.map((one) => `"${one.name}"`).join(', ') || 'none'
    throw new PlumblineError('nothing-to-audit', {
      what: `No manifest names the package "${wanted}"; there are: ${known}.`,
      next: 'Write it as its manifest does, or with its registry: `pypi:name`, `npm:@scope/name`.',
    })
  })
}

function labelled(packages: readonly WatchedPackage[]): WatchedPackage[] {
  const shared = (one: WatchedPackage) => packages.some((other) => other !== one && other.name === one.name)
  return packages.map((one) => (shared(one) ? { ...one, label: keyOf(one) } : one))
}

function keyOf({ registry, name }: WatchedPackage): string {
  return `${registry}:${name}`
}
