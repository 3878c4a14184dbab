// One list for all who wait: how often it is asked for, what it does about runs that it lacks, and how it ends.
import { expect, test } from '@jest/globals'
import {
  type GithubAnswer,
  type GithubClient,
  type GithubRequest,
  githubFailure,
  type WorkflowRun,
} from '@plumbline/github'
import { openBoard } from '../../packages/downstream/src/board.ts'
import { sampleRun } from './sample-run.ts'

const START = Date.parse('2026-11-21T10:00:00Z')

interface World {
  readonly asked: GithubRequest[]
  runs: readonly WorkflowRun[]
  /** Answers before the list does. */
  answer?: (request: GithubRequest) => Partial<GithubAnswer<unknown>> | undefined
}

function boardOver(world: World, stop?: AbortSignal) {
  let now = START
  const said: string[] = []
  const client: GithubClient = {
    async request<Data>(request: GithubRequest) {
      world.asked.push(request)
      const given = world.answer?.(request)
      const etag = JSON.stringify(world.runs.map(({ id, status }) => [id, status]))
      const same = request.etag === etag
      const page = {
        status: same ? 304 : 200,
        headers: { etag },
        data: same ? undefined : { workflow_runs: world.runs },
      }
      return { ...page, ...given } as GithubAnswer<Data>
    },
  }
  const deps = {
    ...{ client, now: () => now, log: { info: (text: string) => void said.push(text) } },
    sleep: async (milliseconds: number) => {
      now += milliseconds
    },
    ...(stop ? { stop } : {}),
  }
  const board = openBoard(deps, 'octo/demo')
  const follow = (id: number, minutes = 30, seen?: WorkflowRun) =>
    board.follow({ id, seen, deadline: now + minutes * 60_000, told: ({ status }) => said.push(`${id} ${status}`) })
  return { board, follow, said, clock: () => (now - START) / 1000 }
}

const empty = (): World => ({ asked: [], runs: [] })
const done = (id: number) => sampleRun(id, { status: 'completed', conclusion: 'success' })

test('fifty runs are followed by one list that is asked less and less often', async () => {
  const world: World = { asked: [], runs: Array.from({ length: 50 }, (_, id) => sampleRun(id)) }
  const { follow, clock, said } = boardOver(world)
  world.answer = () => {
    if (clock() >= 600) world.runs = world.runs.map(({ id }) => done(id))
    return undefined
  }
  const ends = await Promise.all(world.runs.map(({ id }) => follow(id)))
  expect(ends.map(({ why }) => why)).toEqual(Array(50).fill('ended'))
  expect(world.asked.length).toBeLessThan(30)
  expect(world.asked.every(({ query }) => query?.['created'] === '>=2026-11-21T09:58:00Z')).toBe(true)
  expect(world.asked.slice(1).every(({ etag }) => etag !== undefined)).toBe(true)
  expect(said.filter((line) => line.includes('waits for 50 runs (50 in progress)')).length).toBeGreaterThan(5)
})

test('further pages are read only until every run is found', async () => {
  const world = empty()
  world.answer = ({ query }) => {
    const page = Number(query?.['page'] ?? 1)
    return { data: { workflow_runs: [done(page)] }, headers: { link: '<…>; rel="next"', etag: 'x' } }
  }
  const { follow } = boardOver(world)
  await Promise.all([follow(1), follow(3)])
  expect(world.asked.map(({ query }) => query?.['page'] ?? 1)).toEqual([1, 2, 3])
})

test('a run from long ago is asked for by itself, and the list does not reach back to it', async () => {
  const world = empty()
  const old = sampleRun(7, { created_at: '2026-11-01T10:00:00Z' })
  world.answer = ({ url }) => (url.endsWith('/7') ? { data: done(7) } : undefined)
  const { follow } = boardOver(world)
  expect(await follow(7, 30, old)).toMatchObject({ why: 'ended', run: { conclusion: 'success' } })
  expect(world.asked.map(({ url, query }) => query?.['created'] ?? url)).toEqual([
    '>=2026-11-21T09:00:00Z',
    '/repos/octo/demo/actions/runs/7',
  ])
})

test('the time ends with a last look', async () => {
  const world: World = { asked: [], runs: [sampleRun(1)] }
  const { follow, clock } = boardOver(world)
  expect(await follow(1, 10)).toMatchObject({ why: 'time', run: { status: 'in_progress' } })
  expect(clock()).toBe(600)
})

test('an answer that never came tells nothing; a refusal ends the following', async () => {
  const world: World = { asked: [], runs: [done(1)] }
  const failure = (status: number) => githubFailure('GET', { status, message: 'x', fields: [], headers: {} })
  world.answer = () => {
    if (world.asked.length < 3) throw failure(502)
    return undefined
  }
  expect(await boardOver(world).follow(1)).toMatchObject({ why: 'ended' })
  world.answer = () => {
    throw failure(403)
  }
  expect(await boardOver(world).follow(1)).toMatchObject({ why: { status: 403 } })
})

test('what is sought is found among the runs since then, or not in time', async () => {
  const world = empty()
  const { board, clock } = boardOver(world)
  const pick = (runs: readonly WorkflowRun[]) => runs.find(({ id }) => id === 9)
  expect(await board.seek(START, pick, START + 120_000)).toBeUndefined()
  expect(clock()).toBe(120)
  world.runs = [sampleRun(9)]
  expect(await board.seek(START, pick, START + 300_000)).toMatchObject({ id: 9 })
})

test('a cancelled job waits for nobody', async () => {
  const controller = new AbortController()
  const world: World = { asked: [], runs: [sampleRun(1)] }
  world.answer = () => {
    if (world.asked.length === 3) controller.abort()
    return undefined
  }
  expect(await boardOver(world, controller.signal).follow(1)).toMatchObject({ why: 'cancelled', run: { id: 1 } })
  expect(world.asked).toHaveLength(3)
})

test('a defect is nobody’s run: it is thrown to whoever waits', async () => {
  const world = empty()
  world.answer = () => {
    throw new TypeError('a defect')
  }
  await expect(boardOver(world).follow(1)).rejects.toThrow('a defect')
})
