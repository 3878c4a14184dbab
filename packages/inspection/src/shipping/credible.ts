// Whether what looks like a secret is one. Documentation is full of made-up ones, and a check that cries wolf is switched off.
import { crc32 } from 'node:zlib'
import type { Match } from './scanner.ts'

/** `proven`: a checksum says that a server has issued it. */
export type Credibility = 'proven' | 'likely' | 'none'

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** Six digits of base 62 at the end, the checksum of the thirty characters before (GitHub, since 2021). */
const GITHUB_TOKEN = /^gh[a-z]_([0-9A-Za-z]{30})([0-9A-Za-z]{6})$/

/** Words and rows that stand in documentation, where a drawn token has them once in thousands. */
const MADE_UP = /example|placeholder|dummy|redacted|changeme|your|x{4}|0{6}|1234567|abcdefg|deadbeef/i

/** Fewer different characters than this are a pattern: a drawn token of twenty characters has more. */
const FEWEST_DIFFERENT = 8

/** Names that lead nowhere (RFC 2606, RFC 6761). */
const NO_HOST =
  /@(?:[\w-]{1,63}\.){0,9}(?:(?:example|test|invalid|localhost)\.(?:com|org|net)|example|test|invalid|localhost)(?:[:/?#]|$)/i

/** `https://user:password@host`, also of a database. */
const PASSWORD = /:\/\/[^:/\s]{1,256}:([^@/\s]{1,256})@/

/** How much there is to a match. */
export function credibility({ rule, text }: Match): Credibility {
  if (rule === 'basicauth' || rule === 'database-connection-string') return passwordIn(text)
  const [, drawn, sum] = GITHUB_TOKEN.exec(text) ?? []
  if (drawn !== undefined) return checksum(drawn) === sum ? 'proven' : 'none'
  if (MADE_UP.test(text)) return 'none'
  return repeats(text) ? 'none' : 'likely'
}

/** Passwords in addresses are mostly `user:pass` in a readme; one that a machine has drawn is none of those. */
function passwordIn(address: string): Credibility {
  const [, password = ''] = PASSWORD.exec(address) ?? []
  const drawn = password.length >= 10 && /\d/.test(password) && /[A-Za-z]/.test(password)
  if (!drawn || MADE_UP.test(password) || NO_HOST.test(address)) return 'none'
  return repeats(password) ? 'none' : 'likely'
}

/** Looks at the end alone: the beginning says whose token it is. */
function repeats(text: string): boolean {
  return new Set(text.slice(-24)).size < FEWEST_DIFFERENT
}

/** The checksum at the end of a token: CRC-32 in base 62, filled up with zeros. */
export function checksum(drawn: string): string {
  let rest = crc32(drawn)
  let digits = ''
  for (; rest > 0; rest = Math.floor(rest / DIGITS.length)) digits = `${DIGITS[rest % DIGITS.length]}${digits}`
  return digits.padStart(6, '0')
}
