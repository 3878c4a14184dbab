// The state of a program that is read as if it ran: its variables, the files that it may open, and how long it may take.
import { posix } from 'node:path'
import type { SyntaxNode } from '@lezer/common'
import type { ReadText } from '../../reading.ts'
import type { Scope } from './scope.ts'
import { type Text, text, UNKNOWN, type Value } from './value.ts'

/** Nothing more is told about the program: it is too long, too deep, or goes where it cannot be followed. */
export class CannotTell extends Error {}

/** The program raises an exception here. */
export class Raised extends Error {}

/** A call of setuptools' `setup`. */
export interface SetupCall {
  readonly name: Value | undefined
  readonly version: Value | undefined
  readonly line: number
  readonly keywords: ReadonlySet<string>
  /** What is known of them. */
  readonly values: ReadonlyMap<string, Value>
  /** Whether it may have keywords that are not known. */
  readonly open: boolean
}

export interface Machine {
  readonly readText: ReadText
  /** All scopes that are in use, so that a change of a value reaches every variable that holds it. */
  readonly live: Set<Scope>
  readonly modules: Map<string, Scope | 'running'>
  readonly setups: SetupCall[]
  /** Lists and dictionaries that were changed since, or that code which is not followed may change. */
  stale: Set<Value>
  /** Names of Python's libraries that the program gave another meaning. */
  readonly patched: Set<string>
  readonly language: Language
  /** Folders in which modules are looked for; absolute. */
  searched: readonly string[]
  /** Absolute; undefined when the program went somewhere unknown. */
  folder: string | undefined
  fuel: number
  depth: number
  /** Whether something happened since it was last set to false that may have raised an exception. */
  mayRaise: boolean
}

/** How the parts of the language call each other. */
export interface Language {
  evaluate(machine: Machine, scope: Scope, node: SyntaxNode): Value
  /** Calls any value, from a scope. */
  call(machine: Machine, callee: Value, args: Arguments, scope: Scope): Value
  /** Runs a function of the program. */
  callFunction(machine: Machine, callee: Value & { kind: 'function' }, args: Arguments): Value
  /** The value of a literal in a text. */
  literal(machine: Machine, written: string, scope: Scope): Value
  /** Runs a program's text in a scope. */
  run(machine: Machine, scope: Scope): void
}

export interface Arguments {
  readonly positional: readonly Value[]
  readonly keywords: ReadonlyMap<string, Value>
  /** Whether there are more that are not known. */
  readonly open: boolean
}

/** Paths of the checkout as the program sees them: the true folder above it is not known. */
export const ROOT = '/<checkout>'

const FUEL = 300_000
const DEEPEST = 120
// No file that states a version is longer.
const LONGEST = 1_000_000

/** A machine for a program in a folder, given from the checkout's root. */
export function startMachine(folder: string, readText: ReadText, language: Language): Machine {
  const absolute = posix.join(ROOT, folder)
  return {
    readText,
    live: new Set(),
    modules: new Map(),
    setups: [],
    stale: new Set(),
    patched: new Set(),
    language,
    searched: [absolute],
    folder: absolute,
    fuel: FUEL,
    depth: 0,
    mayRaise: false,
  }
}

/** Takes the cost of an operation; throws `CannotTell` when the program has run for too long. */
export function charge(machine: Machine, cost = 1): void {
  machine.fuel -= cost
  if (machine.fuel < 0) throw new CannotTell()
}

/** Runs something one level deeper; throws `CannotTell` when that is too deep. */
export function deeper<Result>(machine: Machine, run: () => Result): Result {
  if (machine.depth >= DEEPEST) throw new CannotTell()
  machine.depth += 1
  try {
    return run()
  } finally {
    machine.depth -= 1
  }
}

/** Something happens that is not known; it may raise an exception. */
export function unknown(machine: Machine): Value {
  machine.mayRaise = true
  return UNKNOWN
}

/** The path as the checkout knows it; undefined for what is not in it. */
export function inCheckout(machine: Machine, path: string): string | undefined {
  if (machine.folder === undefined && !path.startsWith('/')) return undefined
  const absolute = posix.resolve(machine.folder ?? '/', path)
  return absolute.startsWith(`${ROOT}/`) ? absolute.slice(ROOT.length + 1) : undefined
}

// What a tool writes at build time: a file of it that was committed says nothing about the next build.
const GENERATED =
  /generated (?:by|from) (?:setuptools|hatch|versioneer|versioningit|vcs|git)|'versioneer\.py'|versioneer-\d|git_refnames/i

/** Text of a file with its origin; undefined when it is not there, null where it does not tell what the build will read. */
export function fileText(machine: Machine, path: string): Text | undefined | null {
  const file = inCheckout(machine, path)
  const found = file === undefined ? undefined : machine.readText(file)
  if (file === undefined || found === undefined) return undefined
  if (found.length > LONGEST || isGenerated(found)) return null
  charge(machine, found.length / 64)
  return text(found, { file, line: 1 })
}

/** Whether the text says that a tool wrote it from the tag. */
export function isGenerated(found: string): boolean {
  return GENERATED.test(found.slice(0, 1500))
}

/** The value, unless it was changed after it was taken, or may be changed by anybody. */
export function fresh(machine: Machine, value: Value): Value {
  return machine.stale.has(value) ? UNKNOWN : value
}
