// What both ways of checking give: from files on this machine, and from what the registry serves.
import type { Finding } from '@plumbline/kernel'
import type { FileEntry } from '@plumbline/record'

/** What a check has found: the files it is about, and everything that is wrong with them. */
export interface Checked {
  readonly files: readonly FileEntry[]
  readonly findings: readonly Finding[]
}
