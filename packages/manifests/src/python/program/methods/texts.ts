// Methods of texts.

import { type Arguments, charge, type Machine, Raised } from '../machine.ts'
import { chargeFilling } from '../operators.ts'
import { items } from '../sequences.ts'
import {
  asText,
  boolean,
  hasControls,
  hasPairs,
  linesOf,
  list,
  part,
  SPACE,
  type Text,
  text,
  truth,
  type Value,
} from '../value.ts'
import { methodsOf } from './of-kind.ts'

const SPACES = new RegExp(`${SPACE.source}+`, 'g')

type Sides = 'start' | 'end' | 'both'

export const textMethods = methodsOf('text', {
  strip: (holder, args) => strip(holder, args, 'both'),
  lstrip: (holder, args) => strip(holder, args, 'start'),
  rstrip: (holder, args) => strip(holder, args, 'end'),
  split: (holder, args, machine) => split(holder, args, machine, false),
  rsplit: (holder, args, machine) => split(holder, args, machine, true),
  splitlines: (holder, { positional }, machine) => {
    charge(machine, holder.text.length / 64)
    // Python ends lines at these too.
    if (hasControls(holder.text) || /[\v\f\u2028\u2029]/.test(holder.text)) return undefined
    return list(linesOf(holder, positional[0] !== undefined && truth(positional[0]) === true))
  },
  partition: (holder, args) => partition(holder, args, false),
  rpartition: (holder, args) => partition(holder, args, true),
  startswith: (holder, args) => edge(args, (one) => holder.text.startsWith(one)),
  endswith: (holder, args) => edge(args, (one) => holder.text.endsWith(one)),
  replace: (holder, { positional }, machine) => {
    const [old, fresh, ...more] = positional
    if (old?.kind !== 'text' || fresh?.kind !== 'text' || more.length > 0 || old.text === '') return undefined
    charge(machine, (holder.text.length * (1 + fresh.text.length / old.text.length)) / 64)
    const replaced = holder.text.replaceAll(old.text, () => fresh.text)
    return text(replaced, holder.origin)
  },
  removeprefix: (holder, { positional: [one] }) =>
    one?.kind === 'text'
      ? part(holder, holder.text.startsWith(one.text) ? one.text.length : 0, holder.text.length)
      : undefined,
  lower: (holder) => ascii(holder) && text(holder.text.toLowerCase(), holder.origin),
  upper: (holder) => ascii(holder) && text(holder.text.toUpperCase(), holder.origin),
  isdigit: (holder) => (/\P{ASCII}/u.test(holder.text) ? undefined : boolean(/^\d+$/.test(holder.text))),
  // Only Python 2 can do that.
  decode: (holder, _args, machine) => {
    machine.mayRaise = true
    return holder
  },
  encode: (holder) => ({ kind: 'bytes', text: holder }),
  find: (holder, { positional: [one, ...more] }) =>
    one?.kind === 'text' && more.length === 0 && !hasPairs(holder.text)
      ? { kind: 'number', value: holder.text.indexOf(one.text) }
      : undefined,
  join: (holder, { positional: [one] }, machine) => join(machine, holder, one),
  format,
})

/** The text where no character has rules of its own. */
function ascii(holder: Text): Text | undefined {
  return /\P{ASCII}/u.test(holder.text) ? undefined : holder
}

function strip(holder: Text, { positional }: Arguments, side: Sides): Value | undefined {
  const [given] = positional
  if (hasControls(holder.text)) return undefined
  if (given && given.kind !== 'text' && given.kind !== 'none') return undefined
  const signs = given?.kind === 'text' ? given.text : undefined
  const goes = (one: string) => (signs === undefined ? SPACE.test(one) : signs.includes(one))
  let start = 0
  let end = holder.text.length
  while (side !== 'end' && start < end && goes(holder.text[start] ?? '')) start += 1
  while (side !== 'start' && end > start && goes(holder.text[end - 1] ?? '')) end -= 1
  return part(holder, start, end)
}

