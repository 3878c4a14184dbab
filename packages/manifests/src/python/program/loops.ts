// `for` and `while`.
import type { SyntaxNode } from '@lezer/common'
import { forget } from './forgetting.ts'
import { charge, type Machine } from './machine.ts'
import { NORMAL, type Outcome } from './outcomes.ts'
import type { Scope } from './scope.ts'
import { items } from './sequences.ts'
import { children } from './syntax.ts'
import { bind } from './targets.ts'
import { truth } from './value.ts'

type Run = (machine: Machine, scope: Scope, node: SyntaxNode) => Outcome

/** Over values that are known; after any other loop, what it may change is not known. */
export function forLoop(machine: Machine, scope: Scope, node: SyntaxNode, run: Run): Outcome {
  const nodes = children(node)
  const atIn = nodes.findIndex(({ name }) => name === 'in')
  const atBody = nodes.findIndex(({ name }) => name === 'Body')
  const [source, ...more] = nodes.slice(atIn + 1, atBody)
  const body = nodes[atBody]
  const over = source && more.length === 0 ? machine.language.evaluate(machine, scope, source) : undefined
  const values = over && items(machine, over)
  if (!values || !body || nodes[0]?.name !== 'for') return lost(machine, scope, node)
  for (const value of values) {
    charge(machine)
    bind(machine, scope, nodes.slice(1, atIn), value)
    const outcome = run(machine, scope, body)
    if (outcome.kind === 'break') return NORMAL
    const isChanged = over.kind === 'list' && machine.stale.has(over)
    if (outcome.kind === 'uncertain' || isChanged) return lost(machine, scope, node)
    if (outcome.kind === 'return' || outcome.kind === 'raise') return outcome
  }
  const otherwise = nodes.slice(atBody + 1).find(({ name }) => name === 'Body')
  return otherwise ? run(machine, scope, otherwise) : NORMAL
}

export function whileLoop(machine: Machine, scope: Scope, node: SyntaxNode, run: Run): Outcome {
  const [, condition, body, , otherwise] = children(node)
  if (!condition || !body) return lost(machine, scope, node)
  for (;;) {
    charge(machine)
    const is = truth(machine.language.evaluate(machine, scope, condition))
    if (is === undefined) return lost(machine, scope, node)
    if (!is) return otherwise ? run(machine, scope, otherwise) : NORMAL
    const outcome = run(machine, scope, body)
    if (outcome.kind === 'break') return NORMAL
    if (outcome.kind === 'uncertain') return lost(machine, scope, node)
    if (outcome.kind === 'return' || outcome.kind === 'raise') return outcome
  }
}

function lost(machine: Machine, scope: Scope, node: SyntaxNode): Outcome {
  forget(machine, scope, node)
  let returns = false
  node.cursor().iterate((one) => {
    returns ||= one.name === 'ReturnStatement'
  })
  return returns ? { kind: 'uncertain', returns } : NORMAL
}
