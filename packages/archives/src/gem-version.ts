// When two versions are one to RubyGems: Gem::Version's own comparison (https://docs.ruby-lang.org/en/master/Gem/Version.html).

const LONGEST = 256
const NUMBER_AND_PARTS = /^\d+(?:\.[0-9a-z]+)*$/i
const BEHIND_HYPHEN = /^[0-9a-z-]+(?:\.[0-9a-z-]+)*$/i

/** Gem::Version::VERSION_PATTERN, read in two parts so that nothing is tried twice. */
export function isGemVersion(text: string): boolean {
  if (text.length > LONGEST) return false
  const hyphen = text.indexOf('-')
  if (hyphen < 0) return NUMBER_AND_PARTS.test(text)
  return NUMBER_AND_PARTS.test(text.slice(0, hyphen)) && BEHIND_HYPHEN.test(text.slice(hyphen + 1))
}

/** True when RubyGems takes both for one version: `1.0` is `1.0.0`, `1.0.0-rc1` is `1.0.0.pre.rc1`. */
export function sameGemVersion(one: string, other: string): boolean {
  if (!isGemVersion(one) || !isGemVersion(other)) return one === other
  return canonical(one) === canonical(other)
}

/** Zeros at the end of the numbers, and at the end of all, say nothing. */
function canonical(version: string): string {
  const segments = version.replaceAll('-', '.pre.').match(/\d+|[a-z]+/gi) ?? []
  const word = segments.findIndex((segment) => !isNumber(segment))
  const numbers = word < 0 ? segments : segments.slice(0, word)
  const rest = word < 0 ? [] : segments.slice(word)
  return [...trimmed(numbers), '/', ...trimmed(rest)].join(' ')
}

function trimmed(segments: readonly string[]): string[] {
  const kept = segments.map((segment) => (isNumber(segment) ? segment.replace(/^0+(?=\d)/, '') : segment))
  while (kept.at(-1) === '0') kept.pop()
  return kept
}

function isNumber(segment: string): boolean {
  return /^\d/.test(segment)
}
