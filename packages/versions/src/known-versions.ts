// A package's versions as the tags of its repository state them.

import { namesPackage } from './package-names.ts'
import type { ParsedVersion, Scheme } from './scheme.ts'
import { readTag } from './tag.ts'

/**
 * The versions that the tags state for one package.
 * A repository of many packages tags them as `pkg-v1.2.3`: when this release's own tag has such a prefix,
 * plain tags (`v5.0.0`) belong to another package and are left out. Where tags name the package with its scope, those
 * that name it without are another's as well.
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
  const readings = tags.flatMap((tag) => {
    const reading = readTag(tag, scheme, known)
    return reading.kind === 'version' ? [{ ...reading, isNamed: namesPackage(reading.prefix, known) }] : []
  })
  // `widget@3.0.0` beside `@acme/widget@1.0.0` is the package without a scope, unless this release is tagged that way.
  const scopes = hasScope(prefix) || (!prefixed && readings.some((reading) => hasScope(reading.prefix)))
  return readings
    .filter((reading) => reading.isNamed || !prefixed)
    .filter((reading) => !scopes || !reading.isNamed || hasScope(reading.prefix))
    .map(({ version }) => version)
}

/** True for `@acme/widget`, also behind a folder. */
function hasScope(prefix: string): boolean {
  return /(?:^|\/)@[^/]+\/[^/]+$/.test(prefix)
}
