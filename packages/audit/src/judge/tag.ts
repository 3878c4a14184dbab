// The tag, its commit's place, and what stands in its files.
import { shellQuote } from '@plumbline/kernel'
import { blank, cell, counted, named } from './cell.ts'
import { drift, type Judged, plain } from './outcome.ts'
import { found, type Scene } from './scene.ts'
import { verifyStep } from './verify-step.ts'

const NO_TAG = 'There is no tag, so that there are no files to look into.'

/** A version that is out without a tag is untagged; a draft alone is nobody's version yet. */
export function judgeTag({ facts, of, registry, release, pending }: Scene): Judged {
  const { tag } = facts
  if (tag.state === 'found') {
    const { name, commit } = tag.value
    const url = `${of.repositoryUrl}/tree/${encodePath(name)}`
    return plain(cell('good', name, `The tag "${name}" points to ${commit}.`, { url }))
  }
  if (tag.state !== 'absent') return plain(blank(tag))
  const wanted = of.tagOf(facts.version)
  const out = registry ? `on ${of.registry.id}` : release && !release.draft ? 'released' : ''
  if (out === '') return plain(cell('absent', 'none', `There is no tag for ${facts.version}.`))
  const reason = `${facts.package} ${facts.version} is ${out}, and no tag says which commit it was made from.`
  if (pending) return plain(cell('pending', 'none yet', reason))
  const tagIt = `git tag ${shellQuote(wanted)} <commit> && git push origin ${shellQuote(`refs/tags/${wanted}`)}`
  const next = registry
    ? `Find out who published it; if nobody of you did, treat it as an incident: yank it, revoke what could publish it, and release a new version. Else tag the commit that it was built from (whatever listens to such tags starts by that): ${tagIt}. This step shows how a commit that is checked out differs from what is published, and writes a patch: ${verifyStep(of, facts.version, '')}`
    : `Find the commit that it was made from, and tag it: ${tagIt}.`
  return drift({ label: 'none', reason, url: '', next }, 'untagged')
}

/** Where the commit lies is told and never held against a version: backports live on other branches. */
export function judgeCommit({ facts, of, tag }: Scene): Judged {
  const seen = facts.onDefaultBranch
  if (!tag) return plain(cell('absent', '–', 'There is no tag, so no commit is known.'))
  const label = tag.commit.slice(0, 7)
  const url = `${of.repositoryUrl}/commit/${tag.commit}`
  if (seen.state === 'unreadable') return plain(blank(seen))
  if (seen.state !== 'found')
    return plain(cell('absent', label, seen.state === 'not-asked' ? seen.why : 'Not known.', { url }))
  if (seen.value) return plain(cell('good', label, `Commit ${tag.commit} is on ${of.defaultBranch}.`, { url }))
  const reason = `Commit ${tag.commit} is not on ${of.defaultBranch}: it was released from another branch, or left behind.`
  return plain(cell('absent', `${label}, other branch`, reason, { url }))
}

/** Every place that states the version says the tag's. */
export function judgeSources({ facts, of, tag }: Scene): Judged {
  const { sources } = facts
  if (untagged(facts) && sources.state === 'not-asked') return plain(cell('absent', '–', NO_TAG))
  if (sources.state === 'unreadable' || sources.state === 'not-asked') return plain(blank(sources))
  const places = found(sources) ?? []
  const wrong = places.filter(({ agrees }) => !agrees)
  if (places.length === 0) return plain(cell('absent', 'none', 'No file at the tag states a version.'))
  const [first] = wrong
  const place = first ?? places[0]
  const url =
    place && tag ? `${of.repositoryUrl}/blob/${encodePath(tag.name)}/${encodePath(place.file)}#L${place.line}` : ''
  if (!first) {
    const files = [...new Set(places.map(({ file }) => file))]
    return plain(
      cell('good', counted(places.length, 'source'), `${named(files)} at the tag ${verb(files)} ${facts.version}.`, {
        url,
      }),
    )
  }
  const told = wrong.slice(0, 3).map(({ file, line, value }) => `${file}:${line} says "${value}"`)
  const reason = `The tag says ${facts.version}, and ${told.join(', ')}${wrong.length > 3 ? ` (and ${wrong.length - 3} more)` : ''}.`
  const next = 'Leave the tag as it is, correct the files, and release that under the next version.'
  return drift({ label: first.value, reason, url, next }, 'version-mismatch')
}

/** A section for every stable version, in a changelog that has sections at all. */
export function judgeChangelog({ facts, of, tag, keepsChangelog }: Scene): Judged {
  const { changelog, version } = facts
  if (untagged(facts) && changelog.state === 'not-asked') return plain(cell('absent', '–', NO_TAG))
  if (changelog.state === 'unreadable' || changelog.state === 'not-asked') return plain(blank(changelog))
  const value = found(changelog)
  if (!value) return plain(cell('absent', 'no file', 'There is no changelog at the tag.'))
  const url = tag ? `${of.repositoryUrl}/blob/${encodePath(tag.name)}/${encodePath(value.file)}` : ''
  const { file, heading } = value
  if (heading !== undefined) return plain(cell('good', 'section', `${file} at the tag has "${heading}".`, { url }))
  if (value.later !== undefined) {
    const later = `${of.repositoryUrl}/blob/${encodePath(of.defaultBranch)}/${encodePath(file)}`
    const reason = `${file} on ${of.defaultBranch} has "${value.later}"; it was added after the tag.`
    return plain(cell('good', 'section, later', reason, { url: later }))
  }
  const reason = `${file} has no section for ${version}, neither at the tag nor on ${of.defaultBranch}.`
  if (facts.prerelease || !keepsChangelog) return plain(cell('absent', 'no section', reason, { url }))
  const next = `Add a section for ${version} to ${file} on ${of.defaultBranch}: the next audit counts it, and the tag stays as it is. The release's notes can be edited on its page.`
  return drift({ label: 'no section', reason, url, next }, 'changelog-missing')
}

function untagged({ tag }: Scene['facts']): boolean {
  return tag.state === 'absent'
}

function verb(files: readonly string[]): string {
  return files.length === 1 ? 'says' : 'say'
}

function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/')
}
