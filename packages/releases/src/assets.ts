// The assets of the release: what is missing is sent, a few files at a time, and everything is compared afterwards.
import { deleteAsset, GithubFailure, inParallel, listAssets, type Release, uploadAsset } from '@plumbline/github'
import { PlumblineError } from '@plumbline/kernel'
import { type Comparison, compareAssets, conflict, isAssetOf, sameBytes } from './compare.ts'
import { explain, explainAt } from './refusals.ts'
import type { DeclaredFile, ReleaseDeps, Wanted } from './wanted.ts'

/** Far from the hundred at once that GitHub takes of everybody together, enough that a small file costs no round trip. */
const UPLOADS_AT_ONCE = 8
/** https://docs.github.com/repositories/releasing-projects-on-github/about-releases#storage-and-bandwidth-quotas */
const MOST_ASSETS = 1000
const MAX_SENDS = 3
const PAUSE = 3000

/**
 * Makes the release hold the declared files, beside announced ones; `before` is what it has. Nothing complete is sent again or overwritten.
 * Throws `asset-conflict`, `asset-undeclared`, `release-immutable`, `asset-incomplete`.
 */
export async function settleAssets(
  deps: ReleaseDeps,
  wanted: Wanted,
  release: Release,
  before: Comparison,
): Promise<Comparison> {
  const { client, log } = deps
  const { repository } = wanted
  if (release.immutable) requireWhole(release, before)
  if (before.missing.length === 0) {
    log.info(`Nothing to send: ${counted(before.settled.length)} there and compared`)
    return before
  }
  requireRoom(before)
  for (const starter of before.starters) {
    log.info(`Clearing "${starter.name}", an upload that broke off`)
    await deleteAsset(client, repository, starter.id)
  }
  log.info(sentence(before))
  await inParallel(before.missing, UPLOADS_AT_ONCE, (file) => sendFile(deps, repository, release, file))
  const after = compareAssets(wanted, await listAssets(client, repository, release.id), release)
  if (after.missing.length === 0) return after
  throw new PlumblineError('asset-incomplete', {
    what: `The release ${release.html_url} does not show ${quoted(after.missing.map(({ name }) => name))} as uploaded.`,
  })
}

function sentence({ missing, settled }: Comparison): string {
  const there = settled.length === 0 ? '' : `; ${counted(settled.length)} there already`
  return `Sending ${counted(missing.length)}${there}`
}

function counted(files: number): string {
  return `${files} ${files === 1 ? 'file' : 'files'}`
}

/** Sends a file; after an unclear answer the list of assets tells whether it has arrived. */
async function sendFile(deps: ReleaseDeps, repository: string, release: Release, file: DeclaredFile): Promise<void> {
  for (let sends = 1; ; sends += 1) {
    try {
      await uploadAsset(deps.client, release, file)
      deps.log.info(`Sent "${file.name}" (${file.size} bytes)`)
      return
    } catch (error) {
      if (!(error instanceof GithubFailure)) throw error
      // A twin that was faster has sent the file, or has published the whole release.
      const exists = error.status === 422 && error.says(/already_exists|immutable release/i)
      if (!error.unclear && !exists) {
        const what = `"${file.name}" was not uploaded to ${release.html_url}.`
        throw await explainAt(deps.client, repository, release, what, error)
      }
      await deps.sleep(PAUSE * 2 ** (sends - 1))
      if (await hasArrived(deps, repository, release, file)) return
      if (sends === MAX_SENDS) throw explain(`"${file.name}" was sent ${sends} times and did not arrive.`, error)
      deps.log.info(`Sending "${file.name}" again: ${error.answer}`)
    }
  }
}

/** True when the file is there; the rest of an upload that broke off is cleared away. */
async function hasArrived({ client }: ReleaseDeps, repository: string, release: Release, file: DeclaredFile) {
  const assets = (await listAssets(client, repository, release.id)).filter((asset) => isAssetOf(asset, file))
  const whole = assets.find((asset) => asset.state === 'uploaded')
  if (whole && !sameBytes(whole, file)) throw conflict(release, [{ asset: whole, file }])
  if (whole) return true
  for (const { id } of assets) await deleteAsset(client, repository, id)
  return false
}

/** Of an immutable release nothing is tried: GitHub takes no file for it any more. */
function requireWhole(release: Release, { missing, awaited }: Comparison): void {
  const names = [...missing.map(({ name }) => name), ...awaited]
  if (names.length === 0) return
  throw new PlumblineError('release-immutable', {
    what: `The release ${release.html_url} is published and immutable, and lacks ${quoted(names)}.`,
  })
}

function requireRoom({ settled, late, missing }: Comparison): void {
  const count = settled.length + late.length + missing.length
  if (count <= MOST_ASSETS) return
  throw new PlumblineError('bad-input', {
    what: `The release would have ${count} assets; GitHub takes ${MOST_ASSETS}.`,
    next: 'Put files together in archives, or attach fewer.',
  })
}

function quoted(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ')
}
