// Methods of lists and dictionaries.
import { replace } from '../changes.ts'
import { type Arguments, charge, fresh, type Machine, Raised } from '../machine.ts'
import { type Dict, equal, list, NONE, PERHAPS, text, type Value } from '../value.ts'
import { methodsOf } from './of-kind.ts'

export const listMethods = methodsOf('list', {
  append: (holder, { positional: [one] }, machine) => {
    charge(machine, holder.items.length / 16)
    if (!one || holder.once) return undefined
    replace(machine, holder, list([...holder.items, one]))
    return NONE
  },
  index: (holder, { positional: [one] }) => {
    const each = one && !holder.once ? holder.items.map((item) => equal(item, one)) : []
    const at = each.findIndex((is) => is !== false)
    return at !== -1 && each[at] ? { kind: 'number', value: at } : undefined
  },
})

export const dictMethods = methodsOf('dict', {
  get: (holder, { positional: [key, other] }, machine) =>
    key?.kind === 'text' ? fresh(machine, holder.entries.get(key.text) ?? other ?? NONE) : undefined,
  pop: (holder, { positional: [key, other] }, machine) => {
    if (key?.kind !== 'text') return undefined
    const found = holder.entries.get(key.text) ?? other
    if (found === PERHAPS) return undefined
    if (!found) throw new Raised()
    replace(machine, holder, {
      kind: 'dict',
      entries: new Map([...holder.entries].filter(([name]) => name !== key.text)),
    })
    return found
  },
  items: (holder) =>
    whole(holder, () => list([...holder.entries].map(([name, value]) => list([text(name), value], true)))),
  keys: (holder) => whole(holder, () => list([...holder.entries.keys()].map((name) => text(name)))),
  values: (holder) => whole(holder, () => list([...holder.entries.values()])),
  copy: (holder) => ({ ...holder }),
  update: (holder, args, machine) => update(machine, holder, args),
})

/** Where no key may be missing. */
function whole(holder: Dict, act: () => Value): Value | undefined {
  return [...holder.entries.values()].includes(PERHAPS) ? undefined : act()
}

function update(machine: Machine, holder: Dict, { positional: [more], keywords }: Arguments): Value | undefined {
  if (more && more.kind !== 'dict') return undefined
  const entries = new Map([...holder.entries, ...(more?.kind === 'dict' ? more.entries : []), ...keywords])
  charge(machine, entries.size / 8)
  replace(machine, holder, { kind: 'dict', entries })
  return NONE
}
