// How a tag is read here: by the user's pattern where there is one, else as tags are usually written. Pure.
import { readTag, readTagWithPattern, type Scheme, type TagReading } from '@plumbline/versions'

/** Reads a tag under a scheme. Throws `bad-input` for a pattern that is none. */
export function readingOf(tag: string, scheme: Scheme, names: readonly string[], pattern: string): TagReading {
  return pattern === '' ? readTag(tag, scheme, names) : readTagWithPattern(tag, pattern, scheme, names)
}

/** The tag that a pattern makes of a version. */
export function tagByPattern(pattern: string, version: string, name: string): string {
  return pattern.replace('$' + '{version}', () => version).replace('$' + '{package}', () => name)
}
