// A small world for the tests: a repository with one commit and two tags, jobs, and a clock that can be moved.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { devNull, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type JobIdentity, simulatedClock, startWorld, type World, type WorldOptions } from '@plumbline/standins'

export const REPOSITORY = 'octo/demo'

export interface ExampleRepository {
  readonly gitDir: string
  readonly work: string
  readonly commit: string
  /** Object of the annotated tag v1.2.3. */
  readonly tagObject: string
  git(...args: readonly string[]): string
}

export interface ExampleWorld extends World {
  readonly folder: string
  readonly repository: ExampleRepository
  /** A job with these permissions. */
  job(permissions: JobIdentity['permissions'], changes?: Partial<JobIdentity>): ReturnType<World['openJob']>
}

export interface ExampleOptions extends Partial<WorldOptions> {
  /** Files of the commit, besides package.json: path → text. */
  readonly files?: Readonly<Record<string, string>>
}

/** `main` with one commit; v1.2.3 annotated, v1.2.2 lightweight. */
export function exampleRepository(folder: string, files: Readonly<Record<string, string>> = {}): ExampleRepository {
  const work = join(folder, 'work')
  const gitDir = join(folder, 'origin.git')
  mkdirSync(work)
  const env = {
    PATH: process.env['PATH'],
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@example.org',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@example.org',
    GIT_AUTHOR_DATE: '2026-11-01T12:00:00Z',
    GIT_COMMITTER_DATE: '2026-11-01T12:00:00Z',
  }
  const git = (...args: readonly string[]) => execFileSync('git', args, { cwd: work, env, encoding: 'utf8' }).trim()
  git('init', '--quiet', '--initial-branch=main')
  writeFileSync(join(work, 'package.json'), '{"name":"demo","version":"1.2.3"}\n')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(work, path)), { recursive: true })
    writeFileSync(join(work, path), text)
  }
  git('add', '.')
  git('commit', '--quiet', '--message=First')
  git('tag', 'v1.2.2')
  git('tag', '--annotate', '--message=Demo 1.2.3', 'v1.2.3')
  git('clone', '--quiet', '--bare', '.', gitDir)
  return { gitDir, work, git, commit: git('rev-parse', 'HEAD'), tagObject: git('rev-parse', 'v1.2.3') }
}

/** Starts a world; `close` also removes its folder. */
export async function exampleWorld({ files, ...options }: ExampleOptions = {}): Promise<ExampleWorld> {
  const folder = mkdtempSync(join(tmpdir(), 'standins-'))
  const repository = exampleRepository(folder, files)
  const clock = simulatedClock(join(folder, 'clock'))
  const { gitDir } = repository
  const world = await startWorld({ clock, repository: REPOSITORY, gitDir, folder, ...options })
  const job: ExampleWorld['job'] = (permissions, changes = {}) =>
    world.openJob({ ...identity(repository.commit), permissions, ...changes })
  const close = async () => {
    await world.close()
    rmSync(folder, { recursive: true, force: true })
  }
  return Object.assign(Object.create(world) as World, { folder, repository, job, close })
}

function identity(sha: string): Omit<JobIdentity, 'permissions'> {
  const file = `${REPOSITORY}/.github/workflows/publish.yml@refs/tags/v1.2.3`
  return {
    runId: 19_000_000_007,
    attempt: 1,
    path: 'release/publish',
    environment: 'release',
    eventName: 'push',
    ref: 'refs/tags/v1.2.3',
    sha,
    workflowRef: file,
    workflowSha: sha,
    jobWorkflowRef: `plumbline-release/plumbline/.github/workflows/release.yml@refs/tags/v1`,
    jobWorkflowSha: 'f'.repeat(40),
  }
}
