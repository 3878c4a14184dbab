export { type ArtifactStore, readFiles, readFragment, runnerArtifacts } from './artifacts.ts'
export {
  type Asset,
  type AssetUpload,
  assetKey,
  deleteAsset,
  keepsName,
  listAssets,
  publishedName,
  saveAsset,
  uploadAsset,
} from './assets.ts'
export {
  allPages,
  encodePath,
  type GithubAnswer,
  type GithubClient,
  type GithubOptions,
  type GithubRequest,
  openGithub,
  repoPath,
} from './client.ts'
export { GithubFailure, githubFailure, isRateLimit, type Refusal } from './failure.ts'
export { attemptOfFiles, filesPrefix, packageSlug } from './files-name.ts'
export { measureFile } from './measure.ts'
export { MOST_A_MINUTE } from './pace.ts'
export { inParallel } from './parallel.ts'
export { artifactsOfRun, type RunArtifact, saveArtifact } from './past-artifacts.ts'
export {
  createDraft,
  type DraftText,
  findDraft,
  type GeneratedNotes,
  generateNotes,
  latestRelease,
  type MakeLatest,
  type PublishText,
  publishedRelease,
  publishRelease,
  type Release,
  readRelease,
} from './releases.ts'
export {
  dispatchedRuns,
  failedPlace,
  type RunJob,
  type RunStep,
  readRun,
  runJobs,
  runsAt,
  type WorkflowRun,
} from './runs.ts'
export { expectTagAt, peelTag } from './tags.ts'
export { type DispatchAnswer, dispatchWorkflow, readWorkflow, type Workflow } from './workflows.ts'
