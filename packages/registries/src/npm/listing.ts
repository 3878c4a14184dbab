// Every version of a package on npm, out of one packument.
import { type Http, requestLine } from '@plumbline/http'
import { fromIntegrity } from '@plumbline/kernel'
import type { ListedVersion, Listing } from '../registry.ts'
import { getJson, heldTarball, isPackument, type NpmDist, type Packument } from './packument.ts'

/** A package with thousands of versions has a long one. */
const MAX_BYTES = 256 * 1024 * 1024

/** The full form: only that says when, and what was unpublished. */
export async function listNpm(http: Http, packageUrl: string, packageName: string): Promise<Listing> {
  const answer = await getJson(http, packageUrl, 'application/json', MAX_BYTES)
  if (answer.state === 'unreadable') return answer
  if (answer.state === 'absent') return { state: 'nothing' }
  if (!isPackument(answer.body)) {
    const request = requestLine({ method: 'GET', url: packageUrl })
    return { state: 'unreadable', request, reason: '200 without what was asked for' }
  }
  const { versions = {}, time = {} } = answer.body as Packument
  const there = Object.entries(versions).map(([version, { dist = {} }]) => listed(packageName, version, dist, time))
  return { state: 'listed', versions: [...there, ...unpublished(time, versions)] }
}

function listed(name: string, version: string, dist: NpmDist, time: Readonly<Record<string, unknown>>): ListedVersion {
  const sha512 = fromIntegrity('sha512', dist.integrity ?? '')
  const digests = [
    ...(sha512 === undefined ? [] : [`sha512:${sha512}`]),
    ...(dist.shasum === undefined ? [] : [`sha1:${dist.shasum}`]),
  ]
  const at = time[version]
  const file = { name: heldTarball(dist, name, version).name, digests }
  return { version, files: [file], yanked: 'none', ...(typeof at === 'string' ? { at } : {}) }
}

/** Their time is left, and no version can be published there again. */
function unpublished(
  time: Readonly<Record<string, unknown>>,
  versions: Readonly<Record<string, unknown>>,
): ListedVersion[] {
  return Object.entries(time).flatMap(([version, at]) => {
    if (version in versions || !/^\d/.test(version) || typeof at !== 'string') return []
    return [{ version, files: [], yanked: 'all' as const, at }]
  })
}
