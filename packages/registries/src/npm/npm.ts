// npm and registries that speak its protocol: one package per token, one tarball per version, sent by the runner's npm.
import { PlumblineError } from '@plumbline/kernel'
import { channelFor, isDistTag, schemeById } from '@plumbline/versions'
import type {
  Objection,
  PublishFile,
  Reading,
  Registry,
  RegistryDeps,
  RegistryOptions,
  RegistryRow,
  Subject,
} from '../registry.ts'
import { isEncrypted, isThisMachine } from '../token-address.ts'
import { type NpmPublish, npmPublish, npmPublishLine, npmRegistry } from './client.ts'
import { exchangeAtNpm } from './exchange.ts'
import { listNpm } from './listing.ts'
import { compareDist, heldTarball, readNpmVersion, tarballAddress, wasUnpublished } from './packument.ts'
import { npmProvenance } from './provenance.ts'

/** Answers are cached for 300 s (`cache-control: max-age=300`); a minute more for a server that commits late. */
const ABSENCE = { kind: 'cached', maxAgeMs: 300_000, marginMs: 60_000 } as const

/** npm says only that its tokens are short-lived; a fresh one is fetched for a send that comes later than this. */
const TOKEN_LIFE_MS = 120_000

export const npm: RegistryRow = {
  id: 'npm',
  ecosystem: 'npm',
  kinds: ['npm-tarball'],
  digest: 'sha512',
  mayObject: ({ destination }) => destination !== undefined,
  async open(options, deps) {
    if (options.repositoryUrl) {
      throw new PlumblineError('bad-input', {
        what: `Input "repository-url" is "${options.repositoryUrl}", and npm goes by its own setting.`,
        next: 'Leave the input out and set npm on this runner to that registry (`registry-url` of actions/setup-node).',
      })
    }
    const address = checkedAddress(await npmRegistry(deps))
    return openNpm(address, options, deps)
  },
}

function openNpm(address: string, options: RegistryOptions, deps: RegistryDeps): Registry {
  // Versions that the last read saw: they decide the dist-tag where nobody named one.
  let known: readonly string[] | undefined
  const urlOf = ({ packageName }: Pick<Subject, 'packageName'>) => `${address}${escaped(packageName)}`
  const accessOf = (file: PublishFile) => options.access || file.access || ''
  const publishOf = (subject: Subject, file: PublishFile): NpmPublish => ({
    registry: address,
    file,
    scope: subject.packageName.startsWith('@') ? (subject.packageName.split('/')[0] ?? '') : '',
    distTag: options.distTag || file.distTag || usualTag(subject.version, known ?? []),
    access: accessOf(file) || (subject.packageName.startsWith('@') ? '' : 'public'),
  })
  const registry: Registry = {
    id: 'npm',
    address,
    audience: async () => `npm:${new URL(address).hostname}`,
    absence: ABSENCE,
    tokenLifeMs: TOKEN_LIFE_MS,
    tokenScope: 'package',
    parallel: 1,
    exchange: ({ packageName }, idToken, claims) => {
      const target = {
        registry: address,
        packageName,
        escapedName: escaped(packageName),
        settingsUrl: settingsPage(address, packageName),
      }
      return exchangeAtNpm(target, idToken, claims, deps.http, deps.now)
    },
    async read(subject, files) {
      const answer = await readNpmVersion(deps.http, urlOf(subject), stored(subject.version))
      // A page that is missing for once does not make the versions that were seen unseen: the dist-tag rests on them.
      if (answer.state === 'absent') known = answer.versions ?? known
      return files.map((file): Reading => {
        if (answer.state === 'found') return compareDist(answer.dist, file)
        return answer.state === 'absent' ? { state: 'absent' } : answer
      })
    },
    async holding({ packageName, version }) {
      const answer = await readNpmVersion(deps.http, urlOf({ packageName }), stored(version))
      if (answer.state === 'found') return { state: 'held', files: [heldTarball(answer.dist, packageName, version)] }
      if (answer.state === 'unreadable') return answer
      known = answer.versions ?? known
      return { state: 'nothing' }
    },
    fileAddress: (version) => tarballAddress(deps.http, urlOf(version), stored(version.version)),
    versions: (packageName) => listNpm(deps.http, urlOf({ packageName }), packageName),
    async foresee(subject, readings) {
      if (!readings.some(({ state }) => state === 'absent')) return readings
      const tagOf = (file: PublishFile) => publishOf(subject, file).distTag
      const stated = statedBlock(subject, address, tagOf) ?? absentBlock(subject, address, known)
      const block = stated ?? (await unpublishedBlock(subject, urlOf(subject), deps))
      return readings.map((reading) => (reading.state === 'absent' ? (block ?? reading) : reading))
    },
    objection: (file) => objectionTo(file, address),
    firstVersion: ({ packageName }, file) => firstObjection(packageName, accessOf(file), address),
    attestations: npmProvenance(accessOf),
    upload: (subject, file, token, bundle) =>
      npmPublish({ ...publishOf(subject, file), ...(bundle ? { bundle } : {}) }, token, deps),
    uploadLine: (subject, file) => npmPublishLine(publishOf(subject, file)),
    packageUrl: ({ packageName, version }) => versionPage(address, packageName, stored(version)),
    settingsUrl: ({ packageName }) => settingsPage(address, packageName),
    ...(siteOf(address) ? { tokensUrl: `${siteOf(address)}settings/~/tokens` } : {}),
    lookCommand: ({ packageName, version }) =>
      `npm view ${packageName}@${stored(version)} dist.integrity --prefer-online --registry=${address}`,
  }
  return registry
}

