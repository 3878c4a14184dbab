// Semantic versions (https://semver.org/spec/v2.0.0.html), strictly: no `v`, no missing parts, no blanks.
import compareVersions from 'semver/functions/compare.js'
import parseVersion from 'semver/functions/parse.js'
import { channelOf, STABLE } from '../channel-words.ts'
import type { ParsedVersion, Scheme } from '../scheme.ts'

// The `semver` library forgives a leading `v`, `=` and blanks; a registry does not.
const STARTS_STRICT = /^\d/

// A word, alone (`rc`), with a number (`rc1`, `rc-1`) or with more after a hyphen (`pr-123-fix`); not a hash (`a1b2c3d`).
const WORD = /^([a-z]+)(?:-?\d+)?(?:-.*)?$/i

function parse(text: string): ParsedVersion | undefined {
  if (!STARTS_STRICT.test(text) || /\s/.test(text)) return undefined
  const found = parseVersion(text)
  if (found === null) return undefined
  const words = found.prerelease.flatMap((part) => WORD.exec(String(part))?.[1] ?? [])
  const prerelease = found.prerelease.length > 0
  return {
    text,
    normalized: found.version,
    release: [found.major, found.minor, found.patch],
    prerelease,
    channel: prerelease ? channelOf(words[0]) : STABLE,
  }
}

/**
 * Build metadata does not tell versions apart for npm and crates.io, so `1.0.0` equals `1.0.0+5`.
 * Where both state build metadata and differ, somebody meant two builds: not equal.
 */
function equal(one: ParsedVersion, other: ParsedVersion): boolean {
  const [build, otherBuild] = [buildOf(one.text), buildOf(other.text)]
  const contradicts = build !== '' && otherBuild !== '' && build !== otherBuild
  return compare(one, other) === 0 && !contradicts
}

function buildOf(text: string): string {
  const plus = text.indexOf('+')
  return plus < 0 ? '' : text.slice(plus + 1)
}

function compare(one: ParsedVersion, other: ParsedVersion): number {
  return compareVersions(one.normalized, other.normalized)
}

export const semver: Scheme = {
  id: 'semver',
  describes: 'a semantic version such as 1.2.3 or 1.2.3-rc.1',
  ecosystems: ['npm', 'jsr', 'crates', 'hex', 'pub', 'helm', 'go', 'swift'],
  parse,
  equal,
  compare,
}
