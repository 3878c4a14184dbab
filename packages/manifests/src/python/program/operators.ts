// Operators between two values.
import { charge, type Machine, unknown } from './machine.ts'
import { joinPaths } from './paths.ts'
import { asText, boolean, equal, type List, list, PERHAPS, type Text, text, UNKNOWN, type Value } from './value.ts'

/** Comparisons; undefined for other operators. */
export function compared(sign: string, one: Value, other: Value): Value | undefined {
  switch (sign) {
    case '==':
      return maybe(equal(one, other))
    case '!=':
      return maybe(not(equal(one, other)))
    case 'is':
      return maybe(same(one, other))
    case 'is not':
      return maybe(not(same(one, other)))
    case 'in':
      return maybe(contains(other, one))
    case 'not in':
      return maybe(not(contains(other, one)))
    case '<':
    case '<=':
    case '>':
    case '>=':
      return ordered(sign, one, other)
    default:
      return undefined
  }
}

function maybe(is: boolean | undefined): Value {
  return is === undefined ? UNKNOWN : boolean(is)
}

function not(is: boolean | undefined): boolean | undefined {
  return is === undefined ? undefined : !is
}

/** Only None, and what cannot be it, is the same for sure. */
function same(one: Value, other: Value): boolean | undefined {
  const unclear = ['unknown', 'library', 'imported']
  if (unclear.includes(one.kind) || unclear.includes(other.kind)) return undefined
  if (one.kind === 'none' || other.kind === 'none') return one.kind === other.kind
  return one.kind === 'boolean' && other.kind === 'boolean' ? one.value === other.value : undefined
}

function contains(whole: Value, one: Value): boolean | undefined {
  if (whole.kind === 'text' && one.kind === 'text') return whole.text.includes(one.text)
  if (whole.kind === 'dict' && one.kind === 'text')
    return whole.entries.get(one.text) === PERHAPS ? undefined : whole.entries.has(one.text)
  if (whole.kind !== 'list' || whole.once) return undefined
  const each = whole.items.map((item) => equal(item, one))
  return each.includes(true) ? true : each.includes(undefined) ? undefined : false
}

function ordered(sign: string, one: Value, other: Value): Value {
  if (one.kind !== 'number' || other.kind !== 'number') return UNKNOWN
  if (sign === '<') return boolean(one.value < other.value)
  if (sign === '<=') return boolean(one.value <= other.value)
  return boolean(sign === '>' ? one.value > other.value : one.value >= other.value)
}

/** `+`, `/` between paths, `-`, and `%` of a text. */
export function binary(machine: Machine, sign: string, one: Value, other: Value): Value {
  if (sign === '+' && one.kind === 'text' && other.kind === 'text') {
    charge(machine, (one.text.length + other.text.length) / 64)
    return text(one.text + other.text, one.origin ?? other.origin)
  }
  if (sign === '+' && one.kind === 'list' && other.kind === 'list' && !one.once && !other.once) {
    charge(machine, (one.items.length + other.items.length) / 8)
    return list([...one.items, ...other.items], one.fixed)
  }
  if (sign === '/' && (one.kind === 'path' || other.kind === 'path')) return joinPaths(machine, [one, other], 'path')
  if (one.kind === 'number' && other.kind === 'number' && (sign === '+' || sign === '-')) {
    const value = sign === '+' ? one.value + other.value : one.value - other.value
    // Fractions are written otherwise by Python.
    return [one.value, other.value, value].every(Number.isSafeInteger) ? { kind: 'number', value } : UNKNOWN
  }
  if (sign === '|' && one.kind === 'library' && other.kind === 'library') {
    return { kind: 'library', name: `${one.name}|${other.name}` }
  }
  if (sign === '%' && one.kind === 'text') return percent(machine, one, other)
  return unknown(machine)
}

/** The cost of a template, of which every hole may take the longest value. */
export function chargeFilling(machine: Machine, template: string, values: readonly Value[]): void {
  const longest = values.reduce((most, value) => Math.max(most, value.kind === 'text' ? value.text.length : 0), 0)
  const holes = template.split(/[%{]/).length - 1
  charge(machine, (template.length + holes * longest) / 64)
}

/** `"%s.%d" % (1, 2)`, and `"%(major)s" % {...}`, without widths. */
function percent(machine: Machine, pattern: Text, given: Value): Value {
  const values: List | undefined =
    given.kind === 'list' && given.fixed ? given : given.kind === 'dict' ? undefined : list([given])
  chargeFilling(machine, pattern.text, given.kind === 'dict' ? [...given.entries.values()] : (values?.items ?? []))
  let used = 0
  let lost = false
  let origin = undefined as Text['origin']
  const filled = pattern.text.replace(/%(?:\((\w+)\))?(.)/g, (_all, name: string | undefined, sign: string) => {
    if (sign === '%') return '%'
    const value =
      name === undefined ? values?.items[used++] : given.kind === 'dict' ? given.entries.get(name) : undefined
    const shown =
      (sign === 's' || (sign === 'd' && value?.kind === 'number' && Number.isInteger(value.value))) && value
        ? asText(value)
        : undefined
    lost ||= shown === undefined
    origin ??= shown?.origin
    return shown?.text ?? ''
  })
  return lost || (values && used !== values.items.length) ? unknown(machine) : text(filled, origin ?? pattern.origin)
}
