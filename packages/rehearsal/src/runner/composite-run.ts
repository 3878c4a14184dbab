// A composite action in an action test: the only step of a job, with the workspace and the variables of the test.
import { readFileSync } from 'node:fs'
import { PROJECT_SLUG } from '@plumbline/kernel'
import type { JobAccess } from '@plumbline/standins'
import type { JobRequest, RunEvent } from '../engine/ports.ts'
import { machineVariables } from './action-defaults.ts'
import type { ActionResult, ActionRun } from './action-ports.ts'
import { createRunner } from './job.ts'

interface Surroundings {
  readonly base: string
  readonly temp: string
  readonly workspace: string
  readonly variables: Readonly<Record<string, string>>
}

/** The job's answer in the terms of an action; state, masks and GITHUB_ENV stay inside the job. */
export async function runCompositeAction(
  run: ActionRun,
  { base, temp, workspace, variables }: Surroundings,
): Promise<Omit<ActionResult, 'temp' | 'record'>> {
  const events: RunEvent[] = []
  const runner = createRunner({
    folder: base,
    repository: variables['GITHUB_REPOSITORY'] ?? '',
    origin: base,
    apiUrl: variables['GITHUB_API_URL'] ?? '',
    openJob: () => accessOf(variables),
    environment: machineVariables(base),
    report: (event) => events.push(event),
    places: { workspace, temp },
    ...(run.root === undefined ? {} : { root: run.root }),
    ...(run.clockFile === undefined ? {} : { clockFile: run.clockFile }),
    ...(run.standIns === undefined ? {} : { standIns: run.standIns }),
    ...(run.npmOptions === undefined ? {} : { npmOptions: run.npmOptions }),
  })
  const result = await runner.runJob(requestOf(run, variables))
  const texts = (kind: 'step-log' | 'step-summary') =>
    events.flatMap((event) => {
      if (event.kind !== kind) return []
      return [event.kind === 'step-log' ? `${event.line}\n` : event.kind === 'step-summary' ? event.markdown : '']
    })
  return {
    code: result.conclusion === 'success' ? 0 : 1,
    outputs: { ...result.steps[0]?.outputs },
    state: {},
    env: {},
    summary: texts('step-summary').join(''),
    annotations: events.flatMap((event) => (event.kind === 'step-annotation' ? [event.annotation] : [])),
    masks: [],
    stdout: texts('step-log').join(''),
    stderr: '',
  }
}

function accessOf(variables: Readonly<Record<string, string>>): JobAccess {
  const { ACTIONS_ID_TOKEN_REQUEST_URL: url, ACTIONS_ID_TOKEN_REQUEST_TOKEN: token } = variables
  return {
    token: variables['GITHUB_TOKEN'] ?? '',
    runtimeToken: variables['ACTIONS_RUNTIME_TOKEN'] ?? '',
    resultsUrl: variables['ACTIONS_RESULTS_URL'] ?? 'http://127.0.0.1:9/',
    ...(url === undefined || token === undefined ? {} : { idToken: { url, token } }),
    close: () => undefined,
  }
}

function requestOf(run: ActionRun, variables: Readonly<Record<string, string>>): JobRequest {
  const own = Object.entries(variables).filter(([name]) => name.startsWith('GITHUB_'))
  const github = Object.fromEntries(own.map(([name, value]) => [name.slice('GITHUB_'.length).toLowerCase(), value]))
  const others = Object.entries(variables).filter(([name]) => !/^(GITHUB|RUNNER|ACTIONS)_/.test(name))
  const path = '.github/workflows/test.yml'
  const location = { repository: PROJECT_SLUG, path, ref: github['ref'] ?? '', commit: github['sha'] ?? '' }
  const step = {
    id: 'action',
    uses: `${PROJECT_SLUG}/actions/${run.name}@v1`,
    with: run.inputs ?? {},
    env: {},
    line: 1,
  }
  const empty = { needs: [], env: {}, defaults: {}, outputs: {}, with: {}, secrets: {}, permissions: {}, line: 1 }
  const event = JSON.parse(readFileSync(variables['GITHUB_EVENT_PATH'] ?? '', 'utf8'))
  return {
    runId: Number(variables['GITHUB_RUN_ID'] ?? 1),
    attempt: 1,
    path: 'job',
    name: 'job',
    job: { ...empty, id: 'job', runsOn: process.platform === 'linux' ? 'ubuntu-latest' : 'local', steps: [step] },
    file: location,
    entry: location,
    permissions: {},
    environment: undefined,
    contexts: { github: { ...github, event }, needs: {}, inputs: {}, env: Object.fromEntries(others) },
    timeoutMinutes: 2,
  }
}
