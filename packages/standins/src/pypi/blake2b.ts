// BLAKE2b with 32 bytes of output (RFC 7693), which Node's crypto does not offer. The index hashes every upload, and
// JavaScript's numbers have no 64 bits: so the compression is put together as WebAssembly, which has.

const BLOCK = 128
const STATE = 64
const PAGE = 65_536
/** 32 bytes of output, no key, no tree. */
const LEAD = 0x01010020n
/** Bytes that are handed over at once: what the first page holds beside the state. */
const CHUNK = PAGE - BLOCK

const IV = [
  0x6a09e667f3bcc908n,
  0xbb67ae8584caa73bn,
  0x3c6ef372fe94f82bn,
  0xa54ff53a5f1d36f1n,
  0x510e527fade682d1n,
  0x9b05688c2b3e6c1fn,
  0x1f83d9abfb41bd6bn,
  0x5be0cd19137e2179n,
] as const
const SIGMA = [
  [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15],
  [14, 10, 4, 8, 9, 15, 13, 6, 1, 12, 0, 2, 11, 7, 5, 3],
  [11, 8, 12, 0, 5, 2, 15, 13, 10, 14, 3, 6, 7, 1, 9, 4],
  [7, 9, 3, 1, 13, 12, 11, 14, 2, 6, 5, 10, 4, 0, 15, 8],
  [9, 0, 5, 7, 2, 4, 10, 15, 14, 1, 11, 12, 6, 8, 3, 13],
  [2, 12, 6, 10, 0, 11, 8, 3, 4, 13, 7, 5, 15, 14, 1, 9],
  [12, 5, 1, 15, 14, 13, 4, 10, 0, 7, 6, 3, 9, 2, 8, 11],
  [13, 11, 7, 14, 12, 1, 3, 9, 5, 0, 15, 4, 8, 6, 2, 10],
  [6, 15, 14, 9, 11, 3, 0, 8, 12, 2, 13, 7, 1, 4, 10, 5],
  [10, 2, 8, 4, 7, 6, 1, 5, 15, 11, 9, 14, 3, 12, 13, 0],
] as const
const ROUNDS = 12
/** Which four words of the state each of the eight mixings of a round takes: columns, then diagonals. */
const LANES = [
  [0, 4, 8, 12],
  [1, 5, 9, 13],
  [2, 6, 10, 14],
  [3, 7, 11, 15],
  [0, 5, 10, 15],
  [1, 6, 11, 12],
  [2, 7, 8, 13],
  [3, 4, 9, 14],
] as const

/** Types and instructions of WebAssembly (https://webassembly.github.io/spec/core/binary/instructions.html). */
const [I32, I64, F64] = [0x7f, 0x7e, 0x7c]
const [END, GET, SET, LOAD, STORE, I32_CONST, I64_CONST] = [0x0b, 0x20, 0x21, 0x29, 0x37, 0x41, 0x42]
const [ADD, SUB, XOR, ROTATE, FROM_I32, FROM_F64] = [0x7c, 0x7d, 0x85, 0x8a, 0xad, 0xb1]

/** `compress(block, counter, last)`: the state lies at 0, blocks lie behind it. */
type Compress = (block: number, counter: number, last: number) => void

/** What TypeScript knows of browsers only. */
interface Platform {
  readonly WebAssembly: {
    readonly Module: new (bytes: Uint8Array) => object
    readonly Instance: new (
      module: object,
    ) => {
      readonly exports: { readonly memory: { readonly buffer: ArrayBuffer }; readonly compress: Compress }
    }
  }
}

let machine: { readonly memory: Uint8Array; readonly compress: Compress } | undefined

