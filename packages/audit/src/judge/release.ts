// The GitHub Release: published, with the flags that its version has, and no draft left behind.
import { shellQuote } from '@plumbline/kernel'
import type { ReleaseFact } from '../facts.ts'
import { blank, cell, counted } from './cell.ts'
import { drift, type Judged, plain } from './outcome.ts'
import type { Scene } from './scene.ts'
import { lackingFiles } from './wholeness.ts'

/** What the release says of the version. */
export function judgeRelease(scene: Scene): Judged {
  const { facts, release } = scene
  const seen = facts.release
  if (seen.state === 'unreadable' || seen.state === 'not-asked') return plain(blank(seen))
  if (!release) return withoutRelease(scene)
  return release.draft ? leftDraft(scene, release) : published(scene, release)
}

function published({ facts, of, tag }: Scene, release: ReleaseFact): Judged {
  const broken = release.assets.filter(({ whole }) => !whole).length
  const flag = release.prerelease ? 'prerelease' : release.latest ? 'latest' : 'published'
  const told = `The GitHub Release of ${facts.version} is ${release.latest ? 'the latest' : 'published'}${release.prerelease ? ' as a prerelease' : ''}, with ${counted(release.assets.length, 'asset')}${broken > 0 ? ` (${broken} broken off)` : ''}.`
  const name = shellQuote(tag?.name ?? of.tagOf(facts.version))
  if (!facts.prerelease && release.prerelease) {
    const reason = `${facts.version} is a stable version, and its GitHub Release is marked as a prerelease.`
    const next = `gh release edit ${name} --prerelease=false`
    return drift({ label: flag, reason, url: release.url, next }, 'wrong-flag')
  }
  if (release.prerelease === facts.prerelease && !(facts.prerelease && release.latest))
    return plain(cell('good', flag, told, { url: release.url }))
  const reason = release.latest
    ? `${facts.version} is a prerelease, and its GitHub Release is shown as the latest.`
    : `${facts.version} is a prerelease, and its GitHub Release is not marked as one.`
  const next = `gh release edit ${name} --prerelease --latest=false`
  return drift({ label: flag, reason, url: release.url, next }, 'wrong-flag')
}

function leftDraft({ facts, pending, stuck, registry, of }: Scene, release: ReleaseFact): Judged {
  const more =
    facts.moreDrafts.length > 0 ? ` (and ${counted(facts.moreDrafts.length, 'more draft')} of the same tag)` : ''
  const out = registry ? `, although ${of.registry.id} has the version` : ''
  const reason = `The GitHub Release of ${facts.version} is still a draft${more}${out}.`
  if (pending || stuck) return plain(cell('pending', 'draft', reason, { url: release.url }))
  const next = registry
    ? `Publish it on ${release.url}, or run the failed jobs of its release again.`
    : `Run the release again, or delete the draft on ${release.url}.`
  return drift({ label: 'draft', reason, url: release.url, next }, 'stale-draft')
}

/** Where no version has a release, nobody misses one; a draft that nobody may see may still be there. */
function withoutRelease(scene: Scene): Judged {
  const { facts, of, tag, registry, run, pending, stuck, keepsReleases } = scene
  const hidden = of.draftsVisible ? '' : ' Whether a draft of it waits, this token may not see.'
  const reason = `There is no published GitHub Release of ${facts.version}.${hidden}`
  if (registry && keepsReleases) {
    if (pending || stuck) return plain(cell('pending', 'not yet', reason))
    const create = tag
      ? `gh release create ${shellQuote(tag.name)} --verify-tag${facts.prerelease ? ' --prerelease' : ''}`
      : `The tag comes first; then: gh release create ${shellQuote(of.tagOf(facts.version))} --verify-tag${facts.prerelease ? ' --prerelease' : ''}`
    const page = `${of.repositoryUrl}/releases`
    const byHand = of.draftsVisible
      ? create
      : `A draft of it may wait on ${page}: look there first, signed in, and publish it. Only where there is none: ${create}`
    // A release by hand would lack what the run attaches, and say that a half-published version is out.
    const failed = run !== undefined && run.conclusion !== 'success'
    const isPartial = lackingFiles(scene, registry.files).names.length > 0
    const next = !failed
      ? byHand
      : isPartial
        ? `Open ${run.url} and run its failed jobs again. A release by hand would say that this version is whole.`
        : `Open ${run.url} and run its failed jobs again, or, where they make no release: ${byHand}`
    return of.draftsVisible
      ? drift({ label: 'none', reason, url: '', next }, 'unreleased')
      : drift({ label: 'none published', reason, url: page, next }, 'unreleased')
  }
  return plain(cell(of.draftsVisible ? 'absent' : 'not-visible', 'none published', reason))
}
