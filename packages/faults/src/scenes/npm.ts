// npm: scoped packages of one tarball each, sent by a model of npm's own client to a registry in memory.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf, toIntegrity } from '@plumbline/kernel'
import { readFiles, registryRow, toPublishFile } from '@plumbline/registries'
import { json, packTarball, type ServiceResponse } from '@plumbline/standins'
import type { Scene, ScenePackage, Stage, StageSettings, Told } from '../scene.ts'
import type { RequestKind } from '../schedule.ts'
import { beforeOf, isUnknown } from '../subjects.ts'
import { REPOSITORY } from '../tokens.ts'
import { npmCli } from './npm-cli.ts'
import { createNpmRegistry } from './npm-registry.ts'

const PACKAGE = '@octo/demo'
/** Each with the packages that it needs. */
const PACKAGES: readonly (readonly [name: string, ...needs: string[]])[] = [
  [PACKAGE],
  ['@octo/demo-cli', PACKAGE],
  ['@octo/plugin'],
]
const VERSION = '1.2.3'
const HOST = 'npm.example'

interface Packed {
  readonly name: string
  readonly filename: string
  /** Hex. */
  readonly sha512: string
}

/** The scene; its tarballs lie in `folder`. */
export async function npmScene(folder: string): Promise<Scene> {
  const place = join(folder, 'npm')
  await mkdir(place, { recursive: true })
  const packages: ScenePackage[] = []
  for (const [name, ...needs] of PACKAGES) packages.push(await packageIn(place, name, needs))
  const packed = packages.map(({ packageName: name, files: [file] }): Packed => {
    return { name, filename: file?.name ?? '', sha512: file?.sha512 ?? '' }
  })
  return {
    id: 'npm',
    mostCachedMs: 300_000,
    absence: { kind: 'cached', maxAgeMs: 300_000 },
    parallel: 1,
    told,
    packages: packages as [ScenePackage, ...ScenePackage[]],
    version: VERSION,
    exchanges: (packageName) => `/package/${packageName.replace('/', '%2f')}`,
    revokes: false,
    firstByPerson: true,
    attestations: { whenRefused: 'stop', hindered: ['private'], reserved: [] },
    open: (settings) => openStage(packed.slice(0, beforeOf(settings.schedule).length), settings),
  }
}

async function packageIn(folder: string, name: string, needs: readonly string[]): Promise<ScenePackage> {
  const path = join(folder, `${name.slice(1).replace('/', '-')}-${VERSION}.tgz`)
  const dependencies = Object.fromEntries(needs.map((need) => [need, `^${VERSION}`]))
  const manifest = { name, version: VERSION, repository: `github:${REPOSITORY.slug}`, dependencies }
  await writeFile(path, await packTarball(manifest, { 'index.js': 'ours' }))
  const { files, findings } = await readFiles([path])
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join(' '))
  return { packageName: name, needs, files: files.map(toPublishFile) }
}

function openStage(packed: readonly Packed[], { schedule, clock, keySet }: StageSettings): Stage {
  const problems: string[] = []
  let { skewMs, lagMs } = schedule
  let refuses = schedule.attest?.refused === true
  const personalToken = `npm_${'p'.repeat(36)}`
  const { handle, versions, cacheFor } = createNpmRegistry({
    packages: packed.map(({ name }, place) => ({
      name,
      exists: !isUnknown(schedule, place),
      trusted: schedule.trust !== 'no' && schedule.untrusted !== place,
    })),
    hostname: HOST,
    keySet,
    now: () => clock.now() + skewMs,
    lagMs: () => lagMs,
    wrongProvenance: () => (refuses ? 'Inclusion proof could not be verified' : undefined),
    personalToken,
    problem: (sentence) => problems.push(sentence),
  })
  cacheFor(schedule.cacheMs)
  const registry = `https://${HOST}/`
  const nameOf = (filename: string) => packed.find((one) => one.filename === filename)?.name ?? ''
  return {
    row: registryRow('npm', 'npm-tarball'),
    handle,
    kindOf,
    fileOf: ({ url }) => packed.find(({ name }) => decodeURIComponent(url) === `/${name}`)?.filename ?? '',
    ledger: () =>
      packed.flatMap(({ name, filename, sha512 }) => {
        const held = versions.get(name)?.get(VERSION)
        if (!held) return []
        return [{ name: filename, digest: held.sha512, ours: held.sha512 === sha512, attested: held.proven ?? false }]
      }),
    seed: (filename, whose) => {
      const ours = packed.find((one) => one.filename === filename)?.sha512 ?? ''
      const sha512 = whose === 'ours' ? ours : digestOf('sha512', 'a stranger')
      const there = versions.get(nameOf(filename))
      if (!there?.has(VERSION)) there?.set(VERSION, { version: VERSION, sha512, at: clock.now() + skewMs - lagMs })
    },
    tokensIn: (response) => /"token":"([^"]+)"/.exec(response.body.toString('utf8'))?.slice(1) ?? [],
    shownIn: ({ method, url }, response) =>
      method === 'GET' && packed.length > 1 ? shownIn(decodeURIComponent(url), response, packed) : [],
    ...(schedule.firstPublish ? { personalToken } : {}),
    expired: () => json(401, { error: 'Access token expired or revoked. Please try logging in again.' }),
    exec: (send, problem) => npmCli({ registry, version: VERSION, packageOf: nameOf }, send, problem),
    problems,
    calm: () => {
      skewMs = 0
      lagMs = 0
      refuses = false
      cacheFor(0)
    },
  }
}

/** A version in its packument, or at its own address. */
function shownIn(path: string, { status, body }: ServiceResponse, packed: readonly Packed[]): string[] {
  const one = packed.find(({ name }) => path === `/${name}` || path === `/${name}/${VERSION}`)
  const shown = status === 200 && one && body.includes(toIntegrity('sha512', one.sha512))
  return shown ? [one.filename] : []
}

function kindOf(method: string, path: string): RequestKind {
  if (path.startsWith('/-/npm/v1/oidc/')) return 'exchange'
  if (method === 'PUT') return 'upload'
  return method === 'GET' ? 'read' : 'other'
}

/** npm's exit code says nothing of what the registry did: a yes counts, and all else is read. */
function told(status: number | 'never' | undefined): Told {
  return typeof status === 'number' && status < 300 ? 'yes' : 'nothing'
}
