// npm: a scoped package with one tarball, sent by a model of npm's own client to a registry in memory.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { digestOf } from '@plumbline/kernel'
import { readFiles, registryRow, toPublishFile } from '@plumbline/registries'
import { json, packTarball } from '@plumbline/standins'
import type { Scene, Stage, StageSettings, Told } from '../scene.ts'
import type { RequestKind } from '../schedule.ts'
import { npmCli } from './npm-cli.ts'
import { createNpmRegistry } from './npm-registry.ts'

const PACKAGE = '@octo/demo'
const VERSION = '1.2.3'
const FILE = 'octo-demo-1.2.3.tgz'
const HOST = 'npm.example'

/** The scene; its tarball lies in `folder`. */
export async function npmScene(folder: string): Promise<Scene> {
  const place = join(folder, 'npm')
  await mkdir(place, { recursive: true })
  await writeFile(join(place, FILE), await packTarball({ name: PACKAGE, version: VERSION }, { 'index.js': 'ours' }))
  const { files, findings } = await readFiles([join(place, FILE)])
  if (findings.length > 0) throw new Error(findings.map(({ message }) => message).join(' '))
  const publishFiles = files.map(toPublishFile)
  const ours = publishFiles[0]?.sha512 ?? ''
  return {
    id: 'npm',
    mostFiles: 1,
    mostCachedMs: 300_000,
    absence: { kind: 'cached', maxAgeMs: 300_000 },
    parallel: 1,
    told,
    files: publishFiles,
    packageName: PACKAGE,
    version: VERSION,
    open: (settings) => openStage(ours, settings),
  }
}

function openStage(ours: string, { schedule, clock, keySet }: StageSettings): Stage {
  const problems: string[] = []
  let { skewMs, lagMs } = schedule
  const { handle, versions, cacheFor } = createNpmRegistry({
    packageName: PACKAGE,
    hostname: HOST,
    keySet,
    now: () => clock.now() + skewMs,
    lagMs: () => lagMs,
    trusted: schedule.trust !== 'no',
    problem: (sentence) => problems.push(sentence),
  })
  cacheFor(schedule.cacheMs)
  const registry = `https://${HOST}/`
  return {
    row: registryRow('npm', 'npm-tarball'),
    handle,
    kindOf,
    fileOf: () => FILE,
    ledger: () => {
      const held = versions.get(VERSION)
      return held ? [{ name: FILE, digest: held.sha512, ours: held.sha512 === ours }] : []
    },
    seed: (_name, whose) => {
      const sha512 = whose === 'ours' ? ours : digestOf('sha512', 'a stranger')
      if (!versions.has(VERSION)) versions.set(VERSION, { version: VERSION, sha512, at: clock.now() + skewMs - lagMs })
    },
    tokensIn: (response) => /"token":"([^"]+)"/.exec(response.body.toString('utf8'))?.slice(1) ?? [],
    expired: () => json(401, { error: 'Access token expired or revoked. Please try logging in again.' }),
    exec: (send, problem) => npmCli({ registry, packageName: PACKAGE, version: VERSION }, send, problem),
    problems,
    calm: () => {
      skewMs = 0
      lagMs = 0
      cacheFor(0)
    },
  }
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
