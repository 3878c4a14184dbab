// The public list of the registries package.
export { type AbsenceRule, absenceProven, absenceTakesMs } from './absence.ts'
export { decodeClaims } from './claims.ts'
export {
  checkFiles,
  type Expected,
  findFiles,
  findingsError,
  type LocalFile,
  readFiles,
  toPublishFile,
} from './local-files.ts'
export { publish } from './publish.ts'
export type { PublishDeps, PublishRequest } from './publish-run.ts'
export type {
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
  Subject,
} from './registry.ts'
export { REGISTRY_IDS, registryRow } from './rows.ts'
export { readServed } from './served.ts'
export { type PublishReport, publishedOf } from './sum.ts'
