// Methods of Ruby's texts, numbers and lists whose results are worked out.
import { findPattern } from '../../python/regex/match.ts'
import { compilePattern } from '../../python/regex/pattern.ts'
import { type RubyArgument, thingOf } from './calls.ts'
import type { RubyThing } from './value.ts'

/** Undefined where the result is not told. */
export function callMethod(name: string, on: RubyThing, args: readonly RubyArgument[]): RubyThing | undefined {
  if (/^(?:freeze|dup|clone|itself)$/.test(name) && args.length === 0) return on
  if (typeof on === 'string') return textMethod(name, on, args)
  if (Array.isArray(on)) return listMethod(name, on, args)
  return name === 'to_s' && args.length === 0 ? String(on ?? '') : undefined
}

const TEXT_METHODS: Readonly<Record<string, (text: string) => string | undefined>> = {
  strip: (text) => text.trim(),
  lstrip: (text) => text.trimStart(),
  rstrip: (text) => text.trimEnd(),
  chomp: (text) => text.replace(/\r?\n$/, ''),
  to_s: (text) => text,
  to_str: (text) => text,
  version: (text) => text,
  b: (text) => text,
}

function textMethod(name: string, on: string, args: readonly RubyArgument[]): RubyThing | undefined {
  if (args.length === 0) {
    if (name === 'lines') return on.split(/(?<=\n)/)
    return TEXT_METHODS[name]?.(on) ?? (name === 'split' ? on.split(/\s+/).filter(Boolean) : undefined)
  }
  const [first, second] = args
  const [a, b] = [thingOf(first), thingOf(second)]
  if (name === '[]' && first && 'kind' in first) return args.length <= 2 ? matched(on, first.value, b ?? 0) : undefined
  if (typeof a !== 'string') return undefined
  if (name === 'split' && args.length === 1 && a.length === 1 && a !== ' ') return splitAt(on, a)
  if (typeof b !== 'string' || args.length !== 2) return undefined
  if (name === 'gsub') return on.replaceAll(a, () => b)
  if (name === 'sub') return on.replace(a, () => b)
  return name === 'tr' && /^[^-^\\]$/.test(a) && b.length === 1 ? on.replaceAll(a, () => b) : undefined
}

/** Ruby leaves out empty texts at the end. */
function splitAt(on: string, separator: string): string[] {
  const items = on.split(separator)
  while (items.at(-1) === '') items.pop()
  return items
}

// What Ruby's patterns have in common with Python's; the rest is not told.
const COMMON = /^(?:[\w\s"'=:;,.#@<>/!&%~`-]|\\[sSdDwW."'[\]()/\-+*?]|\[\^?[^\][&\\]*\]|[*+?^$|]|\((?![?*])|\))*$/

function matched(on: string, source: string, group: RubyThing): RubyThing | undefined {
  if (typeof group !== 'number' || source.length > 200 || !COMMON.test(source)) return undefined
  const pattern = compilePattern(source, { multiline: true })
  const found = pattern && findPattern(pattern, on, 0)
  if (!found) return undefined
  const span = found.spans[group]
  return span && on.slice(...span)
}

function listMethod(name: string, on: readonly RubyThing[], args: readonly RubyArgument[]): RubyThing | undefined {
  const [only] = args.map(thingOf)
  if (args.length === 0) {
    if (name === 'compact') return on.filter((one) => one !== null)
    if (name === 'first') return on[0] ?? null
    return name === 'last' ? (on.at(-1) ?? null) : undefined
  }
  if (args.length !== 1) return undefined
  if (name === '[]' && typeof only === 'number') return on[only] ?? null
  const flat = on.every((one) => !Array.isArray(one))
  return name === 'join' && typeof only === 'string' && flat ? on.map((one) => String(one ?? '')).join(only) : undefined
}
