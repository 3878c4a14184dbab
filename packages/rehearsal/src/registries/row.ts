// What a rehearsal must know of a registry: what stands in for it, what it is supposed to hold, what can go wrong there.
import type { Fault, World, WorldOptions } from '@plumbline/standins'
import type { ServedVersion } from '../outcome/outcome.ts'
import type { Subject } from '../subject/subject.ts'
import type { PublishJob } from './publish-job.ts'

/** Which requests a fault is for. */
export type RequestPattern = Pick<Fault, 'service' | 'path'> & { readonly method: string }

export interface FaultPatterns {
  /** One sent file. */
  readonly upload: RequestPattern
  /** What tells whether a version is there. */
  readonly read: RequestPattern
  /** The ID token against the short-lived token. */
  readonly exchange: RequestPattern
}

/** What somebody publishes from a checkout that nobody else has. */
export interface Handmade {
  readonly version: string
  /** Path in the package's folder → text; the manifest among them states that version. */
  readonly files: Readonly<Record<string, string>>
}

/** Inputs of our workflows that stand for what a machine without a network cannot do. */
export type OfflineInputs = Readonly<Record<string, { readonly value: string; readonly because: string }>>

/** What a scenario may ask of the registry before anything runs. */
export interface RegistryTraits {
  readonly ecosystem: string
  /** As our actions take it. */
  readonly id: string
  /** As people write it. */
  readonly label: string
  /** Whether it takes attestations, so that something is signed at all. */
  readonly attests: boolean
  /** Whether a version can have several files. */
  readonly severalFiles: boolean
  /** Whether it takes uploads from a job in another repository's workflow. */
  readonly takesForeignWorkflows: boolean
  /** A command that builds other bytes each time, as lines of a shell script. */
  readonly stampedBuild: readonly string[]
  /** Reads that may tell the past, by a cache or because an index is written later. */
  readonly cached: RequestPattern
}

/** The difference between two registries, as far as the rehearsal is concerned. */
export interface RegistryRow extends RegistryTraits {
  /** What people call its tags that point to versions; undefined where it has none. */
  readonly distTag: string | undefined
  /** What is started for it. */
  readonly starts: Pick<WorldOptions, 'npm' | 'pypi' | 'cratesIo' | 'rubygems'>
  /** Variables that point a job's own tools at the stand-in; `folder` is for files that they read, and exists. */
  environment(world: World, folder: string): Readonly<Record<string, string>>
  /** Puts a package there that was fetched for the rehearsed one; absent where fetched ones are found otherwise. */
  readonly hold?: (world: World, content: Buffer) => void
  /** Where our actions are told to upload; undefined where the environment says it. */
  repositoryUrl(world: World): string | undefined
  /** For workflows that state none of these inputs, where nothing was fetched before. */
  readonly offline: OfflineInputs
  /** What helps a step of the repository's own that would fetch something, as a sentence. */
  withoutNetwork(subject: Pick<Subject, 'requirements'>): string
  readonly faults: FaultPatterns
  /** Puts an earlier version there. Returns what is assumed. */
  arrange(world: World, subject: Subject): Promise<string>
  /** Registers the trusted publisher of the job. Returns what is assumed. */
  trust(world: World, subject: Subject, job: PublishJob): string
  /** Registers another trusted publisher in the place of the right one. */
  trustOther(world: World, subject: Subject, job: PublishJob): void
  /** Puts a version with other contents there, as somebody else's upload, under the names of these files. */
  seedOtherBytes(world: World, subject: Subject, version: string, names: readonly string[]): Promise<void>
  /** Puts a version there that was made by hand, as far as its files can be packed without the ecosystem's own tools. */
  publishByHand(world: World, subject: Subject, made: Handmade): Promise<void>
  /** From now on caches or an index are so long behind. */
  lagReads(world: World, milliseconds: number): void
  /** From now on reads show an upload so long after it was taken; absent where its stand-in knows no such delay. */
  showAfter?(world: World, milliseconds: number): void
  /** All that it really holds of the package. */
  served(world: World, packageName: string): Promise<readonly ServedVersion[]>
}

/** The file that a renamed workflow had before, as somebody might have registered it. */
export function otherFile(file: string): string {
  return file === 'release.yml' ? 'publish.yml' : 'release.yml'
}
