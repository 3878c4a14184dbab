export { MANIFEST_FILES, manifestsAmong, readManifest } from './formats/index.ts'
export type { ManifestReading, ReadText, Requirements, Stated, StatedVersion, VersionPlace } from './reading.ts'
