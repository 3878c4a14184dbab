// `[x for x in values if condition]` and its kin.
import type { SyntaxNode } from '@lezer/common'
import { charge, type Machine, unknown } from './machine.ts'
import { functionScope, type Scope } from './scope.ts'
import { items } from './sequences.ts'
import { children } from './syntax.ts'
import { bind } from './targets.ts'
import { list, truth, type Value } from './value.ts'

/** The items as a list: a generator gives the same, only later. */
export function comprehension(machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const found = comprehend(
    machine,
    scope,
    children(node).filter(({ name }) => !'()[]'.includes(name)),
  )
  return node.name === 'ArrayComprehensionExpression' && found.kind === 'list' ? list(found.items) : found
}

/** Of the nodes between the brackets: one `for`, at most one `if`. */
export function comprehend(machine: Machine, scope: Scope, nodes: readonly SyntaxNode[]): Value {
  const names = nodes.map(({ name }) => name)
  const [atFor, atIn, atIf] = ['for', 'in', 'if'].map((word) => names.indexOf(word))
  const [result] = nodes
  const isPlain = atFor === 1 && names.filter((name) => name === 'for' || name === 'if' || name === 'async').length <= 2
  if (!result || !isPlain || atIn === undefined || atIf === undefined || names.lastIndexOf('for') !== 1)
    return unknown(machine)
  const source = nodes[atIn + 1]
  const condition = atIf === -1 ? undefined : nodes[atIf + 1]
  const values = source && items(machine, machine.language.evaluate(machine, scope, source))
  if (!values || atIn < 2 || nodes.length !== (atIf === -1 ? atIn + 2 : atIn + 4)) return unknown(machine)
  const inside = functionScope(scope)
  const found: Value[] = []
  for (const value of values) {
    charge(machine)
    bind(machine, inside, nodes.slice(2, atIn), value)
    const wanted = condition ? truth(machine.language.evaluate(machine, inside, condition)) : true
    if (wanted === undefined) return unknown(machine)
    if (wanted) found.push(machine.language.evaluate(machine, inside, result))
  }
  return { ...list(found), once: true }
}
