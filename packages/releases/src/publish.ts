// From a complete draft to a published release, between two looks at the tag.
import {
  expectTagAt,
  type GithubClient,
  type PublishText,
  publishRelease,
  type Release,
  readRelease,
} from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'
import { explained } from './refusals.ts'
import type { Wanted } from './wanted.ts'

/** Publishes unless it is to stay a draft or is public already; returns the release as GitHub then shows it. */
export async function bringOut(
  client: GithubClient,
  wanted: Wanted,
  release: Release,
  commit: string,
): Promise<Release> {
  if (wanted.stayDraft || !release.draft) return readRelease(client, wanted.repository, release.id)
  await expectTagAt(client, wanted.repository, wanted.tag, commit)
  await explained(`The draft ${release.html_url} is complete and was not published.`, () =>
    publishRelease(client, wanted.repository, release.id, publishText(wanted, release)),
  )
  const now = await readRelease(client, wanted.repository, release.id)
  const incomplete = now.assets.filter((asset) => asset.state !== 'uploaded')
  if (!now.draft && incomplete.length === 0) return now
  throw new PlumblineError('release-hidden', {
    what: now.draft
      ? `GitHub took the request to publish ${now.html_url} and still shows a draft.`
      : `The published release ${now.html_url} shows unfinished assets: ${incomplete.map((asset) => asset.name).join(', ')}.`,
  })
}

/** What a draft says already was written by us or by a person, and stays; only what it lacks is added. */
function publishText(wanted: Wanted, draft: Release): PublishText {
  return {
    prerelease: wanted.prerelease,
    make_latest: wanted.makeLatest,
    ...(draft.name ? {} : { name: wanted.name }),
    ...(draft.body ? {} : { body: wanted.notes }),
  }
}

/** Where the published release says something else than we would have: a finding, never an edit. */
export function differences(wanted: Wanted, release: Release): string[] {
  const found: string[] = []
  const prose = (text: string | null | undefined) => (text ?? '').replaceAll('\r\n', '\n').trim()
  if (release.prerelease !== wanted.prerelease) {
    found.push(`It is ${release.prerelease ? '' : 'not '}marked as a prerelease; the version says otherwise.`)
  }
  if (wanted.notes !== '' && !wanted.generateNotes && prose(release.body) !== prose(wanted.notes)) {
    found.push('Its notes differ from those of this run and were left as they are.')
  }
  return found
}
