// The two clocks of a world: the machine's, and one that a file moves ahead for every process that follows it.
import { closeSync, constants, openSync, readSync, writeSync } from 'node:fs'
import type { Clock } from './world.ts'

const BYTES = 8

/** The machine's time; it cannot be moved. */
export function realClock(): Clock {
  return {
    now: () => Date.now(),
    advance: () => {
      throw new Error('A real clock cannot be advanced; give the world a simulated one.')
    },
  }
}

/**
 * Real time plus the offset that `file` holds: milliseconds as a signed 64-bit little-endian integer at position 0.
 * The file is made when it is missing, and every process that reads it sees the same time. Time never goes back.
 */
export function simulatedClock(file: string): Clock {
  const descriptor = openSync(file, constants.O_RDWR | constants.O_CREAT, 0o666)
  closeSync(descriptor)
  return {
    now: () => Date.now() + readOffset(file),
    advance: (milliseconds) => {
      if (!(milliseconds >= 0)) throw new RangeError(`Time cannot pass by ${milliseconds} ms.`)
      writeOffset(file, readOffset(file) + Math.round(milliseconds))
    },
  }
}

function readOffset(file: string): number {
  const bytes = Buffer.alloc(BYTES)
  const descriptor = openSync(file, 'r')
  try {
    return readSync(descriptor, bytes, 0, BYTES, 0) === BYTES ? Number(bytes.readBigInt64LE(0)) : 0
  } finally {
    closeSync(descriptor)
  }
}

function writeOffset(file: string, offset: number): void {
  const bytes = Buffer.alloc(BYTES)
  bytes.writeBigInt64LE(BigInt(offset))
  const descriptor = openSync(file, 'r+')
  try {
    // One write of eight bytes: another process sees the old offset or the new one, never half of each.
    writeSync(descriptor, bytes, 0, BYTES, 0)
  } finally {
    closeSync(descriptor)
  }
}
