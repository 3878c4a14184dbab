// What must be known of an ecosystem to fetch its dependencies while there is still a network.
import type { Subject } from '@plumbline/rehearsal'
import type { CommandPlace } from '../interruption.ts'
import type { Fetched } from '../plan-file.ts'

export interface FetchRequest {
  readonly subject: Subject
  /** Folder of the rehearsal; what is kept lies in it. */
  readonly scratch: string
  /** Checkout of the tag. */
  readonly checkout: string
  /** The command that was asked for, in the place of the ecosystem's own. */
  readonly asked: string | undefined
  /** Where commands run, but for the folder. */
  readonly place: Omit<CommandPlace, 'cwd'>
}

export interface FetchRow {
  /**
   * Whether something must be fetched before the network is cut.
   * Throws `tool-missing` when this machine cannot build such a package at all.
   */
  isNeeded(subject: Subject): boolean
  /** Throws `fetch-failed` and `Interrupted`. */
  fetch(request: FetchRequest): Promise<Fetched>
}
