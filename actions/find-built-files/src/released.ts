// The files of the release as the published GitHub Release of the tag has them (a draft is invisible here).
import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { kindOfName } from '@plumbline/archives'
import {
  type Asset,
  assetKey,
  type GithubClient,
  listAssets,
  measureFile,
  publishedRelease,
  saveAsset,
} from '@plumbline/github'
import { asPlumblineError, PlumblineError } from '@plumbline/kernel'
import { type FileEntry, parseDigests, parseRecord, type ReleaseRecord } from '@plumbline/record'
import { type FileSet, readSet, type Search } from './set.ts'

/** As create-release attaches it. */
const RECORD_FILE = 'plumbline-record.json'
const RECORD_BYTES = 16 * 1024 * 1024

/** An asset that is fetched, under its own name, with the digest that it must have where one is known. */
interface Wanted {
  readonly asset: Asset
  readonly name: string
  readonly sha256: string | undefined
}

/**
 * The set that the release's record names; without a record the assets that are files for this registry. Undefined where
 * there is none, or (with a remark) none that is whole. Throws `asset-conflict` for other bytes, GithubFailure.
 */
export async function releaseSet(search: Search, client: GithubClient): Promise<FileSet | undefined> {
  const { repository } = search.context
  const release = await publishedRelease(client, repository, search.inputs.tag)
  if (!release) return undefined
  const assets = (await listAssets(client, repository, release.id)).filter(({ state }) => state === 'uploaded')
  const folder = search.freshFolder()
  await mkdir(folder, { recursive: true })
  const entries = await recordedFiles(search, assets, client, folder)
  const wanted = entries === 'other' ? [] : entries ? named(search, entries, assets) : byKind(search, assets)
  if (wanted.length === 0) return undefined
  for (const one of wanted) {
    const path = join(folder, one.name)
    await saveAsset(client, repository, one.asset, path)
    await requireBytes(path, one, release.html_url)
  }
  const set = { folder, from: `the release "${release.name ?? release.tag_name}"`, link: release.html_url }
  return readSet(
    search,
    set,
    wanted.map(({ name }) => name),
  )
}

/** The files of the attached record; undefined without one that can be read, `other` where it is of something else. */
async function recordedFiles(search: Search, assets: readonly Asset[], client: GithubClient, folder: string) {
  const asset = assets.find(({ name, size }) => name === RECORD_FILE && size <= RECORD_BYTES)
  if (!asset) return undefined
  const path = `${folder}.json`
  await saveAsset(client, search.context.repository, asset, path)
  try {
    const record = parseRecord(await readFile(path, 'utf8'), `the asset "${RECORD_FILE}" of the release`)
    const files = parseDigests(JSON.stringify(record.files ?? []))
    return isOurs(record, search) ? files : 'other'
  } catch (thrown) {
    search.remarks.push(`The record of the release cannot be read: ${asPlumblineError(thrown).what}`)
    return undefined
  }
}

function isOurs({ package: about, version }: ReleaseRecord, { inputs, remarks }: Search): boolean {
  const same = about?.name === inputs['package-name'] && version?.commit === inputs.commit
  if (!same) {
    const whose = `${about?.name ?? 'no package'} at ${version?.commit ?? 'no commit'}`
    remarks.push(`The release of this tag is left aside: its record is of ${whose}.`)
  }
  return same
}

/** The assets of these files, all of them or none. */
function named({ remarks }: Search, entries: readonly FileEntry[], assets: readonly Asset[]): Wanted[] {
  const found = entries.flatMap(({ name, sha256 }) => {
    const asset = assets.find((one) => one.name === name || one.label === name || assetKey(one.name) === assetKey(name))
    return asset ? [{ asset, name, sha256 }] : []
  })
  if (found.length === entries.length) return found
  const lacking = entries.filter(({ name }) => !found.some((one) => one.name === name))
  const list = lacking.map(({ name }) => `"${name}"`).join(', ')
  remarks.push(`The release of this tag is left aside: it lacks ${list}, which its record names.`)
  return []
}

/** Assets that are files for this registry by their name; GitHub keeps a name that it changed in the label. */
function byKind({ kinds }: Search, assets: readonly Asset[]): Wanted[] {
  return assets.flatMap((asset) => {
    const label = asset.label ?? ''
    const name = !label.includes('/') && assetKey(label) === assetKey(asset.name) ? label : asset.name
    const kind = kindOfName(name)
    if (kind === undefined || (kinds && !kinds.includes(kind))) return []
    const sha256 = asset.digest?.startsWith('sha256:') ? asset.digest.slice('sha256:'.length) : undefined
    return [{ asset, name, sha256 }]
  })
}

async function requireBytes(path: string, { asset, sha256 }: Wanted, page: string): Promise<void> {
  const found = (await measureFile(path)).sha256
  if (sha256 === undefined || sha256 === found) return
  throw new PlumblineError('asset-conflict', {
    what: `In the release ${page} the asset "${asset.name}" has SHA-256 ${found}, and ${sha256} is stated for it.`,
    means: 'The download was damaged, or somebody replaced the asset after the release was made.',
    next: 'Run this job again. If it is refused again, compare the asset with what the registry serves, and put the right file back.',
  })
}
