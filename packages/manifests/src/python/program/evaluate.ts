// Evaluates expressions. Each kind of expression is one row of the table; the others are not known.
import type { SyntaxNode } from '@lezer/common'
import { attribute } from './attributes.ts'
import { callExpression } from './calls.ts'
import { comprehension } from './comprehensions.ts'
import { defaultsOf } from './functions.ts'
import { LIBRARY } from './library/index.ts'
import { charge, deeper, fresh, type Machine, unknown } from './machine.ts'
import { resolved } from './modules.ts'
import { binary, compared } from './operators.ts'
import { eitherWay } from './outcomes.ts'
import { assign, lineAt, lookUp, type Scope } from './scope.ts'
import { subscript } from './subscripts.ts'
import { children, members, stringValue, unescaped } from './syntax.ts'
import { asText, boolean, type Dict, list, NONE, PERHAPS, text, truth, UNKNOWN, type Value } from './value.ts'

type Evaluate = (machine: Machine, scope: Scope, node: SyntaxNode) => Value

const EXPRESSIONS: Readonly<Record<string, Evaluate>> = {
  None: () => NONE,
  Boolean: (_machine, scope, node) => boolean(written(scope, node) === 'True'),
  Number: number,
  String: string,
  ContinuedString: (machine, scope, node) =>
    joined(
      machine,
      members(node).map((one) => evaluate(machine, scope, one)),
    ),
  FormatString: formatted,
  VariableName: variable,
  ParenthesizedExpression: inner,
  TupleExpression: (machine, scope, node) => sequence(machine, scope, node, true),
  ArrayExpression: (machine, scope, node) => sequence(machine, scope, node, false),
  DictionaryExpression: dictionary,
  ComprehensionExpression: comprehension,
  ArrayComprehensionExpression: comprehension,
  MemberExpression: member,
  CallExpression: callExpression,
  ConditionalExpression: conditional,
  UnaryExpression: unary,
  BinaryExpression: operation,
  NamedExpression: named,
  LambdaExpression: (machine, scope, node) => ({
    kind: 'function',
    node,
    scope,
    defaults: defaultsOf(machine, scope, node),
  }),
}

/** What is known of an expression. Throws `Raised` where it raises for sure, and `CannotTell`. */
export function evaluate(machine: Machine, scope: Scope, node: SyntaxNode): Value {
  charge(machine)
  const row = EXPRESSIONS[node.name]
  return row ? deeper(machine, () => row(machine, scope, node)) : unknown(machine)
}

function written(scope: Scope, { from, to }: SyntaxNode): string {
  return scope.source.slice(from, to)
}

function originOf(scope: Scope, node: SyntaxNode) {
  return { file: scope.file, line: lineAt(scope, node.from) }
}

/** Whole numbers; a fraction is written back as Python would only where it is written plainly. */
function number(_machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const digits = written(scope, node)
  if (!/^(?:0|[1-9]\d{0,14})(?:\.\d{0,6}[1-9])?$/.test(digits)) return UNKNOWN
  return { kind: 'number', value: Number(digits), origin: originOf(scope, node) }
}

function string(_machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const source = written(scope, node)
  const value = stringValue(source)
  if (value === undefined) return UNKNOWN
  const found = text(value, originOf(scope, node))
  return /^[A-Za-z]?[bB]/.test(source) ? { kind: 'bytes', text: found } : found
}

function joined(machine: Machine, parts: readonly Value[]): Value {
  const texts = parts.map((one) => (one.kind === 'bytes' ? undefined : asText(one)))
  if (texts.some((one) => one === undefined)) return UNKNOWN
  charge(machine, texts.reduce((sum, one) => sum + (one?.text.length ?? 0), 0) / 64)
  const [first] = texts.filter((one) => one?.origin)
  return text(texts.map((one) => one?.text).join(''), first?.origin)
}