/** npm is sent a token, so its address must be one that nobody on the way can read. */
function checkedAddress(address: string): string {
  if (isEncrypted(address)) return address
  throw new PlumblineError('bad-input', {
    what: `npm on this runner is set to the registry "${address}".`,
    means: 'A token would travel unencrypted.',
    next: "Set npm's `registry` to an https address (http is for this machine only).",
  })
}

function objectionTo(file: PublishFile, address: string): Objection | undefined {
  if (!file.destination || sameAddress(file.destination, address)) return undefined
  const what = `"${file.name}" asks for the registry "${file.destination}" in publishConfig, and npm is set to "${address}".`
  return { code: 'other-destination', what }
}

/** A new scoped package is restricted where nothing else is said; one that is there keeps its access. */
function firstObjection(packageName: string, access: string, address: string): Objection | undefined {
  if (access !== '' || !packageName.startsWith('@') || !hasNpmsRules(address)) return undefined
  return { code: 'access-missing', what: `${packageName} is new on ${address}, and nothing says who may see it.` }
}

/** What the files ask for that npm, or this registry, does not do. */
function statedBlock(subject: Subject, address: string, tagOf: (file: PublishFile) => string): Reading | undefined {
  const [objection] = subject.files.flatMap((file) => objectionTo(file, address) ?? tagObjection(tagOf(file)) ?? [])
  return objection && { state: 'blocked', ...objection }
}

function tagObjection(distTag: string): Objection | undefined {
  if (isDistTag(distTag)) return undefined
  return { code: 'bad-input', what: `The dist-tag "${distTag}" is also a version range; npm refuses it.` }
}

function absentBlock(subject: Subject, address: string, known: readonly string[] | undefined): Reading | undefined {
  if (known) return undefined
  return { state: 'blocked', code: 'first-publish', what: `${address} has no package "${subject.packageName}".` }
}

async function unpublishedBlock(subject: Subject, url: string, deps: RegistryDeps): Promise<Reading | undefined> {
  if (!(await wasUnpublished(deps.http, url, stored(subject.version)))) return undefined
  const what = `${subject.packageName} ${subject.version} was published before and unpublished; npm never takes it again.`
  return { state: 'blocked', code: 'publish-blocked', what }
}

function sameAddress(one: string, other: string): boolean {
  const plain = (address: string) => (URL.canParse(address) ? new URL(address).href.replace(/\/$/, '') : address)
  return plain(one) === plain(other)
}

/** The version as npm stores it: without build metadata. */
function stored(version: string): string {
  return schemeById('semver').parse(version)?.normalized ?? version
}

function usualTag(version: string, others: readonly string[]): string {
  const semver = schemeById('semver')
  const parsed = semver.parse(version)
  if (!parsed) return 'latest'
  const versions = others.flatMap((other) => semver.parse(other) ?? [])
  return channelFor(parsed, semver, { versions, complete: true }).distTag
}

/** The name in npm's addresses: a scope's slash is escaped. */
function escaped(packageName: string): string {
  return packageName.replace('/', '%2f')
}

/** npm's own registry has a web site beside it, under `www.`; of others only the data is known. */
function siteOf(address: string): string | undefined {
  const { protocol, host } = new URL(address)
  return host.startsWith('registry.npm') ? `${protocol}//${host.replace('registry.', 'www.')}/` : undefined
}

/** Other registries ask nobody to pay for a scoped package; what runs on this machine stands in for npm's own. */
function hasNpmsRules(address: string): boolean {
  return siteOf(address) !== undefined || isThisMachine(address)
}

function versionPage(address: string, packageName: string, version: string): string {
  const site = siteOf(address)
  return site ? `${site}package/${packageName}/v/${version}` : `${address}${escaped(packageName)}/${version}`
}

function settingsPage(address: string, packageName: string): string {
  const site = siteOf(address)
  return site ? `${site}package/${packageName}/access` : `${address}${escaped(packageName)}`
}
