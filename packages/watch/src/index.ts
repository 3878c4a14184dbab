// The public list of the watch package.
export { findPackages, type WatchedPackage } from './packages.ts'
export { publishingWorkflows } from './publishing.ts'
export type { Tree, WatchDeps, WatchRequest } from './request.ts'
export { joinVersions } from './versions.ts'
export { type Watched, watchReleases } from './watch.ts'
