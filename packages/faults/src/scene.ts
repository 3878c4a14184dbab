// What a registry is to the fault checker: how its files are made, what it really holds, and what its answers settle.
import type { PublishFile, RegistryExec, RegistryRow, Subject } from '@plumbline/registries'
import type { KeySet, ServiceRequest, ServiceResponse } from '@plumbline/standins'
import type { Obstacle, RequestKind, Schedule } from './schedule.ts'
import type { SimClock } from './sim-clock.ts'

/** A file as the registry holds it. */
export interface Held {
  readonly name: string
  /** Whether the bytes are those that the release built. */
  readonly ours: boolean
  /** Names these bytes: what is held must never change. */
  readonly digest: string
  /** Whether an attestation lies beside it; undefined where the registry takes none. */
  readonly attested?: boolean
}

/** A request on its way through the door. */
export interface Asked extends Omit<ServiceRequest, 'signal'> {
  /** The client's limit. */
  readonly timeoutMs: number
}

/** Sends a request through the fault door; rejects as `fetch` does. */
export type Send = (request: Asked) => Promise<ServiceResponse>

/** What the client was told of an upload, as far as it settles anything by itself. */
export type Told = 'yes' | 'never left' | 'throttled' | 'expired' | 'refused' | 'nothing'

/** One stand-in for one schedule. */
export interface Stage {
  readonly row: RegistryRow
  handle(request: ServiceRequest): Promise<ServiceResponse>
  kindOf(method: string, path: string): RequestKind
  /** The file that an upload carries. */
  fileOf(request: Asked): string
  /** What the registry really holds, whatever its caches say. */
  ledger(): readonly Held[]
  /** Puts a stranger's bytes under this name, or ours. */
  seed(name: string, whose: 'ours' | 'other'): void
  /** Tokens that this answer hands out. */
  tokensIn(response: ServiceResponse): readonly string[]
  /** Of a scene with dependencies: files of the release that the answer shows to package managers, with our bytes. */
  shownIn?(request: Asked, response: ServiceResponse): readonly string[]
  /** True where an exchange now would create a project. */
  exchangeCreates?(): boolean
  /** A person's token, where the schedule gives one. */
  readonly personalToken?: string
  /** How the registry refuses a token that has passed its life. */
  expired(): ServiceResponse
  /** A client of its own, for registries that are not sent to by our HTTP; broken rules are told to `problem`. */
  exec(send: Send, problem: (sentence: string) => void): RegistryExec
  /** Sentences about requests that the stand-in would not have understood. */
  readonly problems: readonly string[]
  /** The faults are over. */
  calm(): void
}

export interface StageSettings {
  readonly keySet: KeySet
  readonly schedule: Schedule
  readonly clock: SimClock
  readonly subjects: readonly Subject[]
}

/** One package of a scene, with the files that a schedule may take from the front. */
export interface ScenePackage {
  readonly packageName: string
  readonly files: readonly PublishFile[]
  /** Packages of this scene that it needs. */
  readonly needs: readonly string[]
}

/** What a registry makes of attestations, stated here once more so that the row is not its own judge. */
export interface SceneAttestations {
  readonly whenRefused: 'stop' | 'send-without'
  /** What hinders attesting always, and what does unless it is demanded. */
  readonly hindered: readonly Obstacle[]
  readonly reserved: readonly Obstacle[]
}

/** One registry, ready for any number of schedules. */
export interface Scene {
  readonly id: string
  /** The first one is there in every schedule. */
  readonly packages: readonly [ScenePackage, ...ScenePackage[]]
  readonly version: string
  /** The oldest answer that its caches give. */
  readonly mostCachedMs: number
  /** When a 404 may be believed (design §6), stated here once more so that the row is not its own judge. */
  readonly absence:
    | { readonly kind: 'fresh'; readonly reads: number; readonly overMs: number }
    | { readonly kind: 'cached'; readonly maxAgeMs: number }
  /** How many files may be on their way at once. */
  readonly parallel: number
  /** What an answer to an upload settles by itself; undefined status: the connection failed after the first byte. */
  told(status: number | 'never' | undefined, text: string): Told
  /** Whether every package takes an exchange of its own, and how the request for it names the package. */
  readonly exchanges: 'one for all' | 'one each' | ((packageName: string) => string)
  /** True where a job can end the life of its token. */
  readonly revokes: boolean
  /** True where a package must be there before trusted publishing works. */
  readonly firstByPerson: boolean
  /** Absent where it takes none. */
  readonly attestations?: SceneAttestations
  open(settings: StageSettings): Stage
}
