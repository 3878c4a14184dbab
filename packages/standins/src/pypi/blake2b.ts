// BLAKE2b with 32 bytes of output (RFC 7693), which Node's crypto does not offer; 64-bit words as two halves.

const BLOCK = 128
const IV = Uint32Array.of(
  0xf3bcc908,
  0x6a09e667,
  0x84caa73b,
  0xbb67ae85,
  0xfe94f82b,
  0x3c6ef372,
  0x5f1d36f1,
  0xa54ff53a,
  0xade682d1,
  0x510e527f,
  0x2b3e6c1f,
  0x9b05688c,
  0xfb41bd6b,
  0x1f83d9ab,
  0x137e2179,
  0x5be0cd19,
)
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

/** Digest in hex. */
export function blake2b256(bytes: Buffer): string {
  const hash = Uint32Array.from(IV)
  hash[0] = at(hash, 0) ^ 0x01010020
  const blocks = Math.max(1, Math.ceil(bytes.length / BLOCK))
  const padded = Buffer.alloc(BLOCK)
  for (let index = 0; index < blocks; index += 1) {
    const start = index * BLOCK
    const last = index === blocks - 1
    padded.fill(0)
    bytes.copy(padded, 0, start, Math.min(start + BLOCK, bytes.length))
    compress(hash, padded, last ? bytes.length : start + BLOCK, last)
  }
  return Buffer.from(hash.buffer).subarray(0, 32).toString('hex')
}

function compress(hash: Uint32Array, block: Buffer, counter: number, last: boolean): void {
  const words = new Uint32Array(BLOCK / 4)
  for (let index = 0; index < words.length; index += 1) words[index] = block.readUInt32LE(index * 4)
  const state = new Uint32Array(32)
  state.set(hash)
  state.set(IV, 16)
  state[24] = at(state, 24) ^ (counter >>> 0)
  state[25] = at(state, 25) ^ Math.floor(counter / 2 ** 32)
  if (last) {
    state[28] = ~at(state, 28)
    state[29] = ~at(state, 29)
  }
  for (let round = 0; round < 12; round += 1) {
    const order = SIGMA[round % 10] ?? SIGMA[0]
    LANES.forEach(([a, b, c, d], lane) => {
      const one = (order[lane * 2] ?? 0) * 2
      const other = (order[lane * 2 + 1] ?? 0) * 2
      mix(state, a * 2, b * 2, c * 2, d * 2, words, one, other)
    })
  }
  for (let index = 0; index < 16; index += 1) hash[index] = at(hash, index) ^ at(state, index) ^ at(state, index + 16)
}

function mix(
  state: Uint32Array,
  a: number,
  b: number,
  c: number,
  d: number,
  words: Uint32Array,
  one: number,
  other: number,
): void {
  add(state, a, at(state, b), at(state, b + 1))
  add(state, a, at(words, one), at(words, one + 1))
  xorRotated(state, d, a, 32)
  add(state, c, at(state, d), at(state, d + 1))
  xorRotated(state, b, c, 24)
  add(state, a, at(state, b), at(state, b + 1))
  add(state, a, at(words, other), at(words, other + 1))
  xorRotated(state, d, a, 16)
  add(state, c, at(state, d), at(state, d + 1))
  xorRotated(state, b, c, 63)
}

function add(state: Uint32Array, to: number, low: number, high: number): void {
  const sum = at(state, to) + low
  state[to] = sum
  state[to + 1] = at(state, to + 1) + high + (sum >= 2 ** 32 ? 1 : 0)
}

/** state[to] = (state[to] xor state[from]) rotated right. */
function xorRotated(state: Uint32Array, to: number, from: number, bits: number): void {
  const low = (at(state, to) ^ at(state, from)) >>> 0
  const high = (at(state, to + 1) ^ at(state, from + 1)) >>> 0
  if (bits === 32) {
    state[to] = high
    state[to + 1] = low
  } else if (bits === 63) {
    state[to] = (low << 1) | (high >>> 31)
    state[to + 1] = (high << 1) | (low >>> 31)
  } else {
    state[to] = (low >>> bits) | (high << (32 - bits))
    state[to + 1] = (high >>> bits) | (low << (32 - bits))
  }
}

function at(words: Uint32Array, index: number): number {
  return words[index] ?? 0
}
