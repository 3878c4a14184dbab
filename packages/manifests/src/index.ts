export { MANIFEST_FILES, readManifest } from './formats/index.ts'
export type { ManifestReading, ReadText, Stated, StatedVersion } from './reading.ts'
