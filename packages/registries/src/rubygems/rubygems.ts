// RubyGems.org and hosts with its software: one key per publisher, a gem for each platform of a version, our own push.
import { sameGemVersion } from '@plumbline/archives'
import type { Objection, PublishFile, Reading, Registry, RegistryDeps, RegistryRow, Subject } from '../registry.ts'
import { isThisMachine } from '../token-address.ts'
import { attestedGems, RUBYGEMS_ATTESTATION } from './attestation.ts'
import type { IndexAnswer } from './compact-index.ts'
import { exchangeAtRubygems } from './exchange.ts'
import { gemPage, hostAt, publishersPage, RUBYGEMS, sameHost } from './host.ts'
import { numberOf, platformOf, storedNumber, withPlatform } from './names.ts'
import { pushGem, pushLine } from './push.ts'
import { heldGems, listedGems, readGems } from './reads.ts'
import { AUDIENCE } from './refusals.ts'

/** "Not there" may be cached for 600 s; a minute more for a server that commits late. */
const ABSENCE = { kind: 'cached', maxAgeMs: 600_000, marginMs: 60_000 } as const

/** Keys live 15 minutes; none is used for a push that begins later than this. */
const TOKEN_LIFE_MS = 600_000

/** RubyGems.org's own limit. */
const MAX_BYTES = 500 * 1024 * 1024

export const rubygems: RegistryRow = {
  id: 'rubygems',
  ecosystem: 'rubygems',
  kinds: ['gem'],
  digest: 'sha256',
  mayObject: () => true,
  open: async ({ repositoryUrl = '' }, deps) => openHost(hostAt(repositoryUrl), deps),
}

function openHost(host: string, { http, now }: RegistryDeps): Registry {
  // The gem's page of the index as the last read saw it; a gem without one is assumed to be there until that is known.
  let known: IndexAnswer | undefined
  const official = host === RUBYGEMS
  const reads = { http, host }
  const settingsUrl = (packageName: string) => publishersPage(host, packageName, known?.state !== 'absent')
  return {
    id: 'rubygems',
    address: host,
    // Whoever holds an ID token for RubyGems.org can push there: another host is given one for itself.
    audience: async () => (official || isThisMachine(host) ? AUDIENCE : new URL(host).host),
    absence: ABSENCE,
    tokenLifeMs: TOKEN_LIFE_MS,
    tokenScope: 'publisher',
    // The first gem of a version writes its pages; pushes of one gem at the same time meet each other there.
    parallel: 1,
    exchange: ({ packageName }, idToken, claims) => {
      const exists = known?.state !== 'absent'
      const target = { host, official, packageName, exists, settingsUrl: settingsUrl(packageName) }
      return exchangeAtRubygems(target, idToken, claims, http, now)
    },
    // A pending publisher is used up by the first push, not by the exchange.
    exchangeWrites: () => false,
    async read(subject, files) {
      const named = files.map((file) => withPlatform(subject, file))
      const { readings, index } = await readGems(reads, subject, named)
      // Without the index a version was found, and its gem is there.
      known = index?.state === 'unreadable' ? known : index
      return readings
    },
    async holding(version) {
      const { holding, index } = await heldGems(reads, version)
      if (index.state !== 'unreadable') known = index
      return holding
    },
    fileAddress: async (_version, { name }) => ({ url: `${host}gems/${encodeURIComponent(name)}` }),
    versions: (packageName) => listedGems(reads, packageName),
    foresee: async (subject, readings) =>
      readings.map((reading, place): Reading => {
        const file = subject.files[place]
        if (reading.state !== 'absent' || !file) return reading
        const objection = objectionTo(file, host) ?? otherSpelling(subject, file, known)
        return objection ? { state: 'blocked', ...objection } : reading
      }),
    objection: (file) => objectionTo(file, host),
    attested: (subject, files) =>
      attestedGems(
        reads,
        subject,
        files.map((file) => withPlatform(subject, file)),
      ),
    attestations: RUBYGEMS_ATTESTATION,
    upload: (_subject, file, token, bundle) => pushGem(host, file, token, bundle, http, now),
    uploadLine: (_subject, file) => pushLine(host, file),
    packageUrl: (subject) => {
      const [first] = subject.files
      const number = first ? numberOf(subject, first) : storedNumber(subject.version)
      return gemPage(host, subject.packageName, number, subject.files.map(platformOf))
    },
    settingsUrl: ({ packageName }) => settingsUrl(packageName),
    lookCommand: ({ packageName }) => `curl -s ${host}info/${encodeURIComponent(packageName)}`,
  }
}

/**
 * `gem push` keeps to the host that a gem allows, and so do we, but that what is for RubyGems.org may be rehearsed on this
 * machine; the size is RubyGems.org's alone.
 */
function objectionTo(file: PublishFile, host: string): Objection | undefined {
  if (file.destination && !mayGoTo(file.destination, host)) {
    const what = `"${file.name}" allows "${file.destination}" alone (allowed_push_host in its metadata), and it would go to "${host}".`
    return { code: 'other-destination', what }
  }
  if (host !== RUBYGEMS || file.size <= MAX_BYTES) return undefined
  return {
    code: 'publish-blocked',
    what: `"${file.name}" has ${file.size} bytes; RubyGems.org takes at most ${MAX_BYTES}.`,
  }
}

function mayGoTo(allowed: string, host: string): boolean {
  return sameHost(allowed, host) || (sameHost(allowed, RUBYGEMS) && isThisMachine(host))
}

/** `1.0` and `1.0.0` are one version: of one platform the second is refused. */
function otherSpelling(subject: Subject, file: PublishFile, known: IndexAnswer | undefined): Objection | undefined {
  if (known?.state !== 'found') return undefined
  const [number, platform] = [numberOf(subject, file), platformOf(file)]
  const there = known.gems.find((gem) => gem.platform === platform && sameGemVersion(gem.number, number))
  if (!there || there.number === number) return undefined
  const what = `${subject.packageName} has version ${there.number} for ${platform}, and RubyGems takes ${number} for the same version.`
  return { code: 'publish-blocked', what }
}
