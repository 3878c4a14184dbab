// `value[key]` and slices.
import type { SyntaxNode } from '@lezer/common'
import { fresh, type Machine, Raised, unknown } from './machine.ts'
import { type Scope, settled } from './scope.ts'
import { children, splitAt } from './syntax.ts'
import { hasPairs, list, part, type Value } from './value.ts'

/** `rest` is what stands after the value, brackets and all. */
export function subscript(machine: Machine, scope: Scope, value: Value, rest: readonly SyntaxNode[]): Value {
  const keys = rest.filter(({ name }) => name !== '[' && name !== ']')
  if (keys.some(({ name }) => name === ':')) return slice(machine, scope, value, keys)
  const [only, ...more] = keys
  if (!only || more.length > 0) return unknown(machine)
  return item(machine, value, machine.language.evaluate(machine, scope, only))
}

/** One item; throws `Raised` where there is none for sure. */
export function item(machine: Machine, value: Value, key: Value): Value {
  if (value.kind === 'dict' && key.kind === 'text') return known(machine, value.entries.get(key.text) ?? raise())
  if (value.kind === 'namespace' && key.kind === 'text')
    return fresh(machine, settled(value.scope, key.text) ?? unknown(machine))
  if (value.kind === 'match') return group(machine, value, key)
  if (key.kind !== 'number') return unknown(machine)
  if (value.kind === 'list' && !value.once) return known(machine, value.items.at(key.value) ?? raise())
  if (value.kind === 'text' && !hasPairs(value.text)) {
    const at = key.value < 0 ? value.text.length + key.value : key.value
    return at >= 0 && at < value.text.length ? part(value, at, at + 1) : raise()
  }
  return unknown(machine)
}

function known(machine: Machine, value: Value): Value {
  return value.kind === 'unknown' ? unknown(machine) : fresh(machine, value)
}

function raise(): never {
  throw new Raised()
}

/** A group of a match, by number or name. */
export function group(machine: Machine, match: Value & { kind: 'match' }, key: Value): Value {
  const index = key.kind === 'number' ? key.value : key.kind === 'text' ? match.names.get(key.text) : undefined
  if (index === undefined) return unknown(machine)
  if (index < 0 || index >= match.groups.length) return raise()
  return match.groups[index] ?? { kind: 'none' }
}

function slice(machine: Machine, scope: Scope, value: Value, keys: readonly SyntaxNode[]): Value {
  const bounds = splitAt(keys, ':').map((row) =>
    row[0] ? machine.language.evaluate(machine, scope, row[0]) : undefined,
  )
  if (bounds.length !== 2 || bounds.some((bound) => bound && bound.kind !== 'number')) return unknown(machine)
  const [from, to] = bounds.map((bound) => (bound?.kind === 'number' ? bound.value : undefined))
  if (value.kind === 'list' && !value.once) return list(value.items.slice(from, to), value.fixed)
  if (value.kind !== 'text' || hasPairs(value.text)) return unknown(machine)
  const { length } = value.text
  const place = (at: number) => (at < 0 ? Math.max(0, length + at) : Math.min(at, length))
  const start = place(from ?? 0)
  return part(value, start, Math.max(start, place(to ?? length)))
}

/** The parameters that stand in a list of them. */
export function parametersOf(node: SyntaxNode): SyntaxNode[][] {
  return splitAt(
    children(node).filter(({ name }) => name !== '(' && name !== ')'),
    ',',
  ).filter((row) => row.length > 0)
}
