// The public list of the archives package.
export { type ArchiveKind, type ArchiveLimits, type Contents, DEFAULT_LIMITS, type Problem } from './kind.ts'
export { type Distribution, entryOf, readDistribution } from './kinds.ts'
export { readTarGz, type TarContents, type TarEntry } from './tar.ts'
