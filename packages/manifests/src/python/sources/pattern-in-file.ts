// A version that a build finds in a file by a regular expression of Python's.
import type { ReadText, StatedVersion } from '../../reading.ts'
import { isGenerated } from '../program/machine.ts'
import { findPattern } from '../regex/match.ts'
import { compilePattern } from '../regex/pattern.ts'
import { toldVersion } from './told.ts'

// No file that states a version is longer.
const LONGEST = 1_000_000

export interface VersionPattern {
  readonly pattern: string
  /** Name or number of the group that holds the version. */
  readonly version: string | number
  /** Number of the group that holds the variable's name, if the pattern has one. */
  readonly variable?: number
}

/** What Hatch and scikit-build-core look for unless another pattern is given; they name the version's group differently. */
export function dunderPattern(group: string): VersionPattern {
  // Capital or small: `(?i)` in so many words, which also holds for files with other letters than ASCII's.
  const name = '[Vv][Ee][Rr][Ss][Ii][Oo][Nn]'
  const pattern = `^(__${name}__|${name})(?: ?: ?[Ss][Tt][Rr])? *= *(['"])[Vv]?(?P<${group}>.+?)\\2`
  return { pattern, version: group, variable: 1 }
}

/**
 * The first match, in lines (`re.MULTILINE`). Undefined where the file is not there or is written by a tool, the pattern
 * is not understood, or nothing matches it.
 */
export function patternVersion(file: string, searched: VersionPattern, readText: ReadText): StatedVersion | undefined {
  const found = readText(file)
  if (found === undefined || found.length > LONGEST || isGenerated(found)) return undefined
  // As Python reads text files.
  const text = found.replace(/\r\n?/g, '\n')
  const pattern = compilePattern(searched.pattern, { multiline: true })
  const group = typeof searched.version === 'number' ? searched.version : pattern?.names.get(searched.version)
  const spans = pattern && findPattern(pattern, text)?.spans
  const span = group === undefined ? undefined : spans?.[group]
  if (!span) return undefined
  const variable = searched.variable === undefined ? undefined : spans?.[searched.variable]
  const key = variable ? text.slice(...variable) : 'version'
  return toldVersion({ value: text.slice(...span), key, file, line: text.slice(0, span[0]).split('\n').length })
}
