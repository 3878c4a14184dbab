// Private keys in binary files: PKCS #12, Java's key stores, and DER. Told by their content: most stores hold certificates alone.
import { createPrivateKey } from 'node:crypto'
import { isSequence } from './private-keys.ts'

const STORE = /\.(?:p12|pfx|jks|keystore|jceks|bks)$/i
const DER = /\.(?:key|der|pk8|p8|pkcs8)$/i

/** A key's bag inside PKCS #12, plain or shrouded: 1.2.840.113549.1.12.10.1.1 and .2. */
const KEY_BAGS = [1, 2].map((last) => Buffer.from([0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 12, 10, 1, last]))

/** Java's own store, and the one of its cryptography extension. */
const JAVA_STORES = [0xfeedfeed, 0xcececece]

/** What the file is when it holds a private key: `a key store with a private key`; empty otherwise. */
export function binaryKey(path: string, bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (STORE.test(path) && holdsKey(buffer)) return 'a key store with a private key'
  return DER.test(path) && isSequence(buffer) && isDerKey(buffer) ? 'a private key' : ''
}

function holdsKey(store: Buffer): boolean {
  if (store.length >= 12 && JAVA_STORES.includes(store.readUInt32BE(0))) return javaStoreHoldsKey(store)
  return store[0] === 0x30 && KEY_BAGS.some((bag) => store.includes(bag))
}

/** Entries one after the other: 1 is a key, 2 a certificate, 3 a secret key. */
function javaStoreHoldsKey(store: Buffer): boolean {
  const certificateType = store.readUInt32BE(4) > 1
  let at = 12
  for (let left = store.readUInt32BE(8); left > 0 && at + 6 <= store.length; left -= 1) {
    if (store.readUInt32BE(at) !== 2) return true
    // Tag, alias, date, then the certificate: its type (since version 2) and its bytes.
    at += 4 + 2 + store.readUInt16BE(at + 4) + 8
    if (certificateType && at + 2 <= store.length) at += 2 + store.readUInt16BE(at)
    if (at + 4 > store.length) return false
    at += 4 + store.readUInt32BE(at)
  }
  return false
}

function isDerKey(key: Buffer): boolean {
  return (['pkcs8', 'pkcs1', 'sec1'] as const).some((type) => {
    try {
      createPrivateKey({ key, format: 'der', type })
      return true
    } catch (thrown) {
      // An encrypted one is a private key too, whose password can be guessed at leisure.
      return (thrown as NodeJS.ErrnoException).code === 'ERR_MISSING_PASSPHRASE'
    }
  })
}
