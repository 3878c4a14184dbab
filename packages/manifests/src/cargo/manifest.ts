// What a Cargo.toml says (https://doc.rust-lang.org/cargo/reference/manifest.html), with the version inherited from its workspace,
// and the package's entry in Cargo.lock.
import { posix } from 'node:path'
import { invalidManifest } from '../invalid-manifest.ts'
import type { ManifestReading, ReadText, Stated, StatedVersion, VersionPlace } from '../reading.ts'
import { parseToml, type TomlDocument } from '../toml-document.ts'
import { lockEntry } from './lock.ts'

// Deeper than any workspace that Cargo itself would search in practice.
const PARENTS = 16

/** Undefined for a workspace without a version of its own. Throws `manifest-invalid`. */
export function readCargo(file: string, text: string, readText: ReadText): ManifestReading | undefined {
  const toml = parseToml(file, text)
  const table = toml.table('package')
  if (table === undefined) return workspaceOnly(file, toml)
  const name = stated(file, toml, ['package', 'name'])
  if (name === undefined) throw invalidManifest(file, table, '[package] has no name', 'a key "name"')
  const inherited = toml.get('package', 'version', 'workspace')
  const version = inherited ? fromWorkspace(file, toml, inherited.line, readText) : own(file, toml)
  const places = version.kind === 'static' ? lockPlaces(file, toml, name.value, readText) : []
  const publishable = isPublishable(toml)
  return { file, ecosystem: 'crates', name, version, publishable, ...(places.length > 0 ? { places } : {}) }
}

/** The lock file stands beside the manifest of the workspace, or beside that of a package without one. */
function lockPlaces(file: string, toml: TomlDocument, name: string, readText: ReadText): VersionPlace[] {
  const beside = (manifest: string) => posix.join(posix.dirname(manifest), 'Cargo.lock')
  const own = readText(beside(file))
  if (own !== undefined) return lockEntry(beside(file), own, name)
  const lock = beside(workspaceRoot(file, toml, readText)?.file ?? file)
  const text = readText(lock)
  return text === undefined ? [] : lockEntry(lock, text, name)
}

/** A virtual manifest: no package of its own, but the version that its members inherit. */
function workspaceOnly(file: string, toml: TomlDocument): ManifestReading | undefined {
  const version = stated(file, toml, ['workspace', 'package', 'version'])
  if (version === undefined) return undefined
  return { file, ecosystem: 'crates', version: { kind: 'static', ...version }, publishable: true }
}

function own(file: string, toml: TomlDocument): StatedVersion {
  const version = stated(file, toml, ['package', 'version'])
  return version ? { kind: 'static', ...version } : { kind: 'none' }
}

function fromWorkspace(file: string, toml: TomlDocument, line: number, readText: ReadText): StatedVersion {
  const root = workspaceRoot(file, toml, readText)
  if (root === undefined) {
    const problem = 'version.workspace = true, and no Cargo.toml above has a [workspace] table'
    throw invalidManifest(file, line, problem, 'the Cargo.toml of the workspace to be checked out too')
  }
  const version = stated(root.file, root.toml, ['workspace', 'package', 'version'])
  if (version) return { kind: 'static', ...version }
  const problem = `${file} inherits its version, and [workspace.package] states none`
  throw invalidManifest(root.file, root.toml.table('workspace') ?? 1, problem, 'a key "version" in [workspace.package]')
}

function workspaceRoot(file: string, toml: TomlDocument, readText: ReadText) {
  if (toml.table('workspace') !== undefined) return { file, toml }
  const named = toml.get('package', 'workspace')?.value
  const folders =
    typeof named === 'string' ? [named] : Array.from({ length: PARENTS }, (_, depth) => '../'.repeat(depth + 1))
  const candidates = folders.map((folder) => posix.join(posix.dirname(file), folder, 'Cargo.toml'))
  for (const candidate of candidates) {
    const text = readText(candidate)
    if (text === undefined) continue
    const parsed = parseToml(candidate, text)
    if (parsed.table('workspace') !== undefined) return { file: candidate, toml: parsed }
  }
  return undefined
}

/** `publish = false` or an empty list of registries; without a version Cargo does not publish either. */
function isPublishable(toml: TomlDocument): boolean {
  const publish = toml.get('package', 'publish')?.value
  return publish !== false && !(Array.isArray(publish) && publish.length === 0)
}

function stated(file: string, toml: TomlDocument, path: readonly string[]): Stated | undefined {
  const found = toml.get(...path)
  if (found === undefined) return undefined
  const key = path.join('.')
  if (typeof found.value === 'string' && found.value !== '') return { value: found.value, key, file, line: found.line }
  throw invalidManifest(file, found.line, `${key} is ${JSON.stringify(found.value)}`, 'a text in quotes')
}
