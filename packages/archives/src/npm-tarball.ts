// npm's package tarball: a .tgz whose files lie under package/ (https://docs.npmjs.com/cli/commands/npm-pack).
import type { ArchiveKind, Contents, Problem } from './kind.ts'
import { bad } from './refusal.ts'
import { readTarGz, type TarContents, type TarReading } from './tar.ts'
import { tarMembers } from './tar-members.ts'

const MANIFEST = 'package/package.json'

/** Keys of publishConfig that Plumbline answers for; npm would let any other one override its settings. */
const KNOWN_PUBLISH_CONFIG = ['access', 'provenance', 'tag', 'registry']

/** As npm's own check has it (validate-npm-package-name, old names too): both stand in addresses and commands. */
const NAME = /^(?:@[a-z0-9~!*'()_-][a-z0-9~!*'()._-]*\/)?[a-z0-9~!*'()_-][a-z0-9~!*'()._-]*$/i
const LONGEST_NAME = 214
const VERSION = /^[v=\s]*\d[0-9a-z.+-]*$/i

const NEEDED = ['dependencies', 'peerDependencies', 'optionalDependencies']

const READING: TarReading = { links: 'no links', gzip: 'all members', headers: 'extended headers' }

export const npmTarball: ArchiveKind = {
  id: 'npm-tarball',
  label: 'npm tarball (.tgz)',
  onePerVersion: true,
  sameVersion: (stated, wanted) => stated === wanted,
  samePackage: (stated, wanted) => stated === wanted,
  matchesName: (fileName) => fileName.toLowerCase().endsWith('.tgz'),
  matchesBytes: (head) => head[0] === 0x1f && head[1] === 0x8b,
  async read(fileName, source, limits) {
    const tar = await readTarGz(fileName, source, (path) => path.toLowerCase() === MANIFEST, limits, READING)
    return contentsOf(fileName, parseManifest(fileName, onlyManifest(fileName, tar)))
  },
  members: (fileName, source, visit, limits) => tarMembers(fileName, source, visit, limits, READING),
}

/** npm drops the first folder of every path, so a second package.json would win over the one that was checked. */
function onlyManifest(fileName: string, tar: TarContents): Uint8Array {
  const outside = tar.entries.find(({ path }) => path !== 'package' && !path.startsWith('package/'))
  if (outside) throw bad(fileName, `holds "${outside.path}"; everything in an npm tarball lies under package/`)
  const [manifest, ...others] = tar.wanted
  if (!manifest || manifest.path !== MANIFEST) throw bad(fileName, `holds no ${MANIFEST}`)
  if (others.length > 0) throw bad(fileName, `holds ${MANIFEST} ${tar.wanted.length} times`)
  return manifest.bytes
}

function parseManifest(fileName: string, bytes: Uint8Array): Record<string, unknown> {
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw bad(fileName, `holds a package.json that is not JSON (${(cause as Error).message})`, cause)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw bad(fileName, 'holds a package.json that is not an object')
  }
  return value as Record<string, unknown>
}

function contentsOf(fileName: string, manifest: Record<string, unknown>): Contents {
  const { name, version } = manifest
  if (typeof name !== 'string' || name === '') throw bad(fileName, 'holds a package.json without a name')
  if (typeof version !== 'string' || version === '') throw bad(fileName, 'holds a package.json without a version')
  if (!NAME.test(name) || name.length > LONGEST_NAME) {
    throw bad(fileName, `states the name ${JSON.stringify(name.slice(0, 300))}, which npm does not take`)
  }
  if (!VERSION.test(version)) {
    throw bad(fileName, `states the version ${JSON.stringify(version.slice(0, 300))}, which is none`)
  }
  const config = (manifest['publishConfig'] ?? {}) as Record<string, unknown>
  return {
    packageName: name,
    version,
    problems: problemsOf(fileName, manifest, config),
    ...text('destination', config['registry']),
    ...text('distTag', config['tag']),
    ...text('access', config['access']),
    ...requiresOf(manifest),
    repository: repositoryOf(manifest['repository']),
    npmSigns: config['provenance'] === true,
    manifest,
  }
}

/** What is installed with the package, by name: where such a package is released too, it comes first. */
function requiresOf(manifest: Record<string, unknown>): Pick<Contents, 'requires'> {
  const names = NEEDED.flatMap((key) => Object.keys((manifest[key] ?? {}) as object))
  return names.length === 0 ? {} : { requires: [...new Set(names)] }
}

function problemsOf(fileName: string, manifest: Record<string, unknown>, config: Record<string, unknown>): Problem[] {
  const problems: Problem[] = []
  if (manifest['private'] === true) {
    problems.push({ code: 'private-package', what: `"${fileName}" is private: its package.json has "private": true.` })
  }
  if ('tag' in manifest) {
    const what = `"${fileName}" has the top-level key "tag": ${JSON.stringify(manifest['tag'])} in its package.json.`
    problems.push({ code: 'overriding-manifest', what })
  }
  for (const key of Object.keys(config).filter((known) => !KNOWN_PUBLISH_CONFIG.includes(known))) {
    const what = `"${fileName}" has publishConfig.${key}: ${JSON.stringify(config[key])} in its package.json.`
    problems.push({ code: 'overriding-manifest', what })
  }
  if (config['provenance'] === true) {
    const what = `"${fileName}" has publishConfig.provenance: true in its package.json: npm would sign by itself and take no provenance from Plumbline, so this version gets none.`
    problems.push({ code: 'overriding-manifest', level: 'warning', what })
  }
  return problems
}

/** Given as a text or as an object with an address. */
function repositoryOf(value: unknown): string {
  const stated = typeof value === 'object' && value !== null ? (value as { readonly url?: unknown }).url : value
  return typeof stated === 'string' ? stated : ''
}

function text<Key extends string>(key: Key, value: unknown): { [K in Key]?: string } {
  return typeof value === 'string' && value !== '' ? ({ [key]: value } as { [K in Key]?: string }) : {}
}
