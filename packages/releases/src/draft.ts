// The release of the tag: the published one, the one draft, or a new draft, and never two.
import { createDraft, findDraft, GithubFailure, publishedRelease, type Release } from '@plumbline/github'
import { wholeNotes } from './notes.ts'
import { explain } from './refusals.ts'
import type { ReleaseDeps, Wanted } from './wanted.ts'

export interface FoundRelease {
  readonly release: Release
  /** True when this run made it. */
  readonly created: boolean
}

const MAX_SENDS = 3
const PAUSE = 3000

/**
 * The release to go on with: the published one where there is one. Throws
 * `release-ambiguous` where several drafts carry the tag.
 */
export async function findOrDraft(
  deps: ReleaseDeps,
  wanted: Wanted,
  published: Release | undefined,
): Promise<FoundRelease> {
  const { repository, tag } = wanted
  const existing = published ?? (await findDraft(deps.client, repository, tag))
  if (existing) return { release: existing, created: false }
  const created = await draftOnce(deps, wanted)
  await findDraft(deps.client, repository, tag) // a twin that drafted at the same moment shows up here, and stops both
  return created
}

/** Looks before it sends again: an unanswered request may have made the draft. */
async function draftOnce(deps: ReleaseDeps, wanted: Wanted): Promise<FoundRelease> {
  const { tag, name, prerelease } = wanted
  const text = { tag_name: tag, name, body: await wholeNotes(deps, wanted), prerelease }
  for (let sends = 1; ; sends += 1) {
    try {
      return { release: await createDraft(deps.client, wanted.repository, text), created: true }
    } catch (error) {
      if (!(error instanceof GithubFailure)) throw error
      const seen = await seenAfter(deps, wanted, error)
      if (seen) return seen
      if (!error.unclear || sends === MAX_SENDS)
        throw explain(`The draft release for "${wanted.tag}" was not made.`, error)
    }
  }
}

async function seenAfter(deps: ReleaseDeps, wanted: Wanted, error: GithubFailure): Promise<FoundRelease | undefined> {
  if (error.unclear) {
    await deps.sleep(PAUSE)
    const draft = await findDraft(deps.client, wanted.repository, wanted.tag)
    return draft && { release: draft, created: true }
  }
  if (error.status !== 422 || !error.says(/already_exists/)) return undefined
  const published = await publishedRelease(deps.client, wanted.repository, wanted.tag)
  return published && { release: published, created: false }
}
