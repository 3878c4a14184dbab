// Versions in a heading's text: strict about where they begin and end, and linear however long the text is.

export interface FoundVersion {
  /** As written, without a leading `v`. */
  readonly version: string
  /** With what stood before it: a `v`. */
  readonly hasLetter: boolean
  /** What follows. */
  readonly rest: string
}

// Parts are always parted by a mark, so that no text can be cut into them in two ways.
const SHAPE =
  /^\d+(?!\d)(?:\.(?:\d+(?!\d)|x|\*)(?![a-z0-9]*\*))*(?!\.[\dx*])(?:[a-z][a-z0-9]*)?(?:[-+._~!]{1,2}[a-z0-9]+)*$/i
const TOKEN = /^(v\.? ?(?=\d))?(\d[\w.+~*!-]{0,80})/i
const BOUNDARY = /^(?:$|[\s\]),:;/–—(|"'”’]|\[(?=[a-z]|\d{4}))/i

/** The version that a text begins with; undefined when it begins with none. */
export function leadingVersion(text: string): FoundVersion | undefined {
  const match = TOKEN.exec(text)
  const token = match?.[2]?.replace(/[-.+_~!]{1,8}$/, '')
  if (!match || !token || !SHAPE.test(token) || !/^\d+(?:$|[^a-z\d]|[a-z]{1,10}(?:\d|$|[^a-z]))/i.test(token)) return
  const from = (match[1]?.length ?? 0) + token.length
  const rest = text.slice(from)
  const isCut = BOUNDARY.test(rest) || /^(?:[.:!-]{1,8}|~~)(?:\s|$)/.test(rest)
  return isCut ? { version: token, hasLetter: match[1] !== undefined, rest } : undefined
}

/** Versions listed after the first: `1.2.3, 1.1.9 and 1.0.5`; with what follows the last of them. */
export function listedVersions(text: string): { readonly versions: readonly string[]; readonly rest: string } {
  const versions: string[] = []
  let rest = text
  for (;;) {
    const joint = /^\]?\s{0,4}(?:,\s?and\b|,|&|\/|\band\b)\s{0,4}\[?/i.exec(rest)
    const next = joint && leadingVersion(rest.slice(joint[0].length).replace(/^(?:version|release)\s/i, ''))
    if (!next?.version.includes('.') || /^\d{4}\.\d{1,2}\.\d{1,2}$/.test(next.version)) return { versions, rest }
    if (versions.length > LISTED) return { versions, rest }
    versions.push(next.version)
    rest = next.rest
  }
}

const LISTED = 20
