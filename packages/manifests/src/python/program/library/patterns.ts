// The module `re`.
import { type CompiledPattern, compilePattern, type Flags } from '../../regex/pattern.ts'
import type { Arguments, Machine } from '../machine.ts'
import { find, findAll, substitute } from '../methods/patterns.ts'
import type { Value } from '../value.ts'
import type { LibraryFunction } from './index.ts'

const FLAGS: Readonly<Record<string, keyof Flags | undefined>> = {
  I: 'ignoreCase',
  IGNORECASE: 'ignoreCase',
  M: 'multiline',
  MULTILINE: 'multiline',
  S: 'dotAll',
  DOTALL: 'dotAll',
  X: 'verbose',
  VERBOSE: 'verbose',
}

export const patterns: Readonly<Record<string, LibraryFunction>> = {
  're.compile': (_machine, args) => {
    const found = taken(args, 1)
    return found && { kind: 'pattern', pattern: found.pattern }
  },
  're.search': (machine, args) => withPattern(args, 2, (pattern, rest) => find(machine, pattern, rest, 'search')),
  're.match': (machine, args) => withPattern(args, 2, (pattern, rest) => find(machine, pattern, rest, 'match')),
  're.findall': (machine, args) => withPattern(args, 2, (pattern, rest) => findAll(machine, pattern, rest)),
  're.sub': (machine, args) => substituted(machine, args),
}

function substituted(machine: Machine, { positional: [first, ...rest], keywords, open }: Arguments): Value | undefined {
  const found = taken({ positional: first ? [first] : [], keywords: new Map(), open }, 1)
  return found && substitute(machine, found.pattern, { positional: rest, keywords, open })
}

type Use = (pattern: CompiledPattern, rest: readonly Value[]) => Value | undefined

function withPattern(args: Arguments, own: number, use: Use): Value | undefined {
  const found = taken(args, own)
  return found && use(found.pattern, found.rest)
}

/** The pattern, and the arguments between it and the flags, which come after the first `own` arguments. */
function taken({ positional, keywords }: Arguments, own: number) {
  const [first, ...others] = positional
  if (positional.length > own + 1 || [...keywords.keys()].some((name) => name !== 'flags')) return undefined
  const flags = flagsOf(positional[own] ?? keywords.get('flags'))
  if (!first || !flags) return undefined
  const pattern =
    first.kind === 'pattern' ? first.pattern : first.kind === 'text' ? compilePattern(first.text, flags) : undefined
  return pattern && { pattern, rest: others.slice(0, own - 1) }
}

/** Of one flag, or of several that `|` joined; undefined where one of them is not known. */
function flagsOf(value: Value | undefined): Partial<Flags> | undefined {
  if (value === undefined || (value.kind === 'number' && value.value === 0)) return {}
  const names =
    value.kind === 'library' ? value.name.split('|').map((name) => /^re\.(\w+)$/.exec(name)?.[1] ?? '') : ['']
  const ignored = new Set(['U', 'UNICODE'])
  const known = names
    .filter((name) => !ignored.has(name))
    .map((name) => (Object.hasOwn(FLAGS, name) ? FLAGS[name] : undefined))
  if (known.includes(undefined)) return undefined
  return Object.fromEntries(known.map((name) => [name, true]))
}
