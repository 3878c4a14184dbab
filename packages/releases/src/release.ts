// A release that is whole or a draft: everything is there and compared before anybody can see it.
import { expectTagAt, peelTag, type Release, readRelease } from '@plumbline/github'
import { asPlumblineError, type PlumblineError } from '@plumbline/kernel'
import { type SettledAsset, settleAssets } from './assets.ts'
import { findOrDraft } from './draft.ts'
import { bringOut } from './publish.ts'
import type { ReleaseDeps, Wanted } from './wanted.ts'

/** How a release stands at the end of a run. */
export interface ReleaseReport {
  /** As GitHub shows it now. */
  readonly release: Release
  /** True when this run made it. */
  readonly created: boolean
  /** What has been compared. */
  readonly settled: readonly SettledAsset[]
  /** Absent when the release is what was wanted. */
  readonly failure?: PlumblineError
}

/**
 * Drafts, uploads, compares, publishes; goes on where an earlier run stopped. Throws what stops it before there is a
 * release; from then on a failure stands in the report, beside the release that it left behind.
 */
export async function makeRelease(wanted: Wanted, deps: ReleaseDeps): Promise<ReleaseReport> {
  const { client, log } = deps
  const { repository, tag } = wanted
  const commit = await pinTag(wanted, deps)
  const { release: found, created } = await findOrDraft(deps, wanted)
  log.info(`${created ? 'Drafted' : 'Going on with'} ${found.html_url}`)
  let settled: readonly SettledAsset[] = []
  try {
    settled = await settleAssets(deps, wanted, found)
    const release = await bringOut(client, wanted, found, commit)
    await expectTagAt(client, repository, tag, commit)
    return { release, created, settled }
  } catch (error) {
    const release = await readRelease(client, repository, found.id).catch(() => found)
    return { release, created, settled, failure: asPlumblineError(error) }
  }
}

/** The commit that the tag points to; compared with the one that was built, where that is known. */
async function pinTag({ repository, tag, commit }: Wanted, { client }: ReleaseDeps): Promise<string> {
  if (commit === undefined) return peelTag(client, repository, tag)
  await expectTagAt(client, repository, tag, commit)
  return commit
}
