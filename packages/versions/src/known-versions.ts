// A package's versions as the tags of its repository state them.

import { namesPackage } from './package-names.ts'
import type { ParsedVersion, Scheme } from './scheme.ts'
import { readTag } from './tag.ts'

/**
 * The versions that the tags state for one package.
 * A repository of many packages tags them as `pkg-v1.2.3`: when this release's own tag has such a prefix,
 * plain tags (`v5.0.0`) belong to another package and are left out.
 */
export function versionsInTags(
  tags: readonly string[],
  scheme: Scheme,
  names: readonly string[],
  ownTag: string,
): ParsedVersion[] {
  const own = readTag(ownTag, scheme, names)
  const prefix = own.kind === 'no-version' ? '' : own.prefix
  const known = own.kind === 'other-package' ? [...names, own.prefix] : names
  const prefixed = prefix !== '' && namesPackage(prefix, known)
  return tags.flatMap((tag) => {
    const reading = readTag(tag, scheme, known)
    if (reading.kind !== 'version') return []
    return prefixed && !namesPackage(reading.prefix, known) ? [] : [reading.version]
  })
}
