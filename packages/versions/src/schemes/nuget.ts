// NuGet's versions (https://learn.microsoft.com/nuget/concepts/package-versioning): up to four numbers, then as semver 2.
import { channelOf, STABLE } from '../channel-words.ts'
import type { ParsedVersion, Scheme } from '../scheme.ts'
import {
  compareDigits,
  compareNumbers,
  compareText,
  isDigits,
  LONGEST_VERSION,
  tokensOf,
  withoutZeros,
} from '../tokens.ts'

const NUMBERS = /^\d+(?:\.\d+){0,3}$/
const LABELS = /^[0-9a-z-]+(?:\.[0-9a-z-]+)*$/i
const LARGEST_NUMBER = 2 ** 31 - 1

interface Parts {
  readonly numbers: readonly string[]
  /** Empty for a stable version. */
  readonly labels: string
  readonly metadata: string
}

/** The parts of a text; `+` ends what counts, the first `-` before it ends the numbers. */
function partsOf(text: string): Parts {
  const plus = text.indexOf('+')
  const counted = plus < 0 ? text : text.slice(0, plus)
  const hyphen = counted.indexOf('-')
  return {
    numbers: (hyphen < 0 ? counted : counted.slice(0, hyphen)).split('.'),
    labels: hyphen < 0 ? '' : counted.slice(hyphen + 1),
    metadata: plus < 0 ? '' : text.slice(plus + 1),
  }
}

function parse(text: string): ParsedVersion | undefined {
  if (text.length > LONGEST_VERSION) return undefined
  const { numbers, labels, metadata } = partsOf(text)
  const release = numbers.map(Number)
  if (!NUMBERS.test(numbers.join('.')) || release.some((number) => number > LARGEST_NUMBER)) return undefined
  if ((text.includes('+') && !LABELS.test(metadata)) || (labels === '' ? /-(?:\+|$)/.test(text) : !LABELS.test(labels)))
    return undefined
  const prerelease = labels !== ''
  return {
    text,
    normalized: `${spelled(numbers)}${prerelease ? `-${labels}` : ''}`,
    release,
    prerelease,
    channel: prerelease ? channelOf(tokensOf(labels).find((token) => !isDigits(token))) : STABLE,
  }
}

/** Three numbers, and the fourth where it is not zero; no leading zeros. */
function spelled(numbers: readonly string[]): string {
  const [major = '0', minor = '0', patch = '0', revision = '0'] = numbers.map(withoutZeros)
  return [major, minor, patch, ...(revision === '0' ? [] : [revision])].join('.')
}

function compare(one: ParsedVersion, other: ParsedVersion): number {
  const [first, second] = [partsOf(one.normalized), partsOf(other.normalized)]
  const order = compareNumbers(first.numbers, second.numbers)
  if (order !== 0) return order
  if (one.prerelease !== other.prerelease) return one.prerelease ? -1 : 1
  return compareLabels(first.labels.toLowerCase().split('.'), second.labels.toLowerCase().split('.'))
}

/** https://semver.org/spec/v2.0.0.html#spec-item-11, without regard to case. */
function compareLabels(one: readonly string[], other: readonly string[]): number {
  for (const [index, label] of one.entries()) {
    const against = other[index]
    if (against === undefined) return 1
    const [isNumber, againstNumber] = [/^\d+$/.test(label), /^\d+$/.test(against)]
    if (isNumber !== againstNumber) return isNumber ? -1 : 1
    const order = isNumber ? compareDigits(label, against) : compareText(label, against)
    if (order !== 0) return order
  }
  return one.length - other.length
}

/** nuget.org ignores metadata; where both state some and differ, somebody meant two builds. */
function equal(one: ParsedVersion, other: ParsedVersion): boolean {
  const [build, otherBuild] = [partsOf(one.text).metadata, partsOf(other.text).metadata].map((text) =>
    text.toLowerCase(),
  )
  return compare(one, other) === 0 && (build === '' || otherBuild === '' || build === otherBuild)
}

export const nuget: Scheme = {
  id: 'nuget',
  describes: 'a NuGet version such as 1.2.3, 1.2.3.4 or 1.2.3-rc.1',
  ecosystems: ['nuget'],
  parse,
  equal,
  compare,
}
