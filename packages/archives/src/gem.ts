// A Ruby gem: a tar of metadata.gz, data.tar.gz and checksums.yaml.gz (https://guides.rubygems.org/specification-reference/).
import { isMap, readGemYaml, textOf, textsOf, type YamlMap } from './gem-metadata.ts'
import { gemProblems } from './gem-rules.ts'
import { isGemVersion, sameGemVersion } from './gem-version.ts'
import type { ArchiveKind, ArchiveLimits, Contents, GemFiles } from './kind.ts'
import { plainPath } from './member.ts'
import { bad } from './refusal.ts'
import { bytesSource, digestsOf, partOf, type Source } from './source.ts'
import { readTar, readTarGz, type TarReading } from './tar.ts'
import { tarMembers } from './tar-members.ts'

/** Those that a gem's own checksums may state. */
const GEM_DIGESTS = ['sha256', 'sha512'] as const

const METADATA = 'metadata.gz'
const DATA = 'data.tar.gz'
const CHECKSUMS = 'checksums.yaml.gz'

const READING: TarReading = { links: 'links inside', gzip: 'one member', headers: 'plain headers' }

export const gem: ArchiveKind = {
  id: 'gem',
  label: 'gem (.gem)',
  // One for each platform.
  onePerVersion: false,
  sameVersion: sameGemVersion,
  samePackage: (stated, wanted) => stated === wanted,
  matchesName: (fileName) => fileName.endsWith('.gem'),
  matchesBytes: (head) => Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar',
  async read(fileName, source, limits) {
    const parts = await partsOf(fileName, source, limits)
    await compareChecksums(fileName, parts)
    // RubyGems unpacks links too, as long as they stay inside.
    await readTarGz(fileName, parts.data, () => false, limits, READING)
    const { map, aliases } = await readGemYaml(fileName, METADATA, parts.metadata)
    const contents = contentsOf(fileName, map)
    return { ...contents, problems: gemProblems(fileName, map, { aliases, signed: parts.signed }) }
  },
  async members(fileName, source, visit, limits) {
    const { data } = await partsOf(fileName, source, limits)
    return tarMembers(fileName, data, visit, limits, READING, plainPath)
  },
}

interface GemParts {
  readonly metadata: Uint8Array
  /** The gem's files, packed: as large as the gem, and so left where it lies. */
  readonly data: Source
  readonly checksums: Uint8Array
  readonly signed: boolean
}

/** RubyGems.org takes these three files, each once, and their signatures; nothing else. */
async function partsOf(fileName: string, source: Source, limits: ArchiveLimits): Promise<GemParts> {
  const names = [METADATA, DATA, CHECKSUMS]
  const isSmall = (path: string) => path === METADATA || path === CHECKSUMS
  const { entries, wanted } = await readTar(fileName, source, isSmall, limits)
  const signatures = names.map((name) => `${name}.sig`)
  const odd = entries.find(({ path, type }) => type !== 'file' || ![...names, ...signatures].includes(path))
  if (odd) throw bad(fileName, `holds "${odd.path}"; a gem is ${names.join(', ')} and their signatures`)
  const once = <Place extends { readonly path: string }>(name: string, places: readonly Place[]) => {
    const found = places.filter(({ path }) => path === name)
    const [only] = found
    if (!only || found.length > 1) throw bad(fileName, `holds ${name} ${found.length} times instead of once`)
    return only
  }
  const signed = signatures.every((name) => entries.some(({ path }) => path === name))
  const metadata = once(METADATA, wanted).bytes
  const { start, size } = once(DATA, entries)
  return { metadata, data: partOf(source, start, size), checksums: once(CHECKSUMS, wanted).bytes, signed }
}

async function compareChecksums(fileName: string, { metadata, data, checksums }: GemParts): Promise<void> {
  const { map } = await readGemYaml(fileName, CHECKSUMS, checksums)
  if (!isMap(map['SHA256'])) throw bad(fileName, `holds a ${CHECKSUMS} without SHA256`)
  const digests = [
    [METADATA, await digestsOf(bytesSource(metadata), GEM_DIGESTS)],
    [DATA, await digestsOf(data, GEM_DIGESTS)],
  ] as const
  for (const [algorithm, name] of [['sha256', 'SHA256'] as const, ['sha512', 'SHA512'] as const]) {
    const stated = map[name]
    if (!isMap(stated)) continue
    for (const [place, { [algorithm]: actual }] of digests) {
      if (stated[place] === actual) continue
      const was = textOf(stated[place]).slice(0, 16)
      throw bad(
        fileName,
        `holds a ${place} whose ${name} is ${actual.slice(0, 16)}…, and its ${CHECKSUMS} says ${was === '' ? 'none' : `${was}…`}`,
      )
    }
  }
}

function contentsOf(fileName: string, map: YamlMap): Omit<Contents, 'problems'> {
  const packageName = textOf(map['name'])
  const version = textOf(isMap(map['version']) ? map['version']['version'] : '')
  const platform = textOf(map['platform']) || 'ruby'
  if (packageName === '') throw bad(fileName, `holds a ${METADATA} without a name`)
  if (!isGemVersion(version)) throw bad(fileName, `states the version ${JSON.stringify(version)}, which is none`)
  const usual = `${packageName}-${version}${platform === 'ruby' ? '' : `-${platform}`}.gem`
  if (fileName !== usual) {
    throw bad(fileName, `is ${packageName} ${version} for ${platform} inside, which is named "${usual}"`)
  }
  const destination = isMap(map['metadata']) ? textOf(map['metadata']['allowed_push_host']) : ''
  return {
    packageName,
    version,
    platform,
    requires: runtimeDependencies(map['dependencies']),
    ...(destination === '' ? {} : { destination }),
    gemFiles: filesOf(map),
  }
}

/** RubyGems packs the files, and what the other lists name as well. */
function filesOf(map: YamlMap): GemFiles {
  const texts = (key: string) => textsOf(map[key])
  return {
    files: texts('files'),
    bindir: textOf(map['bindir']) || 'bin',
    executables: texts('executables'),
    requirePaths: texts('require_paths'),
    extensions: texts('extensions'),
  }
}

/** What is needed to run it. Development dependencies go round in circles freely, so they set no order. */
function runtimeDependencies(dependencies: unknown): string[] {
  if (!Array.isArray(dependencies)) return []
  const names = dependencies.flatMap((dependency: unknown) => {
    if (!isMap(dependency) || textOf(dependency['type']) === ':development') return []
    const { name } = dependency
    return Array.isArray(name) ? textsOf(name) : [textOf(name)]
  })
  return [...new Set(names.filter((name) => name !== ''))]
}
