// Tokens of registries that the scanner does not know: who releases packages has these at hand when a build goes wrong.
import { marksIn } from './marks.ts'
import type { Match } from './scanner.ts'

/** By their fixed beginnings, and as long as they are issued. */
const TOKENS: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  // A macaroon; its first bytes name the index that it is for, the public or the testing one.
  { kind: 'PyPI', pattern: /\bpypi-AgE(?:IcHlwaS5vcmc|NdGVzdC5weXBpLm9yZw)[\w-]{50,4000}/g },
  { kind: 'RubyGems', pattern: /\brubygems_[0-9a-f]{48}\b/g },
  { kind: 'crates.io', pattern: /\bcio(?=[a-z0-9]{0,31}[A-Z])(?=[A-Za-z]{0,31}\d)[A-Za-z0-9]{32}\b/g },
]

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
