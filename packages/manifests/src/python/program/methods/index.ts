// The methods that are known, by kind of value: one file per kind.
import type { Arguments, Machine } from '../machine.ts'
import type { Value } from '../value.ts'
import { bytesMethods } from './bytes.ts'
import { dictMethods, listMethods } from './containers.ts'
import { pathMethods } from './paths.ts'
import { matchMethods, patternMethods } from './patterns.ts'
import { streamMethods } from './streams.ts'
import { textMethods } from './texts.ts'

/** Undefined where the result is not known: then what it was given may have changed too. */
export type Method = (machine: Machine, holder: Value, args: Arguments) => Value | undefined

export const METHODS: Readonly<Partial<Record<Value['kind'], Readonly<Record<string, Method>>>>> = {
  text: textMethods,
  bytes: bytesMethods,
  list: listMethods,
  dict: dictMethods,
  match: matchMethods,
  pattern: patternMethods,
  path: pathMethods,
  stream: streamMethods,
}
