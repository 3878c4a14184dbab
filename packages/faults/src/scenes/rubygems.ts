// RubyGems.org: a version with a gem for several platforms, behind caches that keep "not there".
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '@plumbline/kernel'
import { readFiles, registryRow, toPublishFile } from '@plumbline/registries'
import { createRubygems, packGem } from '@plumbline/standins'
import type { Held, Scene, Stage, StageSettings, Told } from '../scene.ts'
import type { RequestKind } from '../schedule.ts'
import { REPOSITORY, WORKFLOW } from '../tokens.ts'

const GEM = 'demo-gem'
const VERSION = '1.2.3'
const PLATFORMS = ['ruby', 'x86_64-linux', 'arm64-darwin'] as const
const PUSH = '/api/v1/gems'

const DEAD_KEY = 'An invalid API key cannot be used. Please delete it and create a new one.'
const REFUSAL =
  /^(?:There was a problem saving your gem|You are not allowed|You do not have permission|This API key cannot perform|RubyGems\.org cannot process this gem|No pending publisher found)/

type Contents = ReadonlyMap<string, { readonly ours: Buffer; readonly other: Buffer; readonly sha256: string }>

/** The scene; its gems lie in `folder`. */
export async function rubygemsScene(folder: string): Promise<Scene> {
  const place = join(folder, 'rubygems')
  await mkdir(place, { recursive: true })
  const contents = new Map<string, { ours: Buffer; other: Buffer; sha256: string }>()
  for (const platform of PLATFORMS) {
    const stated = { name: GEM, number: VERSION, platform }
    const { filename, content } = await packGem(stated, `ours ${platform}`)
    const other = (await packGem(stated, `other ${platform}`)).content
    contents.set(filename, { ours: content, other, sha256: digestOf('sha256', content) })
    await writeFile(join(place, filename), content)
  }
  const { files, findings } = await readFiles([...contents.keys()].map((name) => join(place, name)))
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join(' '))
  const old = (await packGem({ name: GEM, number: '1.0.0' }, 'old')).content
  return {
    id: 'rubygems',
    mostFiles: contents.size,
    mostCachedMs: 600_000,
    absence: { kind: 'cached', maxAgeMs: 600_000 },
    parallel: 1,
    told,
    files: files.map(toPublishFile),
    packageName: GEM,
    version: VERSION,
    open: (settings) => openStage(contents, old, settings),
  }
}

function openStage(contents: Contents, old: Buffer, { schedule, clock, keySet }: StageSettings): Stage {
  const problems: string[] = []
  let skew = schedule.skewMs
  const { handler, control } = createRubygems({
    clock: { now: () => clock.now() + skew, advance: () => {} },
    keySet,
    problem: (sentence) => problems.push(sentence),
    pushes: () => 0,
  })
  const pending = schedule.trust === 'new' && schedule.before.every((whose) => whose === 'absent')
  if (!pending) control.seed(old)
  if (schedule.trust !== 'no') {
    control.trust({ gem: GEM, repository: REPOSITORY.slug, workflow: WORKFLOW, ...(pending ? { pending } : {}) })
  }
  control.cacheFor(schedule.cacheMs)
  const held = () => control.gems(GEM).filter(({ number }) => number === VERSION)
  return {
    row: registryRow('rubygems', 'gem'),
    handle: handler,
    kindOf,
    fileOf: ({ body }) => [...contents].find(([, { ours }]) => body.includes(ours))?.[0] ?? '',
    ledger: () =>
      held().map(({ filename, sha256 }): Held => {
        return { name: filename, digest: sha256, ours: contents.get(filename)?.sha256 === sha256 }
      }),
    seed: (name, whose) => {
      const content = contents.get(name)?.[whose]
      // A stranger's gem in a place that a pending publisher waits for would take the whole name.
      if (content && !pending && !held().some(({ filename }) => filename === name)) control.seed(content)
    },
    tokensIn: (response) => /"rubygems_api_key":"([^"]+)"/.exec(response.body.toString('utf8'))?.slice(1) ?? [],
    expired: () => ({ status: 403, headers: { 'content-type': 'text/plain' }, body: Buffer.from(DEAD_KEY) }),
    exec: () => async () => ({ code: 1, stdout: '', stderr: '', timedOut: false, startError: 'no program is here' }),
    problems,
    calm: () => {
      skew = 0
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
  if (status === 401 || (status === 403 && text.startsWith('An invalid API key'))) return 'expired'
  if (status === 409 && text.startsWith('A yanked version')) return 'refused'
  return [400, 403, 404, 422].includes(status) && REFUSAL.test(text) ? 'refused' : 'nothing'
}
