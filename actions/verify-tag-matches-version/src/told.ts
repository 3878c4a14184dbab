// What an outcome holds of a verdict: outputs, sections of the record, the line in the log.

import type { VersionSource } from '@plumbline/record'
import type { Place } from './places.ts'
import { placeholders } from './summary.ts'
import type { FoundTag } from './tag.ts'
import type { Verdict } from './verdict.ts'

export function logLines(verdict: Verdict, { tag, commit, assumed }: FoundTag): string[] {
  const { result, packageName, version } = verdict
  const at = `tag ${tag}${assumed ? ' (assumed)' : ''} at ${commit}`
  return [`${result}: ${at}, ${packageName || 'package without a name'} ${version}`, ...placeholders(verdict)]
}

export function outputsOf(verdict: Verdict, { commit, assumed }: FoundTag): Record<string, string> {
  return {
    result: verdict.result,
    version: verdict.version,
    'normalized-version': verdict.normalized,
    tag: verdict.tag,
    'tag-assumed': String(assumed !== ''),
    commit,
    'package-name': verdict.packageName,
    ecosystem: verdict.ecosystem,
    sources: JSON.stringify(verdict.places.map(sourceOf)),
  }
}

/** The version is stated to later steps only when the tag bears it out. */
export function sectionsOf(verdict: Verdict, { commit, assumed }: FoundTag, directory: string, isSettled: boolean) {
  const { tag, version: text, normalized, scheme } = verdict
  return {
    package: { name: verdict.packageName, ecosystem: verdict.ecosystem, directory: directory || '.' },
    ...(isSettled ? { version: { text, normalized, scheme, tag, commit, ...(assumed ? { assumed: true } : {}) } } : {}),
    sources: verdict.places.map(sourceOf),
  }
}

function sourceOf({ file, line, key, value, agrees }: Place): VersionSource {
  return { file, line, key, value, agrees }
}
