// crates.io and registries that speak cargo's protocol: one token for every crate that trusts the job, one file per
// version, our own upload of the verified .crate.
import { requestLine } from '@plumbline/http'
import type { Reading, Registry, RegistryDeps, RegistryRow, Subject } from '../registry.ts'
import { audienceOfCratesIo, exchangeAtCratesIo, revokeAtCratesIo } from './exchange.ts'
import { CRATES_IO, crateAddress, finderOf, indexAddress, indexPath } from './place.ts'
import { compareVersion, readCrate, readIndex, readIndexed, readVersion } from './reads.ts'
import { type CrateId, crateIn, crateObjection, destinationObjection, heldCrate, listedCrates } from './rules.ts'
import { publishUrl, uploadToCratesIo } from './upload.ts'

/** The web API answers from the database. */
const ABSENCE = { kind: 'fresh', reads: 3, overMs: 60_000 } as const

/** Tokens live 30 minutes; none is used for an upload that begins later than this. */
const TOKEN_LIFE_MS = 25 * 60_000

export const cratesIo: RegistryRow = {
  id: 'crates.io',
  ecosystem: 'crates',
  kinds: ['crate'],
  digest: 'sha256',
  mayObject: ({ destination }) => destination !== undefined,
  open: async ({ repositoryUrl = '' }, deps) => openRegistry(indexAddress(repositoryUrl), deps),
}

function openRegistry(index: string, { http, now }: RegistryDeps): Registry {
  const find = finderOf(index, http)
  const site = index === CRATES_IO.index ? CRATES_IO.site : undefined
  const address = site ?? index
  const settingsUrl = ({ packageName }: Pick<Subject, 'packageName'>) =>
    site ? `${site}crates/${packageName}/settings` : address
  return {
    id: 'crates.io',
    address,
    audience: () => audienceOfCratesIo(find),
    absence: ABSENCE,
    tokenLifeMs: TOKEN_LIFE_MS,
    tokenScope: 'publisher',
    parallel: 1,
    exchange: ({ packageName }, idToken, claims) =>
      exchangeAtCratesIo(find, { packageName, settingsUrl: settingsUrl({ packageName }) }, idToken, claims, {
        http,
        now,
      }),
    async read(subject, files) {
      const { packageName, version } = crateIn(subject, files[0])
      const answer = await readVersion(find, http, packageName, version)
      return files.map((file) => (answer.state === 'found' ? compareVersion(answer.version, file) : answer))
    },
    holding: async ({ packageName, version }) => heldCrate(await readCrate(find, http, packageName), version),
    async fileAddress({ packageName }, { name, digest }) {
      const place = await find()
      if ('reason' in place) return place
      // All spellings of a crate's name are as long.
      const [crate, number] = [name.slice(0, packageName.length), name.slice(packageName.length + 1, -'.crate'.length)]
      const url = crateAddress(place.dl, crate, number, digest.split(' ')[1] ?? '')
      if (URL.canParse(url)) return { url }
      return {
        request: requestLine({ method: 'GET', url: `${index}config.json` }),
        reason: 'it says nowhere to fetch crates',
      }
    },
    versions: async (packageName) => listedCrates(await readIndexed(index, http, packageName), packageName),
    async foresee(subject, readings) {
      if (!readings.some(({ state }) => state === 'absent')) return readings
      const own = crateIn(subject, subject.files[0])
      const objection = crateObjection(await readCrate(find, http, own.packageName), own, address)
      return readings.map((reading, place): Reading => {
        const file = subject.files[place]
        const against = (file && destinationObjection(file, index)) ?? objection
        return reading.state === 'absent' && against ? { state: 'blocked', ...against } : reading
      })
    },
    objection: (file) => destinationObjection(file, index),
    upload: (_subject, file, token) => uploadToCratesIo(find, file, token, http, now),
    async listed(subject, files) {
      const { packageName, version } = crateIn(subject, files[0])
      const answer = await readIndex(index, http, packageName, version)
      return files.map((file) => (answer.state === 'found' ? compareVersion(answer.version, file) : answer))
    },
    revoke: (token) => revokeAtCratesIo(find, token, http),
    uploadLine: (_subject, file) => {
      const url = site ? publishUrl(CRATES_IO) : index
      return `${requestLine({ method: 'PUT', url })} (${file.name}, ${file.size} bytes)`
    },
    packageUrl: (subject) => versionPage(index, site, crateIn(subject, subject.files[0])),
    settingsUrl,
    ...(site ? { tokensUrl: `${site}settings/tokens` } : {}),
    lookCommand: (subject) => `curl -s "${lookUrl(index, site, crateIn(subject, subject.files[0]))}"`,
  }
}

function versionPage(index: string, site: string | undefined, { packageName, version }: CrateId): string {
  return site ? `${site}crates/${packageName}/${encodeURIComponent(version)}` : `${index}${indexPath(packageName)}`
}

/** The version itself where the web API is known, else the crate's file in the index. */
function lookUrl(index: string, site: string | undefined, { packageName, version }: CrateId): string {
  return site
    ? `${CRATES_IO.api}/api/v1/crates/${packageName}/${encodeURIComponent(version)}`
    : `${index}${indexPath(packageName)}`
}
