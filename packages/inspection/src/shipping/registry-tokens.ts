// Tokens that the scanner does not know, of registries and of GitHub's jobs: who releases packages has these at hand when a build goes wrong.
import { tokenShapes } from '@plumbline/kernel'
import { marksIn } from './marks.ts'
import type { Match } from './scanner.ts'

/** By their fixed beginnings, and as long as they are issued. */
const TOKENS = tokenShapes.flatMap(({ kind, issued }) => (issued ? [{ kind, pattern: issued }] : []))

/** A file with so many needs no further looking at. */
const ENOUGH = 100

/** Where they stand. */
export function registryTokensIn(text: string): Match[] {
  const matches: Match[] = []
  const isMarked = marksIn(text)
  for (const { kind, pattern } of TOKENS) {
    for (const { index, 0: found } of text.matchAll(pattern)) {
      if (matches.length >= ENOUGH) return matches
      if (isMarked(index)) continue
      matches.push({ rule: 'registry', kind, line: text.slice(0, index).split('\n').length, text: found })
    }
  }
  return matches
}
