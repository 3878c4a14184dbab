// One publish: every check that crates.io makes, in its order, and what is stored when none fails.
import type { ServiceRequest } from '../handler.ts'
import type { Problems } from '../router.ts'
import type { Clock } from '../world.ts'
import { isRefused, type Refused, refused } from './answers.ts'
import { type ApiTokens, tokenOf } from './api-tokens.ts'
import { readCrate } from './archive.ts'
import type { TrustpubData } from './control.ts'
import type { Exchange } from './exchange.ts'
import { type Framed, readArchive, readMetadata } from './framing.ts'
import { type CrateManifest, readManifest } from './manifest.ts'
import { wrongManifest } from './manifest-rules.ts'
import { canonicalName, wrongName } from './names.ts'
import type { LimitedAction } from './rate-limits.ts'
import { strangeMetadata } from './stated.ts'
import type { CrateStore, StoredCrate } from './store.ts'
import { isVersion, withoutBuild } from './versions.ts'

const DAY_MS = 24 * 60 * 60 * 1000
const MAX_VERSION_LENGTH = 150
const RESERVED = ['alloc', 'core', 'cargo', 'proc_macro', 'rustc', 'std', 'test']
const ONLY_TRUSTED =
  'New versions of this crate can only be published using Trusted Publishing (see https://crates.io/docs/trusted-publishing).'

export interface PublishSettings {
  readonly clock: Clock
  readonly problem: Problems
  readonly store: CrateStore
  readonly exchange: Exchange
  readonly apiTokens: ApiTokens
  readonly rateLimit: (action: LimitedAction) => Refused | undefined
  readonly uploadLimit: number
  readonly unpackLimit: number
  readonly dailyVersions: () => number | undefined
  readonly othersExist: boolean
}

/** Stores the version, or says why not. */
export async function publish(request: ServiceRequest, settings: PublishSettings): Promise<StoredCrate | Refused> {
  const framed = readMetadata(request.body)
  if (isRefused(framed)) return framed
  const early = wrongNameOrVersion(framed, settings.store)
  if (early) return early
  const trustpub = publisherOf(request, framed.name, settings)
  if (isRefused(trustpub)) return trustpub
  const read = readArchive(request.body, framed.next, settings.uploadLimit)
  if (isRefused(read)) return read
  const manifest = await manifestOf(framed, read.archive, settings)
  if (isRefused(manifest)) return manifest
  tellMistakes(framed, manifest, read.left, settings.problem)
  // From here on nothing waits: two publishes at once see each other's versions.
  const wrong = wrongInStore(manifest, settings)
  if (wrong) return wrong
  settings.store.add({ manifest, content: Buffer.from(read.archive), metadata: framed.metadata, trustpub })
  return settings.store.crate(manifest.name) ?? refused(500, 'Internal Server Error')
}

function wrongNameOrVersion({ name, vers }: Framed, store: CrateStore): Refused | undefined {
  const wrong = wrongName('crate', name)
  if (wrong !== undefined) return refused(400, wrong)
  if (!isVersion(vers)) return refused(400, `"${vers}" is an invalid semver version`)
  if (vers.length > MAX_VERSION_LENGTH)
    return refused(400, `the version number is too long (max ${MAX_VERSION_LENGTH} characters)`)
  const deleted = store.deleted(name)
  if (!deleted) return undefined
  const again = new Date(deleted.availableAt).toISOString().replace(/\.\d+Z$/, 'Z')
  return refused(
    400,
    `A crate with the name \`${deleted.name}\` was recently deleted. Reuse of this name will be available after ${again}.`,
  )
}

/** The job whose token it is; undefined for a user's. */
function publisherOf(
  request: ServiceRequest,
  name: string,
  { store, exchange, apiTokens, rateLimit }: PublishSettings,
): TrustpubData | Refused | undefined {
  const existing = store.crate(name)
  const token = tokenOf(request.headers)
  if (isRefused(token)) return token
  const holder = token === undefined ? undefined : exchange.holderOf(token)
  if (holder) {
    if (isRefused(holder) && holder.status === 401) return holder
    if (!existing)
      return refused(
        403,
        'Trusted Publishing tokens do not support creating new crates. Publish the crate manually, first',
      )
    if (isRefused(holder)) return holder
    return holder.crates.has(canonicalName(existing.name))
      ? holder.data
      : refused(403, `The provided access token is not valid for crate \`${existing.name}\``)
  }
  const action = existing ? 'publish-update' : 'publish-new'
  const wrong = apiTokens.refusal(token, action, name)
  if (wrong) return wrong
  return existing?.trustpubOnly ? refused(403, ONLY_TRUSTED) : rateLimit(action)
}

async function manifestOf(
  { name, vers }: Framed,
  archive: Buffer,
  { uploadLimit, unpackLimit }: PublishSettings,
): Promise<CrateManifest | Refused> {
  const contents = await readCrate(archive, `${name}-${vers}`, Math.max(unpackLimit, uploadLimit))
  if (isRefused(contents)) return contents
  const manifest = readManifest(contents.manifest, contents.paths)
  if (isRefused(manifest)) return manifest
  if (manifest.name !== name)
    return refused(400, `metadata name \`${name}\` does not match manifest name \`${manifest.name}\``)
  if (manifest.version !== vers)
    return refused(400, `metadata version \`${vers}\` does not match manifest version \`${manifest.version}\``)
  return wrongManifest(manifest) ?? manifest
}

function tellMistakes({ metadata }: Framed, manifest: CrateManifest, left: number, problem: Problems): void {
  const route = 'crates-io: PUT /api/v1/crates/new'
  for (const sentence of strangeMetadata(metadata, manifest)) problem(`${route} ${sentence}`)
  if (left > 0) problem(`${route} came with ${left} bytes after the .crate`)
}

function wrongInStore(manifest: CrateManifest, settings: PublishSettings): Refused | undefined {
  const { store, clock } = settings
  const { name, version } = manifest
  if (RESERVED.includes(canonicalName(name))) return refused(400, 'cannot upload a crate with a reserved name')
  const crate = store.crate(name)
  if (crate && crate.name !== name) return refused(400, `crate was previously named \`${crate.name}\``)
  const today = crate?.versions.filter(({ uploadedAt }) => uploadedAt > clock.now() - DAY_MS).length ?? 0
  if (today >= (settings.dailyVersions() ?? Number.POSITIVE_INFINITY))
    return refused(429, 'You have published too many versions of this crate in the last 24 hours')
  if (store.like(name, version)) return refused(400, `crate version \`${withoutBuild(version)}\` is already uploaded`)
  // Only under the very name that the other crate has, unlike everywhere else.
  const isKnown = (wanted: string) => {
    const found = store.crate(wanted)
    return found ? found.name === wanted : settings.othersExist
  }
  const unknown = manifest.dependencies.find((dependency) => !isKnown(dependency.name))
  return unknown && refused(400, `no known crate named \`${unknown.name}\``)
}
