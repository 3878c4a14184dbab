// Runs statements. Each kind of statement is one row of the table; what the others change is not known any more.
import { posix } from 'node:path'
import type { SyntaxNode } from '@lezer/common'
import { replace } from './changes.ts'
import { forget } from './forgetting.ts'
import { defaultsOf } from './functions.ts'
import { forLoop, whileLoop } from './loops.ts'
import { CannotTell, charge, deeper, fresh, type Machine, Raised, ROOT } from './machine.ts'
import { importAll, importModule, importName } from './modules.ts'
import { opaque } from './opaque.ts'
import { binary } from './operators.ts'
import { branches, NORMAL, type Outcome, RAISED } from './outcomes.ts'
import { assign, lookUp, type Scope } from './scope.ts'
import { children, isBroken, splitAt } from './syntax.ts'
import { bind } from './targets.ts'
import { tryStatement, withStatement } from './trying.ts'
import { isChangeable, list, NONE, truth, UNKNOWN, type Value } from './value.ts'

type Run = (machine: Machine, scope: Scope, node: SyntaxNode) => Outcome

const STATEMENTS: Readonly<Record<string, Run>> = {
  Comment: () => NORMAL,
  PassStatement: () => NORMAL,
  ScopeStatement: scopeStatement,
  ClassDefinition: definition,
  DecoratedStatement: definition,
  FunctionDefinition: definition,
  ImportStatement: importStatement,
  AssignStatement: assignment,
  UpdateStatement: update,
  ExpressionStatement: (machine, scope, node) => {
    for (const one of children(node)) machine.language.evaluate(machine, scope, one)
    return NORMAL
  },
  AssertStatement: (machine) => {
    machine.mayRaise = true
    return NORMAL
  },
  PrintStatement: () => NORMAL,
  StatementGroup: runAll,
  IfStatement: ifStatement,
  ForStatement: (machine, scope, node) => forLoop(machine, scope, node, runAll),
  WhileStatement: (machine, scope, node) => whileLoop(machine, scope, node, runAll),
  TryStatement: (machine, scope, node) => tryStatement(machine, scope, node, runAll),
  WithStatement: (machine, scope, node) => withStatement(machine, scope, node, runAll),
  ReturnStatement: (machine, scope, node) => ({ kind: 'return', value: row(machine, scope, children(node).slice(1)) }),
  BreakStatement: () => ({ kind: 'break' }),
  ContinueStatement: () => ({ kind: 'continue' }),
  RaiseStatement: () => RAISED,
}

/** Runs all statements below a node, up to the one that leaves it. */
export function runAll(machine: Machine, scope: Scope, node: SyntaxNode): Outcome {
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.name === ':' || child.name === ';') continue
    const outcome = runStatement(machine, scope, child)
    if (outcome.kind !== 'normal') return outcome
  }
  return NORMAL
}

/** Runs one statement, and says how it ends. Throws `CannotTell`. */
export function runStatement(machine: Machine, scope: Scope, node: SyntaxNode): Outcome {
  charge(machine)
  const run = STATEMENTS[node.name]
  if (!run) {
    forget(machine, scope, node)
    return NORMAL
  }
  try {
    return deeper(machine, () => run(machine, scope, node))
  } catch (error) {
    if (error instanceof Raised) return RAISED
    throw error
  }
}

/** One expression, or a row of them, which is a tuple. */
function row(machine: Machine, scope: Scope, nodes: readonly SyntaxNode[]): Value {
  const [only] = nodes
  if (only && nodes.length === 1) return machine.language.evaluate(machine, scope, only)
  if (!only) return NONE
  const values = nodes.filter(({ name }) => name !== ',')
  if (values.some(({ name }) => name === '*')) return UNKNOWN
  return list(
    values.map((one) => machine.language.evaluate(machine, scope, one)).map((one) => fresh(machine, one)),
    true,
  )
}

function scopeStatement(_machine: Machine, scope: Scope, node: SyntaxNode): Outcome {
  const [word, ...names] = children(node)
  if (word?.name !== 'global') throw new CannotTell()
  for (const { name, from, to } of names) if (name === 'VariableName') scope.globals.add(scope.source.slice(from, to))
  return NORMAL
}

/** A function is run when it is called; a class, and what a decorator makes of either, is not known. */
function definition(machine: Machine, scope: Scope, node: SyntaxNode): Outcome {
  const inner = node.name === 'DecoratedStatement' ? node.lastChild : node
  const name = inner?.getChild('VariableName')
  const isPlain = node.name === 'FunctionDefinition' && !node.getChild('async') && !isBroken(node)
  if (!isPlain) {
    decorate(machine, scope, node)
    opaque(machine, scope, node)
  }
  if (!name) return NORMAL
  const defaults = isPlain ? defaultsOf(machine, scope, node) : new Map()
  assign(scope, scope.source.slice(name.from, name.to), isPlain ? { kind: 'function', node, scope, defaults } : UNKNOWN)
  return NORMAL
}

