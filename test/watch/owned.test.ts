// Tags without a name among several packages: by the manifests at the tag, within a bounded number of requests.
import { expect, test } from '@jest/globals'
import type { VersionFacts } from '@plumbline/audit'
import { schemeById } from '@plumbline/versions'
import type { WatchedPackage, WatchRequest } from '@plumbline/watch'
import type { Gathered } from '../../packages/watch/src/gather.ts'
import { withoutOthers } from '../../packages/watch/src/owned.ts'
import { tagReaders } from '../../packages/watch/src/tag-reader.ts'
import { joinVersions } from '../../packages/watch/src/versions.ts'

const of = (name: string): WatchedPackage => ({
  ...{ name, label: name, registry: 'npm', scheme: schemeById('semver'), names: [name] },
  ...{ directory: `packages/${name}`, manifest: `packages/${name}/package.json` },
})

const tagReader = tagReaders({ tagPattern: '', tree: { paths: [], text: () => undefined } }, [])

/** A package with these tags, of which the registry lists none. */
function gathered(name: string, tags: readonly string[]): Gathered {
  const own = of(name)
  const listed = tags.map((tag) => ({ name: tag, commit: tag }))
  const joined = joinVersions(own, tagReader(own), { tags: listed, releases: [], listed: [] })
  const versions = joined.versions.map(({ text, tags: [tag] }) => ({
    version: text,
    registry: { state: 'absent' },
    tag: { state: 'found', value: { name: tag?.name, commit: tag?.commit } },
  })) as unknown as VersionFacts[]
  return { of: own, joined, versions, unread: [], leftOut: '', strangers: [] } as unknown as Gathered
}

/** What the manifests say at a tag, by the folder's name; the requests are counted. */
async function left(name: string, tags: readonly string[], said: (tag: string, folder: string) => string | undefined) {
  let requests = 0
  const request = { tree: { paths: [], text: () => undefined } } as unknown as WatchRequest
  const one = await withoutOthers(gathered(name, tags), [of('core'), of('ui')], request, async (commit, path) => {
    requests += 1
    const version = said(commit, path.split('/')[1] ?? '')
    return version === undefined ? undefined : JSON.stringify({ name, version })
  })
  return { texts: one.versions.map(({ version }) => version), rows: one.joined.versions.length, one, requests }
}

test('absent at the tag, or another version that is a neighbour: not its own', async () => {
  const { texts, rows, one } = await left('ui', ['v1.0.0', 'v2.0.0', 'v3.0.0', 'v4.0.0'], (tag, folder) => {
    if (tag === 'v1.0.0') return folder === 'ui' ? undefined : '1.0.0'
    if (tag === 'v2.0.0') return folder === 'ui' ? '0.2.0' : '2.0.0'
    return tag === 'v3.0.0' ? '0.3.0' : '4.0.0'
  })
  expect([texts, rows]).toEqual([['4.0.0', '3.0.0'], 2])
  expect(one.strangers).toEqual(['v2.0.0', 'v1.0.0'])
})

test('a tag that names it is its own, whatever its manifest says', async () => {
  expect(await left('ui', ['ui-v1.0.0'], () => undefined)).toMatchObject({ texts: ['1.0.0'], requests: 0 })
})

test.each([
  [undefined, 0],
  ['1.0.0', 1],
])('hundreds of old tags take a bounded number of requests: %p', async (said, kept) => {
  const tags = Array.from({ length: 300 }, (_, minor) => `v1.${minor}.0`)
  const { texts, requests } = await left('ui', tags, () => said)
  expect(texts.length > 0).toBe(kept === 1)
  expect(requests).toBeLessThanOrEqual(90)
})
