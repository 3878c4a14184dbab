// Methods of open files.
import { replace } from '../changes.ts'
import { charge } from '../machine.ts'
import { linesOf, list, NONE, part, text } from '../value.ts'
import { methodsOf } from './of-kind.ts'

export const streamMethods = methodsOf('stream', {
  read: (holder, { positional }, machine) => {
    if (positional.length > 0) return undefined
    replace(machine, holder, { ...holder, rest: text('') })
    return holder.binary ? { kind: 'bytes', text: holder.rest } : holder.rest
  },
  readlines: (holder, { positional }, machine) => {
    if (positional.length > 0 || holder.binary) return undefined
    charge(machine, holder.rest.text.length / 64)
    replace(machine, holder, { ...holder, rest: text('') })
    return list(linesOf(holder.rest, true))
  },
  readline: (holder, { positional }, machine) => {
    if (positional.length > 0 || holder.binary) return undefined
    const { text: rest } = holder.rest
    const end = rest.indexOf('\n') + 1 || rest.length
    charge(machine, 1 + rest.length / 256)
    replace(machine, holder, { ...holder, rest: part(holder.rest, end, rest.length) })
    return part(holder.rest, 0, end)
  },
  close: () => NONE,
})
