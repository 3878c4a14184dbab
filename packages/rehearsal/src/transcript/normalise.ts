// What differs from machine to machine and from run to run, written the same way every time.

import { stripVTControlCharacters } from 'node:util'

type Rule = readonly [RegExp, string]

const RULES: readonly Rule[] = [
  [/(?:\/[\w.@+-]+)*\/plumbline-rehearsal-[\w-]+(?:\/[\w.@+-]+)*\/(?=[\w.@+-]+)/g, '<scratch>/'],
  [/https?:\/\/(?:127\.0\.0\.1|localhost)(?::\d+)?/g, '<loopback>'],
  [/127\.0\.0\.1(?:(?::|%3A)\d+)?/g, '<loopback>'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, '<uuid>'],
  // Where an index keeps a file: below the digest of its bytes.
  [/\/[0-9a-f]{2}\/[0-9a-f]{2}\/[0-9a-f]{60}\//g, '/<digest>/'],
  [/\b[0-9a-f]{128}\b/g, '<sha512>'],
  [/\b[0-9a-f]{64}\b/g, '<sha256>'],
  [/\b[0-9a-f]{40}\b/g, '<commit>'],
  [/\b[0-9a-f]{8,}(?:…|\.\.\.)/g, '<digest>…'],
  // A commit as it is shown to people; a number is none.
  [/\b(?=\d*[a-f])[0-9a-f]{12}\b/g, '<commit>'],
  [/sha512-[A-Za-z0-9+/]{86}==/g, '<integrity>'],
  [/sha512-[A-Za-z0-9+/]{8,}…/g, '<integrity>…'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z/g, '<time>'],
  [/\d{4}-\d\d-\d\dT\d\d%3A\d\d%3A\d\d(?:\.\d+)?Z/g, '<time>'],
  // When an artifact expires, counted from the day of the rehearsal; other days are the repository's own words.
  [/\buntil \d{4}-\d\d-\d\d\b/g, 'until <date>'],
  [/\b\d+(?:\.\d+)? ?(?:ms|seconds?|minutes?|s|min)\b/g, '<duration>'],
  [/"duration":\d+(?:\.\d+)?/g, '"duration":<number>'],
  [/"size":\d+/g, '"size":<bytes>'],
  [/\b\d+(?:[.,]\d+)*(?: ?[kM]i?B| bytes)\b/g, '<bytes>'],
  // A size in a table: sends and other counts have fewer digits, and they are told.
  [/\| \d{3,} \|/g, '| <bytes> |'],
  [/"seconds":\d+/g, '"seconds":<number>'],
  [/\bv(?:2\d)\.\d+\.\d+\b/g, '<node>'],
  [/\b(Python |python-version = )3\.\d+\.\d+\b/g, '$1<python>'],
  [/plumbline\/\d+\.\d+\.\d+/g, 'plumbline/<version>'],
]

/** The text without ports, folders, digests, times, durations, sizes and tool versions. */
export function normalise(text: string): string {
  const plain = stripVTControlCharacters(text)
  return RULES.reduce((done, [pattern, replacement]) => done.replace(pattern, replacement), plain)
}
