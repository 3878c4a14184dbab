// What stands on the left of an assignment: names, rows of them, items of a dictionary.
import type { SyntaxNode } from '@lezer/common'
import { expose, replace } from './changes.ts'
import { CannotTell, charge, type Machine } from './machine.ts'
import { assign, type Scope } from './scope.ts'
import { items } from './sequences.ts'
import { children, members } from './syntax.ts'
import { list, UNKNOWN, type Value } from './value.ts'

/** Gives a value to a target; several nodes are a row of targets. */
export function bind(machine: Machine, scope: Scope, targets: readonly SyntaxNode[], value: Value): void {
  charge(machine)
  const named = targets.filter(({ name }) => name !== ',')
  const [only] = named
  if (only && targets.length === 1) bindOne(machine, scope, only, value)
  else bindRow(machine, scope, named, value)
}

function bindOne(machine: Machine, scope: Scope, target: SyntaxNode, value: Value): void {
  if (target.name === 'VariableName') assign(scope, scope.source.slice(target.from, target.to), value)
  else if (/^(?:Tuple|Array|Parenthesized)Expression$/.test(target.name)) {
    bindRow(machine, scope, members(target), value)
  } else if (target.name === 'MemberExpression') bindMember(machine, scope, target, value)
}

function bindRow(machine: Machine, scope: Scope, targets: readonly SyntaxNode[], value: Value): void {
  const values = items(machine, value)
  const fits = values?.length === targets.length && targets.every(({ name }) => name !== '*')
  if (!fits) machine.mayRaise = true
  for (const [index, target] of targets.entries()) {
    bindOne(machine, scope, target, (fits ? values[index] : undefined) ?? UNKNOWN)
  }
}

function bindMember(machine: Machine, scope: Scope, target: SyntaxNode, value: Value): void {
  const [object, sign, key] = children(target)
  if (!object) return
  const at = sign?.name === '[' && key ? machine.language.evaluate(machine, scope, key) : UNKNOWN
  const holder = machine.language.evaluate(machine, scope, object)
  if (sign?.name === '.' && key) setAttribute(machine, holder, scope.source.slice(key.from, key.to), value)
  else if (holder.kind === 'library') patchItem(machine, holder.name)
  else {
    const changed = withItem(holder, at, value)
    if (changed.kind === 'unknown') for (const one of [holder, value]) expose(machine, one)
    if (holder.kind !== 'namespace' && holder.kind !== 'unknown') replace(machine, holder, changed)
  }
}

/** `holder.name = value`. */
export function setAttribute(machine: Machine, holder: Value, name: string, value: Value): void {
  if (holder.kind === 'namespace') assign(holder.scope, name, value)
  else if (holder.kind === 'imported') throw new CannotTell()
  else if (holder.kind === 'library') patch(machine, `${holder.name}.${name}`)
  else expose(machine, value)
}

/** A library's name means something else from here on. */
function patch(machine: Machine, name: string): void {
  if (name === 'sys.path') machine.searched = []
  if (name.endsWith('.setup')) throw new CannotTell()
  machine.patched.add(name.replace(/^builtins\.__builtins__\./, 'builtins.'))
}

/** An item of a list or dictionary of a library. */
function patchItem(machine: Machine, name: string): void {
  if (name === 'sys.modules' || name.includes('__dict__') || name.includes('__builtins__')) throw new CannotTell()
  if (name === 'sys.path') machine.searched = []
}

function withItem(holder: Value, key: Value, value: Value): Value {
  if (holder.kind === 'namespace') {
    if (key.kind === 'text') assign(holder.scope, key.text, value)
    else for (const name of [...holder.scope.names.keys()]) holder.scope.volatile.add(name)
    return holder
  }
  if (holder.kind === 'dict' && key.kind === 'text') {
    return { kind: 'dict', entries: new Map([...holder.entries, [key.text, value]]) }
  }
  if (holder.kind === 'list' && key.kind === 'number' && holder.items.at(key.value)) {
    return list(holder.items.with(key.value, value))
  }
  return UNKNOWN
}
