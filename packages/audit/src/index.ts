// The public list of the audit package.
export { ACCEPTABLE, type Acceptance, type AcceptScope, withAccepted } from './accept.ts'
export { readAcceptFile } from './accept-file.ts'
export type { Audit, AuditedVersion, Cell, Surface, Verdict } from './audit.ts'
export { countVersions, needsSomebody, type VersionCounts } from './board/counts.ts'
export { renderBoard } from './board/index.ts'
export type {
  AssetFact,
  ChangelogFact,
  ComparedFile,
  ContentsFact,
  PackageFacts,
  PublishedFile,
  RegistryFact,
  ReleaseFact,
  RunFact,
  RunsFact,
  Seen,
  SourceFact,
  TagFact,
  Terms,
  VerifiedFact,
  VersionFacts,
} from './facts.ts'
export { judge, SURFACES } from './judge/judge.ts'
export { isTheRunsToTell } from './judge/wholeness.ts'
export { driftOf, isQuiet, resultOf } from './result.ts'
export { asInput, atBeginning, type NameSetting, type Setting } from './setting.ts'
