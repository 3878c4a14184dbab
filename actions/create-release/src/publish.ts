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
import type { Intent } from './intent.ts'
import { explained } from './refusals.ts'

/** Publishes unless it is to stay a draft or is public already; returns the release as GitHub then shows it. */
export async function bringOut(
  client: GithubClient,
  intent: Intent,
  release: Release,
  commit: string,
): Promise<Release> {
  if (intent.stayDraft || !release.draft) return readRelease(client, intent.repository, release.id)
  await expectTagAt(client, intent.repository, intent.tag, commit)
  await explained(`The draft ${release.html_url} is complete and was not published.`, () =>
    publishRelease(client, intent.repository, release.id, publishText(intent, release)),
  )
  const now = await readRelease(client, intent.repository, release.id)
  const incomplete = now.assets.filter((asset) => asset.state !== 'uploaded')
  if (!now.draft && incomplete.length === 0) return now
  throw new PlumblineError('release-hidden', {
    what: now.draft
      ? `GitHub took the request to publish ${now.html_url} and still shows a draft.`
      : `The published release ${now.html_url} shows unfinished assets: ${incomplete.map((asset) => asset.name).join(', ')}.`,
  })
}

/** What a draft says already was written by us or by a person, and stays; only what it lacks is added. */
function publishText(intent: Intent, draft: Release): PublishText {
  return {
    prerelease: intent.prerelease,
    make_latest: intent.makeLatest,
    ...(draft.name ? {} : { name: intent.name }),
    ...(draft.body ? {} : { body: intent.notes }),
  }
}

/** Where the published release says something else than we would have: a finding, never an edit. */
export function differences(intent: Intent, release: Release): string[] {
  const found: string[] = []
  const prose = (text: string | null | undefined) => (text ?? '').replaceAll('\r\n', '\n').trim()
  if (release.prerelease !== intent.prerelease) {
    found.push(`It is ${release.prerelease ? '' : 'not '}marked as a prerelease; the version says otherwise.`)
  }
  if (intent.notes !== '' && !intent.generateNotes && prose(release.body) !== prose(intent.notes)) {
    found.push('Its notes differ from those of this run and were left as they are.')
  }
  return found
}
