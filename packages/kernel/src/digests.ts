// Digests as the registries write them: hex for SHA-1 and SHA-256, Subresource Integrity for npm's SHA-512.
import { createHash } from 'node:crypto'

export type DigestAlgorithm = 'sha1' | 'sha256' | 'sha512'

/** Lower-case hex digest of the bytes. */
export function digestOf(algorithm: DigestAlgorithm, bytes: Uint8Array | string): string {
  return createHash(algorithm).update(bytes).digest('hex')
}

/** `sha512-<base64>` from a hex digest (https://www.w3.org/TR/SRI/). */
export function toIntegrity(algorithm: DigestAlgorithm, hex: string): string {
  return `${algorithm}-${Buffer.from(hex, 'hex').toString('base64')}`
}

/** Hex digest of one algorithm out of an integrity string that may hold several; undefined when it has none. */
export function fromIntegrity(algorithm: DigestAlgorithm, integrity: string): string | undefined {
  const entry = integrity.split(/\s+/).find((part) => part.startsWith(`${algorithm}-`))
  const encoded = entry?.slice(algorithm.length + 1).split('?')[0]
  return encoded ? Buffer.from(encoded, 'base64').toString('hex') : undefined
}
