// Keys and signatures of the stand-in: the certificate authority, its log of certificates and the transparency log of
// `@sigstore/mock`, at the world's time.
import { createHash } from 'node:crypto'
import type { Clock } from '../world.ts'
import type { Extension } from './certificate-extensions.ts'

/** The name that the transparency log signs its checkpoints with. */
const LOG_ADDRESS = 'https://rekor.stand-in'

export interface Authority {
  /** PEM, leaf first. */
  issue(publicKeyPem: string, name: string, extensions: readonly Extension[]): Promise<readonly string[]>
  /** Rekor's answer for an entry: one object under the entry's identifier. */
  log(entry: object): Promise<Readonly<Record<string, object>>>
  readonly trustedRoot: object
}

/** Fresh keys. The library is loaded here, by file: its index would also load a mock of Node's HTTP client. */
export async function createAuthority(clock: Clock): Promise<Authority> {
  const [{ initializeCA, initializeCTLog }, { initializeTLog }, { generateKeyPair }] = await Promise.all([
    import('@sigstore/mock/dist/fulcio/index.js'),
    import('@sigstore/mock/dist/rekor/index.js'),
    import('@sigstore/mock/dist/util/key.js'),
  ])
  const [authorityKeys, certificateLogKeys, logKeys] = [1, 2, 3].map(() => generateKeyPair('prime256v1')) as [
    ReturnType<typeof generateKeyPair>,
    ReturnType<typeof generateKeyPair>,
    ReturnType<typeof generateKeyPair>,
  ]
  // The library's clocks stand still, so each signature has one of its own; the keys stay.
  const authorityAt = async (now: Date) =>
    initializeCA(authorityKeys, await initializeCTLog(certificateLogKeys, now), now)
  const { rootCertificate } = await authorityAt(new Date(clock.now()))
  const root = Buffer.from(rootCertificate.buffer, rootCertificate.byteOffset, rootCertificate.byteLength)
  return {
    issue: async (publicKeyPem, subjectAltName, extensions) => {
      const authority = await authorityAt(new Date(clock.now()))
      const publicKey = Buffer.from(publicKeyPem.replace(/-----[A-Z ]+-----|\s/g, ''), 'base64')
      const leaf = await authority.issueCertificate({ publicKey, subjectAltName, extensions: [...extensions] })
      return [pemOf(Buffer.from(leaf.buffer, leaf.byteOffset, leaf.byteLength)), pemOf(root)]
    },
    log: async (entry) => {
      const log = await initializeTLog(LOG_ADDRESS, logKeys, new Date(clock.now()))
      return (await log.log(entry)) as Readonly<Record<string, object>>
    },
    trustedRoot: trustedRootOf(root, spki(certificateLogKeys), spki(logKeys)),
  }
}

function spki({ publicKey }: { readonly publicKey: import('node:crypto').KeyObject }): Buffer {
  return publicKey.export({ format: 'der', type: 'spki' })
}

function pemOf(der: Buffer): string {
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`
}

/** `trusted_root.json`, valid since ever. */
function trustedRootOf(root: Buffer, certificateLog: Buffer, log: Buffer): object {
  const validFor = { start: new Date(0).toISOString() }
  const logOf = (baseUrl: string, key: Buffer) => ({
    baseUrl,
    hashAlgorithm: 'SHA2_256',
    publicKey: { rawBytes: key.toString('base64'), keyDetails: 'PKIX_ECDSA_P256_SHA_256', validFor },
    logId: { keyId: createHash('sha256').update(key).digest('base64') },
  })
  return {
    mediaType: 'application/vnd.dev.sigstore.trustedroot+json;version=0.1',
    tlogs: [logOf(LOG_ADDRESS, log)],
    certificateAuthorities: [
      {
        subject: { organization: 'sigstore.mock', commonName: 'sigstore' },
        uri: 'https://fulcio.stand-in',
        certChain: { certificates: [{ rawBytes: root.toString('base64') }] },
        validFor,
      },
    ],
    ctlogs: [logOf('https://ctfe.stand-in', certificateLog)],
    timestampAuthorities: [],
  }
}
