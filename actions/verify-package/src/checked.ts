// What both ways of checking give: from files on this machine, and from what the registry serves.
import type { Finding } from '@plumbline/kernel'
import type { FileEntry } from '@plumbline/record'
import type { ComparedPackage } from './against-source.ts'

/** What a check has found: the files it is about, and everything that is wrong with them. */
export interface Checked {
  readonly files: readonly FileEntry[]
  readonly findings: readonly Finding[]
  /** Empty where nothing was compared with the source. */
  readonly compared: readonly ComparedPackage[]
  /** The commit that it was compared with, for people; empty for none. */
  readonly label: string
  /** What turns the tag's files into the published ones. */
  readonly patch?: PatchFile
}

export interface PatchFile {
  /** Empty where everything that differs had to be left out. */
  readonly path: string
  /** Its beginning. */
  readonly text: string
  /** Files that it could not take in, and why: one sentence, or nothing. */
  readonly lacks: string
  /** Commands that apply it, to paste. */
  readonly commands: string
}
