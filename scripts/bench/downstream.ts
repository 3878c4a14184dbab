// How many requests it takes to start many downstream workflows and to wait for them: fan-out-release beside a loop that
// asks for each run by itself. Time is simulated, requests are counted by the stand-in.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction } from '@plumbline/rehearsal'
import type { LoggedRequest } from '@plumbline/standins'
import { type DownstreamWorld, MINUTES, openDownstreamWorld, TAG, TARGETS } from './downstream-world.ts'
import { DOWNSTREAM_LIMITS } from './limits.ts'
import { REPOSITORY } from './tagged-repository.ts'

/** How often the bare loop asks for each run. */
const BARE_PAUSE = 10_000

const KINDS: readonly (readonly [string, (request: LoggedRequest) => boolean])[] = [
  ['dispatches', ({ method }) => method === 'POST'],
  ['workflow files', ({ path }) => path.includes('/contents/')],
  ['lists of runs', ({ path }) => /\/actions\/runs(?:\?|$)/.test(path)],
  ['single runs', ({ path }) => /\/actions\/runs\/\d+$/.test(path)],
  ['else', () => true],
]

interface Measured {
  readonly name: string
  readonly counts: readonly number[]
  readonly all: number
  /** Simulated minutes from the start to the last end that was seen. */
  readonly minutes: number
}

/** What is measured, for the line above the table. */
export function downstreamTitle(): string {
  return `${TARGETS} downstream workflows of ${MINUTES} simulated minutes each: requests from the first question to the last run's end.`
}

/** A table, and what breaks a limit. */
export async function compareWaiting() {
  const measured = [
    await measureIn('fan-out-release', fanOut),
    await measureIn(`each run by itself every ${BARE_PAUSE / 1000} s`, bareLoop),
  ]
  const [ours] = measured
  const { requests } = DOWNSTREAM_LIMITS
  const rows = [
    ['', ...KINDS.map(([kind]) => kind), 'all', 'limit', 'waited'],
    ...measured.map(({ name, counts, all, minutes }, index) => [
      name,
      ...counts.map(String),
      String(all),
      index === 0 ? `< ${requests}` : '',
      `${minutes.toFixed(1)} min`,
    ]),
  ]
  const broken =
    ours && ours.all < requests ? [] : [`${ours?.all} requests for ${TARGETS} runs, fewer than ${requests} are wanted`]
  return { rows, broken }
}

async function measureIn(name: string, work: (scene: DownstreamWorld) => Promise<void>): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-downstream-'))
  const scene = await openDownstreamWorld(folder)
  try {
    const began = scene.world.clock.now()
    await work(scene)
    const unfinished = scene.world.github.runs().filter(({ conclusion }) => conclusion !== 'success')
    if (unfinished.length > 0 || scene.world.github.runs().length !== TARGETS)
      throw new Error(`${name}: not every one of the ${TARGETS} runs has ended in success`)
    if (scene.world.problems.length > 0) throw new Error(scene.world.problems.join('\n'))
    const requests = scene.world.requests.filter(({ service }) => service === 'github')
    const kinds = requests.map((request) => KINDS.findIndex(([, is]) => is(request)))
    const counts = KINDS.map((_, index) => kinds.filter((kind) => kind === index).length)
    return { name, counts, all: requests.length, minutes: (scene.world.clock.now() - began) / 60_000 }
  } finally {
    await scene.world.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The action's bundle, as a runner starts it, on the simulated clock. */
async function fanOut({ world, access, commit, clockFile, workflows }: DownstreamWorld): Promise<void> {
  const result = await runAction({
    name: 'fan-out-release',
    inputs: { token: access.token, targets: workflows.map((name) => `- workflow: ${name}`).join('\n') },
    env: {
      ...{ GITHUB_API_URL: world.urls.api, GITHUB_REPOSITORY: REPOSITORY, GITHUB_SHA: commit, GITHUB_RUN_ID: '1' },
      ...{ GITHUB_REF: `refs/tags/${TAG}`, GITHUB_REF_NAME: TAG },
    },
    clockFile,
  })
  if (result.code !== 0) throw new Error(`fan-out-release failed:\n${result.stdout}${result.stderr}`)
}

/** Dispatches one after the other, then asks for every run that has not ended, again and again. */
async function bareLoop({ world, access, workflows }: DownstreamWorld): Promise<void> {
  const ask = async (method: string, path: string, body?: unknown) => {
    const headers = { authorization: `Bearer ${access.token}`, 'user-agent': 'bare-loop' }
    const sent = body === undefined ? {} : { body: JSON.stringify(body) }
    const answer = await fetch(`${world.urls.api}/repos/${REPOSITORY}/actions/${path}`, { method, headers, ...sent })
    return (await answer.json()) as { workflow_run_id: number; status: string }
  }
  let open: number[] = []
  for (const name of workflows) {
    const answer = await ask('POST', `workflows/${name}/dispatches`, { ref: TAG, return_run_details: true })
    open.push(answer.workflow_run_id)
  }
  while (open.length > 0) {
    world.clock.advance(BARE_PAUSE)
    const seen = await Promise.all(open.map(async (id) => ({ id, status: (await ask('GET', `runs/${id}`)).status })))
    open = seen.filter(({ status }) => status !== 'completed').map(({ id }) => id)
  }
}
