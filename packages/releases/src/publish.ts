// From a complete draft to a published release, between two looks at the tag.
import {
  expectTagAt,
  GithubFailure,
  type PublishText,
  publishRelease,
  type Release,
  readRelease,
} from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'
import { chooseLatest } from './latest.ts'
import { wholeNotes } from './notes.ts'
import { explain, explainAt } from './refusals.ts'
import type { ReleaseDeps, Wanted } from './wanted.ts'

export interface BroughtOut {
  /** As GitHub shows it now. */
  readonly release: Release
  readonly remarks: readonly string[]
}

const MAX_SENDS = 3
const PAUSE = 3000

/** Publishes a complete draft. */
export async function bringOut(deps: ReleaseDeps, wanted: Wanted, draft: Release, commit: string): Promise<BroughtOut> {
  const { client, log } = deps
  const { repository } = wanted
  const text = await publishText(deps, wanted, draft)
  const [{ makeLatest, remark }] = await Promise.all([
    chooseLatest(deps, wanted),
    expectTagAt(client, repository, wanted.tag, commit),
  ])
  await publishOnce(deps, wanted, draft, { ...text, make_latest: makeLatest })
  const now = await releaseAt(deps, wanted, draft.id, commit)
  const incomplete = now.assets.filter((asset) => asset.state !== 'uploaded')
  if (now.draft || incomplete.length > 0) {
    throw new PlumblineError('release-hidden', {
      what: now.draft
        ? `GitHub took the request to publish ${now.html_url} and still shows a draft.`
        : `The published release ${now.html_url} shows unfinished assets: ${incomplete.map((asset) => asset.name).join(', ')}.`,
    })
  }
  log.info(`Published ${now.html_url}`)
  return { release: now, remarks: remark === undefined ? [] : [remark] }
}

/** The release as it is now, its tag still being where it was. Throws `tag-moved`. */
export async function releaseAt({ client }: ReleaseDeps, wanted: Wanted, id: number, commit: string): Promise<Release> {
  const { repository, tag } = wanted
  const [release] = await Promise.all([
    readRelease(client, repository, id),
    expectTagAt(client, repository, tag, commit),
  ])
  return release
}

/** Looks before it sends again: a request without a clear answer may have published the release. */
async function publishOnce(deps: ReleaseDeps, wanted: Wanted, draft: Release, text: PublishText): Promise<void> {
  for (let sends = 1; ; sends += 1) {
    try {
      await publishRelease(deps.client, wanted.repository, draft.id, text)
      return
    } catch (error) {
      if (!(error instanceof GithubFailure)) throw error
      const what = `The draft ${draft.html_url} is complete and was not published.`
      // A twin that was faster leaves a release that may refuse even what it is already.
      if (!error.unclear && error.status !== 422)
        throw await explainAt(deps.client, wanted.repository, draft, what, error)
      if (error.unclear) await deps.sleep(PAUSE * 2 ** (sends - 1))
      const now = await readRelease(deps.client, wanted.repository, draft.id)
      if (!now.draft) return
      if (!error.unclear || sends === MAX_SENDS) throw explain(what, error)
    }
  }
}

/** What a draft says already was written by us or by a person, and stays; only what it lacks is added. */
async function publishText(
  deps: ReleaseDeps,
  wanted: Wanted,
  draft: Release,
): Promise<Omit<PublishText, 'make_latest'>> {
  return {
    prerelease: wanted.prerelease,
    ...(draft.name ? {} : { name: wanted.name }),
    ...(draft.body ? {} : { body: await wholeNotes(deps, wanted) }),
  }
}

/** Where the published release says something else than we would have: a finding, never an edit. */
export function differences(wanted: Wanted, release: Release): string[] {
  const found: string[] = []
  const prose = (text: string | null | undefined) => (text ?? '').replaceAll('\r\n', '\n').trim()
  if (release.prerelease !== wanted.prerelease) {
    found.push(`It is ${release.prerelease ? '' : 'not '}marked as a prerelease; the version says otherwise.`)
  }
  const [ours, theirs] = [prose(wanted.notes), prose(release.body)]
  // Below ours stands what GitHub wrote, which nobody can foretell.
  const same = wanted.generateNotes ? theirs.startsWith(ours) : theirs === ours
  if (ours !== '' && !same) found.push('Its notes differ from those of this run and were left as they are.')
  return found
}
