// npm's own signature over every version that it takes (https://docs.npmjs.com/about-registry-signatures).
import { createSign, generateKeyPairSync } from 'node:crypto'
import { digestOf } from '@plumbline/kernel'

export interface RegistrySignature {
  readonly keyid: string
  readonly sig: string
}

/** Signs a version's name and integrity, with a key that lives as long as the registry. */
export type SignVersion = (version: {
  readonly name: string
  readonly version: string
  readonly integrity: string
}) => readonly RegistrySignature[]

export function createSignatures(): SignVersion {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const spki = publicKey.export({ type: 'spki', format: 'der' })
  const keyid = `SHA256:${Buffer.from(digestOf('sha256', spki), 'hex').toString('base64').replace(/=+$/, '')}`
  return ({ name, version, integrity }) => {
    const sig = createSign('SHA256').update(`${name}@${version}:${integrity}`).sign(privateKey, 'base64')
    return [{ keyid, sig }]
  }
}
