// A run for a tag whose version is none of those that go out: nothing here was asked to compare them, so it is only told.
import type { Finding } from '@plumbline/kernel'
import type { LocalFile } from '@plumbline/registries'
import { readTag, SCHEME_IDS, schemeById } from '@plumbline/versions'

/** A notice when the tag states a version and no package has it; nothing for a tag that states none. */
export function otherVersion(tag: string, packages: readonly (readonly LocalFile[])[]): Finding[] {
  const firsts = packages.flatMap(([first]) => first ?? [])
  const names = firsts.map(({ contents }) => contents.packageName)
  const stated = SCHEME_IDS.flatMap((id) => {
    const reading = readTag(tag, schemeById(id), names)
    return reading.kind === 'version' ? [reading.version.text] : []
  })
  const agrees = firsts.some(({ kind, contents }) =>
    stated.some((version) => kind.sameVersion(version, contents.version)),
  )
  if (stated.length === 0 || agrees) return []
  const what = firsts.map(({ contents }) => `${contents.packageName} ${contents.version}`).join(', ')
  const message = `This run is for the tag "${tag}", and what goes out is ${what}: without prepare.yml nothing compares the two (verify-tag-matches-version would).`
  return [{ level: 'notice', message }]
}
