// The functions of Python's libraries that are known, by their full name: one file per library.
import type { Arguments, Machine } from '../machine.ts'
import type { Scope } from '../scope.ts'
import type { Value } from '../value.ts'
import { builtins } from './builtins.ts'
import { files } from './files.ts'
import { loading } from './loading.ts'
import { patterns } from './patterns.ts'

/** Undefined where the result is not known: then what it was given may have changed too. */
export type LibraryFunction = (machine: Machine, args: Arguments, scope: Scope) => Value | undefined

/** Without a prototype, so that no name of JavaScript's own is taken for a function. */
export const LIBRARY: Readonly<Record<string, LibraryFunction>> = Object.assign(Object.create(null), {
  ...builtins,
  ...files,
  ...patterns,
  ...loading,
})
