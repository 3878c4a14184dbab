// What a loop goes over.
import { charge, type Machine, replace } from './machine.ts'
import { linesOf, part, text, type Value } from './value.ts'

/** The items of a value; undefined where they are not known. An open file is read to its end. */
export function items(machine: Machine, value: Value): readonly Value[] | undefined {
  if (value.kind === 'list') return value.items
  if (value.kind === 'dict') return [...value.entries.keys()].map((key) => text(key))
  if (value.kind === 'stream') {
    const rows = linesOf(value.rest, true)
    charge(machine, value.rest.text.length / 64)
    replace(machine, value, { kind: 'stream', rest: text('') })
    return rows
  }
  if (value.kind !== 'text' || value.text.length > 1000) return undefined
  return [...value.text].map((_one, index) => part(value, index, index + 1))
}
