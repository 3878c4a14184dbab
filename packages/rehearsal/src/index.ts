// The public list of the rehearsal package.

export { createNetworkReach } from './display/network-reach.ts'
export { createProgress, type Screen, seconds } from './display/progress.ts'
export { createShownSummary } from './display/shown-summary.ts'
export {
  type LoadOptions,
  loadRun,
  type PlannedWorkflow,
  type RunOptions,
  type RunPlan,
  type RunResult,
  runWorkflow,
} from './engine/index.ts'
export type { Annotation, Conclusion, JobHost, JobRequest, JobResult, RunEvent, StepReport } from './engine/ports.ts'
export {
  type ContextValue,
  coerceText,
  type ExpressionScope,
  evaluateCondition,
  evaluateText,
  evaluateValue,
} from './expressions/index.ts'
export { PYTHONS } from './externals/setup-python.ts'
export { decideIsolation, type IsolationDecision } from './isolation/decision.ts'
export { type Enclosure, STAGE } from './isolation/enclosure.ts'
export { cleanEnvironment } from './isolation/environment.ts'
export { enterIsolation, type IsolationProbe, probeIsolation, spawnIsolated, type Way } from './isolation/isolation.ts'
export { toolFolders } from './isolation/visible-folders.ts'
export { missingFrom, missingFromDryRun, type Outcome } from './outcome/outcome.ts'
export { outcomeTable } from './outcome/table.ts'
export { dryRunVerdict, verdictOn } from './outcome/verdict.ts'
export { type Preload, preloadArguments } from './preload/preload-arguments.ts'
export { signingPreload } from './preload/signing-preload.ts'
export { REHEARSED_ECOSYSTEMS, registryOf } from './registries/index.ts'
export type { ActionResult, ActionRun } from './runner/action-ports.ts'
export { runAction } from './runner/action-run.ts'
export { createRunner, type Runner } from './runner/job.ts'
export type { RunnerOptions } from './runner/options.ts'
export { type Act, type ExampleName, type Scenario, type Stage, scenarioNamed, scenarios } from './scenarios/index.ts'
export { provesNothing, requireFit } from './session/fit.ts'
export { rehearse, type SessionRequest, type SessionResult } from './session/session.ts'
export { bundledRepository, exampleNamed } from './subject/bundled.ts'
export { git, gitMaybe } from './subject/git.ts'
export { minimalWorkflow } from './subject/minimal.ts'
export { prepareSubject } from './subject/repository.ts'
export type { Subject, WorkflowChoice } from './subject/subject.ts'
export { workflowSources } from './subject/workflow-files.ts'
export { normalise } from './transcript/normalise.ts'
export { createSummaries, type Summaries } from './transcript/summaries.ts'
export { createTranscript, type Transcript } from './transcript/transcript.ts'
export {
  type ActionManifest,
  type FileLocation,
  type FileSource,
  type Job,
  type Permissions,
  type Problem,
  parseActionFile,
  parseUses,
  parseWorkflowFile,
  problemsOf,
  type ResolvedUses,
  resolveUses,
  type StartingEvent,
  type Step,
  type Triggered,
  triggers,
  type Workflow,
} from './workflow/index.ts'
export { packagesInPlay, type Undertaking } from './workflow/undertaking.ts'
