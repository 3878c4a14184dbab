// What every part of a world is made with.
import type { FaultBook } from './faults.ts'
import type { Handler } from './handler.ts'
import type { Jobs } from './jobs.ts'
import type { SigningKey } from './oidc/issuer.ts'
import type { Clock, LoggedRequest, Service, WorldOptions } from './world.ts'

export interface Ground {
  readonly options: WorldOptions
  readonly clock: Clock
  readonly key: SigningKey
  readonly jobs: Jobs
  readonly faults: FaultBook
  readonly requests: LoggedRequest[]
  readonly problems: string[]
  readonly problem: (sentence: string) => void
  /** The services, filled in as they are made. */
  readonly handlers: Partial<Record<Service, Handler>>
  /** Addresses by service, filled in as they begin to listen. */
  readonly origins: Partial<Record<Service, string>>
  /** What `close` ends, last begun first. */
  readonly closers: (() => Promise<void>)[]
}
