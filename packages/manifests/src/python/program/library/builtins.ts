// Python's builtins.
import { type Arguments, charge, type Machine, Raised } from '../machine.ts'
import { items } from '../sequences.ts'
import { asText, type Dict, list, NONE, part, type Text, truth, type Value } from '../value.ts'
import type { LibraryFunction } from './index.ts'

export const builtins: Readonly<Record<string, LibraryFunction>> = {
  'builtins.str': (_machine, { positional: [one, ...more], keywords }) =>
    one && more.length === 0 && keywords.size === 0 ? asText(one) : undefined,
  'builtins.repr': () => undefined,
  'builtins.int': (_machine, { positional: [one, ...more] }) => {
    if (one?.kind === 'number' && more.length === 0) return { ...one, value: Math.trunc(one.value) }
    if (one?.kind !== 'text' || more.length > 0 || !/^\s*\d{1,15}\s*$/.test(one.text)) return undefined
    return { kind: 'number', value: Number(one.text), origin: one.origin }
  },
  'builtins.len': (_machine, { positional: [one] }) => {
    const size =
      one?.kind === 'list' && !one.once ? one.items.length : one?.kind === 'text' ? [...one.text].length : undefined
    return size === undefined ? undefined : { kind: 'number', value: size }
  },
  'builtins.list': (machine, { positional: [one] }) => listOf(machine, one, false),
  'builtins.iter': (machine, { positional: [one] }) => once(listOf(machine, one, true)),
  'builtins.tuple': (machine, { positional: [one] }) => listOf(machine, one, true),
  'builtins.dict': (machine, args) => dictOf(machine, args),
  'builtins.map': (machine, { positional: [act, values, ...more] }, scope) => {
    const found = values && more.length === 0 && items(machine, values)
    if (!act || !found) return undefined
    return once(list(found.map((one) => applied(machine, act, one, scope))))
  },
  'builtins.filter': (machine, { positional: [act, values] }, scope) => {
    const found = values && items(machine, values)
    if (!act || !found) return undefined
    const kept = found.map(
      (one) => [one, truth(act.kind === 'none' ? one : applied(machine, act, one, scope))] as const,
    )
    return kept.some(([, is]) => is === undefined)
      ? undefined
      : once(list(kept.flatMap(([one, is]) => (is ? [one] : []))))
  },
  // Of a generator that nobody asks again: comprehensions are evaluated as a whole.
  'builtins.next': (_machine, { positional: [one, other] }) => {
    if (one?.kind !== 'list' || !one.once) return undefined
    const found = one.items[0] ?? other
    if (!found) throw new Raised()
    return found
  },
  'builtins.print': () => NONE,
  'builtins.exit': () => exit(),
  'sys.exit': () => exit(),
  'ast.literal_eval': (machine, { positional: [one] }, scope) => literal(machine, one, scope),
  'builtins.eval': (machine, { positional: [one, ...more] }, scope) =>
    more.length === 0 ? literal(machine, one, scope) : undefined,
  'json.loads': (_machine, { positional: [one] }) => (one?.kind === 'text' ? fromJson(one) : undefined),
  'json.load': (_machine, { positional: [one] }) => (one?.kind === 'stream' ? fromJson(one.rest) : undefined),
}

function once(value: Value | undefined): Value | undefined {
  return value?.kind === 'list' ? { ...value, once: true } : value
}

function exit(): never {
  throw new Raised()
}

function applied(machine: Machine, act: Value, one: Value, scope: Parameters<LibraryFunction>[2]): Value {
  charge(machine)
  return machine.language.call(machine, act, { positional: [one], keywords: new Map(), open: false }, scope)
}

function listOf(machine: Machine, one: Value | undefined, fixed: boolean): Value | undefined {
  const found = one ? items(machine, one) : []
  return found && list([...found], fixed)
}

function dictOf(machine: Machine, { positional: [pairs], keywords }: Arguments): Value | undefined {
  const entries = new Map<string, Value>(pairs?.kind === 'dict' ? pairs.entries : [])
  if (pairs && pairs.kind !== 'dict') {
    const rows = items(machine, pairs)
    if (rows === undefined) return undefined
    for (const pair of rows) {
      const [key, value, ...more] = pair.kind === 'list' ? pair.items : []
      if (key?.kind !== 'text' || !value || more.length > 0) return undefined
      entries.set(key.text, value)
    }
  }
  for (const [name, value] of keywords) entries.set(name, value)
  const found: Dict = { kind: 'dict', entries }
  return found
}

/** A literal in a text: of these only texts in quotes, whose place is known. */
function literal(machine: Machine, one: Value | undefined, scope: Parameters<LibraryFunction>[2]): Value | undefined {
  if (one?.kind !== 'text' || one.text.length > 1000) return undefined
  const { origin } = one
  const value = machine.language.literal(machine, one.text.trim(), scope)
  return value.kind === 'text' && origin ? { ...value, origin } : value
}

/** The texts of a JSON object, each with the line on which it stands first. */
function fromJson(whole: Text): Value | undefined {
  let parsed: unknown
  try {
    parsed = JSON.parse(whole.text)
  } catch {
    return undefined
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) return undefined
  const entries = new Map<string, Value>()
  for (const [name, value] of Object.entries(parsed)) {
    if (typeof value !== 'string') continue
    const at = whole.text.indexOf(JSON.stringify(value), whole.text.indexOf(JSON.stringify(name)))
    entries.set(name, { ...part(whole, Math.max(0, at), whole.text.length), text: value })
  }
  return { kind: 'dict', entries }
}
