// A typed view of the variables that the runner gives a step
// (https://docs.github.com/actions/reference/variables-reference). The only reader of process.env.
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { PlumblineError } from '@plumbline/kernel'

export interface GithubContext {
  /** `owner/repo`. */
  readonly repository: string
  readonly ref: string
  readonly refName: string
  readonly refType: string
  readonly sha: string
  readonly eventName: string
  readonly job: string
  readonly workflow: string
  /** `owner/repo/.github/workflows/file@ref` of the calling workflow. */
  readonly workflowRef: string
  readonly runId: number
  readonly runAttempt: number
  readonly serverUrl: string
  readonly apiUrl: string
  readonly workspace: string
  /** The job's scratch folder, outside the workspace. */
  readonly temp: string
  readonly runnerEnvironment: string
  /** Link to this run on GitHub. */
  readonly runUrl: string
  /** The event's payload; an empty object when there is none. */
  readonly event: () => Readonly<Record<string, unknown>>
}

/** The context of this step. */
export function readContext(env: Readonly<Record<string, string | undefined>> = process.env): GithubContext {
  const text = (name: string) => env[name] ?? ''
  const serverUrl = text('GITHUB_SERVER_URL') || 'https://github.com'
  return {
    repository: text('GITHUB_REPOSITORY'),
    ref: text('GITHUB_REF'),
    refName: text('GITHUB_REF_NAME'),
    refType: text('GITHUB_REF_TYPE'),
    sha: text('GITHUB_SHA'),
    eventName: text('GITHUB_EVENT_NAME'),
    job: text('GITHUB_JOB'),
    workflow: text('GITHUB_WORKFLOW'),
    workflowRef: text('GITHUB_WORKFLOW_REF'),
    runId: Number(text('GITHUB_RUN_ID') || 0),
    runAttempt: Number(text('GITHUB_RUN_ATTEMPT') || 1),
    serverUrl,
    apiUrl: text('GITHUB_API_URL') || 'https://api.github.com',
    workspace: text('GITHUB_WORKSPACE') || process.cwd(),
    temp: text('RUNNER_TEMP') || tmpdir(),
    runnerEnvironment: text('RUNNER_ENVIRONMENT'),
    runUrl: `${serverUrl}/${text('GITHUB_REPOSITORY')}/actions/runs/${text('GITHUB_RUN_ID')}`,
    event: () => readEvent(text('GITHUB_EVENT_PATH')),
  }
}

/** What a client needs to start, to find its registry as the user configured it, and to get through a proxy. */
const INHERITED = [
  ...['PATH', 'HOME', 'LANG', 'LC_ALL', 'TMPDIR', 'TEMP', 'TMP', 'RUNNER_TEMP', 'CI'],
  ...['SystemRoot', 'ComSpec', 'PATHEXT', 'USERPROFILE', 'APPDATA', 'LOCALAPPDATA'],
  ...['NPM_CONFIG_REGISTRY', 'npm_config_registry', 'NPM_CONFIG_USERCONFIG', 'npm_config_userconfig'],
  ...['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'],
  ...['NODE_EXTRA_CA_CERTS', 'SSL_CERT_FILE', 'SSL_CERT_DIR'],
]

/** The environment for a child process: an allow-list, so that no token reaches a client that need not have it. */
export function childEnvironment(extra: Readonly<Record<string, string>> = {}): Record<string, string> {
  const own = INHERITED.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))
  return { ...Object.fromEntries(own), ...extra }
}

function readEvent(path: string): Readonly<Record<string, unknown>> {
  if (path === '') return {}
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    throw new PlumblineError('bad-input', {
      what: `The event payload "${path}" cannot be read (${(cause as Error).message}).`,
      means: 'GITHUB_EVENT_PATH does not name the JSON file that the runner writes.',
      next: 'Run the action on a GitHub Actions runner, or in the rehearsal.',
      cause,
    })
  }
}
