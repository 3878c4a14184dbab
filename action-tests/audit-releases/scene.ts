// A repository with releases, its registries and its publish workflow, as audit-releases finds them a day later.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { AuditedVersion } from '@plumbline/audit'
import { packageSlug } from '@plumbline/github'
import { type ActionResult, runAction } from '@plumbline/rehearsal'
import type { RunConclusion, RunStatus } from '@plumbline/standins'
import { zip } from '../../test/archives/python-files.ts'
import { plantArtifact } from '../../test/github/plant-artifact.ts'
import { type ExampleOptions, type ExampleWorld, exampleWorld, REPOSITORY } from '../../test/standins/example-world.ts'

const DAY = 24 * 60 * 60_000

/** Publishes for tags such as `v1.0.0`, and can be started by hand. */
export const PUBLISH = `name: Publish
on:
  push:
    tags: ['v*']
  workflow_dispatch:
jobs:
  publish:
    runs-on: ubuntu-24.04
    steps:
      - uses: plumbline-release/plumbline/actions/publish-with-oidc@v1
`

export interface AuditWorld extends ExampleWorld {
  /** Commits these files (undefined deletes one) on main and tags the commit. */
  commit(files: Readonly<Record<string, string | undefined>>, ...tags: readonly string[]): string
  /** Makes a release of a tag, with assets by their names. */
  release(tag: string, options?: ReleaseOptions): Promise<void>
  /** A run of publish.yml for a tag; its id. */
  ran(tag: string, end?: RunConclusion | RunStatus): number
  /** What verify of a run's attempt kept as its record of a package's files; anything else stands there as it is. */
  verified(runId: number, packageName: string, attempt: number, files: unknown): Promise<void>
  /** A day later, unless it is told otherwise. */
  audit(inputs?: Readonly<Record<string, string>>, options?: AuditOptions): Promise<Audited>
}

export interface ReleaseOptions {
  readonly draft?: boolean
  readonly prerelease?: boolean
  readonly assets?: Readonly<Record<string, Buffer>>
}

export interface AuditOptions {
  readonly later?: number
  readonly contents?: 'read' | 'write'
  readonly issues?: 'read' | 'write'
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
}

export interface Audited extends ActionResult {
  readonly versions: readonly AuditedVersion[]
  /** Verdicts by `package version`. */
  readonly verdicts: Readonly<Record<string, readonly string[]>>
}

/** The world without the example's tags; close it. */
export async function auditWorld(options: ExampleOptions = {}): Promise<AuditWorld> {
  const world = await exampleWorld(options)
  world.repository.git('tag', '--delete', 'v1.2.2', 'v1.2.3')
  world.github.knowWorkflow({ path: '.github/workflows/publish.yml', name: 'Publish', inputs: {} })
  const commit: AuditWorld['commit'] = (files, ...tags) => commitFiles(world, files, tags)
  commit({ '.github/workflows/publish.yml': PUBLISH })
  return Object.assign(Object.create(world) as ExampleWorld, {
    commit,
    release: (tag: string, how: ReleaseOptions = {}) => makeRelease(world, tag, how),
    verified: (runId: number, packageName: string, attempt: number, files: unknown) =>
      keepRecord(world, runId, `plumbline-verify-${packageSlug(packageName)}-${attempt}`, files),
    ran: (tag: string, end: RunConclusion | RunStatus = 'success') => makeRun(world, tag, end),
    audit: (inputs: Readonly<Record<string, string>> = {}, how: AuditOptions = {}) => audit(world, inputs, how),
  })
}

function commitFiles(
  { repository, github }: ExampleWorld,
  files: Readonly<Record<string, string | undefined>>,
  tags: readonly string[],
) {
  const { work, git, gitDir } = repository
  for (const [path, text] of Object.entries(files)) {
    const place = join(work, path)
    mkdirSync(dirname(place), { recursive: true })
    if (text === undefined) rmSync(place)
    else writeFileSync(place, text)
  }
  git('add', '--all', '.')
  git('commit', '--quiet', '--allow-empty', '--message=Change')
  for (const tag of tags) git('tag', '--annotate', '--message=Release', tag)
  push(git, gitDir)
  github.pushed()
  return git('rev-parse', 'HEAD')
}

/** The server's refs become those of the checkout. */
export function push(git: ExampleWorld['repository']['git'], gitDir: string): void {
  git('push', '--quiet', '--force', '--prune', gitDir, '+refs/heads/*:refs/heads/*', '+refs/tags/*:refs/tags/*')
}

async function makeRelease(world: ExampleWorld, tag: string, { assets = {}, ...how }: ReleaseOptions): Promise<void> {
  const { token } = world.job({ contents: 'write' })
  const send = async (url: string, body: string | Uint8Array<ArrayBuffer>, type: string) => {
    const headers = { authorization: `Bearer ${token}`, 'content-type': type, 'user-agent': 'test' }
    const answer = await fetch(url, { method: 'POST', headers, body })
    if (answer.status !== 201) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
    return (await answer.json()) as { readonly upload_url: string }
  }
  const url = `${world.urls.api}/repos/${REPOSITORY}/releases`
  const { upload_url } = await send(url, JSON.stringify({ tag_name: tag, name: tag, ...how }), 'application/json')
  for (const [name, bytes] of Object.entries(assets))
    await send(
      `${upload_url.replace(/\{.*$/, '')}?name=${encodeURIComponent(name)}`,
      new Uint8Array(bytes),
      'application/octet-stream',
    )
}

function makeRun(world: ExampleWorld, tag: string, end: RunConclusion | RunStatus): number {
  const sha = world.repository.git('rev-parse', `${tag}^{commit}`)
  const path = '.github/workflows/publish.yml'
  const run = world.github.createRun({ workflow: 'Publish', path, event: 'push', ref: `refs/tags/${tag}`, sha })
  const open = (['queued', 'in_progress', 'waiting'] as readonly string[]).includes(end)
  if (open) world.github.updateRun(run.id, { status: end as RunStatus })
  else world.github.updateRun(run.id, { status: 'completed', conclusion: end as RunConclusion })
  return run.id
}

async function keepRecord(world: ExampleWorld, runId: number, name: string, files: unknown): Promise<void> {
  const entryOf = (file: unknown) => (typeof file === 'string' ? { name: file, size: 1, sha256: 'a'.repeat(64) } : file)
  const entries = Array.isArray(files) ? files.map(entryOf) : files
  const content = JSON.stringify({ schema: 1, plumbline: '0.1.0', files: entries })
  await plantArtifact(world.job({}, { runId }), name, zip([{ name: 'record.json', content: Buffer.from(content) }]))
}

async function audit(
  world: ExampleWorld,
  inputs: Readonly<Record<string, string>>,
  { later = DAY, contents = 'read', issues = 'read', env = {}, cwd = world.repository.work }: AuditOptions,
): Promise<Audited> {
  world.clock.advance(later)
  const { token } = world.job({ contents, issues, actions: 'read' })
  const result = await runAction({
    name: 'audit-releases',
    inputs: { token, ...inputs },
    env: { GITHUB_API_URL: world.urls.api, GITHUB_REPOSITORY: REPOSITORY, ...env },
    clockFile: join(world.folder, 'clock'),
    cwd,
  })
  const text = result.outputs['audit'] ?? ''
  const versions = text === '' ? [] : (JSON.parse(text) as { versions: AuditedVersion[] }).versions
  const verdicts = Object.fromEntries(versions.map((one) => [`${one.package} ${one.version}`, one.verdicts]))
  return { ...result, versions, verdicts }
}
