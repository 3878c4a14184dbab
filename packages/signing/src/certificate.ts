// The key and certificate of this job: made for one run, kept in memory, and renewed before they grow old.
import { generateKeyPairSync, sign as signWith } from 'node:crypto'
import type { FulcioSigner, Signer as LibrarySigner, Signature } from '@sigstore/sign'
import { type Patience, patiently } from './patience.ts'

/** Certificates are valid for 10 minutes; what is signed must be logged within them. */
const CERTIFICATE_USE_MS = 300_000

/** A request that takes longer is given up. */
export const TIMEOUT_MS = 30_000

export interface CertificateSource extends Patience {
  readonly fulcio: string
  /** A fresh ID token, for every attempt. */
  readonly idToken: () => Promise<string>
}

/**
 * A signer for many files: the first signature asks Fulcio for a certificate, the others use it while it is young. The
 * library would try nothing again by itself (`retry: 0` is its default, and pinned).
 */
export function createCertifiedSigner(Fulcio: typeof FulcioSigner, source: CertificateSource): LibrarySigner {
  let held: { readonly until: number; readonly identity: Promise<Identity> } | undefined
  const identity = (): Promise<Identity> => {
    if (held && source.now() < held.until) return held.identity
    const fresh = { until: source.now() + CERTIFICATE_USE_MS, identity: certify(Fulcio, source) }
    held = fresh
    fresh.identity.catch(() => {
      if (held === fresh) held = undefined
    })
    return fresh.identity
  }
  return {
    sign: async (data) => {
      const { keyHolder, certificate } = await identity()
      const { signature } = await keyHolder.sign(data)
      return { signature, key: { $case: 'x509Certificate', certificate } }
    },
  }
}

interface Identity {
  readonly keyHolder: LibrarySigner
  /** PEM. */
  readonly certificate: string
}

async function certify(Fulcio: typeof FulcioSigner, source: CertificateSource): Promise<Identity> {
  const keyHolder = createKeyHolder()
  const signer = new Fulcio({
    fulcioBaseURL: source.fulcio,
    identityProvider: { getToken: source.idToken },
    keyHolder,
    retry: 0,
    timeout: TIMEOUT_MS,
  })
  const request = `POST ${source.fulcio}/api/v2/signingCert`
  const { key } = await patiently(request, () => signer.sign(Buffer.alloc(0)), source)
  if (key.$case !== 'x509Certificate') throw new Error('Fulcio gave a key instead of a certificate.')
  return { keyHolder, certificate: key.certificate }
}

function createKeyHolder(): LibrarySigner {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const pem = publicKey.export({ format: 'pem', type: 'spki' }).toString()
  return {
    sign: async (data): Promise<Signature> => ({
      signature: signWith('sha256', data, privateKey),
      key: { $case: 'publicKey', publicKey: pem },
    }),
  }
}
