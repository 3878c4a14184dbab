// Calls: of setuptools' setup, of functions of the program, of Python's libraries, of a value's methods.
import type { SyntaxNode } from '@lezer/common'
import { attribute } from './attributes.ts'
import { expose } from './changes.ts'
import { comprehend } from './comprehensions.ts'
import { LIBRARY } from './library/index.ts'
import { type Arguments, charge, deeper, fresh, type Machine, unknown } from './machine.ts'
import { METHODS } from './methods/index.ts'
import { opaque } from './opaque.ts'
import { lineAt, type Scope } from './scope.ts'
import { items } from './sequences.ts'
import { children, splitAt } from './syntax.ts'
import { PERHAPS, UNKNOWN, type Value } from './value.ts'

export function callExpression(machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const [callee, list] = children(node)
  if (!callee || !list) return UNKNOWN
  const args = argumentsOf(machine, scope, list)
  const [object, sign, property] = callee.name === 'MemberExpression' ? children(callee) : []
  if (object && sign?.name === '.' && property) {
    const name = scope.source.slice(property.from, property.to)
    const holder = machine.language.evaluate(machine, scope, object)
    return callMember(machine, scope, node, holder, name, args)
  }
  const found = machine.language.evaluate(machine, scope, callee)
  if (isSetup(found, scope.source.slice(callee.from, callee.to))) return setUp(machine, scope, node, args)
  return callValue(machine, found, args, scope)
}

function callMember(
  machine: Machine,
  scope: Scope,
  node: SyntaxNode,
  holder: Value,
  name: string,
  args: Arguments,
): Value {
  const isModule = holder.kind === 'library' || holder.kind === 'imported' || holder.kind === 'namespace'
  if (isModule || holder.kind === 'unknown') {
    const found = holder.kind === 'unknown' ? UNKNOWN : attribute(machine, holder, name)
    if (isSetup(found, name)) return setUp(machine, scope, node, args)
    return callValue(machine, found, args, scope)
  }
  const method = METHODS[holder.kind]?.[name]
  if (method && !args.open) return method(machine, holder, args) ?? spoil(machine, args, [holder])
  return spoil(machine, args, [holder])
}

/** By its name where nothing is known of it: it was imported in one of several ways. */
function isSetup(callee: Value, name: string): boolean {
  if (callee.kind === 'library')
    return /^(?:setuptools|distutils|numpy)\.(?:[\w.]*\.)?setup$/.test(callee.name) || callee.name === 'builtins.setup'
  return name === 'setup' && (callee.kind === 'unknown' || callee.kind === 'imported')
}

function setUp(machine: Machine, scope: Scope, node: SyntaxNode, { keywords, open }: Arguments): Value {
  machine.mayRaise = true
  machine.setups.push({
    name: keywords.get('name'),
    version: keywords.get('version'),
    line: lineAt(scope, node.from),
    keywords: new Set(keywords.keys()),
    values: keywords,
    open,
  })
  return UNKNOWN
}

/** Calls what is known of; anything else may change the lists and dictionaries that it is given. */
export function callValue(machine: Machine, callee: Value, args: Arguments, scope: Scope): Value {
  charge(machine, 2)
  if (callee.kind === 'function') return deeper(machine, () => machine.language.callFunction(machine, callee, args))
  const row = callee.kind === 'library' ? LIBRARY[callee.name] : undefined
  if (row && !args.open) return row(machine, args, scope) ?? spoil(machine, args, [])
  return spoil(machine, args, [])
}

function spoil(machine: Machine, args: Arguments, holders: readonly Value[]): Value {
  for (const value of [...args.positional, ...args.keywords.values(), ...holders]) {
    expose(machine, value)
    if (value.kind === 'function') opaque(machine, value.scope, value.node)
  }
  return unknown(machine)
}

function argumentsOf(machine: Machine, scope: Scope, node: SyntaxNode): Arguments {
  const positional: Value[] = []
  const keywords = new Map<string, Value>()
  let open = false
  const rows = splitAt(
    children(node).filter(({ name }) => name !== '(' && name !== ')'),
    ',',
  )
  for (const row of rows) {
    const [first, second, third] = row
    if (!first) continue
    const value = (one: SyntaxNode) => machine.language.evaluate(machine, scope, one)
    if (row.length === 1) positional.push(value(first))
    else if (first.name === '*' && second) open = !spread(machine, value(second), positional) || open
    else if (first.name === '**' && second) open = !spreadNames(value(second), keywords) || open
    else if (second?.name === 'AssignOp' && third && row.length === 3) {
      keywords.set(scope.source.slice(first.from, first.to), value(third))
    } else if (second?.name === 'for') positional.push(comprehend(machine, scope, row))
    else open = true
  }
  for (const [name, one] of keywords) keywords.set(name, fresh(machine, one))
  return { positional: positional.map((one) => fresh(machine, one)), keywords, open }
}

function spread(machine: Machine, value: Value, positional: Value[]): boolean {
  const found = items(machine, value)
  positional.push(...(found ?? []).slice(0, 1000))
  return found !== undefined && found.length <= 1000
}

function spreadNames(value: Value, keywords: Map<string, Value>): boolean {
  if (value.kind !== 'dict') return false
  for (const [name, one] of value.entries) if (one !== PERHAPS || name !== '') keywords.set(name, one)
  return true
}
