// A regular expression as a tree.
import type { Test } from './characters.ts'

export type Pattern =
  | { readonly kind: 'character'; readonly test: Test }
  | { readonly kind: 'sequence'; readonly parts: readonly Pattern[] }
  | { readonly kind: 'choice'; readonly options: readonly Pattern[] }
  | { readonly kind: 'group'; readonly index: number; readonly part: Pattern }
  | {
      readonly kind: 'repeat'
      readonly part: Pattern
      readonly least: number
      readonly most: number
      readonly lazy: boolean
    }
  | { readonly kind: 'place'; readonly at: (text: string, index: number) => boolean }
  | { readonly kind: 'same'; readonly index: number; readonly folds: boolean }
  | { readonly kind: 'ahead'; readonly part: Pattern; readonly wanted: boolean }

/** Whether it may stand where nothing is. */
export function canBeEmpty(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'character':
      return false
    case 'sequence':
      return pattern.parts.every(canBeEmpty)
    case 'choice':
      return pattern.options.some(canBeEmpty)
    case 'group':
      return canBeEmpty(pattern.part)
    case 'repeat':
      return pattern.least === 0 || canBeEmpty(pattern.part)
    default:
      return true
  }
}

/** Whether it captures anything. */
export function hasGroups(pattern: Pattern): boolean {
  if (pattern.kind === 'sequence') return pattern.parts.some(hasGroups)
  if (pattern.kind === 'choice') return pattern.options.some(hasGroups)
  if (pattern.kind === 'repeat' || pattern.kind === 'ahead') return hasGroups(pattern.part)
  return pattern.kind === 'group'
}
