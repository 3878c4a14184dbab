// How a rehearsal or a test steers the Sigstore stand-in, and what it reads back.
import type { CertifiedJob } from './verifier.ts'

export interface LogEntry {
  /** `dsse` for statements, `hashedrekord` for files. */
  readonly kind: string
  readonly uuid: string
}

export interface SigstoreControl {
  /** Everything that the transparency log holds, in order. */
  readonly entries: readonly LogEntry[]
  /** How many certificates were issued. */
  readonly certificates: number
  /**
   * The next `times` new entries are stored and answered 409, as when the answer to a first request got lost; the same
   * entry twice is always a conflict.
   */
  conflict(times: number): void
  /** What verifiers must trust, in the JSON form of Sigstore's `trusted_root.json`. */
  readonly trustedRoot: object
  /** Checks a bundle with Sigstore's own verifier; throws what it says. `artifact` for signatures of files. */
  verify(bundle: unknown, artifact?: Buffer): CertifiedJob
}

/** For a world without Sigstore: every use says so. */
export function absentSigstore(): SigstoreControl {
  const absent = () => {
    throw new Error('This world was started without `sigstore: true`.')
  }
  return { entries: [], certificates: 0, conflict: absent, trustedRoot: {}, verify: absent }
}
