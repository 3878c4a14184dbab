export { attemptIn, filesPrefix, packageSlug, recordPrefix } from './artifact-names.ts'
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
export { commitMessage, type FolderEntry, listFolder, readTextAt } from './contents.ts'
export { GithubFailure, githubFailure, isRateLimit, type Refusal } from './failure.ts'
export { authorOf, type Issue, isBy, issuesBy, LONGEST_BODY, LONGEST_TITLE } from './issues.ts'
export { jobLogEnd, type LogEnd } from './job-logs.ts'
export { type IssueWish, issueMarker, type KeptIssue, keepIssue } from './keep-issue.ts'
export { cell, code, fenced, link, prose } from './markdown.ts'
export { measureFile } from './measure.ts'
export {
  branchHas,
  type ListedRelease,
  type ListedTag,
  listReleases,
  listTags,
  listWorkflowRuns,
  type RepositoryOverview,
  readCommit,
  readRepository,
} from './overview.ts'
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
  seesDrafts,
} from './releases.ts'
export {
  dispatchRepository,
  type EventAnswer,
  type Publication,
  publicationOf,
  type RepositoryEvent,
  type Sender,
  senderOf,
} from './repository-events.ts'
export {
  allRuns,
  type FailedPlace,
  failedPlace,
  failedPlaces,
  type RunJob,
  type RunStep,
  type RunsPage,
  readRun,
  repositoryRuns,
  runJobs,
  runsAt,
  type WorkflowRun,
} from './runs.ts'
export { annotatedTags, expectTagAt, peelTag, taggedAt, tagName } from './tags.ts'
export { type Dispatch, type DispatchAnswer, dispatchWorkflow, listWorkflows, type Workflow } from './workflows.ts'
