// Changes of lists, dictionaries and open files, wherever they are held, and the states that branches go back to.
import { charge, type Machine } from './machine.ts'
import { assign, type Scope } from './scope.ts'
import { type Dict, either, isChangeable, PERHAPS, type Value } from './value.ts'

/** Puts another value in the place of one that the program changed, wherever a variable or a list holds it. */
export function replace(machine: Machine, old: Value, changed: Value): void {
  const known = new Map<Value, Value>([[old, changed]])
  for (const scope of machine.live) {
    charge(machine, 1 + scope.names.size / 64)
    for (const [name, value] of scope.names) {
      const now = swapped(machine, value, known)
      if (now !== value) assign(scope, name, now)
    }
  }
  if (old !== changed && isChangeable(old)) machine.stale.add(old)
}

/** The value with the change in it. */
function swapped(machine: Machine, value: Value, known: Map<Value, Value>): Value {
  const done = known.get(value)
  if (done) return done
  if (value.kind !== 'dict' && value.kind !== 'list') return value
  known.set(value, value)
  const inside: Iterable<readonly [string | number, Value]> =
    value.kind === 'dict' ? value.entries : value.items.entries()
  const now = [...inside].map(([key, one]) => [key, swapped(machine, one, known), one] as const)
  charge(machine, now.length / 16)
  if (now.every(([, one, before]) => one === before)) return value
  const found: Value =
    value.kind === 'dict'
      ? { kind: 'dict', entries: new Map(now.map(([key, one]) => [String(key), one])) }
      : { ...value, items: now.map(([, one]) => one) }
  known.set(value, found)
  machine.stale.add(value)
  return found
}

/** What is given to code that is not followed may be changed by it, now or later, and all that is in it. */
export function expose(machine: Machine, value: Value, depth = 0): void {
  charge(machine)
  if (isChangeable(value)) machine.stale.add(value)
  if (depth > 20) return
  if (value.kind === 'list') for (const one of value.items) expose(machine, one, depth + 1)
  if (value.kind === 'dict') for (const one of value.entries.values()) expose(machine, one, depth + 1)
  if (value.kind === 'namespace') for (const name of value.scope.names.keys()) value.scope.volatile.add(name)
}

export interface Snapshot {
  readonly names: ReadonlyMap<Scope, ReadonlyMap<string, Value>>
  readonly folder: string | undefined
  readonly searched: readonly string[]
  readonly stale: ReadonlySet<Value>
}

export function snapshot(machine: Machine): Snapshot {
  const scopes = [...machine.live]
  charge(machine, scopes.reduce((sum, { names }) => sum + names.size, 1) / 8)
  const { folder, searched, stale } = machine
  charge(machine, stale.size / 16)
  return {
    names: new Map(scopes.map((scope) => [scope, new Map(scope.names)])),
    folder,
    searched,
    stale: new Set(stale),
  }
}

/** Goes back to an earlier state of the variables. */
export function restore(machine: Machine, { names, folder, searched, stale }: Snapshot): void {
  machine.folder = folder
  machine.searched = searched
  machine.stale = new Set(stale)
  for (const [scope, held] of names) {
    scope.names.clear()
    for (const [name, value] of held) scope.names.set(name, value)
  }
}

/** Keeps of the present state what another way through the program left the same. */
export function merge(machine: Machine, other: Snapshot): void {
  if (machine.folder !== other.folder) machine.folder = undefined
  if (machine.searched.join(':') !== other.searched.join(':')) machine.searched = []
  const pairs = pairsOf(other)
  const partners = new Map<Value, Value | undefined>()
  const apart: Value[] = []
  for (const { one, two } of pairs) {
    for (const [from, to] of [
      [one, two],
      [two, one],
    ]) {
      if (!from || !isChangeable(from)) continue
      // It was given another name on one of the ways only: what is changed by one name is not seen by the other.
      if (partners.has(from) && partners.get(from) !== to) apart.push(from)
      partners.set(from, to)
    }
  }
  for (const value of apart) machine.stale.add(value)
  const done = new Map<Value, Value>()
  for (const { scope, name, one, two } of pairs) {
    charge(machine, 1 / 8)
    const found = (one && done.get(one)) ?? merged(machine, one, two, other.stale)
    if (one && isChangeable(one)) done.set(one, found)
    if (found !== one) assign(scope, name, found)
  }
  for (const value of other.stale) machine.stale.add(value)
}

function pairsOf(other: Snapshot) {
  return [...other.names].flatMap(([scope, names]) =>
    [...new Set([...names.keys(), ...scope.names.keys()])].map((name) => ({
      scope,
      name,
      one: scope.names.get(name),
      two: names.get(name),
    })),
  )
}

/** The value of either of two ways, which may go by other names too: nobody knows which of them it changes. */
export function both(machine: Machine, one: Value, two: Value): Value {
  if (one === two) return one
  const found = merged(machine, one, two, machine.stale)
  for (const value of [one, two]) expose(machine, value)
  return found
}

function merged(machine: Machine, one: Value | undefined, two: Value | undefined, stale: Snapshot['stale']): Value {
  if (one === two && one) return one
  const isKnown = one && two && !machine.stale.has(one) && !stale.has(two)
  if (isKnown && one.kind === 'dict' && two.kind === 'dict') return bothDicts(one, two)
  for (const value of [one, two]) if (value) expose(machine, value)
  return either(one, two)
}

function bothDicts(one: Dict, two: Dict): Dict {
  const keys = new Set([...one.entries.keys(), ...two.entries.keys()])
  return {
    kind: 'dict',
    entries: new Map(
      [...keys].map((key) => {
        const [first, second] = [one.entries.get(key), two.entries.get(key)]
        return [key, first && second && first !== PERHAPS && second !== PERHAPS ? either(first, second) : PERHAPS]
      }),
    ),
  }
}
