// What a rule is, and what it looks at. The rules themselves: one per file, one row each in rules.ts.
import type { Contents, Member } from '@plumbline/archives'
import type { FailureCode, Finding } from '@plumbline/kernel'

/** What the rules look at: one distribution file, walked once. */
export interface Inspected {
  readonly fileName: string
  /** As archives calls it: wheel, sdist, npm-tarball, crate, gem. */
  readonly kind: string
  readonly contents: Contents
  readonly members: readonly Member[]
  /** Bytes of the files that some rule keeps, by their path. */
  readonly kept: ReadonlyMap<string, Uint8Array>
  /** Small texts that rules noted while the files passed. */
  readonly noted: ReadonlySet<string>
  readonly expected: Expected
}

/** What is known of the release. */
export interface Expected {
  /** The tagged commit; empty where nobody knows it. */
  readonly commit: string
}

/** One rule. What it has to say names the distribution as `file`, and the path inside in its message. */
export interface Rule {
  readonly id: FailureCode
  /** Kinds that it looks at; all where it is left out. */
  readonly kinds?: readonly string[]
  /** Whether it wants to see this file's bytes at the end (at most MOST_VISITED bytes each). */
  keeps?(member: Member): boolean
  /** Small texts of a file that it wants to see at the end, of files that are too many to be kept. */
  notes?(member: Member, bytes: Uint8Array, contents: Contents): readonly string[]
  /** Looks at each small file as it passes. */
  scan?(member: Member, bytes: Uint8Array): readonly Finding[] | Promise<readonly Finding[]>
  /** Looks at the whole. */
  check?(inspected: Inspected): readonly Finding[]
}

/** A finding on a distribution file; `what` goes on after the file's name. */
export function finding(
  { fileName }: Pick<Inspected, 'fileName'>,
  code: FailureCode,
  what: string,
  level: 'error' | 'warning' = 'error',
): Finding {
  return { level, code, file: fileName, message: `"${fileName}" ${what}.` }
}

/** A text of the package's own, short enough for a message. */
export function shown(text: string): string {
  return JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text)
}
