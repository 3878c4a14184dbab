// Private keys in the text form (RFC 7468, OpenSSH, OpenPGP), also inside other files: in source code, in JSON.
import { marksIn } from './marks.ts'

/** A key found, by the line on which it begins. */
export interface KeyPlace {
  readonly line: number
}

/** A file with so many needs no further looking at. */
const ENOUGH = 100

const LABEL = /^(?:[A-Z0-9]+ ){0,3}PRIVATE KEY(?: BLOCK)?-----/
const BEGIN = '-----BEGIN '
/** The largest are RSA keys of 16,384 bits and OpenPGP keys with their certificates. */
const LONGEST = 64 * 1024
/** 32 bytes of a seed and what stands around them: Ed25519 in PKCS #8. */
const SHORTEST = 48
const OPENSSH = Buffer.from('openssh-key-v1\0', 'latin1')

/** Where private keys stand. What has the label alone (a documentation's "...", a pattern in code) is none. */
export function privateKeysIn(text: string): KeyPlace[] {
  const places: KeyPlace[] = []
  const isMarked = marksIn(text)
  let line = 1
  let counted = 0
  // From one BEGIN to the next: no byte is looked at twice, however many there are without an END.
  for (let at = text.indexOf(BEGIN); at >= 0 && places.length < ENOUGH; ) {
    const next = text.indexOf(BEGIN, at + BEGIN.length)
    const block = text.slice(at + BEGIN.length, Math.min(next < 0 ? text.length : next, at + LONGEST))
    if (isPrivateKey(block) && !isMarked(at)) {
      for (; counted < at; counted += 1) if (text.charCodeAt(counted) === 10) line += 1
      places.push({ line })
    }
    at = next
  }
  return places
}

function isPrivateKey(block: string): boolean {
  const label = LABEL.exec(block)?.[0]
  const end = block.indexOf('-----END')
  if (label === undefined || end < 0) return false
  const body = block.slice(label.length, end)
  const encrypted = body.includes('Proc-Type: 4,ENCRYPTED')
  const bytes = Buffer.from(base64Of(body), 'base64')
  if (bytes.length < SHORTEST) return false
  if (encrypted) return new Set(bytes).size > SHORTEST / 2
  if (label.startsWith('PGP')) return isSecretKeyPacket(bytes[0] ?? 0)
  return isSequence(bytes) || bytes.subarray(0, OPENSSH.length).equals(OPENSSH)
}

/** Without headers, OpenPGP's checksum, and what code writes around lines: quotes, `\\n`, ` +`. */
function base64Of(body: string): string {
  return body
    .replaceAll(/\\[nrt]/g, '\n')
    .split('\n')
    .filter((line) => !line.includes(': ') && !line.startsWith('='))
    .flatMap((line) => line.split(/[^A-Za-z0-9+/]+/))
    .filter((part) => part !== '+')
    .join('')
}

/** One ASN.1 sequence that is as long as it says; at its end there may be what was no base64. */
export function isSequence(bytes: Uint8Array): boolean {
  const [tag, first = 0] = bytes
  if (tag !== 0x30) return false
  const more = first < 0x80 ? 0 : first & 0x7f
  if (more > 3) return false
  const length = more === 0 ? first : bytes.subarray(2, 2 + more).reduce((sum, byte) => sum * 256 + byte, 0)
  const rest = bytes.length - (2 + more + length)
  return length >= SHORTEST - 4 && rest >= 0 && rest <= 8
}

/** The packet's tag 5, in its old and its new writing (RFC 9580, 4.2). */
function isSecretKeyPacket(first: number): boolean {
  return first === 0xc5 || (first & 0xfc) === 0x94
}
