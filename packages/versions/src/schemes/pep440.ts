// Python versions (https://packaging.python.org/specifications/version-specifiers/, PEP 440).
import { compare as compareVersions, type Pep440Version, parse as parseVersion } from '@renovatebot/pep440'
import { channelOf, STABLE } from '../channel-words.ts'
import type { ParsedVersion, Scheme } from '../scheme.ts'

function parse(text: string): ParsedVersion | undefined {
  const found = parseVersion(text)
  if (found === null || !numbersOf(found).every(Number.isSafeInteger)) return undefined
  const { pre, dev, release } = found
  // A post-release and a local version are releases; a dev release of anything is not.
  const channel = dev ? 'dev' : pre ? channelOf(String(pre[0])) : STABLE
  return { text, normalized: normalize(found), release, prerelease: channel !== STABLE, channel }
}

/** The library reads numbers as doubles: beyond 2^53 two different versions would look the same. */
function numbersOf({ epoch, release, pre, post, dev, local }: Pep440Version): number[] {
  const parts = [epoch, ...release, ...(pre ?? []), ...(post ?? []), ...(dev ?? []), ...localParts(local)]
  return parts.filter((part) => typeof part === 'number')
}

/** The canonical spelling; trailing zeros of the release stay, as in metadata and file names. */
function normalize({ epoch, release, pre, post, dev, local }: Pep440Version): string {
  const segments = [
    epoch === 0 ? '' : `${epoch}!`,
    release.join('.'),
    pre ? pre.join('') : '',
    post ? `.${post.join('')}` : '',
    dev ? `.${dev.join('')}` : '',
    local ? `+${localParts(local).join('.')}` : '',
  ]
  return segments.join('')
}

// Typed as a string by the library, which gives an array.
function localParts(local: unknown): (string | number)[] {
  return Array.isArray(local) ? local : []
}

function compare(one: ParsedVersion, other: ParsedVersion): number {
  return compareVersions(one.normalized, other.normalized)
}

export const pep440: Scheme = {
  id: 'pep440',
  describes: 'a Python version such as 1.2.3 or 1.2.3rc1 (PEP 440)',
  ecosystems: ['pypi'],
  parse,
  equal: (one, other) => compare(one, other) === 0,
  compare,
}
