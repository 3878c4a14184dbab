// The other packages of a repository: what a job may publish beside the one that is rehearsed.
import { posix } from 'node:path'
import { asPlumblineError } from '@plumbline/kernel'
import { readManifest } from '@plumbline/manifests'
import { git, gitMaybe } from './git.ts'
import type { PackageAtCommit } from './package-at-tag.ts'
import { earlierVersion } from './tag-choice.ts'

/** A package that may be published, with a version below the one that the repository states. */
export interface ReleasedPackage {
  readonly name: string
  readonly earlierVersion: string
}

/** Folders that hold other people's packages, or ones that are made for tests. */
const NOT_RELEASED =
  /^(?:\..*|node_modules|vendor|third[-_]party|target|dist|tests?|__tests__|specs?|fixtures?|testdata|examples?)$/

/** Enough for any workspace, and an end for a repository of manifests. */
const MANIFESTS_READ = 500

/** The rehearsed package first, then the others of its ecosystem that state a name and may be published, by name. */
export async function packagesOf(
  gitDir: string,
  commit: string,
  tag: string,
  own: PackageAtCommit,
): Promise<readonly ReleasedPackage[]> {
  const found = new Map([[own.name, own.version]])
  const readText = (path: string) => gitMaybe(gitDir, ['show', `${commit}:${path}`])
  for (const path of manifestPaths(gitDir, commit, own.ecosystem)) {
    const named = await publishedName(path, readText)
    if (named?.ecosystem === own.ecosystem && !found.has(named.name))
      found.set(named.name, named.version ?? own.version)
  }
  const [first, ...others] = [...found].map(([name, version]) => ({
    name,
    earlierVersion: earlierVersion(gitDir, { ...own, name, version }, tag),
  }))
  const sorted = others.toSorted((one, other) => (one.name < other.name ? -1 : 1))
  return first ? [first, ...sorted] : sorted
}

/** A package that can be released, and the folder that it stands in. */
export interface PackageBelow {
  readonly name: string
  readonly directory: string
}

/**
 * The packages below a folder that state a version and may be published, by path: those of the ecosystems that the
 * folder's own files belong to, or of every one where they belong to none.
 */
export async function packagesBelow(
  gitDir: string,
  commit: string,
  directory: string,
  files: readonly string[],
): Promise<readonly PackageBelow[]> {
  const known = Object.keys(FILES)
  const stated = known.filter((ecosystem) => files.some((file) => FILES[ecosystem]?.test(file)))
  const readText = (path: string) => gitMaybe(gitDir, ['show', `${commit}:${path}`])
  const own = prefixOf(directory)
  const found = new Map<string, PackageBelow>()
  for (const ecosystem of stated.length > 0 ? stated : known) {
    for (const path of manifestPaths(gitDir, commit, ecosystem, own)) {
      const folder = posix.dirname(path)
      if (found.has(folder) || prefixOf(folder) === own) continue
      const named = await publishedName(path, readText)
      if (named?.hasVersion) found.set(folder, { name: named.name, directory: folder })
    }
  }
  return [...found.values()].toSorted((one, other) => (one.directory < other.directory ? -1 : 1))
}

/** The folder as git names it, with a slash at its end; empty for the repository itself. */
function prefixOf(directory: string): string {
  return posix.normalize(`${directory}/`).replace(/^\.\/$/, '')
}

/** The ecosystem's manifests in a folder and below it; what lies above says nothing about what is released there. */
function manifestPaths(gitDir: string, commit: string, ecosystem: string, folder = ''): string[] {
  const paths = git(gitDir, ['ls-tree', '-r', '-z', '--name-only', commit]).split('\0')
  const isReleased = (path: string) => !posix.dirname(path.slice(folder.length)).split('/').some(isLeftOut)
  return paths
    .filter((path) => path.startsWith(folder) && FILES[ecosystem]?.test(posix.basename(path)) && isReleased(path))
    .slice(0, MANIFESTS_READ)
}

function isLeftOut(folder: string): boolean {
  return folder !== '.' && NOT_RELEASED.test(folder)
}

/** What names a package of an ecosystem, so that no other file is read. */
const FILES: Readonly<Record<string, RegExp>> = {
  npm: /^package\.json$/,
  pypi: /^(?:pyproject\.toml|setup\.cfg)$/,
  crates: /^Cargo\.toml$/,
  rubygems: /\.gemspec$/,
}

/** A manifest that cannot be read names nothing: whether it is right is for the workflow to say. */
async function publishedName(path: string, readText: (path: string) => string | undefined) {
  try {
    const reading = await readManifest(path, readText(path) ?? '', readText)
    if (!reading?.publishable || !reading.name) return undefined
    const { ecosystem, name, version } = reading
    const hasVersion = version.kind === 'static' || version.kind === 'dynamic'
    return { ecosystem, name: name.value, hasVersion, version: version.kind === 'static' ? version.value : undefined }
  } catch (thrown) {
    if (asPlumblineError(thrown).code === 'unexpected') throw thrown
    return undefined
  }
}
