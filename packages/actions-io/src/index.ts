export { childEnvironment, type GithubContext, readContext } from './context.ts'
export {
  type ActionDefinition,
  defineAction,
  type InputSpec,
  type InputsOf,
  otherSpellings,
  readInputs,
} from './definition.ts'
export { type Exec, type ExecOptions, type ExecResult, exec } from './exec.ts'
export { requestIdToken } from './id-token.ts'
export { holdsSecret, type Log, log } from './log.ts'
export { FailedOutcome, type Outcome } from './outcome.ts'
export { useProxyOfEnvironment } from './proxy.ts'
export { type ActionDeps, type ExtendRecord, type Run, runAction, runPost } from './run-action.ts'
export { openWorkspace, type Workspace } from './workspace.ts'