function split(
  holder: Text,
  { positional, keywords }: Arguments,
  machine: Machine,
  fromEnd: boolean,
): Value | undefined {
  const [sign, most = keywords.get('maxsplit')] = positional
  if (most && most.kind !== 'number') return undefined
  const limit = most && most.value >= 0 ? most.value : Infinity
  if (sign && sign.kind !== 'text' && sign.kind !== 'none') return undefined
  charge(machine, holder.text.length / 16)
  if (hasControls(holder.text)) return undefined
  const spans =
    sign?.kind === 'text' ? signSpans(holder.text, sign.text) : [...holder.text.matchAll(SPACES)].map(spanOf)
  if (spans === undefined || (sign?.kind !== 'text' && limit !== Infinity)) return undefined
  const cuts = fromEnd ? spans.slice(Math.max(0, spans.length - limit)) : spans.slice(0, limit)
  const starts = [0, ...cuts.map(([, to]) => to)]
  const pieces = starts.map((from, index) => [from, cuts[index]?.[0] ?? holder.text.length] as const)
  const kept = sign?.kind === 'text' ? pieces : pieces.filter(([from, to]) => to > from)
  if (kept.length > 5000) return undefined
  charge(machine, (kept.length * holder.text.length) / 4096)
  return list(kept.map(([from, to]) => part(holder, from, to)))
}

function spanOf(match: RegExpExecArray): readonly [number, number] {
  return [match.index, match.index + match[0].length]
}

function signSpans(whole: string, sign: string): (readonly [number, number])[] | undefined {
  if (sign === '') return undefined
  const spans: (readonly [number, number])[] = []
  for (let at = whole.indexOf(sign); at !== -1; at = whole.indexOf(sign, at + sign.length))
    spans.push([at, at + sign.length])
  return spans
}

function partition(holder: Text, { positional: [sign] }: Arguments, last: boolean): Value | undefined {
  if (sign?.kind !== 'text' || sign.text === '') return undefined
  const at = last ? holder.text.lastIndexOf(sign.text) : holder.text.indexOf(sign.text)
  if (at === -1) return list(last ? [text(''), text(''), holder] : [holder, text(''), text('')], true)
  const after = at + sign.text.length
  return list([part(holder, 0, at), sign, part(holder, after, holder.text.length)], true)
}

function edge({ positional }: Arguments, is: (one: string) => boolean): Value | undefined {
  const [one, ...more] = positional
  if (more.length > 0) return undefined
  const wanted = one?.kind === 'list' ? one.items : one ? [one] : []
  if (wanted.some(({ kind }) => kind !== 'text')) return undefined
  return boolean(wanted.some((sign) => sign.kind === 'text' && is(sign.text)))
}

/** The first part that knows its place says where the whole stands. */
function join(machine: Machine, sign: Text, given: Value | undefined): Value | undefined {
  const parts = given && items(machine, given)
  if (!parts) return undefined
  const texts = parts.flatMap((one) => (one.kind === 'text' ? [one] : []))
  if (texts.length !== parts.length) {
    if (parts.some(({ kind }) => kind === 'number')) throw new Raised()
    return undefined
  }
  charge(machine, texts.reduce((sum, one) => sum + one.text.length + sign.text.length, 0) / 64)
  const whole = texts.map((one) => one.text).join(sign.text)
  return text(whole, texts.find(({ origin }) => origin)?.origin)
}

/** `"{}.{0}.{name}"`, without format specifications. */
function format(holder: Text, { positional, keywords }: Arguments, machine: Machine): Value | undefined {
  chargeFilling(machine, holder.text, [...positional, ...keywords.values()])
  let next = 0
  let lost = false
  let origin = undefined as Text['origin']
  const filled = holder.text.replace(/\{\{|\}\}|\{([^{}]*)\}|[{}]/g, (all, name: string | undefined) => {
    if (all === '{{' || all === '}}') return all.slice(1)
    const isIndex = name !== undefined && /^\d{1,4}$/.test(name)
    const value = name === '' ? positional[next++] : isIndex ? positional[Number(name)] : keywords.get(name ?? '')
    const shown = value && asText(value)
    lost ||= shown === undefined
    origin ??= shown?.origin
    return shown?.text ?? ''
  })
  return lost ? undefined : text(filled, origin ?? holder.origin)
}
