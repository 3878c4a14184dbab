// Versions and requirements as the server's own parser reads them (the crate semver), stricter than npm's.
import { compare, compareBuild } from 'semver'

const NUMBER = '(?:0|[1-9]\\d*)'
const IDENTIFIER = '(?:0|[1-9]\\d*|\\d*[A-Za-z-][\\dA-Za-z-]*)'
const PRERELEASE = `(?:-${IDENTIFIER}(?:\\.${IDENTIFIER})*)`
const BUILD = '(?:\\+[\\dA-Za-z-]+(?:\\.[\\dA-Za-z-]+)*)'
const VERSION = new RegExp(`^${NUMBER}\\.${NUMBER}\\.${NUMBER}${PRERELEASE}?${BUILD}?$`)
const PARTIAL = `(${NUMBER})(?:\\.(${NUMBER}|[*xX])(?:\\.(${NUMBER}|[*xX])(${PRERELEASE}?)${BUILD}?)?)?`
const COMPARATOR = new RegExp(`^(=|>=|>|<=|<|~|\\^)? *${PARTIAL}$`)

/** A complete version, without `v` and without blanks. */
export function isVersion(text: string): boolean {
  return VERSION.test(text)
}

/** crates.io takes one version of all that differ in this only. */
export function withoutBuild(version: string): string {
  return version.split('+', 1)[0] ?? version
}

/** By precedence, build metadata last. */
export function compareVersions(one: string, other: string): number {
  return compare(one, other) || compareBuild(one, other)
}

/** The requirement as the server writes it: `1.2` becomes `^1.2`. Undefined for what is none. */
export function normalizedRequirement(text: string): string | undefined {
  const trimmed = text.trim()
  if (/^[*xX]$/.test(trimmed)) return '*'
  const comparators = trimmed.split(',').map((part) => normalizedComparator(part.trim()))
  return comparators.some((part) => part === undefined) ? undefined : comparators.join(', ')
}

function normalizedComparator(text: string): string | undefined {
  const found = COMPARATOR.exec(text)
  if (!found) return undefined
  const [, operator, major = '', minor, patch, prerelease = ''] = found
  const isWild = (part: string | undefined) => part !== undefined && /^[*xX]$/.test(part)
  if (!isWild(minor) && !isWild(patch)) return `${operator ?? '^'}${numbers(major, minor, patch)}${prerelease}`
  if (prerelease !== '' || (isWild(minor) && patch !== undefined && !isWild(patch))) return undefined
  // With an operator a wildcard says no more than leaving the number out.
  const shown = isWild(minor) ? numbers(major, undefined, undefined) : numbers(major, minor, undefined)
  return operator === undefined ? `${shown}.*` : `${operator}${shown}`
}

function numbers(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join('.')
}
