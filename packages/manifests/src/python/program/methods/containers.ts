// Methods of lists and dictionaries.
import { type Arguments, charge, type Machine, Raised, replace } from '../machine.ts'
import { type Dict, equal, list, NONE, text, type Value } from '../value.ts'
import { methodsOf } from './of-kind.ts'

export const listMethods = methodsOf('list', {
  append: (holder, { positional: [one] }, machine) => {
    charge(machine, holder.items.length / 16)
    if (one) replace(machine, holder, list([...holder.items, one]))
    return NONE
  },
  index: (holder, { positional: [one] }) => {
    const at = one ? holder.items.findIndex((item) => equal(item, one) === true) : -1
    return at === -1 ? undefined : { kind: 'number', value: at }
  },
})

export const dictMethods = methodsOf('dict', {
  get: (holder, { positional: [key, other] }) =>
    key?.kind === 'text' ? (holder.entries.get(key.text) ?? other ?? NONE) : undefined,
  pop: (holder, { positional: [key, other] }, machine) => {
    if (key?.kind !== 'text') return undefined
    const found = holder.entries.get(key.text) ?? other
    if (!found) throw new Raised()
    replace(machine, holder, {
      kind: 'dict',
      entries: new Map([...holder.entries].filter(([name]) => name !== key.text)),
    })
    return found
  },
  items: (holder) => list([...holder.entries].map(([name, value]) => list([text(name), value], true))),
  keys: (holder) => list([...holder.entries.keys()].map((name) => text(name))),
  values: (holder) => list([...holder.entries.values()]),
  copy: (holder) => ({ ...holder }),
  update: (holder, args, machine) => update(machine, holder, args),
})

function update(machine: Machine, holder: Dict, { positional: [more], keywords }: Arguments): Value | undefined {
  if (more && more.kind !== 'dict') return undefined
  const entries = new Map([...holder.entries, ...(more?.kind === 'dict' ? more.entries : []), ...keywords])
  charge(machine, entries.size / 8)
  replace(machine, holder, { kind: 'dict', entries })
  return NONE
}
