// crates.io: crates that need one another and have older versions; the web API answers from the database, the index lags.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '@plumbline/kernel'
import { readFiles, registryRow, toPublishFile } from '@plumbline/registries'
import {
  createCratesIo,
  json,
  type PackedCrate,
  packCrate,
  type ServiceRequest,
  type ServiceResponse,
} from '@plumbline/standins'
import type { Scene, ScenePackage, Stage, StageSettings, Told } from '../scene.ts'
import type { RequestKind } from '../schedule.ts'
import { beforeOf, isUnknown } from '../subjects.ts'
import { REPOSITORY, WORKFLOW } from '../tokens.ts'

/** Each with the crates that it needs. */
const CRATES: readonly (readonly [name: string, ...needs: string[]])[] = [
  ['demo-crate'],
  ['demo-macros', 'demo-crate'],
  ['demo-app', 'demo-crate', 'demo-macros'],
]
const VERSION = '1.2.3'
const TOKENS = '/api/v1/trusted_publishing/tokens'
const UPLOAD = '/api/v1/crates/new'

/** The server's words for a token that has passed its life. */
const OLD_TOKEN = 'Invalid authentication token'

interface Packed {
  readonly name: string
  readonly old: Buffer
  readonly ours: PackedCrate
  readonly other: Buffer
  readonly sha256: string
}

/** The scene; its crates lie in `folder`. */
export async function cratesIoScene(folder: string): Promise<Scene> {
  const place = join(folder, 'crates-io')
  await mkdir(place, { recursive: true })
  const packed = await Promise.all(CRATES.map(([name, ...needs]) => packedCrate(name, needs)))
  const paths = packed.map(({ ours }) => join(place, ours.filename))
  for (const [index, { ours }] of packed.entries()) await writeFile(paths[index] ?? '', ours.content)
  const { files, findings } = await readFiles(paths)
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join(' '))
  const packages = CRATES.map(([packageName, ...needs], index): ScenePackage => {
    return { packageName, needs, files: files.slice(index, index + 1).map(toPublishFile) }
  })
  return {
    id: 'crates.io',
    mostCachedMs: 300_000,
    absence: { kind: 'fresh', reads: 3, overMs: 60_000 },
    parallel: 1,
    told,
    packages: packages as [ScenePackage, ...ScenePackage[]],
    version: VERSION,
    exchanges: 'one for all',
    revokes: true,
    firstByPerson: true,
    open: (settings) => openStage(packed, settings),
  }
}

async function packedCrate(name: string, needs: readonly string[]): Promise<Packed> {
  const stated = { name, version: VERSION }
  const extra = needs.length === 0 ? '' : `\n[dependencies]\n${needs.map((need) => `${need} = "1"\n`).join('')}`
  const ours = await packCrate(stated, 'ours', extra)
  return {
    name,
    ours,
    old: (await packCrate({ name, version: '1.0.0' }, 'old')).content,
    other: (await packCrate(stated, 'other')).content,
    sha256: digestOf('sha256', ours.content),
  }
}

function openStage(all: readonly Packed[], { schedule, clock, keySet }: StageSettings): Stage {
  const problems: string[] = []
  const packed = all.slice(0, beforeOf(schedule).length)
  let skew = schedule.skewMs
  const { handler, control } = createCratesIo({
    clock: { now: () => clock.now() + skew, advance: () => {} },
    keySet,
    problem: (sentence) => problems.push(sentence),
    uploads: () => 0,
    audience: 'crates.io',
    origin: () => 'https://crates.example',
    indexLagMs: schedule.lagMs,
  })
  for (const [place, { name, old }] of packed.entries()) {
    if (isUnknown(schedule, place)) continue
    control.seed({ name, version: '1.0.0', content: old })
    if (schedule.trust !== 'no') control.trust({ crate: name, repository: REPOSITORY.slug, workflow: WORKFLOW })
  }
  control.cacheFor(schedule.cacheMs)
  const held = (name: string) => control.crates(name).filter(({ version }) => version === VERSION)
  const called = (filename: string) => packed.find(({ ours }) => ours.filename === filename)
  return {
    row: registryRow('crates.io', 'crate'),
    handle: (request) => handler(placed(request)),
    kindOf,
    // Its own name comes first in what is stated of a crate.
    fileOf: ({ body }) => `${/"name":"([^"]+)"/.exec(body.toString('latin1', 0, 300))?.[1]}-${VERSION}.crate`,
    ledger: () =>
      packed.flatMap(({ name, ours, sha256 }) =>
        held(name).map(({ checksum }) => ({ name: ours.filename, digest: checksum, ours: checksum === sha256 })),
      ),
    seed: (filename, whose) => {
      const crate = called(filename)
      const content = whose === 'ours' ? crate?.ours.content : crate?.other
      if (crate && content && held(crate.name).length === 0)
        control.seed({ name: crate.name, version: VERSION, content })
    },
    tokensIn: (response) => /"token":"([^"]+)"/.exec(response.body.toString('utf8'))?.slice(1) ?? [],
    shownIn: (request, response) => (packed.length > 1 ? shownIn(request, response, packed) : []),
    ...(schedule.firstPublish ? { personalToken: control.addApiToken() } : {}),
    expired: () => json(403, { errors: [{ detail: OLD_TOKEN }] }),
    exec: () => async () => ({ code: 1, stdout: '', stderr: '', timedOut: false, startError: 'no program is here' }),
    problems,
    calm: () => {
      skew = 0
      control.indexLag(0)
      control.cacheFor(0)
    },
  }
}

/** What cargo sees: a line of the crate's file in the index. */
function shownIn(
  { url }: Pick<ServiceRequest, 'url'>,
  { status, body }: ServiceResponse,
  packed: readonly Packed[],
): string[] {
  if (url.startsWith('/api/') || status !== 200) return []
  const crate = packed.find(({ name }) => url.endsWith(`/${name}`))
  const lines = body.toString('utf8').split('\n')
  const shown = crate && lines.some((line) => line.includes(`"vers":"${VERSION}"`) && line.includes(crate.sha256))
  return shown ? [crate.ours.filename] : []
}

/** The index has a host of its own; the stand-in has it beside the web API. */
function placed(request: ServiceRequest): ServiceRequest {
  return request.url.startsWith('/api/') ? request : { ...request, url: `/index${request.url}` }
}

function kindOf(method: string, path: string): RequestKind {
  if (path === TOKENS) return method === 'DELETE' ? 'revoke' : 'exchange'
  if (path === UPLOAD) return 'upload'
  // What cargo sees is another question than whether the registry has it.
  return method === 'GET' && path.startsWith('/api/') ? 'read' : 'other'
}

/** A refusal counts in the registry's own form, and when it does not say that the version is there. */
function told(status: number | 'never' | undefined, text: string): Told {
  if (status === 'never') return 'never left'
  if (status === undefined) return 'nothing'
  if (status === 429) return 'throttled'
  const words = /"detail":"([^"]*)"/.exec(text)?.[1]
  if (status >= 200 && status < 300) return words === undefined ? 'yes' : 'nothing'
  if (words !== undefined && (status === 401 || (status === 403 && words === OLD_TOKEN))) return 'expired'
  return status < 500 && words !== undefined && !/already (?:uploaded|exists|published)/i.test(words)
    ? 'refused'
    : 'nothing'
}
