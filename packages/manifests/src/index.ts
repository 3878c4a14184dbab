export type { BumpFindings, MissingPlace } from './bump-tools/bump-tool.ts'
export { readBumpTools } from './bump-tools/index.ts'
export { MANIFEST_FILES, manifestsAmong, readManifest } from './formats/index.ts'
export type { ManifestReading, ReadText, Requirements, Stated, StatedVersion, VersionPlace } from './reading.ts'
