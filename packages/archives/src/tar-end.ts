// Where a tar ends: readers stop at the first block of zeros or at two of them, so nothing but zeros may follow one.
import { Transform } from 'node:stream'

const BLOCK = 512
const ZEROS = Buffer.alloc(BLOCK)

/** A run of blocks of zeros, by where it begins and ends in the tar. */
interface Run {
  readonly start: number
  readonly end: number
}

/** What is known of a tar's end while it passes. */
export interface TarEnd {
  /** Lets the tar through. */
  readonly stream: Transform
  /** True when zeros stand before this entry, whose bytes begin at `start`: for some readers the tar ended there. */
  passes(start: number, size: number): boolean
  /** True when something else than zeros follows the end, once the whole tar has passed. */
  isFollowed(): boolean
}

/** Follows a tar; its entries are told in their order, and may be told late. */
export function tarEnd(): TarEnd {
  let runs: Run[] = []
  /** Where the last entry that was told ends; zeros before that are its own. */
  let told = 0
  let lastFilled = -1
  const blocks = blockReader(
    () => told,
    (start, isZero) => {
      if (!isZero) lastFilled = start
      else if (start >= told) runs = withBlock(runs, start)
    },
  )
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      blocks(chunk)
      done(null, chunk)
    },
  })
  return {
    stream,
    passes(start, size) {
      const isBehind = runs.some((run) => run.start < start)
      told = start + Math.ceil(size / BLOCK) * BLOCK
      runs = runs.flatMap((run) => (run.end <= told ? [] : [{ ...run, start: Math.max(run.start, told) }]))
      return isBehind
    },
    isFollowed: () => runs.some(({ start }) => start < lastFilled),
  }
}

function withBlock(runs: Run[], start: number): Run[] {
  const last = runs.at(-1)
  if (last?.end === start) runs[runs.length - 1] = { start: last.start, end: start + BLOCK }
  else runs.push({ start, end: start + BLOCK })
  return runs
}

/**
 * Tells each block as it is complete, and a last one that is cut off with its first byte that is no zero; those before
 * `from` are passed over.
 */
function blockReader(from: () => number, each: (start: number, isZero: boolean) => void): (chunk: Buffer) => void {
  let position = 0
  let isZero = true
  return (chunk) => {
    const passed = Math.min(chunk.length, Math.max(0, from() - position))
    position += passed
    for (let at = passed; at < chunk.length; ) {
      const inside = position % BLOCK
      const length = Math.min(BLOCK - inside, chunk.length - at)
      if (inside === 0) isZero = true
      const wasZero = isZero
      isZero &&= chunk[at] === 0 && chunk.compare(ZEROS, 0, length, at, at + length) === 0
      const isWhole = inside + length === BLOCK
      if (isWhole ? isZero || wasZero : wasZero && !isZero) each(position - inside, isZero)
      at += length
      position += length
    }
  }
}
