// Calls a function of the program.
import type { SyntaxNode } from '@lezer/common'
import { forget } from './forgetting.ts'
import { type Arguments, charge, type Machine, Raised, unknown } from './machine.ts'
import { assign, functionScope, type Scope } from './scope.ts'
import { runAll } from './statements.ts'
import { children, splitAt, within } from './syntax.ts'
import { list, NONE, UNKNOWN, type Value } from './value.ts'

type FunctionValue = Value & { readonly kind: 'function' }

/** What it returns. Throws `Raised` where it raises for sure. */
export function callFunction(machine: Machine, { node, scope: outer }: FunctionValue, args: Arguments): Value {
  charge(machine, 4)
  const scope = functionScope(outer)
  const body = node.lastChild
  machine.live.add(scope)
  try {
    bindParameters(machine, scope, node.getChild('ParamList'), args)
    if (!body || isGenerator(node)) return unknown(machine)
    if (node.name === 'LambdaExpression') return machine.language.evaluate(machine, scope, body)
    const outcome = runAll(machine, scope, body)
    if (outcome.kind === 'raise') throw new Raised()
    if (outcome.kind === 'return') return outcome.value
    if (outcome.kind === 'normal') return NONE
    forget(machine, scope, body)
    return UNKNOWN
  } finally {
    machine.live.delete(scope)
  }
}

const YIELDS = new Set(['YieldStatement', 'YieldExpression', 'yield'])

function isGenerator(node: SyntaxNode): boolean {
  return within(node, YIELDS).length > 0
}

function bindParameters(machine: Machine, scope: Scope, params: SyntaxNode | null, args: Arguments): void {
  const rest = [...args.positional]
  const keywords = new Map(args.keywords)
  const rows = params
    ? splitAt(
        children(params).filter(({ name }) => name !== '(' && name !== ')'),
        ',',
      )
    : []
  for (const row of rows) {
    const [sign, starred] = row
    const name = sign?.name === 'VariableName' ? sign : starred
    if (!sign || name?.name !== 'VariableName') continue
    const written = scope.source.slice(name.from, name.to)
    if (args.open) assign(scope, written, UNKNOWN)
    else if (sign.name === '*') assign(scope, written, list(rest.splice(0), true))
    else if (sign.name === '**') assign(scope, written, { kind: 'dict', entries: keywords })
    else assign(scope, written, given(machine, scope, row, rest.shift() ?? keywords.get(written)))
    keywords.delete(written)
  }
}

function given(machine: Machine, scope: Scope, row: readonly SyntaxNode[], value: Value | undefined): Value {
  if (value) return value
  const at = row.findIndex(({ name }) => name === 'AssignOp')
  const otherwise = at === -1 ? undefined : row[at + 1]
  if (!otherwise) throw new Raised()
  return machine.language.evaluate(machine, scope.outer ?? scope, otherwise)
}
