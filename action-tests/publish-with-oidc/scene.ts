// A repository with a tag, a packed package, a registry with an earlier version of it, and a publish job.
import { execFile, execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { type ActionResult, runAction, signingPreload } from '@plumbline/rehearsal'
import {
  type JobAccess,
  type JobIdentity,
  packTarball,
  simulatedClock,
  startWorld,
  type World,
} from '@plumbline/standins'

export const PACKAGE = '@octo/demo'
export const REPOSITORY = 'octo/demo'
const WORKFLOW = `${REPOSITORY}/.github/workflows/publish.yml@refs/tags/v1.2.3`

export interface SceneOptions {
  /** Whether an earlier version of the package is on the registry; true when not given. */
  readonly known?: boolean
  /** Workflow file of the trusted publisher; none is registered for an empty text. */
  readonly trusted?: string
  readonly idToken?: boolean
  /** Whether the job may read the repository; true when not given. */
  readonly contents?: boolean
  /** What else package.json says. */
  readonly manifest?: Readonly<Record<string, unknown>>
  /** What else is true of the job. */
  readonly claims?: Partial<JobIdentity>
}

export interface Scene {
  readonly world: World
  readonly job: JobAccess
  readonly tarball: Buffer
  readonly workspace: string
  readonly commit: string
  /** With an earlier step of the same job, whose record goes on. */
  publish(
    inputs?: Readonly<Record<string, string>>,
    env?: Readonly<Record<string, string>>,
    after?: ActionResult,
  ): Promise<ActionResult>
  verify(inputs?: Readonly<Record<string, string>>): Promise<ActionResult>
  /** Points the tag at another commit. */
  moveTag(): void
  /** npm's requests of one kind, in order. */
  requests(kind: 'exchange' | 'upload'): string[]
  /** Runs the real npm as a user of the registry would. */
  npm(...args: string[]): Promise<string>
  close(): Promise<void>
}

export async function startScene(options: SceneOptions = {}): Promise<Scene> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-scene-'))
  const place = (name: string) => {
    mkdirSync(join(folder, name), { recursive: true })
    return join(folder, name)
  }
  const [workspace, home, gitDir] = [place('workspace'), place('home'), place('repository.git')]
  const repository = createRepository(gitDir)
  const clockFile = join(folder, 'clock')
  const world = await startWorld({
    clock: simulatedClock(clockFile),
    repository: REPOSITORY,
    gitDir,
    folder: place('registry'),
    npm: true,
    sigstore: true,
  })
  const tarball = await packTarball(
    { ...options.manifest, name: PACKAGE, version: '1.2.3' },
    { 'index.js': 'export const answer = 42\n' },
  )
  mkdirSync(join(workspace, 'dist'))
  writeFileSync(join(workspace, 'dist', 'octo-demo-1.2.3.tgz'), tarball)
  writeFileSync(join(home, '.npmrc'), `registry=${world.urls.npm}\n`)
  if (options.known ?? true) {
    await world.npm.seed({
      name: PACKAGE,
      version: '1.2.2',
      tarball: await packTarball({ name: PACKAGE, version: '1.2.2' }),
    })
  }
  const workflow = options.trusted ?? 'publish.yml'
  if (workflow !== '') world.npm.trust({ package: PACKAGE, repository: REPOSITORY, workflow })
  const job = openJob(world, repository.commit, options.idToken ?? true, options.contents ?? true, options.claims)
  const signing = signingPreload(world, place('signing'))
  const common = { cwd: workspace, clockFile, ...signing }
  return {
    world,
    job,
    tarball,
    workspace,
    commit: repository.commit,
    publish: (inputs = {}, env = {}, after) =>
      runAction({
        name: 'publish-with-oidc',
        inputs: { token: job.token, ...inputs },
        ...common,
        ...(after ? { temp: after.temp } : {}),
        env: { HOME: home, ...jobVariables(world, job, repository.commit), ...env },
      }),
    verify: (inputs = {}) => runAction({ name: 'verify-package', inputs, ...common, env: { HOME: home } }),
    moveTag: repository.moveTag,
    requests: (kind) =>
      world.requests.filter((r) => r.service === 'npm' && r.kind === kind).map((r) => `${r.method} ${r.status}`),
    npm: async (...args) => {
      const env = { PATH: process.env['PATH'] ?? '', HOME: home, npm_config_update_notifier: 'false' }
      // Not the synchronous kind: the registry answers from this very process.
      const { stdout } = await promisify(execFile)('npm', args, { cwd: place('consumer'), env, timeout: 60_000 })
      return stdout
    },
    close: async () => {
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

export function createRepository(gitDir: string): { readonly commit: string; moveTag(): void } {
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com']
    return execFileSync('git', [...identity, ...args], {
      cwd: gitDir,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
      input: '',
    }).trim()
  }
  git('init', '--bare', '--initial-branch=main', '.')
  const commitTo = (message: string) => git('commit-tree', '-m', message, git('mktree'))
  const commit = commitTo('release')
  git('update-ref', 'refs/heads/main', commit)
  git('tag', '-a', '-m', 'v1.2.3', 'v1.2.3', commit)
  return { commit, moveTag: () => void git('tag', '-f', 'v1.2.3', commitTo('something else')) }
}

export function openJob(
  world: World,
  sha: string,
  idToken: boolean,
  contents = true,
  claims: Partial<JobIdentity> = {},
): JobAccess {
  return world.openJob({
    runId: 1,
    attempt: 1,
    path: '.github/workflows/publish.yml',
    permissions: { contents: contents ? 'read' : 'none', 'id-token': idToken ? 'write' : 'none' },
    environment: 'release',
    eventName: 'push',
    ref: 'refs/tags/v1.2.3',
    sha,
    workflowRef: WORKFLOW,
    workflowSha: sha,
    jobWorkflowRef: WORKFLOW,
    jobWorkflowSha: sha,
    ...claims,
  })
}

export function jobVariables(world: World, job: JobAccess, sha: string): Record<string, string> {
  return {
    GITHUB_API_URL: world.urls.api,
    GITHUB_SHA: sha,
    ACTIONS_RUNTIME_TOKEN: job.runtimeToken,
    ACTIONS_RESULTS_URL: job.resultsUrl,
    ...(job.idToken
      ? { ACTIONS_ID_TOKEN_REQUEST_URL: job.idToken.url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: job.idToken.token }
      : {}),
  }
}
