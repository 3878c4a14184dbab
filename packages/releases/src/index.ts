// The public list of the releases package.
export { hashOf, type SettledAsset } from './compare.ts'
export { MAX_NOTES, notesLength } from './notes.ts'
export { differences } from './publish.ts'
export { makeRelease, type ReleaseReport } from './release.ts'
export type { DeclaredFile, ReleaseDeps, Wanted } from './wanted.ts'