/** Digest in hex. */
export function blake2b256(bytes: Buffer): string {
  machine ??= build()
  const { memory, compress } = machine
  const state = Buffer.from(memory.buffer, 0, STATE)
  for (const [index, word] of IV.entries()) state.writeBigUInt64LE(index === 0 ? word ^ LEAD : word, index * 8)
  let done = 0
  do {
    const length = Math.min(CHUNK, bytes.length - done)
    memory.set(bytes.subarray(done, done + length), BLOCK)
    // The last block is filled up with zeros.
    memory.fill(0, BLOCK + length, BLOCK + Math.max(BLOCK, Math.ceil(length / BLOCK) * BLOCK))
    let at = 0
    do {
      const counter = Math.min(bytes.length, done + at + BLOCK)
      compress(BLOCK + at, counter, counter === bytes.length ? 1 : 0)
      at += BLOCK
    } while (at < length)
    done += length
  } while (done < bytes.length)
  return state.toString('hex', 0, 32)
}

function build(): { readonly memory: Uint8Array; readonly compress: Compress } {
  const text = (name: string) => vector([...Buffer.from(name)])
  const section = (id: number, ...items: number[][]) => [id, ...vector([...unsigned(items.length), ...items.flat()])]
  const body = [...vector([...unsigned(16), I64], 1), ...instructions(), END]
  const module = Uint8Array.from([
    ...Buffer.from('\0asm\x01\0\0\0', 'latin1'),
    ...section(1, [0x60, ...vector([I32, F64, I32]), ...vector([])]),
    ...section(3, [0]),
    ...section(5, [0, 1]),
    ...section(7, [...text('memory'), 2, 0], [...text('compress'), 0, 0]),
    ...section(10, vector(body)),
  ])
  const { WebAssembly } = globalThis as unknown as Platform
  const { memory, compress } = new WebAssembly.Instance(new WebAssembly.Module(module)).exports
  return { memory: new Uint8Array(memory.buffer), compress }
}

/** One compression, unrolled: words 0 to 15 of the state are the locals behind the three parameters. */
function instructions(): number[] {
  const get = (word: number) => [GET, word + 3]
  const set = (word: number) => [SET, word + 3]
  const load = (index: number) => [I32_CONST, 0, LOAD, 3, ...unsigned(index * 8)]
  const message = (index: number) => [GET, 0, LOAD, 3, ...unsigned(index * 8)]
  const plus = (to: number, from: number) => [...get(to), ...get(from), ADD]
  const turn = (to: number, from: number, bits: number) =>
    [get(to), get(from), [XOR, I64_CONST], signed(BigInt(bits)), [ROTATE], set(to)].flat()
  const half = ([a, b, c, d]: (typeof LANES)[number], index: number, first: number, second: number) =>
    [plus(a, b), message(index), [ADD], set(a), turn(d, a, first), plus(c, d), set(c), turn(b, c, second)].flat()
  const round = (order: (typeof SIGMA)[number]) =>
    LANES.flatMap((lane, at) => [
      ...half(lane, order[at * 2] ?? 0, 32, 24),
      ...half(lane, order[at * 2 + 1] ?? 0, 16, 63),
    ])
  return [
    ...IV.flatMap((word, index) => [
      ...[...load(index), ...set(index)],
      ...[I64_CONST, ...signed(BigInt.asIntN(64, word)), ...set(index + 8)],
    ]),
    ...[...get(12), GET, 1, FROM_F64, XOR, ...set(12)],
    ...[...get(14), I64_CONST, 0, GET, 2, FROM_I32, SUB, XOR, ...set(14)],
    ...Array.from({ length: ROUNDS }, (_, index) => round(SIGMA[index % SIGMA.length] ?? SIGMA[0])).flat(),
    ...IV.flatMap((_, index) => {
      const mixed = [...load(index), ...get(index), XOR, ...get(index + 8), XOR]
      return [I32_CONST, 0, ...mixed, STORE, 3, ...unsigned(index * 8)]
    }),
  ]
}

/** A length and what has it. */
function vector(bytes: readonly number[], length = bytes.length): number[] {
  return [...unsigned(length), ...bytes]
}

/** LEB128. */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)]
}

function signed(value: bigint): number[] {
  const low = Number(value & 127n)
  const rest = value >> 7n
  const done = (rest === 0n && low < 64) || (rest === -1n && low >= 64)
  return done ? [low] : [low | 128, ...signed(rest)]
}
