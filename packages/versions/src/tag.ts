// Reading a tag: the version that it states, and the package that its prefix names.
import { qualifies } from './channel-words.ts'
import { namesPackage, WORDS } from './package-names.ts'
import type { ParsedVersion, Scheme } from './scheme.ts'
import { isDigits, tokensOf } from './tokens.ts'

/** What a tag says under a scheme, for one package. */
export type TagReading =
  | { readonly kind: 'version'; readonly version: ParsedVersion; readonly prefix: string }
  | { readonly kind: 'other-package'; readonly version: ParsedVersion; readonly prefix: string }
  | { readonly kind: 'no-version' }

/** One way to cut a tag in two. */
export interface Cut {
  readonly version: ParsedVersion
  readonly prefix: string
}

// Where a version may begin: at the start or after a separator, behind `v`, `v.`, or a word such as `REL` (REL9_6_1).
const STARTS = /(?<=^|[-_/@])(?:v\.?|release|rel|version|ver|r)?(?=\d)/gi

const UNDERSCORED = /^(\d+(?:_\d+)*)([_-]?[a-z][0-9a-z._]*)?$/i

/** git itself has no limit, but nobody's tag is longer; it keeps the work for a hostile one small. */
export const LONGEST_TAG = 512

/**
 * Reads a tag such as `v1.2.3`, `release-1.2.3`, `REL_1_2_3`, `pkg-v1.2.3`, `pkg/v1.2.3`, `@scope/pkg@1.2.3`.
 * `names` are the names that a prefix may use for the package; the prefix that names it at most length wins, then the
 * longest text that is a version. Never throws.
 */
export function readTag(tag: string, scheme: Scheme, names: readonly string[]): TagReading {
  if (tag.length > LONGEST_TAG) return { kind: 'no-version' }
  const cuts = [...tag.matchAll(STARTS)].flatMap((match) => {
    const version = parseTagVersion(tag.slice(match.index + match[0].length), scheme)
    const prefix = tag.slice(0, match.index).replace(/[-_/@]$/, '')
    return version && mayBePrefix(prefix) ? [{ version, prefix }] : []
  })
  return choose(cuts, names)
}

/** The reading that the cuts of a tag allow, given from the longest version on. */
export function choose(cuts: readonly Cut[], names: readonly string[]): TagReading {
  const likely = cuts.filter((cut, index) => !isPartOfName(cut, cuts.slice(index + 1)))
  // A longer prefix is the more exact name: `log4j-1.2-api` rather than `log4j`.
  const own = likely.findLast(({ prefix }) => prefix !== '' && namesPackage(prefix, names))
  const plain = likely.find(({ prefix }) => isPlain(prefix))
  const chosen = own ?? plain
  if (chosen) return { kind: 'version', ...chosen }
  const [foreign] = likely
  return foreign ? { kind: 'other-package', ...foreign } : { kind: 'no-version' }
}

/**
 * In `python-3-foo-1.0` the 3 belongs to the name: what follows it is a word that qualifies no version, and a version
 * of its own. A whole version (three numbers), or one without a name before it, is none of a name.
 */
function isPartOfName({ version, prefix }: Cut, later: readonly Cut[]): boolean {
  if (isPlain(prefix) || version.release.length > 2) return false
  return later.some((cut) => {
    const between = tokensOf(cut.prefix.slice(prefix.length)).filter((token) => !isDigits(token))
    return cut.version.release.length > 1 && between.some((word) => !qualifies(word))
  })
}

/** No package is called 2024 (`2024-01-05` is a date, also behind `release-`) or v1.2.3-foo (`v1.2.3-foo-2.0`). */
function mayBePrefix(prefix: string): boolean {
  if (isPlain(prefix)) return true
  const isName = /[a-z]/i.test(prefix) && !/^v?\d+[._]\d/i.test(prefix)
  return isName && !isPlain(prefix.replace(/(?<![\d._/-])[\d._/-]+$/, ''))
}

function isPlain(prefix: string): boolean {
  return prefix === '' || prefix.split(/[-_/]/).every((word) => WORDS.has(word.toLowerCase()))
}

/**
 * The version that a part of a tag states. `REL_1_2_3_RC1` writes dots as underscores; no scheme of ours uses
 * underscores between numbers.
 */
export function parseTagVersion(text: string, scheme: Scheme): ParsedVersion | undefined {
  const [, numbers, rest = ''] = UNDERSCORED.exec(text) ?? []
  if (numbers === undefined) return scheme.parse(text)
  const [dotted, word] = [numbers.replaceAll('_', '.'), rest.replaceAll('_', '.')]
  // `1_1_1w` is no 1.1.1-w: only a word that qualifies a version may get a hyphen that the tag lacks.
  const apart = /^[.-]/.test(word) || qualifies(tokensOf(word)[0] ?? '')
  return scheme.parse(dotted + word) ?? (apart ? scheme.parse(`${dotted}-${word.replace(/^[.-]/, '')}`) : undefined)
}
