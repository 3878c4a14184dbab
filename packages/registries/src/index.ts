// The public list of the registries package.
export { type AbsenceRule, absenceProven, absenceTakesMs } from './absence.ts'
export { decodeClaims } from './claims.ts'
export { type Fetched, fetchHeld } from './held-files.ts'
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
  FileAddress,
  HeldFile,
  Holding,
  ListedVersion,
  Listing,
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
  VersionFile,
} from './registry.ts'
export { ecosystemOf, openRegistry, REGISTRY_IDS, registryOfEcosystem, registryRow } from './rows.ts'
export { readServed } from './served.ts'
