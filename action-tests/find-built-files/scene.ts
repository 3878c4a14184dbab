// A repository with a tag, runs of its publish workflow that kept files, registries, and the job that looks for them.
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { packageSlug } from '@plumbline/github'
import { type ActionResult, runAction } from '@plumbline/rehearsal'
import { type JobIdentity, simulatedClock, startWorld, type World } from '@plumbline/standins'
import { zip } from '../../test/archives/python-files.ts'
import { plantArtifact } from '../../test/github/plant-artifact.ts'
import { createRepository, REPOSITORY } from '../publish-with-oidc/scene.ts'

export type Files = Readonly<Record<string, Buffer>>

/** The run that looks; earlier ones have smaller numbers. */
export const OWN_RUN = 19_000_000_100
export const DAY_MS = 24 * 60 * 60 * 1000

export interface EarlierRun {
  readonly runId: number
  readonly event?: string
  /** Full. */
  readonly ref?: string
  readonly sha?: string
  /** Attempts so far. */
  readonly attempt?: number
  readonly path?: string
}

export interface FindScene {
  readonly world: World
  readonly commit: string
  readonly packageName: string
  /** Puts a run on record; its page. */
  run(run: EarlierRun): string
  /** What verify of an attempt kept; `name` and `bytes` instead of what it would have made. Returns the artifact's id. */
  keep(runId: number, attempt: number, files: Files, odd?: { name?: string; bytes?: Buffer }): Promise<number>
  /** A published release of the tag with these assets. */
  release(assets: Files): Promise<void>
  /** A token of this run with these permissions. */
  token(permissions: JobIdentity['permissions']): string
  find(inputs?: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<Found>
  close(): Promise<void>
}

export interface Found extends ActionResult {
  /** What lies in packages-dir. */
  readonly files: Files
}

/** A scene whose package goes to npm or to the Python index. */
export async function startFindScene(registry: 'npm' | 'pypi', packageName: string): Promise<FindScene> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-found-'))
  const [gitDir, home, scratch] = ['repository.git', 'home', 'registry'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ]
  for (const path of [gitDir, home, scratch]) mkdirSync(path)
  const { commit } = createRepository(gitDir)
  const clockFile = join(folder, 'clock')
  const clock = simulatedClock(clockFile)
  const world = await startWorld({ clock, repository: REPOSITORY, gitDir, folder: scratch, [registry]: true })
  writeFileSync(join(home, '.npmrc'), `registry=${world.urls.npm}\n`)
  world.github.knowWorkflow({ path: '.github/workflows/publish.yml', name: 'Publish' })
  const job = world.openJob({ ...identity(commit), permissions: { contents: 'read', actions: 'read' } })
  const index = registry === 'pypi' ? { 'repository-url': `${world.urls.pypi}legacy/` } : {}
  return {
    world,
    commit,
    packageName,
    run: ({ runId, event = 'push', ref = 'refs/tags/v1.2.3', sha = commit, attempt = 1, path = PUBLISH }) => {
      world.github.createRun({ workflow: 'Publish', path, event, ref, sha, runId, attempt })
      return `https://github.com/${REPOSITORY}/actions/runs/${runId}`
    },
    keep: (runId, attempt, files, { name, bytes } = {}) => {
      const usual = `plumbline-files-${packageSlug(packageName)}-${commit.slice(0, 12)}-${attempt}`
      const entries = Object.entries(files).map(([file, content]) => ({ name: file, content }))
      const owner = world.openJob({ ...identity(commit), runId, permissions: {} })
      return plantArtifact(owner, name ?? usual, bytes ?? zip(entries))
    },
    token: (permissions) => world.openJob({ ...identity(commit), permissions }).token,
    release: (assets) => publishRelease(world, commit, assets),
    find: async (inputs = {}, env = {}) => {
      const given = { 'package-name': packageName, version: '1.2.3', tag: 'v1.2.3', commit, registry, ...index }
      const result = await runAction({
        name: 'find-built-files',
        inputs: { token: job.token, ...given, ...inputs },
        clockFile,
        env: { HOME: home, GITHUB_API_URL: world.urls.api, GITHUB_RUN_ID: `${OWN_RUN}`, GITHUB_SHA: commit, ...env },
      })
      return { ...result, files: filesIn(result.outputs['packages-dir'] ?? '') }
    },
    close: async () => {
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function sha256(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}

const PUBLISH = '.github/workflows/publish.yml'

function identity(sha: string): Omit<JobIdentity, 'permissions'> {
  const file = `${REPOSITORY}/${PUBLISH}@refs/tags/v1.2.3`
  return {
    runId: OWN_RUN,
    attempt: 1,
    path: 'prepare/validate',
    environment: undefined,
    eventName: 'push',
    ref: 'refs/tags/v1.2.3',
    sha,
    workflowRef: file,
    workflowSha: sha,
    jobWorkflowRef: file,
    jobWorkflowSha: sha,
  }
}

async function publishRelease(world: World, commit: string, assets: Files): Promise<void> {
  const { token } = world.openJob({ ...identity(commit), permissions: { contents: 'write' } })
  const send = async (method: string, url: string, body: string | Buffer, type: string) => {
    const headers = { authorization: `token ${token}`, 'user-agent': 'test', 'content-type': type }
    const answer = await fetch(url, { method, headers, body: typeof body === 'string' ? body : new Uint8Array(body) })
    if (!answer.ok) throw new Error(`${method} ${url}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as { url: string; upload_url: string }
  }
  const releases = `${world.urls.api}/repos/${REPOSITORY}/releases`
  const draft = await send('POST', releases, '{"tag_name":"v1.2.3","name":"v1.2.3","draft":true}', 'application/json')
  for (const [name, bytes] of Object.entries(assets)) {
    const url = `${draft.upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(name)}`
    await send('POST', url, bytes, 'application/octet-stream')
  }
  await send('PATCH', draft.url, '{"draft":false}', 'application/json')
}

function filesIn(folder: string): Files {
  if (folder === '' || !existsSync(folder)) return {}
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]))
}
