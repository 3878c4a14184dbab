export { MANIFEST_FILES, readManifest } from './formats/index.ts'
export type { ManifestReading, ReadText, Requirements, Stated, StatedVersion } from './reading.ts'
