// Secrets that are known by what stands before them: a setting's name, an option, a scheme, the user of an address.
import { isDrawn, type Stretch } from './secret-tokens.ts'

/** Finds what is secret in the groups `kept` and `value` of an expression. */
interface Named {
  readonly pattern: RegExp
  isSecret(value: string, kept: string, before: string): boolean
}

/** Filled in elsewhere, or hidden already; and the words that a setting may have instead of a value. */
const NO_VALUE =
  /^(?:[$*%<{([]|(?:true|false|null|none|undefined|read|write|not|set|unset|empty|missing|required|given|is|was|has|of|and|or|for|from)\b)/i
const VERSION = /^v?\d+\.\d/
const DIGEST = /^sha\d{1,3}[-:=]/i
const ADDRESS = /^[a-z][a-z0-9+.-]{0,20}:/i

const always = (value: string) => !NO_VALUE.test(value)
const drawn = (value: string) =>
  always(value) && ![VERSION, DIGEST, ADDRESS].some((form) => form.test(value)) && looksDrawn(value)

const NAMED: readonly Named[] = [
  // npm's settings (.npmrc, and as JSON); yarn's.
  {
    pattern:
      /(?<kept>(?:_authToken|_auth|_password|npmAuthToken|npmAuthIdent)\\*["']?[ \t]{0,9}[=:][ \t]{0,9}\\*["']?)(?<value>[^\s"'\\]+)/g,
    isSecret: always,
  },
  // An environment variable, as a shell and as a log's list of them write it.
  {
    pattern:
      /(?<kept>(?:PASSWORD|PASSWD|PASSPHRASE|TOKEN|SECRET|API_?KEY|ACCESS_KEY|SECRET_KEY|PRIVATE_KEY|ACCOUNT_KEY|CREDENTIALS?)(?:=|\\*["']?[ \t]?: ?)\\*["']?)(?<value>[^\s"'\\]{3,})(?=["'\\,}]|[ \t]*$|[ \t]*[\r\n]|[ \t])/gm,
    isSecret: (value, kept, after) =>
      always(value) && (kept.includes('=') || /^(?:["'\\,}]|[ \t]*(?:[\r\n]|$))/.test(after)),
  },
  {
    pattern:
      /(?<kept>(?:pass(?:word|wd|phrase)|pwd|secret|token|authorization|credentials?|(?:api|access|account|secret|private|encryption)[-_ ]?key)\\*["'`]?[ \t]{0,9}(?:=>?|:)[ \t]{0,9}\\*["'`]?)(?<value>[^\s"'`\\,;&]{6,})/gi,
    isSecret: drawn,
  },
  // Where a quotation mark closes it, a password may have spaces and signs in it.
  {
    pattern:
      /(?<kept>"[\w.-]{0,40}(?:[Pp]assword|[Ss]ecret|_auth|_authToken)\\*"[ \t]{0,9}:[ \t]{0,9}\\*")(?<value>[^"\\\n]{3,200})/g,
    isSecret: always,
  },
  {
    pattern: /(?<kept>(?<=[\s"'`])(?:-u|--user)[ =]["']?[^\s:"'\\]{1,100}:)(?<value>[^\s"'\\]+)/g,
    // `docker run -u 1000:1000`
    isSecret: (value, kept) => always(value) && !(/^\d+$/.test(value) && /[ =]["']?\d+:$/.test(kept)),
  },
  {
    pattern: /(?<kept>--(?:password|passphrase|token|api-key|otp|pass)=["']?)(?<value>[^\s"'\\]{3,})/g,
    isSecret: always,
  },
  { pattern: /(?<kept>--(?:password|passphrase|token|api-key|pass)[ ]["']?)(?<value>[^\s"'\\]{6,})/g, isSecret: drawn },
  { pattern: /(?<kept>\btwine [^\n]{0,300}? -p ["']?)(?<value>[^\s"'\\]{3,})/g, isSecret: always },
  // What such a header holds; `Basic authentication` is two words.
  {
    pattern: /(?<kept>\bBearer[ \t]{1,9})(?<value>[A-Za-z0-9._~+/=-]{12,})/gi,
    isSecret: (value) => !/^(?:authenti|authori)/i.test(value),
  },
  {
    pattern: /(?<kept>\b(?:Basic|token)[ \t]{1,9})(?<value>[A-Za-z0-9._~+/=-]{12,})/gi,
    isSecret: (value) => !VERSION.test(value) && !DIGEST.test(value) && looksDrawn(value),
  },
  // What a signed address is good for.
  {
    pattern:
      /(?<kept>[?&](?:sig|signature|token|access_token|password|api[-_]?key|x-amz-(?:signature|security-token|credential)|x-goog-signature)=)(?<value>[^\s&"'\\<>]+)/gi,
    isSecret: always,
  },
]

/** Where secrets stand that their surroundings tell. */
export function settingsIn(text: string): Stretch[] {
  const named = NAMED.flatMap(({ pattern, isSecret }) =>
    [...text.matchAll(pattern)].flatMap(({ index, 0: all, groups }) => {
      const { kept = '', value = '' } = groups ?? {}
      const after = text.slice(index + all.length, index + all.length + 40)
      return isSecret(value, kept, after) ? [{ from: index + kept.length, to: index + all.length }] : []
    }),
  )
  return [...named, ...usersIn(text)]
}

/** Letters and digits, or capitals among small letters; `=` at its end is base64. */
function looksDrawn(value: string): boolean {
  if (/^[A-Za-z0-9+/_-]{8,}={1,2}$/.test(value)) return true
  return isDrawn(value) || (/\d/.test(value) && /[A-Za-z]/.test(value)) || /^[A-Za-z]*[a-z][A-Z]/.test(value)
}

/** JSON may write its slashes escaped. */
const SCHEME_END = /:(?:\\?\/){2}/g
const ADDRESS_RUN = /^[^\s"`<>]+/
const LONGEST_ADDRESS = 2000
/** What may follow user and password: a name or a number, and then its port, a path, or nothing. */
const HOST = /@(?=(?:[A-Za-z0-9][\w.-]{0,253}|\[[0-9a-fA-F:.]{2,45}\])(?::\d{1,5})?(?:[/\\?#,;')\]}*]|$))/g
const NUMBER = /^@\d{1,4}(?:\.\d{1,6}){0,2}(?![\w.])/

/** User and password of addresses; of one with a user alone (`ssh://git@host`) only where that is a token (`https`). */
function usersIn(text: string): Stretch[] {
  return [...text.matchAll(SCHEME_END)].flatMap(({ index, 0: mark }, at, all) => {
    const from = index + mark.length
    const next = all[at + 1]?.index ?? text.length
    const run = ADDRESS_RUN.exec(text.slice(from, Math.min(next, from + LONGEST_ADDRESS)))?.[0] ?? ''
    const length = userLength(run, /https?$/i.test(text.slice(Math.max(0, index - 5), index)))
    return length > 0 ? [{ from, to: from + length }] : []
  })
}

function userLength(run: string, isHttp: boolean): number {
  const [alone = ''] = /^[^/@:?#\\]*/.exec(run) ?? []
  if (run[alone.length] === '@') return isHttp ? alone.length : 0
  // A port is no password.
  if (run[alone.length] !== ':' || /^:\d{1,5}(?:[/\\?#]|$)/.test(run.slice(alone.length))) return 0
  const ends = [...run.matchAll(HOST)].map(({ index }) => index)
  const names = ends.filter((at) => at > alone.length && run[at - 1] !== '/' && !NUMBER.test(run.slice(at)))
  return names.at(-1) ?? Math.max(0, run.indexOf('@'))
}
