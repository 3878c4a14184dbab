// A repository with a tag, built Python files, an index with a trusted publisher, and a job of the caller's own workflow.
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ActionResult, runAction, signingPreload } from '@plumbline/rehearsal'
import { simulatedClock, startWorld, type World } from '@plumbline/standins'
import { sdistOf, wheelEntries, zip } from '../../test/archives/python-files.ts'
import { announced, uploadFiles } from './prepared-files.ts'
import { createRepository, jobVariables, openJob, REPOSITORY } from './scene.ts'

export const PROJECT = 'Demo.Pkg'

export interface PypiScene {
  readonly world: World
  readonly workspace: string
  readonly folder: string
  readonly uploadUrl: string
  publish(inputs?: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<ActionResult>
  verify(inputs?: Readonly<Record<string, string>>): Promise<ActionResult>
  /** prepare's outputs for the files of dist/, which are uploaded as an artifact; once per scene. */
  prepared(changes?: Readonly<Record<string, string>>): Promise<string>
  /** The index's requests of one kind, in order. */
  requests(kind: 'exchange' | 'upload'): string[]
  /** The system's Python, at work while the index answers from this very process. */
  python(...args: string[]): Promise<string>
  close(): Promise<void>
}

export interface PypiSceneOptions {
  /** Workflow file of the trusted publisher; `publish.yml` when not given. */
  readonly trusted?: string
  /** Whether the publisher waits for a project that is not there; true when not given. */
  readonly pending?: boolean
  /** Files of dist/; an sdist and wheels of three platforms when not given. */
  readonly files?: Readonly<Record<string, Buffer>>
}

/** An sdist and wheels of these platforms, all of one version. */
export async function builtFiles(...platforms: string[]): Promise<Record<string, Buffer>> {
  const wheels = platforms.map((platform) => {
    const tag = `py3-none-${platform}`
    const more = [{ name: `demo_pkg/${platform}.txt`, content: platform }]
    return [`demo_pkg-1.2.3-${tag}.whl`, zip(wheelEntries({}, more, undefined, tag))] as const
  })
  const buildFile = { name: 'demo_pkg-1.2.3/pyproject.toml', content: '' }
  return { 'demo_pkg-1.2.3.tar.gz': await sdistOf({}, [buildFile]), ...Object.fromEntries(wheels) }
}

export async function startPypiScene(options: PypiSceneOptions = {}): Promise<PypiScene> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pypi-'))
  const place = (name: string) => {
    mkdirSync(join(folder, name), { recursive: true })
    return join(folder, name)
  }
  const [workspace, gitDir, clockFile] = [place('workspace'), place('repository.git'), join(folder, 'clock')]
  const { commit } = createRepository(gitDir)
  const clock = simulatedClock(clockFile)
  const world = await startWorld({
    clock,
    repository: REPOSITORY,
    gitDir,
    folder: place('registry'),
    pypi: true,
    sigstore: true,
  })
  const files = options.files ?? (await builtFiles('any', 'manylinux_2_17_x86_64', 'win_amd64'))
  for (const [name, bytes] of Object.entries(files)) writeFileSync(join(place('workspace/dist'), name), bytes)
  world.pypi.trust({
    project: PROJECT,
    repository: REPOSITORY,
    workflow: options.trusted ?? 'publish.yml',
    pending: options.pending ?? true,
  })
  const job = openJob(world, commit, true)
  const uploadUrl = `${world.urls.pypi}legacy/`
  const signing = signingPreload(world, place('signing'))
  const run = (name: string, inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) =>
    runAction({ name, inputs: { 'repository-url': uploadUrl, ...inputs }, cwd: workspace, clockFile, ...signing, env })
  return {
    world,
    workspace,
    folder,
    uploadUrl,
    publish: (inputs = {}, env = {}) =>
      run('publish-with-oidc', { token: job.token, ...inputs }, { ...jobVariables(world, job, commit), ...env }),
    verify: (inputs = {}) => run('verify-package', { 'compare-with-source': 'false', ...inputs }, {}),
    prepared: async (changes = {}) =>
      JSON.stringify({
        version: '1.2.3',
        tag: 'v1.2.3',
        commit,
        'package-name': PROJECT,
        registry: 'pypi',
        'record-artifacts': '{}',
        'files-artifact-id': String(await uploadFiles(job, workspace, files)),
        'files-digests': JSON.stringify(announced(files)),
        ...changes,
      }),
    requests: (kind) =>
      world.requests.filter((r) => r.service === 'pypi' && r.kind === kind).map((r) => `${r.method} ${r.status}`),
    python: async (...args) => {
      const env = {
        PATH: process.env['PATH'] ?? '',
        HOME: folder,
        PIP_DISABLE_PIP_VERSION_CHECK: '1',
        PIP_CONFIG_FILE: '/dev/null',
      }
      const { stdout } = await promisify(execFile)('/usr/bin/python3', args, { cwd: folder, env, timeout: 60_000 })
      return stdout
    },
    close: async () => {
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
