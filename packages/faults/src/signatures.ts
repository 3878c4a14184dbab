// The signature of every file: the same in every run, and found again in the body of an upload.
/** A multiple of three bytes, so that every signature begins with the same letters. */
const LEAD = 'signed for: '
const LEAD_IN_BASE64 = Buffer.from(LEAD).toString('base64')

/** What of its attestation an upload carries, by the signature in its body. */
export function attestationIn(body: Buffer, file: string): 'no' | 'own' | 'other' {
  if (body.includes(signatureOf(file))) return 'own'
  return body.includes(LEAD_IN_BASE64) ? 'other' : 'no'
}

/** Base64, of a text that names the file. */
export function signatureOf(file: string): string {
  return Buffer.from(`${LEAD}${file}`).toString('base64')
}
