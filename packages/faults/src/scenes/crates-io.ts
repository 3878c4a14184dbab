// crates.io: one crate that has an older version; the web API answers from the database, the index lags.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readFiles, registryRow, toPublishFile } from '@plumbline/registries'
import { createCratesIo, json, type PackedCrate, packCrate, type ServiceRequest } from '@plumbline/standins'
import type { Scene, Stage, StageSettings, Told } from '../scene.ts'
import type { RequestKind } from '../schedule.ts'
import { REPOSITORY, WORKFLOW } from '../tokens.ts'

const CRATE = 'demo-crate'
const VERSION = '1.2.3'
const TOKENS = '/api/v1/trusted_publishing/tokens'
const UPLOAD = '/api/v1/crates/new'

/** The server's words for a token that has passed its life. */
const OLD_TOKEN = 'Invalid authentication token'

interface Packed {
  readonly old: Buffer
  readonly ours: PackedCrate
  readonly other: Buffer
}

/** The scene; its crate lies in `folder`. */
export async function cratesIoScene(folder: string): Promise<Scene> {
  const place = join(folder, 'crates-io')
  await mkdir(place, { recursive: true })
  const stated = { name: CRATE, version: VERSION }
  const packed: Packed = {
    old: (await packCrate({ name: CRATE, version: '1.0.0' }, 'old')).content,
    ours: await packCrate(stated, 'ours'),
    other: (await packCrate(stated, 'other')).content,
  }
  const path = join(place, packed.ours.filename)
  await writeFile(path, packed.ours.content)
  const { files, findings } = await readFiles([path])
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join(' '))
  const publishFiles = files.map(toPublishFile)
  return {
    id: 'crates.io',
    mostFiles: 1,
    mostCachedMs: 300_000,
    absence: { kind: 'fresh', reads: 3, overMs: 60_000 },
    parallel: 1,
    told,
    files: publishFiles,
    packageName: CRATE,
    version: VERSION,
    open: (settings) => openStage(packed, publishFiles[0]?.sha256 ?? '', settings),
  }
}

function openStage(packed: Packed, sha256: string, { schedule, clock, keySet }: StageSettings): Stage {
  const problems: string[] = []
  const { filename } = packed.ours
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
  control.seed({ name: CRATE, version: '1.0.0', content: packed.old })
  if (schedule.trust !== 'no') control.trust({ crate: CRATE, repository: REPOSITORY.slug, workflow: WORKFLOW })
  control.cacheFor(schedule.cacheMs)
  const held = () => control.crates(CRATE).filter(({ version }) => version === VERSION)
  return {
    row: registryRow('crates.io', 'crate'),
    handle: (request) => handler(placed(request)),
    kindOf,
    fileOf: () => filename,
    ledger: () => held().map(({ checksum }) => ({ name: filename, digest: checksum, ours: checksum === sha256 })),
    seed: (_name, whose) => {
      const content = whose === 'ours' ? packed.ours.content : packed.other
      if (held().length === 0) control.seed({ name: CRATE, version: VERSION, content })
    },
    tokensIn: (response) => /"token":"([^"]+)"/.exec(response.body.toString('utf8'))?.slice(1) ?? [],
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
  if (status === 401 || (status === 403 && words === OLD_TOKEN)) return 'expired'
  return status < 500 && words !== undefined && !/already (?:uploaded|exists|published)/i.test(words)
    ? 'refused'
    : 'nothing'
}
