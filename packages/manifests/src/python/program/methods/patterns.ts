// Methods of compiled patterns and of their matches.

import { type Found, findPattern } from '../../regex/match.ts'
import type { CompiledPattern } from '../../regex/pattern.ts'
import { type Arguments, charge, type Machine } from '../machine.ts'
import { group } from '../subscripts.ts'
import { list, NONE, part, type Text, text, type Value } from '../value.ts'
import { methodsOf } from './of-kind.ts'

export const matchMethods = methodsOf('match', {
  group: (holder, { positional }, machine) => {
    const found = (positional.length === 0 ? [{ kind: 'number', value: 0 } as const] : positional).map((key) =>
      group(machine, holder, key),
    )
    return found.length === 1 ? found[0] : list(found, true)
  },
  groups: (holder) =>
    list(
      holder.groups.slice(1).map((one) => one ?? NONE),
      true,
    ),
  groupdict: (holder) => ({
    kind: 'dict',
    entries: new Map([...holder.names].map(([name, index]) => [name, holder.groups[index] ?? NONE])),
  }),
})

export const patternMethods = methodsOf('pattern', {
  search: ({ pattern }, { positional }, machine) => find(machine, pattern, positional, 'search'),
  match: ({ pattern }, { positional }, machine) => find(machine, pattern, positional, 'match'),
  findall: ({ pattern }, { positional }, machine) => findAll(machine, pattern, positional),
  sub: ({ pattern }, args, machine) => substitute(machine, pattern, args),
})

/** The match or None; undefined where the text is not known, or the search takes too long. */
export function find(
  machine: Machine,
  pattern: CompiledPattern,
  [searched, ...more]: readonly Value[],
  how: 'search' | 'match',
): Value | undefined {
  if (searched?.kind !== 'text' || more.length > 0) return undefined
  charge(machine, 2 + searched.text.length / 16)
  const found = findPattern(pattern, searched.text, 0, how === 'match')
  if (found === null) return undefined
  return found ? matchOf(pattern, searched, found) : NONE
}

function matchOf({ names }: CompiledPattern, searched: Text, { spans }: Found): Value {
  return { kind: 'match', groups: spans.map((span) => span && part(searched, ...span)), names }
}

// No file that states a version has more matches that matter.
const MOST = 500

function allFound(machine: Machine, pattern: CompiledPattern, searched: Text): Found[] | undefined {
  const all: Found[] = []
  for (let from = 0; from <= searched.text.length; ) {
    charge(machine, 8 + searched.text.length / 64)
    const found = findPattern(pattern, searched.text, from)
    if (found === null || all.length > MOST) return undefined
    if (!found) break
    // Python goes on after an empty match in its own way.
    if (found.end === found.start) return undefined
    all.push(found)
    from = found.end
  }
  return all
}

/** One group's texts, or tuples of several, as Python gives them. */
export function findAll(
  machine: Machine,
  pattern: CompiledPattern,
  [searched, ...more]: readonly Value[],
): Value | undefined {
  if (searched?.kind !== 'text' || more.length > 0) return undefined
  const all = allFound(machine, pattern, searched)
  return (
    all &&
    list(
      all.map(({ spans }) => {
        const groups = spans.map((span) => (span ? part(searched, ...span) : text('')))
        return groups.length === 1
          ? (groups[0] ?? NONE)
          : groups.length === 2
            ? (groups[1] ?? NONE)
            : list(groups.slice(1), true)
      }),
    )
  )
}

/** Replacements without references to groups. */
export function substitute(
  machine: Machine,
  pattern: CompiledPattern,
  { positional, keywords }: Arguments,
): Value | undefined {
  const [fresh, searched, ...more] = positional
  if (fresh?.kind !== 'text' || fresh.text.includes('\\') || searched?.kind !== 'text') return undefined
  if (more.length > 0 || keywords.size > 0) return undefined
  const all = allFound(machine, pattern, searched)
  if (!all) return undefined
  let at = 0
  let changed = ''
  for (const { start, end } of all) {
    changed += searched.text.slice(at, start) + fresh.text
    at = end
  }
  return text(changed + searched.text.slice(at), searched.origin)
}
