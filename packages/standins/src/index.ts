// The public list of the stand-ins.
export { realClock, simulatedClock } from './clock.ts'
export type {
  ApiTokenScopes,
  CratesIoControl,
  CratesIoSettings,
  HeldCrate,
  SeededCrate,
  TrustpubData,
} from './crates-io/control.ts'
export type { Dependency as CrateDependency } from './crates-io/dependencies.ts'
export type { CratesIoPublisher } from './crates-io/publishers.ts'
export { createCratesIo } from './crates-io/registry-service.ts'
export { type PackedCrate, packCrate, packCrateFiles } from './crates-io/seed.ts'
export { createGithub, GITHUB_ORIGIN, type GithubAlone } from './github/alone.ts'
export { assetName } from './github/asset-routes.ts'
export type { GithubControl, KnownWorkflow, ShownJob } from './github/control.ts'
export type { AnnotatedTag, Commit, GitRef, GitSource } from './github/git-source.ts'
export type { IssueControl, WrittenIssue } from './github/issue-control.ts'
export type { GithubDispatch, GithubEvent, NewRun, RepositoryDispatch } from './github/routes.ts'
export type { ShownAsset, ShownRelease } from './github/shown-releases.ts'
export type {
  AssetState,
  DispatchInput,
  IssueState,
  JobStep,
  ReleaseState,
  RepositoryState,
  RunConclusion,
  RunStatus,
  WorkflowRunState,
  WorkflowState,
} from './github/state.ts'
export { empty, type Handler, json, jsonOf, requestOf, type ServiceRequest, type ServiceResponse } from './handler.ts'
export { type CachingRegistry, startCachingRegistry } from './npm/caching-registry.ts'
export type { NpmControl, PublishedVersion, SeededVersion } from './npm/control.ts'
export { createExchange, type Exchange, type TrustedPublisher } from './npm/exchange.ts'
export { createReadCache, type ReadCache } from './npm/read-cache.ts'
export { type Manifest, packTarball } from './npm/tarball.ts'
export { claimsOf } from './oidc/claims.ts'
export { createSigningKey, type KeySet, type SigningKey } from './oidc/issuer.ts'
export type { IndexedFile, PypiControl, PypiSettings, SeededFile, SeededRelease } from './pypi/control.ts'
export { packSdist, packWheel } from './pypi/distributions.ts'
export { createPypiIndex } from './pypi/index-service.ts'
export type { PypiPublisher } from './pypi/publishers.ts'
export type { HeldGem, PersonalKey, RubygemsControl, RubygemsSettings } from './rubygems/control.ts'
export { type PackedGem, packGem, packGemFiles, type StatedGem } from './rubygems/gem-archives.ts'
export { createRubygems } from './rubygems/gem-service.ts'
export type { RubygemsPublisher } from './rubygems/publishers.ts'
export type { LogEntry, SigstoreControl } from './sigstore/control.ts'
export { npmTrustOptions } from './sigstore/npm-trust.ts'
export type { CertifiedJob } from './sigstore/verifier.ts'
export { startWorld } from './start.ts'
export type {
  Clock,
  Fault,
  FaultUse,
  JobAccess,
  JobIdentity,
  LoggedRequest,
  Service,
  World,
  WorldOptions,
} from './world.ts'
