// The variables of a Python program: of a module, and of its functions.
import { either, isChangeable, UNKNOWN, type Value } from './value.ts'

export interface Scope {
  readonly file: string
  readonly source: string
  readonly names: Map<string, Value>
  /** Around a function; undefined for a module. */
  readonly outer?: Scope
  /** The module's own scope. */
  readonly module?: Scope
  /** Names that a function declared `global`. */
  readonly globals: Set<string>
  /** Of a module: names that were given values which differ, or are not known to agree. */
  readonly unsettled: Set<string>
  /** Names that may get another value at any time, from code that is not followed. */
  readonly volatile: Set<string>
  /** Names whose lists and dictionaries may be changed at any time. */
  readonly touched: Set<string>
  /** Line ends before each line; built when a line is asked for. */
  lineStarts?: readonly number[]
}

function marks() {
  return {
    globals: new Set<string>(),
    unsettled: new Set<string>(),
    volatile: new Set<string>(),
    touched: new Set<string>(),
  }
}

export function moduleScope(file: string, source: string): Scope {
  return { file, source, names: new Map(), ...marks() }
}

export function functionScope(outer: Scope): Scope {
  const module = outer.module ?? outer
  const { file, source } = outer
  return { file, source, names: new Map(), outer, module, ...marks() }
}

/** The 1-based line of an offset in the scope's file. */
export function lineAt(scope: Scope, offset: number): number {
  const holder = scope.module ?? scope
  holder.lineStarts ??= startsOf(holder.source)
  const starts = holder.lineStarts
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

function startsOf(source: string): number[] {
  const starts = [0]
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

export function lookUp(scope: Scope, name: string): Value | undefined {
  for (let here: Scope | undefined = scope; here; here = here.outer) {
    if (here.globals.has(name)) return held(here.module ?? here, name)
    const found = held(here, name)
    if (found) return found
  }
  return undefined
}

function held(scope: Scope, name: string): Value | undefined {
  const found = scope.names.get(name)
  const isLost = found && (scope.volatile.has(name) || (scope.touched.has(name) && isChangeable(found)))
  return isLost ? UNKNOWN : found
}

export function assign(scope: Scope, name: string, given: Value): void {
  // Whoever takes the next item of an iterator changes it for all who hold it.
  const value = given.kind === 'list' && given.once ? UNKNOWN : given
  const target = scope.globals.has(name) ? (scope.module ?? scope) : scope
  const before = target.names.get(name)
  if (before && target.module === undefined && either(before, value).kind === 'unknown') target.unsettled.add(name)
  target.names.set(name, value)
}

/** What a module's variable holds, for whoever reads the module; unknown when it was given several values. */
export function settled(scope: Scope, name: string): Value | undefined {
  return scope.unsettled.has(name) ? UNKNOWN : held(scope, name)
}
