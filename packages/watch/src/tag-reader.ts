// How a package's tags are read: by the pattern that was asked for, by the one that its releases go by, or as usual.
import { readTag, readTagWithPattern, requireTagPattern, type TagReading } from '@plumbline/versions'
import { type InputOfPart, namedInputs } from './named-inputs.ts'
import type { WatchedPackage } from './packages.ts'
import type { WatchRequest } from './request.ts'

/** Which version of its package a tag states, if any. */
export type ReadTag = (tag: string) => TagReading

type Tagged = Pick<WatchedPackage, 'scheme' | 'names' | 'directory'>

const INPUTS: InputOfPart = { 'actions/verify-tag-matches-version': 'tag-pattern' }

/**
 * The reader of each package. A pattern that was asked for is the only one. One of a workflow comes first, and tags that it
 * does not fit are read as usual: they may be older than it is.
 */
export function tagReaders(
  { tagPattern, tree }: Pick<WatchRequest, 'tagPattern' | 'tree'>,
  workflows: readonly string[],
): (of: Tagged) => ReadTag {
  const named = namedInputs(tree, workflows, INPUTS)
  return ({ scheme, names, directory }) => {
    const usual: ReadTag = (tag) => readTag(tag, scheme, names)
    const by =
      (pattern: string): ReadTag =>
      (tag) =>
        readTagWithPattern(tag, pattern, scheme, names)
    if (tagPattern !== '') return by(tagPattern)
    const own = named(directory)
    if (!isPattern(own)) return usual
    return (tag) => {
      const reading = by(own)(tag)
      return reading.kind === 'version' ? reading : usual(tag)
    }
  }
}

/** One that is none stops the workflow that has it, and says so there. */
function isPattern(text: string): boolean {
  try {
    requireTagPattern(text)
    return true
  } catch {
    return false
  }
}
