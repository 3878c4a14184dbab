// A run that has prepared and published octo/demo 1.2.3: what the jobs of release, fan-out and report find.
import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import type { FileEntry } from '@plumbline/record'
import { type ActionResult, runAction } from '@plumbline/rehearsal'
import { type ExampleOptions, type ExampleWorld, exampleWorld } from '../standins/example-world.ts'

const UPLOADER = fileURLToPath(new URL('./artifact-uploader.mjs', import.meta.url))
const RUN_ID = 19_000_000_007

export interface ReleaseWorld extends ExampleWorld {
  /** Uploads artifacts of this run: name → files with their contents. */
  upload(artifacts: Readonly<Record<string, Readonly<Record<string, string>>>>): Promise<Uploaded>
  /** Runs a bundle in a job with these permissions, following the world's clock. */
  run(name: string, inputs: Readonly<Record<string, string>>, options?: JobOptions): Promise<ActionResult>
  /** `METHOD path` of every request to GitHub's API since the last call, queries cut. */
  asked(): string[]
}

export interface JobOptions {
  readonly permissions?: Readonly<Record<string, 'none' | 'read' | 'write'>>
  readonly env?: Readonly<Record<string, string>>
  readonly cwd?: string
  readonly token?: string
}

export type Uploaded = Readonly<Record<string, { readonly id: number; readonly digest: string }>>

export const TARBALL = 'the bytes of demo 1.2.3'
export const NOTES = '### Fixed\n\n- The plumb line hangs straight.'
export const FILE: FileEntry = {
  name: 'demo-1.2.3.tgz',
  kind: 'npm-tarball',
  size: Buffer.byteLength(TARBALL),
  sha256: createHash('sha256').update(TARBALL).digest('hex'),
  sha512: createHash('sha512').update(TARBALL).digest('hex'),
}

/** The world with its run on record; close it. */
export async function releaseWorld(options: ExampleOptions = {}): Promise<ReleaseWorld> {
  const world = await exampleWorld(options)
  const sha = world.repository.commit
  const path = '.github/workflows/publish.yml'
  world.github.createRun({ workflow: 'Publish', path, event: 'push', ref: 'refs/tags/v1.2.3', sha, runId: RUN_ID })
  let seen = 0
  return Object.assign(Object.create(world) as ExampleWorld, {
    upload: (artifacts: Readonly<Record<string, Readonly<Record<string, string>>>>) => upload(world, artifacts),
    run: (name: string, inputs: Readonly<Record<string, string>>, job?: JobOptions) =>
      runInJob(world, name, inputs, job),
    asked: () => {
      const fresh = world.requests.slice(seen).filter(({ service }) => service === 'github')
      seen = world.requests.length
      return fresh.map(({ method, path: where }) => `${method} ${where.split('?')[0]}`)
    },
  })
}

/** prepare's outputs for octo/demo 1.2.3, its artifacts uploaded. */
export async function prepare(world: ReleaseWorld, changes: Readonly<Record<string, string>> = {}): Promise<string> {
  const { commit } = world.repository
  const validate = {
    schema: 1,
    plumbline: '0.1.0',
    package: { name: 'demo', ecosystem: 'npm', directory: '.' },
    version: { text: '1.2.3', normalized: '1.2.3', scheme: 'semver', tag: 'v1.2.3', commit },
    channel: { prerelease: false, channel: 'stable', 'dist-tag': 'latest', 'make-latest': 'true' },
    notes: {
      found: true,
      how: 'section',
      path: 'CHANGELOG.md',
      heading: '1.2.3',
      date: '',
      'first-line': 3,
      'last-line': 5,
      body: NOTES,
    },
  }
  const verify = { schema: 1, plumbline: '0.1.0', files: [FILE] }
  const artifacts = await world.upload({
    validate: { 'record.json': JSON.stringify(validate) },
    verify: { 'record.json': JSON.stringify(verify) },
    files: { [FILE.name]: TARBALL },
  })
  return JSON.stringify({
    version: '1.2.3',
    tag: 'v1.2.3',
    commit,
    'package-name': 'demo',
    registry: 'npm',
    prerelease: 'false',
    'dist-tag': 'latest',
    'dry-run': 'false',
    'record-artifacts': JSON.stringify({
      validate: reference(artifacts, 'validate'),
      verify: reference(artifacts, 'verify'),
    }),
    'files-artifact-id': String(artifacts['files']?.id),
    'files-digests': JSON.stringify([FILE]),
    ...changes,
  })
}

/** Where a fragment is, as a job's output says it. */
export function reference(artifacts: Uploaded, name: string): { id: string; digest: string } {
  const { id, digest } = artifacts[name] ?? { id: 0, digest: '' }
  return { id: String(id), digest }
}

export const PUBLICATION = {
  registry: 'npm',
  'package-name': 'demo',
  version: '1.2.3',
  published: 'yes',
  proof: 'hash',
  'already-published': 'false',
  'package-url': 'https://www.npmjs.com/package/demo/v/1.2.3',
  files: JSON.stringify([{ name: FILE.name, sha256: FILE.sha256, state: 'accepted', attempts: 1 }]),
  'next-action': '',
}

async function upload(world: ExampleWorld, artifacts: Readonly<Record<string, Readonly<Record<string, string>>>>) {
  const access = world.job({ contents: 'read' })
  const spec = Object.entries(artifacts).map(([name, files]) => {
    const folder = join(world.folder, 'uploads', name)
    for (const [file, content] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), content)
    }
    return { name, folder, files: Object.keys(files) }
  })
  const answer = join(world.folder, 'uploaded.json')
  writeFileSync(join(world.folder, 'spec.json'), JSON.stringify(spec))
  const env = {
    PATH: process.env['PATH'],
    ACTIONS_RESULTS_URL: access.resultsUrl,
    ACTIONS_RUNTIME_TOKEN: access.runtimeToken,
    GITHUB_WORKSPACE: world.folder,
    GITHUB_SERVER_URL: 'https://github.com',
    SPEC: join(world.folder, 'spec.json'),
    ANSWER: answer,
  }
  await promisify(execFile)(process.execPath, [UPLOADER], { env })
  return JSON.parse(readFileSync(answer, 'utf8')) as Uploaded
}

function runInJob(
  world: ExampleWorld,
  name: string,
  inputs: Readonly<Record<string, string>>,
  { permissions = { contents: 'write', actions: 'write' }, env = {}, cwd, token }: JobOptions = {},
): Promise<ActionResult> {
  const access = world.job(permissions)
  return runAction({
    name,
    inputs: { token: token ?? access.token, ...inputs },
    env: {
      GITHUB_API_URL: world.urls.api,
      GITHUB_RUN_ID: String(RUN_ID),
      GITHUB_SHA: world.repository.commit,
      ACTIONS_RESULTS_URL: access.resultsUrl,
      ACTIONS_RUNTIME_TOKEN: access.runtimeToken,
      ...env,
    },
    clockFile: join(world.folder, 'clock'),
    ...(cwd === undefined ? {} : { cwd }),
  })
}
