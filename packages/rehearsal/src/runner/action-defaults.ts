// The environment in which an action test finds itself unless it says otherwise.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is kept of this machine's environment. */
export function machineVariables(home: string): Record<string, string> {
  const { PATH = '', LANG = 'C.UTF-8', SystemRoot = '' } = process.env
  return { PATH, LANG, SystemRoot, HOME: home }
}

/** A push of tag v1.2.3 to octo/demo, on a machine whose network has nothing on it. */
export function defaultVariables(base: string, workspace: string, temp: string): Record<string, string> {
  const event = join(base, 'event.json')
  writeFileSync(event, JSON.stringify({ ref: 'refs/tags/v1.2.3', repository: { full_name: 'octo/demo' } }))
  const sha = '1'.repeat(40)
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__run',
    GITHUB_ACTOR: 'octocat',
    GITHUB_ACTOR_ID: '1',
    GITHUB_API_URL: 'http://127.0.0.1:9',
    GITHUB_EVENT_NAME: 'push',
    GITHUB_EVENT_PATH: event,
    GITHUB_GRAPHQL_URL: 'http://127.0.0.1:9/graphql',
    GITHUB_JOB: 'job',
    GITHUB_REF: 'refs/tags/v1.2.3',
    GITHUB_REF_NAME: 'v1.2.3',
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: 'tag',
    GITHUB_REPOSITORY: 'octo/demo',
    GITHUB_REPOSITORY_ID: '1',
    GITHUB_REPOSITORY_OWNER: 'octo',
    GITHUB_REPOSITORY_OWNER_ID: '1',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_TRIGGERING_ACTOR: 'octocat',
    GITHUB_WORKFLOW: 'publish',
    GITHUB_WORKFLOW_REF: 'octo/demo/.github/workflows/publish.yml@refs/tags/v1.2.3',
    GITHUB_WORKFLOW_SHA: sha,
    GITHUB_WORKSPACE: workspace,
    RUNNER_ARCH: process.arch.toUpperCase(),
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'rehearsal',
    RUNNER_OS: { darwin: 'macOS', win32: 'Windows' }[process.platform as string] ?? 'Linux',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(base, 'tools'),
  }
}
