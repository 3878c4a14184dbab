// What a loop goes over.
import { replace } from './changes.ts'
import { charge, type Machine } from './machine.ts'
import { hasPairs, linesOf, PERHAPS, part, text, type Value } from './value.ts'

/** The items of a value; undefined where they are not known. An open file is read to its end. */
export function items(machine: Machine, value: Value): readonly Value[] | undefined {
  if (value.kind === 'list') return value.items
  if (value.kind === 'dict') {
    if ([...value.entries.values()].includes(PERHAPS)) return undefined
    return [...value.entries.keys()].map((key) => text(key))
  }
  if (value.kind === 'stream') {
    if (value.binary) return undefined
    const rows = linesOf(value.rest, true)
    charge(machine, value.rest.text.length / 64)
    replace(machine, value, { ...value, rest: text('') })
    return rows
  }
  if (value.kind !== 'text' || value.text.length > 1000 || hasPairs(value.text)) return undefined
  return [...value.text].map((_one, index) => part(value, index, index + 1))
}
