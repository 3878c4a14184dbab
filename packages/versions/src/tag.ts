// Reading a tag: the version that it states, and the package that its prefix names.
import type { ParsedVersion, Scheme } from './scheme.ts'

/** What a tag says under a scheme, for one package. */
export type TagReading =
  | { readonly kind: 'version'; readonly version: ParsedVersion; readonly prefix: string }
  | { readonly kind: 'other-package'; readonly version: ParsedVersion; readonly prefix: string }
  | { readonly kind: 'no-version' }

// Prefixes that name no package: `release-1.2.3`, `version/1.2.3`, `REL_1_2_3`.
const WORDS = new Set(['v', 'ver', 'version', 'versions', 'release', 'releases', 'rel', 'tag', 'tags'])

// Where a version may begin: at the start or after a separator, with or without `v`.
const STARTS = /(?<=^|[-_/@])v?(?=\d)/gi

/**
 * Reads a tag such as `v1.2.3`, `release-1.2.3`, `pkg-v1.2.3`, `pkg/v1.2.3`, `@scope/pkg@1.2.3`.
 * `names` are the names that a prefix may use for the package; the longest text that is a version wins,
 * except that a prefix which names the package always does.
 */
export function readTag(tag: string, scheme: Scheme, names: readonly string[]): TagReading {
  const readings = [...tag.matchAll(STARTS)].flatMap((match) => {
    const version = parseTagVersion(tag.slice(match.index + match[0].length), scheme)
    const prefix = tag.slice(0, match.index).replace(/[-_/@]$/, '')
    // `2024-01-05` is a date, not version 01-05 of a package called 2024.
    return version && (prefix === '' || /[a-z]/i.test(prefix)) ? [{ version, prefix }] : []
  })
  const own = readings.find(({ prefix }) => prefix !== '' && namesPackage(prefix, names))
  const plain = readings.find(({ prefix }) => prefix === '' || WORDS.has(prefix.toLowerCase()))
  const chosen = own ?? plain
  if (chosen) return { kind: 'version', ...chosen }
  const [foreign] = readings
  return foreign ? { kind: 'other-package', ...foreign } : { kind: 'no-version' }
}

/** True when a tag's prefix names a package: `pkg`, `@scope/pkg`, a folder that ends in it, a word before it. */
export function namesPackage(prefix: string, names: readonly string[]): boolean {
  const spelled = [prefix, prefix.split('/').at(-1) ?? '', withoutWord(prefix)].map(spelling)
  return names.some((name) => name !== '' && [name, unscoped(name)].map(spelling).some((own) => spelled.includes(own)))
}

// `release-1_2_3` writes dots as underscores; no scheme of ours uses underscores between numbers.
function parseTagVersion(text: string, scheme: Scheme): ParsedVersion | undefined {
  return scheme.parse(/^\d+(_\d+)+$/.test(text) ? text.replaceAll('_', '.') : text)
}

function withoutWord(prefix: string): string {
  const parts = prefix.split(/[-_/]/)
  const isWord = (part: string | undefined) => WORDS.has((part ?? '').toLowerCase())
  if (isWord(parts[0])) return parts.slice(1).join('-')
  return isWord(parts.at(-1)) ? parts.slice(0, -1).join('-') : prefix
}

function unscoped(name: string): string {
  return name.startsWith('@') ? (name.split('/')[1] ?? name) : name
}

// The registries take these for the same name (PEP 503; crates.io `-` and `_`).
function spelling(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
