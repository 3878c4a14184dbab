// What the registry shows: the API's two versions, the compact index, downloads, all through a cache.
import { json, type ServiceResponse } from '../handler.ts'
import type { ReadCache } from '../npm/read-cache.ts'
import type { Call, Route } from '../router.ts'
import type { Clock } from '../world.ts'
import { octets, plain } from './answers.ts'
import { infoText, namesText, versionsText } from './compact-index.ts'
import { type SpecsFile, specsIndex } from './marshal-index.ts'
import { type Gem, type GemStore, publicVersions, type Version } from './store.ts'
import { gemJson, mostRecent, versionJson } from './version-json.ts'

const NO_GEM = 'This rubygem could not be found.'

export interface ReadSettings {
  readonly clock: Clock
  readonly store: GemStore
  readonly cache: ReadCache
}

type Read = (call: Call, settings: ReadSettings) => ServiceResponse

/** The routes that change nothing. */
export function readsOf(settings: ReadSettings): readonly Route[] {
  const get = (path: string, read: Read, ...query: string[]): Route => ({
    method: 'GET',
    path,
    query,
    handle: (call) => cached(call, settings, read),
  })
  return [
    get('/api/v2/rubygems/{gem}/versions/{number}.json', versionOf, 'platform'),
    get('/api/v1/versions/{gem}.json', versionsOf),
    get('/api/v1/gems/{gem}.json', gemOf),
    get('/api/v1/attestations/{version}.json', attestationsOf),
    get('/info/{gem}', info),
    get('/versions', (_call, { store, clock }) => plain(200, versionsText(store, clock.now()))),
    get('/names', (_call, { store }) => plain(200, namesText(store))),
    get('/gems/{version}.gem', (call, { store }) => file(call, store, ({ content }) => content)),
    get('/quick/Marshal.4.8/{version}.gemspec.rz', (call, { store }) => file(call, store, ({ quick }) => quick)),
    ...(['specs', 'latest_specs', 'prerelease_specs'] as const).map((name) =>
      get(`/${name}.4.8.gz`, (_call, { store }) => specs(name, store)),
    ),
  ]
}

function cached(call: Call, settings: ReadSettings, read: Read): Promise<ServiceResponse> {
  const key = `${call.url} ${call.headers['accept'] ?? ''}`
  return settings.cache.read(key, call.headers['if-none-match'], async () => read(call, settings))
}

function versionOf(call: Call, { store }: ReadSettings): ServiceResponse {
  const gem = exactly(store, call.params['gem'])
  if (!gem) return plain(404, 'This gem could not be found')
  const platform = call.query.get('platform')
  const version = publicVersions(gem).find(
    (other) => other.number === call.params['number'] && (platform === null || other.platform === platform),
  )
  if (!version) return plain(404, 'This version could not be found.')
  return json(200, { ...gemJson(gem, version, store), ...versionJson(version) })
}

function versionsOf(call: Call, { store }: ReadSettings): ServiceResponse {
  const gem = exactly(store, call.params['gem'])
  const versions = gem ? publicVersions(gem) : []
  return versions.length > 0 ? json(200, versions.map(versionJson)) : plain(404, NO_GEM)
}

function gemOf(call: Call, { store }: ReadSettings): ServiceResponse {
  const gem = exactly(store, call.params['gem'])
  const version = gem && mostRecent(gem)
  return gem && version ? json(200, gemJson(gem, version, store)) : plain(404, NO_GEM)
}

/** An empty list for a version without any. */
function attestationsOf(call: Call, { store }: ReadSettings): ServiceResponse {
  const version = store.versionCalled(call.params['version'] ?? '')
  return version?.state === 'indexed' ? json(200, version.attestations) : plain(404, NO_GEM)
}

/** A gem whose versions are all yanked has an empty list, no 404. */
function info(call: Call, { store }: ReadSettings): ServiceResponse {
  const gem = exactly(store, call.params['gem'])
  return gem ? plain(200, infoText(gem, store)) : plain(404, 'This gem could not be found')
}

function file(call: Call, store: GemStore, content: (version: Version) => Buffer): ServiceResponse {
  const version = store.versionCalled(call.params['version'] ?? '')
  return version?.state === 'indexed' ? octets(content(version)) : plain(404, 'Not Found')
}

function specs(name: SpecsFile, store: GemStore): ServiceResponse {
  return octets(specsIndex(name, store.gems().flatMap(publicVersions)))
}

/** Reads know a gem by its exact name. */
function exactly(store: GemStore, name = ''): Gem | undefined {
  const gem = store.gem(name)
  return gem?.name === name ? gem : undefined
}
