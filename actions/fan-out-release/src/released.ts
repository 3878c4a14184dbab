// What GitHub itself says of the release: whether it is a prerelease, and the commit of its tag.
import type { Log } from '@plumbline/actions-io'
import type { Occasion } from '@plumbline/downstream'
import { type GithubClient, GithubFailure, type Publication, peelTag, publicationOf } from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'
import type { Told } from './occasion.ts'

/** The published release: null where there is none, and `unread` where GitHub gives none to this token. */
export async function publicationFor(client: GithubClient, { repository, tag }: Occasion) {
  try {
    return (await publicationOf(client, repository, tag)) ?? null
  } catch (error) {
    if (error instanceof GithubFailure) return 'unread'
    throw error
  }
}

/** The occasion with what the release and the tag say. Throws `bad-input` where inputs and release contradict each other. */
export async function asReleased(
  client: GithubClient,
  occasion: Told,
  publication: Publication | null | 'unread',
  log: Log,
): Promise<Told> {
  const prerelease = channelOf(occasion, publication, log)
  const values = { ...occasion.values, prerelease: prerelease === undefined ? '' : String(prerelease) }
  return { ...occasion, prerelease, values, commit: occasion.commit ?? (await commitOf(client, occasion, log)) }
}

function channelOf({ tag, told, prerelease }: Told, publication: Publication | null | 'unread', log: Log) {
  if (told === undefined && publication === 'unread') return undefined
  if (told === undefined && publication === null) {
    log.info(`${tag} has no published release, and nobody says whether it is a prerelease: taken for a stable one.`)
    return false
  }
  if (publication === null || publication === 'unread') return prerelease
  if (told === undefined || publication.prerelease === prerelease) return publication.prerelease
  throw new PlumblineError('bad-input', {
    what: `"${told}" is ${prerelease ? 'true' : 'false'}${told === 'prerelease' ? '' : ' about "prerelease"'}, and the release of ${tag} on GitHub is ${publication.prerelease ? 'a prerelease' : 'none'}.`,
    means: 'They contradict each other on which targets are for this release.',
    next: 'Correct the release on GitHub, or leave the input away: then the release decides.',
  })
}

/** Undefined where the token may not see the tag. */
async function commitOf(client: GithubClient, { repository, tag }: Occasion, log: Log): Promise<string | undefined> {
  try {
    return await peelTag(client, repository, tag)
  } catch (error) {
    if (!(error instanceof PlumblineError)) throw error
    log.info(
      `The commit of ${tag} cannot be read (${error.answer ?? error.what}): no run at it can be known for certain.`,
    )
    return undefined
  }
}
