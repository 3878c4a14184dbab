// A repository that is about to be released, and the job that releases it: what the benches play on.
import { execFileSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import type { JobAccess, JobIdentity, World } from '@plumbline/standins'

export const REPOSITORY = 'octo/demo'

/** Makes a bare repository of one empty commit, which the tag points to; returns the commit. */
export function taggedRepository(gitDir: string, tag: string): string {
  mkdirSync(gitDir, { recursive: true })
  const who = ['-c', 'user.name=octocat', '-c', 'user.email=octocat@example.com']
  const git = (...args: string[]) =>
    execFileSync('git', [...who, ...args], {
      cwd: gitDir,
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'ignore'],
      input: '',
    })
  git('init', '--bare', '--initial-branch=main', '.')
  const commit = git('commit-tree', '-m', 'release', git('mktree').trim()).trim()
  git('update-ref', 'refs/heads/main', commit)
  git('tag', tag, commit)
  return commit
}

/** A job of publish.yml that the push of the tag has started. */
export function openTagJob(
  world: World,
  tag: string,
  sha: string,
  { permissions, environment }: Pick<JobIdentity, 'permissions'> & { readonly environment?: string },
): JobAccess {
  const ref = `refs/tags/${tag}`
  const workflow = `${REPOSITORY}/.github/workflows/publish.yml@${ref}`
  return world.openJob({
    runId: 1,
    attempt: 1,
    path: '.github/workflows/publish.yml',
    permissions,
    environment,
    eventName: 'push',
    ref,
    sha,
    workflowRef: workflow,
    workflowSha: sha,
    jobWorkflowRef: workflow,
    jobWorkflowSha: sha,
  })
}
