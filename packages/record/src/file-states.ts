// What the states of files come to: the same rule for a run that publishes and for whoever puts its words together.
import type { Proof, PublicationFile, Published } from './sections.ts'

/** `yes` only when every file is there, `no` only when none is; `unknown` where one of them is. */
export function publishedOfFiles(files: readonly PublicationFile[]): Published {
  if (files.some(({ state }) => state === 'unknown')) return 'unknown'
  const there = files.filter(({ state }) => state === 'accepted' || state === 'already-there').length
  if (there === 0) return 'no'
  return there === files.length ? 'yes' : 'partial'
}

/** The weakest of those that prove anything. */
export function weakestProof(proofs: readonly Proof[]): Proof {
  const order: readonly Proof[] = ['version-only', 'contents', 'hash']
  return order.find((proof) => proofs.includes(proof)) ?? 'none'
}
