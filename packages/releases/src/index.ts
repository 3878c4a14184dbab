// The public list of the releases package.
export type { SettledAsset } from './assets.ts'
export { differences } from './publish.ts'
export { makeRelease, type ReleaseReport } from './release.ts'
export type { DeclaredFile, ReleaseDeps, Wanted } from './wanted.ts'
