// Tars block by block, as no honest tool writes them.

const BLOCK = 512

export interface RawEntry {
  readonly name: string
  readonly type?: string
  readonly bytes?: Buffer | string
  /** What the header says, where that is not how many bytes follow. */
  readonly size?: string
  readonly magic?: string
  readonly prefix?: string
  readonly checksum?: string
}

/** One header and what follows it, padded. */
export function rawEntry({
  name,
  type = '0',
  bytes = '',
  size,
  magic = 'ustar\x0000',
  prefix = '',
  checksum,
}: RawEntry): Buffer {
  const content = Buffer.from(bytes)
  const header = Buffer.alloc(BLOCK)
  header.write(name, 0, 100)
  header.write('0000644\0', 100)
  header.write(`${size ?? content.length.toString(8).padStart(11, '0')}\0`, 124, 12)
  header.write('00000000000\0', 136)
  header.write(type, 156)
  header.write(magic, 257, 'latin1')
  header.write(prefix, 345)
  header.write('        ', 148)
  const sum = header.reduce((all, byte) => all + byte, 0)
  header.write(checksum ?? `${sum.toString(8).padStart(6, '0')}\0 `, 148)
  return Buffer.concat([header, content, Buffer.alloc((BLOCK - (content.length % BLOCK)) % BLOCK)])
}

/** A pax header with these records. */
export function pax(records: Readonly<Record<string, string>>, type: 'x' | 'g' = 'x'): Buffer {
  const lines = Object.entries(records).map(([key, value]) => {
    const rest = ` ${key}=${value}\n`
    let length = Buffer.byteLength(rest) + 1
    while (String(length).length + Buffer.byteLength(rest) !== length) length += 1
    return `${length}${rest}`
  })
  return rawEntry({ name: 'PaxHeader/x', type, bytes: lines.join('') })
}

/** With the zeros at its end. */
export function rawTar(...parts: readonly Buffer[]): Buffer {
  return Buffer.concat([...parts, Buffer.alloc(2 * BLOCK)])
}
