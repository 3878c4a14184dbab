// How a statement ends, and what is known after either of two ways through the program.
import { both, merge, restore, snapshot } from './changes.ts'
import { charge, type Machine, Raised } from './machine.ts'
import { UNKNOWN, type Value } from './value.ts'

export type Outcome =
  | { readonly kind: 'normal' | 'raise' | 'break' | 'continue' }
  | { readonly kind: 'return'; readonly value: Value }
  /** It goes on here, or leaves the loop, or (`returns`) the function: nobody knows. */
  | { readonly kind: 'uncertain'; readonly returns: boolean }

export const NORMAL: Outcome = { kind: 'normal' }
export const RAISED: Outcome = { kind: 'raise' }

/** Runs both ways from the same state; afterwards only what they agree on is known. */
export function branches(machine: Machine, one: () => Outcome, other: () => Outcome): Outcome {
  charge(machine, 4)
  const before = snapshot(machine)
  const first = one()
  const afterFirst = snapshot(machine)
  restore(machine, before)
  const second = other()
  // Who raises does not come here: the rest of the program is reached by the other way only.
  if (first.kind === 'raise' || second.kind === 'raise') machine.mayRaise = true
  if (first.kind === 'raise') return second
  if (second.kind === 'raise') {
    restore(machine, afterFirst)
    return first
  }
  merge(machine, afterFirst)
  return together(machine, first, second)
}

function together(machine: Machine, first: Outcome, second: Outcome): Outcome {
  if (first.kind === 'return' && second.kind === 'return')
    return { kind: 'return', value: both(machine, first.value, second.value) }
  if (first.kind === second.kind && first.kind !== 'uncertain') return first
  return { kind: 'uncertain', returns: returns(first) || returns(second) }
}

function returns(outcome: Outcome): boolean {
  return outcome.kind === 'return' || (outcome.kind === 'uncertain' && outcome.returns)
}

/** The value of either of two expressions, of which one is evaluated. Throws `Raised` where both raise. */
export function eitherWay(machine: Machine, one: () => Value, other: () => Value): Value {
  const outcome = branches(
    machine,
    () => returned(one),
    () => returned(other),
  )
  if (outcome.kind === 'raise') throw new Raised()
  return outcome.kind === 'return' ? outcome.value : UNKNOWN
}

function returned(act: () => Value): Outcome {
  try {
    return { kind: 'return', value: act() }
  } catch (error) {
    if (error instanceof Raised) return RAISED
    throw error
  }
}
