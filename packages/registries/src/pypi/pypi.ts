// PyPI, TestPyPI and indexes with the same API: one token per publisher, many files per version, our own upload.
import { normalizedProject } from '@plumbline/archives'
import type { Reading, Registry, RegistryDeps, RegistryRow } from '../registry.ts'
import { pypiAttestations } from './attestation.ts'
import { audienceOfPypi, exchangeAtPypi } from './exchange.ts'
import { indexAt, PYPI, type PypiIndex, publishingPage, TESTPYPI, versionPage } from './place.ts'
import { heldFiles, listedVersions, pypiObjection, windowObjection } from './rules.ts'
import { addressIn, compareListed, type ListedFile, projectUrl, readProject, SIMPLE_JSON } from './simple.ts'
import { askPypi, uploadLine, uploadToPypi } from './upload.ts'

/** The simple API may be cached for 600 s; a minute more for a server that commits late. */
const ABSENCE = { kind: 'cached', maxAgeMs: 600_000, marginMs: 60_000 } as const

/** Tokens live 15 minutes; none is used for an upload that begins later than this. */
const TOKEN_LIFE_MS = 600_000

/** After the first file, whose form becomes the version's metadata. */
const PARALLEL = 4

export const pypi: RegistryRow = rowFor(PYPI)
export const testpypi: RegistryRow = rowFor(TESTPYPI)

function rowFor(usual: PypiIndex): RegistryRow {
  return {
    id: usual.id,
    ecosystem: usual.id === PYPI.id ? 'pypi' : '',
    kinds: ['wheel', 'sdist'],
    digest: 'sha256',
    mayObject: () => true,
    open: async ({ repositoryUrl = '' }, deps) => openIndex(indexAt(repositoryUrl, usual), deps),
  }
}

function openIndex(index: PypiIndex, { http, now }: RegistryDeps): Registry {
  // What the last read saw; undefined while the project is not there.
  let known: readonly ListedFile[] | undefined
  const { upload, simple } = index
  const settingsUrl = (packageName: string) => publishingPage(index, packageName, known !== undefined)
  const look = async (packageName: string) => {
    const answer = await readProject(http, simple, packageName)
    if (answer.state !== 'unreadable') known = answer.state === 'found' ? answer.files : undefined
    return answer
  }
  return {
    id: index.id,
    address: index.site ?? upload,
    audience: () => audienceOfPypi(upload, http, now),
    absence: ABSENCE,
    tokenLifeMs: TOKEN_LIFE_MS,
    tokenScope: 'package',
    parallel: PARALLEL,
    exchange: ({ packageName }, idToken, claims) =>
      exchangeAtPypi({ upload, packageName, settingsUrl: settingsUrl(packageName) }, idToken, claims, http, now),
    // The exchange uses a pending publisher up and creates the project.
    exchangeWrites: () => known === undefined,
    read: async ({ packageName }, files) => {
      const answer = await look(packageName)
      return files.map((file) => compareListed(answer, file))
    },
    holding: async ({ packageName, version }) => heldFiles(await look(packageName), version),
    fileAddress: async ({ packageName }, { name }) =>
      addressIn(await look(packageName), projectUrl(simple, packageName), name),
    versions: async (packageName) => listedVersions(await look(packageName)),
    async foresee(subject, readings) {
      // Of another index the rules are its own.
      if (!index.site) return readings
      return readings.map((reading, place): Reading => {
        const file = subject.files[place]
        if (reading.state !== 'absent' || !file) return reading
        const objection =
          pypiObjection(file, subject.packageName, subject.version) ??
          windowObjection(file, subject, known ?? [], now())
        return objection ? { state: 'blocked', ...objection } : reading
      })
    },
    objection: (file, { packageName, version }) => (index.site ? pypiObjection(file, packageName, version) : undefined),
    attestations: pypiAttestations,
    upload: (_subject, file, token, bundle) => uploadToPypi(upload, file, token, http, now, bundle),
    ask: (_subject, file, token, bundle) => askPypi(upload, file, token, http, now, bundle),
    uploadLine: (_subject, file) => uploadLine(upload, file),
    packageUrl: ({ packageName, version }) => versionPage(index, packageName, version),
    settingsUrl: ({ packageName }) => settingsUrl(packageName),
    lookCommand: ({ packageName }) => `curl -s -H "Accept: ${SIMPLE_JSON}" ${simple}${normalizedProject(packageName)}/`,
  }
}
