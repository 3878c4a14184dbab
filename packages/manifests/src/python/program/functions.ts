// Calls a function of the program.
import type { SyntaxNode } from '@lezer/common'
import { forget } from './forgetting.ts'
import { type Arguments, charge, type Machine, Raised, unknown } from './machine.ts'
import { opaque } from './opaque.ts'
import { assign, functionScope, type Scope } from './scope.ts'
import { runAll } from './statements.ts'
import { children, splitAt, within } from './syntax.ts'
import { isChangeable, list, NONE, UNKNOWN, type Value } from './value.ts'

type Defaults = ReadonlyMap<number, Value>
type FunctionValue = Value & { readonly kind: 'function' }

/** What it returns. Throws `Raised` where it raises for sure. */
export function callFunction(
  machine: Machine,
  { node, scope: outer, defaults }: FunctionValue,
  args: Arguments,
): Value {
  charge(machine, 4)
  const scope = functionScope(outer)
  const body = node.lastChild
  machine.live.add(scope)
  try {
    bindParameters(scope, node.getChild('ParamList'), args, defaults)
    if (!body || isGenerator(node)) {
      opaque(machine, scope, node)
      return unknown(machine)
    }
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

function bindParameters(scope: Scope, params: SyntaxNode | null, args: Arguments, defaults: Defaults): void {
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
    else assign(scope, written, given(row, rest.shift() ?? keywords.get(written), defaults))
    keywords.delete(written)
  }
}

function given(row: readonly SyntaxNode[], value: Value | undefined, defaults: Defaults): Value {
  if (value) return value
  const otherwise = expressionOf(row)
  if (!otherwise) throw new Raised()
  return defaults.get(otherwise.from) ?? UNKNOWN
}

function expressionOf(row: readonly SyntaxNode[]): SyntaxNode | undefined {
  const at = row.findIndex(({ name }) => name === 'AssignOp')
  return at === -1 ? undefined : row[at + 1]
}

/** Defaults are evaluated where the function is defined; lists among them are the same ones at every call. */
export function defaultsOf(machine: Machine, scope: Scope, node: SyntaxNode): Defaults {
  const params = node.getChild('ParamList')
  const rows = params ? splitAt(children(params), ',') : []
  const found = rows.flatMap((row) => {
    const expression = expressionOf(row)
    if (!expression) return []
    const value = machine.language.evaluate(machine, scope, expression)
    return [[expression.from, isChangeable(value) ? UNKNOWN : value] as const]
  })
  return new Map(found)
}
