// RubyGems.org: two gems for several platforms each, behind caches that keep "not there".
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '@plumbline/kernel'
import { readFiles, registryRow, toPublishFile } from '@plumbline/registries'
import { createRubygems, packGem } from '@plumbline/standins'
import type { Held, Scene, ScenePackage, Stage, StageSettings, Told } from '../scene.ts'
import type { RequestKind } from '../schedule.ts'
import { beforeOf } from '../subjects.ts'
import { REPOSITORY, WORKFLOW } from '../tokens.ts'

const GEM = 'demo-gem'
const VERSION = '1.2.3'
const OTHER_GEM = 'demo-tools'
const PLATFORMS = ['ruby', 'x86_64-linux', 'arm64-darwin'] as const
const OTHER_PLATFORMS = ['ruby', 'x86_64-linux'] as const
const PUSH = '/api/v1/gems'

const DEAD_KEY = 'An invalid API key cannot be used. Please delete it and create a new one.'
const REFUSAL =
  /^(?:Attestation verification failed|There was a problem saving your gem|You are not allowed|You do not have permission|This API key cannot perform|RubyGems\.org cannot process this gem|No pending publisher found)/

type Contents = ReadonlyMap<string, { readonly ours: Buffer; readonly other: Buffer; readonly sha256: string }>

interface PackedGems {
  readonly name: string
  readonly old: Buffer
  readonly contents: Contents
}

/** The scene; its gems lie in `folder`. */
export async function rubygemsScene(folder: string): Promise<Scene> {
  const place = join(folder, 'rubygems')
  await mkdir(place, { recursive: true })
  const gems = [await packed(GEM, PLATFORMS), await packed(OTHER_GEM, OTHER_PLATFORMS)]
  const packages = await Promise.all(gems.map((gem) => packageOf(gem, place)))
  return {
    id: 'rubygems',
    mostCachedMs: 600_000,
    absence: { kind: 'cached', maxAgeMs: 600_000 },
    parallel: 1,
    told,
    packages: packages as [ScenePackage, ...ScenePackage[]],
    version: VERSION,
    exchanges: 'one for all',
    revokes: false,
    firstByPerson: false,
    attestations: { whenRefused: 'send-without', hindered: ['called'], reserved: ['private'] },
    open: (settings) => openStage(gems.slice(0, beforeOf(settings.schedule).length), settings),
  }
}

/** Every gem with our bytes, and with a stranger's. */
async function packed(name: string, platforms: readonly string[]): Promise<PackedGems> {
  const contents = new Map<string, { ours: Buffer; other: Buffer; sha256: string }>()
  for (const platform of platforms) {
    const stated = { name, number: VERSION, platform }
    const { filename, content } = await packGem(stated, `ours ${platform}`)
    const other = (await packGem(stated, `other ${platform}`)).content
    contents.set(filename, { ours: content, other, sha256: digestOf('sha256', content) })
  }
  return { name, contents, old: (await packGem({ name, number: '1.0.0' }, 'old')).content }
}

async function packageOf({ name, contents }: PackedGems, folder: string): Promise<ScenePackage> {
  for (const [filename, { ours }] of contents) await writeFile(join(folder, filename), ours)
  const { files, findings } = await readFiles([...contents.keys()].map((filename) => join(folder, filename)))
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join(' '))
  return { packageName: name, needs: [], files: files.map(toPublishFile) }
}

function openStage(gems: readonly PackedGems[], { schedule, clock, keySet }: StageSettings): Stage {
  const problems: string[] = []
  let skew = schedule.skewMs
  let refuses = schedule.attest?.refused === true
  const { handler, control } = createRubygems({
    clock: { now: () => clock.now() + skew, advance: () => {} },
    keySet,
    problem: (sentence) => problems.push(sentence),
    pushes: () => 0,
    verifyAttestation: () => (refuses ? "Certificate's SANs do not match" : undefined),
  })
  const contents: Contents = new Map(gems.flatMap((gem) => [...gem.contents]))
  const pending = schedule.trust === 'new' && schedule.before.every((whose) => whose === 'absent')
  for (const [place, { name, old }] of gems.entries()) {
    const waits = pending && place === 0
    if (!waits) control.seed(old)
    if (schedule.trust === 'no') continue
    control.trust({ gem: name, repository: REPOSITORY.slug, workflow: WORKFLOW, ...(waits ? { pending: true } : {}) })
  }
  control.cacheFor(schedule.cacheMs)
  const held = () => gems.flatMap(({ name }) => control.gems(name).filter(({ number }) => number === VERSION))
  const isPending = (filename: string) => pending && gems[0]?.contents.has(filename) === true
  return {
    row: registryRow('rubygems', 'gem'),
    handle: handler,
    kindOf,
    fileOf: ({ body }) => [...contents].find(([, { ours }]) => body.includes(ours))?.[0] ?? '',
    ledger: () =>
      held().map(({ filename, sha256, attestations }): Held => {
        const ours = contents.get(filename)?.sha256 === sha256
        return { name: filename, digest: sha256, ours, attested: attestations.length > 0 }
      }),
    seed: (name, whose) => {
      const content = contents.get(name)?.[whose]
      // A stranger's gem in a place that a pending publisher waits for would take the whole name.
      if (content && !isPending(name) && !held().some(({ filename }) => filename === name)) control.seed(content)
    },
    tokensIn: (response) => /"rubygems_api_key":"([^"]+)"/.exec(response.body.toString('utf8'))?.slice(1) ?? [],
    expired: () => ({ status: 403, headers: { 'content-type': 'text/plain' }, body: Buffer.from(DEAD_KEY) }),
    exec: () => async () => ({ code: 1, stdout: '', stderr: '', timedOut: false, startError: 'no program is here' }),
    problems,
    calm: () => {
      skew = 0
      refuses = false
      control.cacheFor(0)
    },
  }
}

function kindOf(method: string, path: string): RequestKind {
  if (path.startsWith('/api/v1/oidc/')) return 'exchange'
  if (method === 'POST' && path === PUSH) return 'upload'
  return method === 'GET' ? 'read' : 'other'
}

/** A refusal counts in the server's own words alone. */
function told(status: number | 'never' | undefined, text: string): Told {
  if (status === 'never') return 'never left'
  if (status === undefined) return 'nothing'
  if (status >= 200 && status < 300) return 'yes'
  if (status === 429) return 'throttled'
  if (status === 401 && text.startsWith('Access Denied. Please sign up')) return 'expired'
  if (status === 403 && text.startsWith('An invalid API key')) return 'expired'
  if (status === 409 && text.startsWith('A yanked version')) return 'refused'
  return [400, 403, 404, 422].includes(status) && REFUSAL.test(text) ? 'refused' : 'nothing'
}
