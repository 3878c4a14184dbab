// A push: every question that RubyGems.org asks, in its order, and what is stored when all are answered (pusher.rb).
import type { ServiceRequest, ServiceResponse } from '../handler.ts'
import type { Problems } from '../router.ts'
import type { Clock } from '../world.ts'
import { forbidden, plain } from './answers.ts'
import { type Refused, type VerifyAttestation, wrongBundles } from './bundles.ts'
import { readGem, WrongGem } from './gem-package.ts'
import type { GemSpec } from './gem-spec.ts'
import type { ApiKey, ApiKeys } from './keys.ts'
import { wrongName, wrongVersion } from './name-rules.ts'
import { allowed, disown, type Registry } from './ownership.ts'
import { type Parcel, parcelIn } from './parcel.ts'
import { WrongSpec } from './spec-nodes.ts'
import { type Gem, indexed, titleOf, type Version } from './store.ts'

export interface PushSettings extends Registry {
  readonly clock: Clock
  readonly keys: ApiKeys
  readonly problem: Problems
  /** Seconds to wait when too many pushes came; undefined when this one may go on. */
  readonly mustWait: () => number | undefined
  readonly verifyAttestation: VerifyAttestation
}

interface Candidate extends Parcel {
  readonly key: ApiKey
  readonly spec: GemSpec
}

const NO_KEY = 'Access Denied. Please sign up for an account at https://rubygems.org'
const NOT_THIS_ACTION = 'This API key cannot perform the specified action on this gem.'

/** Answers a POST to /api/v1/gems. Nothing in here waits: two pushes at once see each other's gems. */
export function push(request: ServiceRequest, settings: PushSettings): ServiceResponse {
  const wait = settings.mustWait()
  if (wait !== undefined) return plain(429, 'Retry later\n', { 'retry-after': `${wait}` })
  const key = settings.keys.find(request.headers['authorization'])
  if (!key) return plain(401, NO_KEY)
  if (!key.scopes.includes('push_rubygem')) return forbidden(request, NOT_THIS_ACTION)
  const parcel = parcelIn(request, settings.problem)
  if ('status' in parcel) return parcel
  const [status, sentence] = judge(parcel, key, settings)
  return plain(status, sentence)
}

/** The answer's status and words; stores the gem when they are 200 and new. */
function judge(parcel: Parcel, key: ApiKey, settings: PushSettings): Refused {
  const spec = specIn(parcel.content)
  if ('refused' in spec) return spec.refused
  const candidate = { ...parcel, key, spec }
  const gem = settings.store.gem(spec.name)
  return (
    known(candidate, gem) ??
    allowed(spec.name, key, gem, settings) ??
    wrongScope(candidate) ??
    invalid(candidate, gem, settings) ??
    keep(candidate, gem, settings)
  )
}

function specIn(content: Buffer): GemSpec | { readonly refused: Refused } {
  try {
    return readGem(content).spec
  } catch (error) {
    if (!(error instanceof WrongGem || error instanceof WrongSpec)) throw error
    return { refused: [422, error.message === 'UnexpectedAlias' ? ALIASES : unprocessable(error.message)] }
  }
}

const ALIASES = `RubyGems.org cannot process this gem.
Pushing gems where there are aliases in the YAML gemspec is no longer supported.
Ensure you are using a recent version of RubyGems to build the gem by running
\`gem update --system\` and then try pushing again.
`

function unprocessable(detail: string): string {
  const advice = "Please try rebuilding it and installing it locally to make sure it's valid."
  return `RubyGems.org cannot process this gem.\n${advice}\nError:\n${detail.slice(0, 500)}\n`
}

/** A gem with this number and platform is there, in whatever state; or one whose name is spelled otherwise. */
function known({ content, key, spec }: Candidate, gem: Gem | undefined): Refused | undefined {
  if (!gem) return undefined
  const there = gem.versions.find(({ number, platform }) => number === spec.number && platform === spec.platform)
  if (there?.state === 'indexed' && there.pushedWith === key && there.content.equals(content))
    return [200, `Gem was already pushed: ${titleOf(spec)}`]
  if (there) return [409, republished(there, owns(key, gem))]
  return gem.name !== spec.name && indexed(gem).length > 0 ? [409, OTHER_CASE] : undefined
}

const OTHER_CASE =
  'Unable to change case of gem name with indexed versions\nPlease delete all versions first with `gem yank`.'

function republished({ state, fullName }: Version, isOwner: boolean): string {
  if (state === 'indexed')
    return `Repushing of gem versions is not allowed.\nPlease bump the version number and push a new different release.\nSee also \`gem yank\` if you want to unpublish the bad release.`
  if (state === 'unfinished')
    return `It appears that ${fullName} did not finish pushing.\nPlease contact support@rubygems.org for assistance if you pushed this gem more than a minute ago.`
  const whose = isOwner ? '' : 'pushed by a previous owner of this gem '
  return `A yanked version ${whose}already exists (${fullName}).\nRepushing of gem versions is not allowed. Please use a new version and retry`
}

function owns({ owner }: ApiKey, gem: Gem): boolean {
  return owner.kind === 'person' ? gem.owners.has(owner.name) : owner.row.gems.has(gem.name.toLowerCase())
}

function wrongScope({ key, spec }: Candidate): Refused | undefined {
  return key.gem !== undefined && key.gem !== spec.name ? [403, NOT_THIS_ACTION] : undefined
}

function invalid(candidate: Candidate, gem: Gem | undefined, settings: PushSettings): Refused | undefined {
  const { spec, key, content, attestations } = candidate
  const wrong = wrongName(spec.name, key, gem, settings.store) ?? wrongVersion(spec, gem)
  if (wrong !== undefined) return [403, `There was a problem saving your gem: ${wrong}`]
  if (attestations.length === 0) return undefined
  if (key.owner.kind !== 'publisher') return [400, 'Pushing with an attestation requires trusted publishing']
  return wrongBundles(attestations, content, settings.verifyAttestation)
}

/** A gem without a version to show has lost its owners and publishers: only a pending publisher or a person gets it. */
function keep(candidate: Candidate, known: Gem | undefined, settings: PushSettings): Refused {
  const { spec, content, key, attestations } = candidate
  const { store, publishers } = settings
  const gem = known ?? store.create(spec.name)
  if (indexed(gem).length === 0) disown(gem, publishers)
  const orphaned = gem.owners.size === 0
  const { owner } = key
  const waits = owner.kind === 'person' || publishers.isPending(owner.row, spec.name)
  const state = orphaned && !waits ? 'unfinished' : 'indexed'
  store.add(gem, { spec, content, pushedWith: key, attestations, state })
  if (state === 'unfinished') return [404, 'No pending publisher found']
  if (orphaned && owner.kind === 'person') gem.owners.add(owner.name)
  if (orphaned && owner.kind === 'publisher') {
    gem.owners.add(PENDING_OWNER)
    publishers.makeReal(owner.row, spec.name)
  }
  return [200, `Successfully registered gem: ${titleOf(spec)}`]
}

/** The person who registered the pending publisher owns the gem that it makes. */
const PENDING_OWNER = 'octocat'
