// The public list of the registries package.
export { type AbsenceRule, absenceProven, absenceTakesMs } from './absence.ts'
export { decodeClaims } from './claims.ts'
export {
  checkFiles,
  type Expected,
  findFiles,
  findingsError,
  type LocalFile,
  type MeasuredFile,
  readFiles,
  readFilesToSend,
  toPublishFile,
} from './local-files.ts'
export { publish, publishAll } from './machine/publish.ts'
export type { AttestationWish, PublishDeps, PublishRequest, Signer } from './machine/publish-run.ts'
export { type PublishReport, publishedOf, publishedOfAll, weakestOfAll } from './machine/sum.ts'
export type {
  AttestationRules,
  Claims,
  ExchangeAnswer,
  HeldFile,
  Holding,
  Objection,
  PublishFile,
  Reading,
  Registry,
  RegistryDeps,
  RegistryExec,
  RegistryOptions,
  RegistryRow,
  SignedBundle,
  Subject,
  ToSign,
} from './registry.ts'
export { openRegistry, REGISTRY_IDS, registryRow } from './rows.ts'
export { readServed } from './served.ts'
