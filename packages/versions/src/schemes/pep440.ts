// Python versions (https://packaging.python.org/specifications/version-specifiers/, PEP 440).
import { compare as compareVersions, type Pep440Version, parse as parseVersion } from '@renovatebot/pep440'
import { channelOf, STABLE } from '../channel-words.ts'
import type { ParsedVersion, Scheme } from '../scheme.ts'
import { compareDigits, compareText, withoutZeros } from '../tokens.ts'

function parse(text: string): ParsedVersion | undefined {
  const found = parseVersion(text)
  if (found === null || !numbersOf(found).every(Number.isSafeInteger)) return undefined
  const { pre, dev, release } = found
  // A post-release and a local version are releases; a dev release of anything is not.
  const channel = dev ? 'dev' : pre ? channelOf(String(pre[0])) : STABLE
  return { text, normalized: normalize(found, text), release, prerelease: channel !== STABLE, channel }
}

/** The library reads numbers as doubles: beyond 2^53 two different versions would look the same. */
function numbersOf({ epoch, release, pre, post, dev }: Pep440Version): number[] {
  const parts = [epoch, ...release, ...(pre ?? []), ...(post ?? []), ...(dev ?? [])]
  return parts.filter((part) => typeof part === 'number')
}

/** The canonical spelling; trailing zeros of the release stay, as in metadata and file names. */
function normalize({ epoch, release, pre, post, dev, local }: Pep440Version, text: string): string {
  const segments = [
    epoch === 0 ? '' : `${epoch}!`,
    release.join('.'),
    pre ? pre.join('') : '',
    post ? `.${post.join('')}` : '',
    dev ? `.${dev.join('')}` : '',
    local ? `+${localParts(text).map(spelledLocal).join('.')}` : '',
  ]
  return segments.join('')
}

/** The parts behind `+`. From the text: the library takes `0x1` and `1e0` for the number 1. */
function localParts(text: string): string[] {
  const plus = text.indexOf('+')
  return plus < 0
    ? []
    : text
        .slice(plus + 1)
        .trim()
        .toLowerCase()
        .split(/[-_.]/)
}

function spelledLocal(part: string): string {
  return isNumber(part) ? withoutZeros(part) : part
}

function isNumber(part: string): boolean {
  return /^\d+$/.test(part)
}

function compare(one: ParsedVersion, other: ParsedVersion): number {
  const [first, second] = [one, other].map(({ normalized }) => normalized.split('+')[0] ?? '')
  return (
    compareVersions(first ?? '', second ?? '') ||
    compareLocals(localParts(one.normalized), localParts(other.normalized))
  )
}

/** None comes first; then part by part, numbers above words; then the shorter. */
function compareLocals(one: readonly string[], other: readonly string[]): number {
  for (const [index, part] of one.entries()) {
    const against = other[index]
    if (against === undefined) return 1
    if (isNumber(part) !== isNumber(against)) return isNumber(part) ? 1 : -1
    const order = isNumber(part) ? compareDigits(part, against) : compareText(part, against)
    if (order !== 0) return order
  }
  return one.length - other.length
}

export const pep440: Scheme = {
  id: 'pep440',
  describes: 'a Python version such as 1.2.3 or 1.2.3rc1 (PEP 440)',
  ecosystems: ['pypi'],
  parse,
  equal: (one, other) => compare(one, other) === 0,
  compare,
}
