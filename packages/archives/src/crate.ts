// A Rust crate as cargo packs it: a gzipped tar with one top folder, name-version/, and a normalised Cargo.toml in it.
import { posix } from 'node:path'
import type { CrateDependency } from './crate-dependencies.ts'
import { type CrateManifest, type CrateReadme, crateManifest } from './crate-manifest.ts'
import { readToml, type TomlTable } from './crate-toml.ts'
import type { ArchiveKind, ArchiveLimits, Contents, Problem } from './kind.ts'
import { bad } from './refusal.ts'
import type { Source } from './source.ts'
import { readTarGz, type TarContents, type TarReading } from './tar.ts'
import { tarMembers } from './tar-members.ts'

/** What cargo takes for the readme where Cargo.toml names none. */
const USUAL_READMES = ['README.md', 'README.txt', 'README']

const ENDING = '.crate'

/** cargo's rule for names; crates.io's is stricter. */
const NAME = /^[\p{XID_Start}_][\p{XID_Continue}-]*$/u
const VERSION = /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?$/

const READING: TarReading = { links: 'no links', gzip: 'one member', headers: 'extended headers' }

export const crate: ArchiveKind = {
  id: 'crate',
  label: 'crate (.crate)',
  onePerVersion: true,
  sameVersion: sameCrateVersion,
  samePackage: sameCrate,
  matchesName: (fileName) => fileName.endsWith(ENDING),
  matchesBytes: (head) => head[0] === 0x1f && head[1] === 0x8b,
  async read(fileName, source, limits) {
    const isManifest = (path: string) => /^[^/]+\/cargo\.toml$/i.test(path)
    const tar = await readTarGz(fileName, source, isManifest, limits, READING)
    const top = topFolder(fileName, tar)
    const manifest = await parsed(fileName, onlyManifest(fileName, top, tar))
    const about = packageTable(fileName, manifest)
    const named = namedIn(fileName, about)
    agree(fileName, top, named)
    const readme = await readReadme(fileName, source, limits, { about, top, tar })
    const request = crateManifest(manifest, named, readme)
    if ('problem' in request) throw bad(fileName, `holds a Cargo.toml that ${request.problem}`)
    return contentsOf(fileName, about, request)
  },
  members: (fileName, source, visit, limits) => tarMembers(fileName, source, visit, limits, READING),
}

/** Versions that crates.io takes for one: build metadata does not tell them apart. */
export function sameCrateVersion(one: string, other: string): boolean {
  return one.split('+')[0] === other.split('+')[0]
}

/** Names that crates.io takes for one: `-` and `_`, upper and lower case are the same. */
export function sameCrate(one: string, other: string): boolean {
  return canonical(one) === canonical(other)
}

function canonical(name: string): string {
  return name.toLowerCase().replaceAll('-', '_')
}

function topFolder(fileName: string, { entries }: TarContents): string {
  const tops = [...new Set(entries.map(({ path }) => path.split('/')[0] ?? ''))]
  const [top] = tops
  if (top !== undefined && tops.length === 1) return top
  throw bad(fileName, `holds ${tops.length} top folders instead of one: ${tops.slice(0, 5)}`)
}

/** crates.io tells no case apart in the name of this file, so a second one could stand for the first. */
function onlyManifest(fileName: string, top: string, { wanted }: TarContents): Uint8Array {
  const [manifest, ...others] = wanted
  if (manifest?.path !== `${top}/Cargo.toml`) throw bad(fileName, 'holds no Cargo.toml in its top folder')
  if (others.length > 0) throw bad(fileName, `holds Cargo.toml ${wanted.length} times`)
  return manifest.bytes
}

async function parsed(fileName: string, bytes: Uint8Array): Promise<TomlTable> {
  const read = await readToml(bytes)
  if ('problem' in read) throw bad(fileName, `holds a Cargo.toml that ${read.problem}`)
  return read.table
}

function packageTable(fileName: string, manifest: TomlTable): TomlTable {
  const about = manifest['package'] ?? manifest['project']
  if (typeof about === 'object' && about !== null) return about as TomlTable
  throw bad(fileName, 'holds a Cargo.toml without a package')
}

