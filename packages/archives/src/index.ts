// The public list of the archives package.
export { requirementText } from './cargo-text.ts'
export { type CoreMetadata, metadataField, metadataFields, parseCoreMetadata } from './core-metadata.ts'
export { sameCrate, sameCrateVersion } from './crate.ts'
export type { CrateDependency } from './crate-dependencies.ts'
export type { CrateManifest } from './crate-manifest.ts'
export { readToml, type TomlTable } from './crate-toml.ts'
export { sameGemVersion } from './gem-version.ts'
export {
  type ArchiveKind,
  type ArchiveLimits,
  type Contents,
  DEFAULT_LIMITS,
  type GemFiles,
  type Problem,
  type RecordLine,
  type StatedForPublishing,
} from './kind.ts'
export {
  type Distribution,
  entryOf,
  type KnownFile,
  kindOfName,
  readContents,
  readDistribution,
  walkMembers,
} from './kinds.ts'
export { type Member, MOST_VISITED, type Visit } from './member.ts'
export { fileNamePart, normalizedProject, normalPythonVersion, sameProject, samePythonVersion } from './python-names.ts'
export { bytesSource, digestsOf, fileSource, type OpenFile, type Source } from './source.ts'
export { readTarGz, type TarContents, type TarEntry } from './tar.ts'
export { openZipEntry, readZipDirectory, readZipEntry } from './zip.ts'
export { type ZipEntry, ZipError } from './zip-entry.ts'