/** A decorator runs at once. */
function decorate(machine: Machine, scope: Scope, node: SyntaxNode): void {
  for (const decorator of node.getChildren('Decorator')) {
    const [first, ...more] = children(decorator).filter(({ name }) => name !== 'At' && name !== '@')
    if (!first) continue
    const plain = more.length === 0 && first.name === 'VariableName'
    const value = plain ? machine.language.evaluate(machine, scope, first) : UNKNOWN
    const args = { positional: [UNKNOWN], keywords: new Map(), open: false }
    if (plain) machine.language.call(machine, value, args, scope)
    else forget(machine, scope, decorator)
  }
}

function assignment(machine: Machine, scope: Scope, node: SyntaxNode): Outcome {
  const rows = splitAt(
    children(node).filter(({ name }) => name !== 'TypeDef'),
    'AssignOp',
  )
  const given = rows.at(-1)
  if (!given || rows.length < 2) return NORMAL
  const value = row(machine, scope, given)
  for (const targets of rows.slice(0, -1)) bind(machine, scope, targets, value)
  return NORMAL
}

function update(machine: Machine, scope: Scope, node: SyntaxNode): Outcome {
  const [target, sign, given, ...more] = children(node)
  if (!target || !sign || !given) return NORMAL
  const value = machine.language.evaluate(machine, scope, given)
  const before = target.name === 'VariableName' ? lookUp(scope, scope.source.slice(target.from, target.to)) : undefined
  const operator = scope.source.slice(sign.from, sign.to).replace('=', '')
  const changed = before && more.length === 0 ? binary(machine, operator, before, value) : UNKNOWN
  if (before && isChangeable(before)) replace(machine, before, changed)
  bind(machine, scope, [target], changed)
  return NORMAL
}

function ifStatement(machine: Machine, scope: Scope, node: SyntaxNode): Outcome {
  return ifBranches(machine, scope, children(node))
}

/** `if condition Body`, then what may follow: `elif condition Body` and `else Body`. */
function ifBranches(machine: Machine, scope: Scope, [word, condition, body, ...rest]: readonly SyntaxNode[]): Outcome {
  if (!word || !condition) return NORMAL
  if (word.name === 'else') return runAll(machine, scope, condition)
  if (!body) return NORMAL
  const is = truth(machine.language.evaluate(machine, scope, condition))
  if (is === true) return runAll(machine, scope, body)
  if (is === false) return ifBranches(machine, scope, rest)
  return branches(
    machine,
    () => runAll(machine, scope, body),
    () => ifBranches(machine, scope, rest),
  )
}

function importStatement(machine: Machine, scope: Scope, node: SyntaxNode): Outcome {
  const nodes = children(node).filter(({ name }) => name !== '(' && name !== ')')
  const written = (some: readonly SyntaxNode[]) => some.map(({ from, to }) => scope.source.slice(from, to)).join('')
  const at = nodes.findIndex(({ name }) => name === 'import')
  const names = splitAt(nodes.slice(at + 1), ',').map((one) => splitAt(one, 'as').map(written))
  if (nodes[0]?.name !== 'from') {
    for (const [module = '', alias] of names) {
      const value = importModule(machine, alias === undefined ? (module.split('.')[0] ?? '') : module)
      assign(scope, alias ?? module.split('.')[0] ?? '', value)
    }
    return NORMAL
  }
  const source = written(nodes.slice(1, at))
  const dots = /^\.*/.exec(source)?.[0].length ?? 0
  const module = source.slice(dots)
  const base = dots === 0 ? undefined : posix.join(ROOT, posix.dirname(scope.file), '../'.repeat(dots - 1))
  for (const [name = '', alias] of names) {
    if (name === '*') everything(machine, scope, module, base)
    else if (name !== '') assign(scope, alias ?? name, importName(machine, module, name, base))
  }
  return NORMAL
}

/** Names that a foreign module may bring are not known afterwards; private ones it does not bring. */
function everything(machine: Machine, scope: Scope, module: string, base: string | undefined): void {
  const found = importAll(machine, module, base)
  if (found) for (const [name, value] of found) assign(scope, name, value)
  else for (const name of scope.names.keys()) if (!name.startsWith('_')) assign(scope, name, UNKNOWN)
}
