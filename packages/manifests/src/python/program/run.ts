// Reads a Python program as if it ran, to know what it says for sure: setuptools' arguments, and a module's variables.
import { posix } from 'node:path'
import type { ReadText } from '../../reading.ts'
import { callValue } from './calls.ts'
import { evaluate } from './evaluate.ts'
import { forget } from './forgetting.ts'
import { callFunction } from './functions.ts'
import { CannotTell, charge, type Machine, Raised, ROOT, type SetupCall, startMachine } from './machine.ts'
import { fromModule, runModule } from './modules.ts'
import { moduleScope, type Scope } from './scope.ts'
import { runStatement } from './statements.ts'
import { children, isBroken, parsePython } from './syntax.ts'
import { text, UNKNOWN, type Value } from './value.ts'

const LANGUAGE = { evaluate, call: callValue, callFunction, run, literal }

/** Runs all of a text in a scope. What the parser does not understand is not known, and what depends on it. */
function run(machine: Machine, scope: Scope): void {
  charge(machine, scope.source.length / 64)
  for (const node of children(parsePython(scope.source))) {
    if (node.type.isError) throw new CannotTell()
    const isDefinition = /Definition$|^DecoratedStatement$/.test(node.name)
    if (!isDefinition && isBroken(node)) forget(machine, scope, node)
    else if (runStatement(machine, scope, node).kind === 'raise') throw new Raised()
  }
}

function literal(machine: Machine, written: string, scope: Scope): Value {
  const [statement, ...more] = children(parsePython(written))
  const node = statement?.name === 'ExpressionStatement' ? statement.firstChild : null
  const isLiteral = /^(?:String|ContinuedString|Number|TupleExpression|ArrayExpression)$/.test(node?.name ?? '')
  if (!node || more.length > 0 || !isLiteral || isBroken(statement ?? node)) return UNKNOWN
  return evaluate(machine, { ...moduleScope(scope.file, written) }, node)
}

/** Undefined where the program cannot be followed, which is no failure of its. */
function followed<Result>(act: () => Result): Result | undefined {
  try {
    return act()
  } catch (error) {
    if (error instanceof CannotTell || error instanceof Raised || error instanceof RangeError) return undefined
    throw error
  }
}

/** The calls of `setup` in a script that is run in its own folder; undefined where it cannot be followed. */
export function setupCalls(file: string, source: string, readText: ReadText): readonly SetupCall[] | undefined {
  const machine = startMachine(posix.dirname(file), readText, LANGUAGE)
  const scope = moduleScope(file, source.replace(/^\uFEFF/, ''))
  scope.names.set('__file__', text(posix.join(ROOT, file)))
  scope.names.set('__name__', text('__main__'))
  machine.live.add(scope)
  return followed(() => {
    run(machine, scope)
    return machine.setups
  })
}

/**
 * The variable of a module in a file; unknown where it is not told for sure. Modules that it imports by their whole name
 * are looked for in `folders`, if they are given.
 */
export function variableIn(file: string, name: string, readText: ReadText, folders: readonly string[] = []): Value {
  const machine = startMachine(posix.dirname(file), readText, LANGUAGE)
  machine.searched = [...machine.searched, ...folders.map((folder) => posix.join(ROOT, folder))]
  const found = followed(() => {
    const scope = runModule(machine, posix.join(ROOT, file))
    const value = scope && (scope.unsettled.has(name) ? UNKNOWN : scope.names.get(name))
    if (value?.kind !== 'imported' || value.name === undefined) return value
    const { name: inner, ...module } = value
    return fromModule(machine, module, inner)
  })
  return found ?? UNKNOWN
}
