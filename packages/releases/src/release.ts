// A release that is whole or a draft: everything is there and compared before anybody can see it.
import {
  type Asset,
  expectTagAt,
  listAssets,
  peelTag,
  publishedRelease,
  type Release,
  readRelease,
} from '@plumbline/github'
import { asPlumblineError, type PlumblineError } from '@plumbline/kernel'
import { settleAssets } from './assets.ts'
import { type Comparison, compareAssets, type SettledAsset } from './compare.ts'
import { findOrDraft } from './draft.ts'
import { type BroughtOut, bringOut, releaseAt } from './publish.ts'
import type { ReleaseDeps, Wanted } from './wanted.ts'

/** How a release stands at the end of a run. */
export interface ReleaseReport {
  /** As GitHub shows it now. */
  readonly release: Release
  /** True when this run made it. */
  readonly created: boolean
  /** Declared files that have been compared. */
  readonly settled: readonly SettledAsset[]
  /** Announced assets that others have added. */
  readonly late: readonly Asset[]
  /** Lines of `late-assets` that nothing answers yet: why a draft is still one. */
  readonly awaited: readonly string[]
  /** What was decided otherwise than wanted, a sentence each. */
  readonly remarks: readonly string[]
  /** Absent when the release is what was wanted, or waits for announced assets. */
  readonly failure?: PlumblineError
}

const NOTHING_YET = { settled: [], late: [], awaited: [], remarks: [] }

/**
 * Drafts, uploads, compares, publishes; goes on where an earlier run stopped. Throws what stops it before there is a
 * release; from then on a failure stands in the report, beside the release that it left behind.
 */
export async function makeRelease(wanted: Wanted, deps: ReleaseDeps): Promise<ReleaseReport> {
  const { client, log } = deps
  const { repository, tag } = wanted
  const [commit, published] = await Promise.all([pinTag(wanted, deps), publishedRelease(client, repository, tag)])
  const { release: found, created } = await findOrDraft(deps, wanted, published)
  log.info(`${created ? 'Drafted' : 'Going on with'} ${found.html_url}`)
  let known: Pick<ReleaseReport, 'settled' | 'late' | 'awaited' | 'remarks'> = NOTHING_YET
  try {
    // A draft that is as new as this run holds nothing that a look could find.
    const there = created && found.assets.length === 0 ? [] : await listAssets(client, repository, found.id)
    const before = compareAssets(wanted, there, found)
    known = { ...known, ...shown(before) }
    const after = await settleAssets(deps, wanted, found, before)
    known = { ...known, ...shown(after) }
    const { release, remarks } = await finish(deps, wanted, found, { commit, waits: after.awaited.length > 0 })
    known = { ...known, remarks }
    return { release, created, ...known }
  } catch (error) {
    const release = await readRelease(client, repository, found.id).catch(() => found)
    return { release, created, ...known, failure: asPlumblineError(error) }
  }
}

function shown({ settled, late, awaited }: Comparison): Pick<ReleaseReport, 'settled' | 'late' | 'awaited'> {
  return { settled, late, awaited }
}

/** Publishes, unless it is to stay a draft or others have not added yet what was announced. */
async function finish(
  deps: ReleaseDeps,
  wanted: Wanted,
  found: Release,
  { commit, waits }: { readonly commit: string; readonly waits: boolean },
): Promise<BroughtOut> {
  if (!wanted.stayDraft && !waits && found.draft) return bringOut(deps, wanted, found, commit)
  return { release: await releaseAt(deps, wanted, found.id, commit), remarks: [] }
}

/** The commit that the tag points to; compared with the one that was built, where that is known. */
async function pinTag({ repository, tag, commit }: Wanted, { client }: ReleaseDeps): Promise<string> {
  if (commit === undefined) return peelTag(client, repository, tag)
  await expectTagAt(client, repository, tag, commit)
  return commit
}
