// Methods of one kind of value, typed as such.
import type { Arguments, Machine } from '../machine.ts'
import type { Value } from '../value.ts'

type Kind<Name extends Value['kind']> = Extract<Value, { readonly kind: Name }>
type Typed<Name extends Value['kind']> = (holder: Kind<Name>, args: Arguments, machine: Machine) => Value | undefined
type Method = (machine: Machine, holder: Value, args: Arguments) => Value | undefined

/** A table without a prototype, so that no name of JavaScript's own is taken for a method. */
export function methodsOf<Name extends Value['kind']>(
  kind: Name,
  methods: Readonly<Record<string, Typed<Name>>>,
): Readonly<Record<string, Method>> {
  const table: Record<string, Method> = Object.create(null)
  for (const [name, method] of Object.entries(methods)) {
    table[name] = (machine, holder, args) =>
      holder.kind === kind ? method(holder as Kind<Name>, args, machine) : undefined
  }
  return table
}
