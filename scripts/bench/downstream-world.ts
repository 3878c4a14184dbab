// A released repository with many downstream workflows, each of which runs for ten minutes of simulated time.
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type JobAccess, simulatedClock, startWorld, type World } from '@plumbline/standins'
import { openTagJob, REPOSITORY } from './tagged-repository.ts'

export const TARGETS = 50
export const MINUTES = 10
export const TAG = 'v1.0.0'

export interface DownstreamWorld {
  readonly world: World
  readonly access: JobAccess
  readonly commit: string
  readonly clockFile: string
  /** File names of the workflows. */
  readonly workflows: readonly string[]
}

/** Starts it below a folder; close the world. */
export async function openDownstreamWorld(folder: string): Promise<DownstreamWorld> {
  const workflows = Array.from({ length: TARGETS }, (_, index) => `follow-${String(index + 1).padStart(2, '0')}.yml`)
  const { gitDir, commit } = repositoryWith(folder, workflows)
  const clockFile = join(folder, 'clock')
  const clock = simulatedClock(clockFile)
  const world = await startWorld({ clock, repository: REPOSITORY, gitDir, folder })
  for (const name of workflows) world.github.knowWorkflow({ path: `.github/workflows/${name}`, name, inputs: {} })
  world.github.onDispatch = ({ runId }) => {
    world.github.updateRun(runId, { status: 'in_progress' })
    world.github.endRunAt(runId, clock.now() + MINUTES * 60_000, 'success')
  }
  return {
    world,
    access: openTagJob(world, TAG, commit, { permissions: { actions: 'write', contents: 'read' } }),
    commit,
    clockFile,
    workflows,
  }
}

function repositoryWith(folder: string, workflows: readonly string[]) {
  const work = join(folder, 'work')
  const gitDir = join(work, '.git')
  mkdirSync(join(work, '.github', 'workflows'), { recursive: true })
  const who = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com']
  const git = (...args: string[]) => execFileSync('git', [...who, ...args], { cwd: work, encoding: 'utf8' }).trim()
  for (const name of workflows) {
    const text = `name: ${name}\non: workflow_dispatch\njobs:\n  follow:\n    runs-on: ubuntu-24.04\n    steps: [{ run: 'true' }]\n`
    writeFileSync(join(work, '.github', 'workflows', name), text)
  }
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('commit', '--quiet', '--message=release')
  git('tag', TAG)
  return { gitDir, commit: git('rev-parse', 'HEAD') }
}
