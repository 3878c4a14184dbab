// The release of the tag: the published one, the one draft, or a new draft, and never two.
import {
  createDraft,
  findDraft,
  type GithubClient,
  GithubFailure,
  publishedRelease,
  type Release,
} from '@plumbline/github'
import type { Intent } from './intent.ts'
import { explain } from './refusals.ts'

export interface FoundRelease {
  readonly release: Release
  /** True when this run made it. */
  readonly created: boolean
}

const MAX_SENDS = 3
const PAUSE = 3000

/** The release to go on with. Throws `release-ambiguous` where several drafts carry the tag. */
export async function findOrDraft(client: GithubClient, intent: Intent): Promise<FoundRelease> {
  const { repository, tag } = intent
  const existing = (await publishedRelease(client, repository, tag)) ?? (await findDraft(client, repository, tag))
  if (existing) return { release: existing, created: false }
  const created = await draftOnce(client, intent)
  await findDraft(client, repository, tag) // a twin that drafted at the same moment shows up here, and stops both
  return created
}

/** Looks before it sends again: an unanswered request may have made the draft. */
async function draftOnce(client: GithubClient, intent: Intent): Promise<FoundRelease> {
  const generated = intent.generateNotes ? ({ generate_release_notes: true } as const) : {}
  const { tag, name, notes, prerelease } = intent
  const text = { tag_name: tag, name, body: notes, prerelease, ...generated }
  for (let sends = 1; ; sends += 1) {
    try {
      return { release: await createDraft(client, intent.repository, text), created: true }
    } catch (error) {
      if (!(error instanceof GithubFailure)) throw error
      const seen = await seenAfter(client, intent, error)
      if (seen) return seen
      if (!error.unclear || sends === MAX_SENDS)
        throw explain(`The draft release for "${intent.tag}" was not made.`, error)
    }
  }
}

async function seenAfter(
  client: GithubClient,
  intent: Intent,
  error: GithubFailure,
): Promise<FoundRelease | undefined> {
  if (error.unclear) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE))
    const draft = await findDraft(client, intent.repository, intent.tag)
    return draft && { release: draft, created: true }
  }
  if (error.status !== 422 || !error.says(/already_exists/)) return undefined
  const published = await publishedRelease(client, intent.repository, intent.tag)
  return published && { release: published, created: false }
}
