// Ruby's Marshal format 4.8, as far as an index of gems needs it: written, never read.

/** A value of Ruby's that has no counterpart in JSON. */
export type RubyValue =
  | string
  | number
  | boolean
  | null
  | readonly RubyValue[]
  | { readonly kind: 'hash'; readonly entries: readonly (readonly [RubyValue, RubyValue])[] }
  | { readonly kind: 'symbol'; readonly name: string }
  /** An object with instance variables. */
  | { readonly kind: 'object'; readonly name: string; readonly variables: readonly (readonly [string, RubyValue])[] }
  /** An object whose class has `marshal_dump`. */
  | { readonly kind: 'marshal'; readonly name: string; readonly value: RubyValue }
  /** An object whose class has `_dump`. */
  | { readonly kind: 'dump'; readonly name: string; readonly bytes: Buffer }

/** A stream of one value, with its version in front. */
export function marshal(value: RubyValue): Buffer {
  const symbols = new Map<string, number>()
  return Buffer.concat([Buffer.from([4, 8]), dump(value, symbols)])
}

type Symbols = Map<string, number>

function dump(value: RubyValue, symbols: Symbols): Buffer {
  if (value === null) return Buffer.from('0')
  if (typeof value === 'boolean') return Buffer.from(value ? 'T' : 'F')
  if (typeof value === 'number') return Buffer.concat([Buffer.from('i'), integer(value)])
  if (typeof value === 'string') return text(value, symbols)
  if (isList(value))
    return Buffer.concat([Buffer.from('['), integer(value.length), ...value.map((item) => dump(item, symbols))])
  return special(value, symbols)
}

function isList(value: RubyValue): value is readonly RubyValue[] {
  return Array.isArray(value)
}

function special(
  value: Exclude<RubyValue, string | number | boolean | null | readonly RubyValue[]>,
  symbols: Symbols,
): Buffer {
  switch (value.kind) {
    case 'symbol':
      return symbol(value.name, symbols)
    case 'hash': {
      const pairs = value.entries.flatMap((entry) => entry.map((item) => dump(item, symbols)))
      return Buffer.concat([Buffer.from('{'), integer(value.entries.length), ...pairs])
    }
    case 'object': {
      const name = symbol(value.name, symbols)
      const pairs = value.variables.flatMap(([key, item]) => [symbol(key, symbols), dump(item, symbols)])
      return Buffer.concat([Buffer.from('o'), name, integer(value.variables.length), ...pairs])
    }
    case 'marshal':
      return Buffer.concat([Buffer.from('U'), symbol(value.name, symbols), dump(value.value, symbols)])
    case 'dump':
      return Buffer.concat([Buffer.from('u'), symbol(value.name, symbols), counted(value.bytes)])
  }
}

/** A string in UTF-8: its encoding is an instance variable. */
function text(value: string, symbols: Symbols): Buffer {
  const content = Buffer.concat([Buffer.from('I"'), counted(Buffer.from(value)), integer(1)])
  return Buffer.concat([content, symbol('E', symbols), Buffer.from('T')])
}

/** Once by name, then by number. */
function symbol(name: string, symbols: Symbols): Buffer {
  const known = symbols.get(name)
  if (known !== undefined) return Buffer.concat([Buffer.from(';'), integer(known)])
  symbols.set(name, symbols.size)
  return Buffer.concat([Buffer.from(':'), counted(Buffer.from(name))])
}

function counted(bytes: Buffer): Buffer {
  return Buffer.concat([integer(bytes.length), bytes])
}

/** 0 is one zero byte, small numbers are moved by five, others are their length and bytes in little-endian order. */
function integer(value: number): Buffer {
  if (!Number.isInteger(value) || value < 0 || value >= 2 ** 30) throw new RangeError(`No count: ${value}`)
  if (value === 0) return Buffer.from([0])
  if (value < 123) return Buffer.from([value + 5])
  const bytes: number[] = []
  for (let rest = value; rest > 0; rest = Math.floor(rest / 256)) bytes.push(rest % 256)
  return Buffer.from([bytes.length, ...bytes])
}