function namedIn(fileName: string, { name, version }: TomlTable): { name: string; version: string } {
  if (typeof name !== 'string' || name === '') throw bad(fileName, 'holds a Cargo.toml without a name')
  if (typeof version !== 'string' || version === '') throw bad(fileName, 'holds a Cargo.toml without a version')
  // Both stand in addresses and in commands for people.
  if (!NAME.test(name)) throw bad(fileName, `states the name ${JSON.stringify(name.slice(0, 300))}, which is none`)
  if (!VERSION.test(version)) {
    throw bad(fileName, `states the version ${JSON.stringify(version.slice(0, 300))}, which is none`)
  }
  return { name, version }
}

function agree(fileName: string, top: string, { name, version }: { name: string; version: string }): void {
  const wanted = `${name}-${version}`
  const states = `holds a Cargo.toml of ${name} ${version}`
  if (top !== wanted) throw bad(fileName, `${states} in the folder "${top}" instead of "${wanted}"`)
  if (fileName !== `${wanted}${ENDING}`) throw bad(fileName, `${states}, so its name should be "${wanted}${ENDING}"`)
}

interface Unpacked {
  readonly about: TomlTable
  readonly top: string
  readonly tar: TarContents
}

/** The readme is named by Cargo.toml, which may lie behind it in the archive: it takes a second look. */
async function readReadme(
  fileName: string,
  source: Source,
  limits: ArchiveLimits,
  { about, top, tar }: Unpacked,
): Promise<CrateReadme | undefined> {
  const path = readmePath(about['readme'], (name) => tar.entries.some((entry) => entry.path === `${top}/${name}`))
  if (path === undefined) return undefined
  const place = `${top}/${posix.normalize(path)}`
  const { wanted } = await readTarGz(fileName, source, (one) => one === place, limits, READING)
  const [found, ...others] = wanted
  if (!found || others.length > 0) throw bad(fileName, `holds the readme "${path}" ${wanted.length} times`)
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(found.bytes)
    return { path, text }
  } catch (cause) {
    throw bad(fileName, `holds the readme "${path}", which is not UTF-8`, cause)
  }
}

function readmePath(stated: unknown, isThere: (name: string) => boolean): string | undefined {
  if (typeof stated === 'string') return stated
  if (stated === false) return undefined
  return stated === true ? USUAL_READMES[0] : USUAL_READMES.find(isThere)
}

function contentsOf(fileName: string, about: TomlTable, request: CrateManifest): Contents {
  const { publish } = about
  const registries = Array.isArray(publish) ? publish.map(String) : []
  return {
    packageName: request.name,
    version: request.vers,
    problems: [...privateProblem(fileName, publish), ...missingProblem(fileName, request)],
    ...(registries.length > 0 ? { destination: registries.join(', ') } : {}),
    crate: request,
    // Wherever they come from: which registry this one goes to is not known here, and only packages of the same release
    // are waited for.
    requires: namesOf(request, (kind) => kind !== 'dev'),
    // crates.io wants these to be there too, and they may need this one in turn.
    mentions: namesOf(request, (kind) => kind === 'dev'),
  }
}

function namesOf({ deps }: CrateManifest, isMeant: (kind: CrateDependency['kind']) => boolean): string[] {
  return [...new Set(deps.filter(({ kind }) => isMeant(kind)).map(({ name }) => name))]
}

function privateProblem(fileName: string, publish: unknown): Problem[] {
  if (publish !== false && !(Array.isArray(publish) && publish.length === 0)) return []
  const what = `"${fileName}" is private: its Cargo.toml has "publish = ${publish === false ? 'false' : '[]'}".`
  return [{ code: 'private-package', what }]
}

/** crates.io wants to know what a crate is for and under which licence. */
function missingProblem(fileName: string, { description, license, license_file }: CrateManifest): Problem[] {
  const isEmpty = (text: string | null) => text === null || text === ''
  const missing = [
    ...(isEmpty(description) ? ['description'] : []),
    ...(isEmpty(license) && isEmpty(license_file) ? ['license'] : []),
  ]
  if (missing.length === 0) return []
  const what = `"${fileName}" states no ${missing.join(' and no ')} in its Cargo.toml; crates.io takes no crate without.`
  return [{ code: 'missing-metadata', what }]
}