/** `f"{a}.{b}"`, without format specifications. */
function formatted(machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const opening = /^[A-Za-z]{1,2}(?:'''|"""|'|")/.exec(written(scope, node))?.[0]
  if (opening === undefined) return UNKNOWN
  const quote = opening.replace(/^[A-Za-z]+/, '')
  const plain = (from: number, to: number) => {
    const raw = scope.source.slice(from, to).replaceAll('{{', '{').replaceAll('}}', '}')
    const value = /r/i.test(opening) ? raw : unescaped(raw)
    return value === undefined ? UNKNOWN : text(value)
  }
  const parts: Value[] = []
  let at = node.from + opening.length
  for (const hole of children(node)) {
    if (hole.name !== 'FormatReplacement') continue
    const [only, ...more] = members(hole)
    parts.push(plain(at, hole.from), only && more.length === 0 ? evaluate(machine, scope, only) : UNKNOWN)
    at = hole.to
  }
  return joined(machine, [...parts, plain(at, node.to - quote.length)])
}

function variable(machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const name = written(scope, node)
  const found = lookUp(scope, name)
  if (found) return resolved(machine, found)
  const builtin = `builtins.${name}`
  if (machine.patched.has(builtin)) return unknown(machine)
  if (LIBRARY[builtin] === undefined) machine.mayRaise = true
  return { kind: 'library', name: builtin }
}

function inner(machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const [only] = members(node)
  return only ? evaluate(machine, scope, only) : UNKNOWN
}

function sequence(machine: Machine, scope: Scope, node: SyntaxNode, fixed: boolean): Value {
  const nodes = members(node)
  const items = nodes.map((one) => evaluate(machine, scope, one))
  return nodes.some(({ name }) => name === '*')
    ? UNKNOWN
    : list(
        items.map((one) => stored(machine, one)),
        fixed,
      )
}

/** As a list or a dictionary keeps it. */
function stored(machine: Machine, value: Value): Value {
  return value.kind === 'list' && value.once ? UNKNOWN : fresh(machine, value)
}

function dictionary(machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const entries = new Map<string, Value>()
  const nodes = children(node).filter(({ name }) => name !== '{' && name !== '}' && name !== ',')
  for (let index = 0; index < nodes.length; ) {
    const [key, sign, value] = nodes.slice(index, index + 3)
    if (key?.name === '**' && sign) {
      const more = evaluate(machine, scope, sign)
      if (more.kind !== 'dict') return unknown(machine)
      for (const [name, one] of more.entries) entries.set(name, one)
      index += 2
      continue
    }
    if (!key || sign?.name !== ':' || !value) return UNKNOWN
    const name = evaluate(machine, scope, key)
    if (name.kind !== 'text') return unknown(machine)
    entries.set(name.text, evaluate(machine, scope, value))
    index += 3
  }
  for (const [name, value] of entries) if (value !== PERHAPS) entries.set(name, stored(machine, value))
  const found: Dict = { kind: 'dict', entries }
  return found
}

function member(machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const [object, ...rest] = children(node)
  if (!object) return UNKNOWN
  const value = evaluate(machine, scope, object)
  const property = rest.at(-1)
  if (property?.name === 'PropertyName') return attribute(machine, value, written(scope, property))
  return subscript(machine, scope, value, rest)
}

function conditional(machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const [yes, , condition, , no] = children(node)
  if (!yes || !condition || !no) return UNKNOWN
  const is = truth(evaluate(machine, scope, condition))
  if (is !== undefined) return evaluate(machine, scope, is ? yes : no)
  return eitherWay(
    machine,
    () => evaluate(machine, scope, yes),
    () => evaluate(machine, scope, no),
  )
}

function unary(machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const [sign, operand] = children(node)
  if (!sign || !operand) return UNKNOWN
  const value = evaluate(machine, scope, operand)
  if (sign.name === 'not') {
    const is = truth(value)
    return is === undefined ? UNKNOWN : boolean(!is)
  }
  if (value.kind !== 'number') return unknown(machine)
  return written(scope, sign) === '-' ? { ...value, value: -value.value } : UNKNOWN
}

function operation(machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const [left, ...rest] = children(node)
  const right = rest.at(-1)
  if (!left || !right || rest.length < 2) return UNKNOWN
  const sign = rest
    .slice(0, -1)
    .map((one) => written(scope, one))
    .join(' ')
  const one = evaluate(machine, scope, left)
  if (sign === 'and' || sign === 'or') {
    const is = truth(one)
    if (is === undefined) {
      return eitherWay(
        machine,
        () => evaluate(machine, scope, right),
        () => one,
      )
    }
    return is === (sign === 'and') ? evaluate(machine, scope, right) : one
  }
  // `a < b < c` is read from the left here, and is something else in Python.
  if (left.name === 'BinaryExpression' && children(left).some(({ name }) => name === 'CompareOp'))
    return unknown(machine)
  const other = evaluate(machine, scope, right)
  const first = fresh(machine, one)
  return compared(sign, first, other) ?? binary(machine, sign, first, other)
}

function named(machine: Machine, scope: Scope, node: SyntaxNode): Value {
  const [name, , value] = children(node)
  if (!name || !value) return UNKNOWN
  const found = evaluate(machine, scope, value)
  assign(scope, written(scope, name), found)
  return found
}
