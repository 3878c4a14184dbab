// Between plain values and the data of GitHub's expression engine.
import { data } from '@actions/expressions'
import type { ContextValue } from './scope.ts'

/** The engine's form of a value. */
export function toData(value: ContextValue): data.ExpressionData {
  if (value === null) return new data.Null()
  if (typeof value === 'string') return new data.StringData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (isList(value)) return new data.Array(...value.map(toData))
  return toDictionary(value)
}

/** The engine's form of a mapping; its keys are found in any letter case, as on GitHub. */
export function toDictionary(mapping: Readonly<Record<string, ContextValue>>): data.Dictionary {
  return new data.Dictionary(...Object.entries(mapping).map(([key, value]) => ({ key, value: toData(value) })))
}

/** The plain form of what the engine computed. */
export function fromData(value: data.ExpressionData): ContextValue {
  switch (value.kind) {
    case data.Kind.Null:
      return null
    case data.Kind.String:
    case data.Kind.Boolean:
    case data.Kind.Number:
      return (value as data.StringData | data.BooleanData | data.NumberData).value
    case data.Kind.Array:
      return (value as data.Array).values().map(fromData)
    default:
      return Object.fromEntries((value as data.Dictionary).pairs().map((pair) => [pair.key, fromData(pair.value)]))
  }
}

/** The text that GitHub puts in place of `${{ }}`: null is empty, lists and mappings are `Array` and `Object`. */
export function coerceText(value: ContextValue): string {
  return toData(value).coerceString()
}

/** False for null, false, 0, NaN and the empty text, as `&&`, `||` and `if:` take them. */
export function isTruthy(value: ContextValue): boolean {
  return !(value === null || value === false || value === 0 || value === '' || Number.isNaN(value))
}

export function isList(value: ContextValue): value is readonly ContextValue[] {
  return Array.isArray(value)
}

export function isMapping(value: ContextValue | undefined): value is { readonly [name: string]: ContextValue } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
