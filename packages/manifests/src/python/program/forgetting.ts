// What is not known any more after statements that were not run, or not run whole.
import type { SyntaxNode } from '@lezer/common'
import { expose } from './changes.ts'
import type { Machine } from './machine.ts'
import { called, opaque } from './opaque.ts'
import { assign, lineAt, lookUp, type Scope } from './scope.ts'
import { within } from './syntax.ts'
import { UNKNOWN } from './value.ts'

const NAMES = new Set(['VariableName'])
const ASSIGNING = new Set([
  'AssignStatement',
  'UpdateStatement',
  'ForStatement',
  'WithStatement',
  'NamedExpression',
  'ImportStatement',
  'FunctionDefinition',
  'ClassDefinition',
  'DeleteStatement',
  'TryStatement',
])
const GLOBALS = new Set(['ScopeStatement'])
const CALLS = new Set(['CallExpression'])

/** Forgets the names that the node may give a value, what its calls may change, and what functions declared global. */
export function forget(machine: Machine, scope: Scope, node: SyntaxNode): void {
  const bodies = called(scope, node).map((found) => found.scope.source.slice(found.node.from, found.node.to))
  forgetChanges(machine, scope, node)
  const isCalled = [scope.source.slice(node.from, node.to), ...bodies].some((body) => /\bsetup\s*\(/.test(body))
  if (isCalled) addUnknownSetup(machine, lineAt(scope, node.from))
}

function addUnknownSetup(machine: Machine, line: number): void {
  const nothing = { name: undefined, version: undefined, keywords: new Set<string>(), values: new Map() }
  machine.setups.push({ ...nothing, line, open: true })
}

/** As `forget`, of what was run as well, so that its calls of setup are known. */
export function forgetChanges(machine: Machine, scope: Scope, node: SyntaxNode): void {
  machine.mayRaise = true
  const written = ({ from, to }: SyntaxNode) => scope.source.slice(from, to)
  const calls = within(node, CALLS)
  const isWild = calls.some((call) => /^(?:exec|execfile|globals|locals|vars|setattr)\b/.test(written(call)))
  const assigned = new Set(within(node, ASSIGNING).flatMap((one) => within(one, NAMES).map(written)))
  if (isWild) for (const name of scope.names.keys()) assigned.add(name)
  const functions = called(scope, node)
  for (const name of within(node, NAMES).map(written)) {
    const value = lookUp(scope, name)
    if (value) expose(machine, value)
  }
  for (const name of assigned) assign(scope, name, UNKNOWN)
  for (const found of functions) opaque(machine, found.scope, found.node)
  for (const statement of within(node, GLOBALS)) {
    for (const name of within(statement, NAMES)) (scope.module ?? scope).volatile.add(written(name))
  }
  if (calls.length > 0) forgetGlobals(scope)
}

/** A function that is called may give a value to what it declares global. */
function forgetGlobals(scope: Scope): void {
  const module = scope.module ?? scope
  for (const found of module.source.matchAll(/^[ \t]+global[ \t]+([\w, \t]+)/gm)) {
    for (const name of (found[1] ?? '').split(','))
      if (module.names.has(name.trim())) assign(module, name.trim(), UNKNOWN)
  }
}

// `globals().update(…)`, `setattr(sys.modules[__name__], …)`, `sys.modules[__name__].version = …`.
const REFLECTING =
  /\b(?:globals|locals|vars)\(\s*\)\s*\.|\bsetattr\s*\(\s*(?:sys|__import__)\b|\bsys\.modules\[[^\]\n]{0,200}\](?!\s*=[^=])/

/** Forgets all names of a module that changes itself in ways that are not followed. */
export function forgetReflected(scope: Scope): void {
  if (!REFLECTING.test(scope.source)) return
  for (const name of scope.names.keys()) assign(scope, name, UNKNOWN)
}
