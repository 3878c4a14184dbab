// Code that is not followed: what it may change is not known from then on, whenever it runs.
import type { SyntaxNode } from '@lezer/common'
import { CannotTell, charge, type Machine } from './machine.ts'
import { lookUp, type Scope } from './scope.ts'
import { children, within } from './syntax.ts'
import type { Value } from './value.ts'

const GLOBALS = new Set(['ScopeStatement'])
const CHANGES = new Set(['AssignStatement', 'UpdateStatement', 'DeleteStatement', 'ForStatement'])
const MEMBERS = new Set(['MemberExpression'])
const CALLS = new Set(['CallExpression'])
const MUTATORS =
  /^(?:append|extend|insert|update|pop|popitem|setdefault|clear|remove|add|sort|reverse|read\w*|__\w+__)$/

/** Marks what a function, class or generator may change, and the functions that it calls. */
export function opaque(machine: Machine, scope: Scope, node: SyntaxNode, seen = new Set<SyntaxNode['from']>()): void {
  charge(machine, 4 + (node.to - node.from) / 64)
  const written = ({ from, to }: SyntaxNode) => scope.source.slice(from, to)
  if (/\b(?:globals|setattr|builtins)\s*[(.]|__builtins__|sys\.modules/.test(written(node))) {
    if (node.name !== 'ClassDefinition') throw new CannotTell()
  }
  if (node.name !== 'ClassDefinition' && /\bchdir\b/.test(written(node))) machine.folder = undefined
  const module = scope.module ?? scope
  for (const statement of within(node, GLOBALS)) {
    for (const one of children(statement)) if (one.name === 'VariableName') module.volatile.add(written(one))
  }
  for (const name of changed(node, written)) touch(scope, name)
  for (const found of called(scope, node)) {
    const key = found.node.from
    if (seen.has(key)) continue
    seen.add(key)
    opaque(machine, found.scope, found.node, seen)
  }
}

function touch(scope: Scope, name: string): void {
  for (let here: Scope | undefined = scope; here; here = here.outer) here.touched.add(name)
  const value = lookUp(scope, name)
  if (value?.kind === 'namespace') for (const inner of value.scope.names.keys()) value.scope.volatile.add(inner)
}

/** Names whose values are changed in place, or handed to others. */
function changed(node: SyntaxNode, written: (node: SyntaxNode) => string): Set<string> {
  const found = new Set<string>()
  const add = (one: SyntaxNode | null) => {
    if (one?.name === 'VariableName') found.add(written(one))
  }
  for (const statement of within(node, CHANGES)) for (const one of within(statement, MEMBERS)) add(baseOf(one))
  for (const statement of within(node, new Set(['UpdateStatement']))) add(statement.firstChild)
  for (const call of within(node, CALLS)) {
    const [callee, args] = children(call)
    const method = callee?.name === 'MemberExpression' ? callee.lastChild : null
    if (callee && method && MUTATORS.test(written(method))) add(baseOf(callee))
    if (args) for (const one of children(args)) add(one)
  }
  return found
}

function baseOf(node: SyntaxNode): SyntaxNode {
  let base = node
  while (base.name === 'MemberExpression' && base.firstChild) base = base.firstChild
  return base
}

/** The functions of the program that a node calls by their name. */
export function called(scope: Scope, node: SyntaxNode): (Value & { kind: 'function' })[] {
  return within(node, CALLS).flatMap((call) => {
    const callee = call.firstChild
    if (callee?.name !== 'VariableName') return []
    const value = lookUp(scope, scope.source.slice(callee.from, callee.to))
    return value?.kind === 'function' ? [value] : []
  })
}
