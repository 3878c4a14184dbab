// What a scenario does to the world is followed: a disturbance that nothing met is told, and one that was met is not.
import { afterEach, expect, test } from '@jest/globals'
import { scenarioNamed } from '@plumbline/rehearsal'
import type { Act, Stage } from '../../../packages/rehearsal/src/scenarios/index.ts'
import { play, type RehearsedRepository, rehearsedRepository, WORKFLOW } from './rehearsed-repository.ts'

/** Jobs `build` and `publish`; the second one runs this. */
const publishing = (...lines: readonly string[]) => `name: publish
on:
  push: { tags: ['v*'] }
permissions: {}
jobs:
  build:
    runs-on: ubuntu-24.04
    steps: [{ run: echo built }]
  publish:
    needs: build
    runs-on: ubuntu-24.04
    steps:
      - run: |
          ${['true', ...lines].join('\n          ')}
`
const ask = (path: string, method = 'GET') =>
  `node -e 'fetch(new URL("${path}", process.env.PIP_INDEX_URL), { method: "${method}" }).catch(() => {})'`
const UPLOAD = ask('/legacy/', 'POST')
const READ = ask('/simple/demo-pkg/')

let repository: RehearsedRepository
afterEach(() => repository.remove())

async function unmet(arrange: (stage: Stage) => unknown, ...lines: readonly string[]): Promise<readonly string[]> {
  repository = rehearsedRepository({ [WORKFLOW]: publishing(...lines) })
  const act: Act = { event: 'push', tells: '', arrange: async (stage) => void (await arrange(stage)) }
  return (await play(repository, { acts: [act] })).result.unmet
}

const failing = { times: 1, when: 'before-accept', effect: { kind: 'status', status: 503 } } as const
const upload = (stage: Stage) => stage.addFault({ ...stage.registry.upload, ...failing })

test('a fault that no request met is told by what it was for, also when it was cleared', async () => {
  expect(await unmet(upload)).toEqual(['no upload to PyPI was sent that could go wrong'])
  const exchange = (stage: Stage) => {
    stage.addFault({ ...stage.registry.exchange, ...failing })
    stage.clearFaults()
  }
  expect(await unmet(exchange)).toEqual(['no ID token for PyPI was sent that could go wrong'])
  const other = (stage: Stage) => stage.addFault({ service: 'github', method: 'POST', path: /\/releases$/, ...failing })
  expect(await unmet(other)).toEqual(['no POST to github for /releases$ was sent that could go wrong'])
})

test('one that was met is not told; of two each needs a request of its own', async () => {
  expect(await unmet(upload, UPLOAD)).toEqual([])
  const both = (stage: Stage) => {
    upload(stage)
    upload(stage)
  }
  expect(await unmet(both, UPLOAD)).toEqual(['no upload to PyPI was sent that could go wrong'])
  expect(await unmet(both, UPLOAD, UPLOAD)).toEqual([])
})

test('a cache has hidden something only if the same was asked for before and after an upload, or twice after it', async () => {
  const lag = (stage: Stage) => stage.lagReads(60_000)
  const told = ['nothing that was uploaded was asked for more than once']
  expect(await unmet(lag, UPLOAD, READ)).toEqual(told)
  expect(await unmet(lag, READ, READ)).toEqual(told)
  expect(await unmet(lag, READ, UPLOAD, ask('/simple/other/'))).toEqual(told)
  expect(await unmet(lag, READ, UPLOAD, READ)).toEqual([])
  expect(await unmet(lag, UPLOAD, READ, READ)).toEqual([])
})

test('another publisher, a conflict in the log and a dispatched workflow must be met as well', async () => {
  const told = await unmet((stage) => {
    stage.trustOther()
    stage.logConflicts(1)
    stage.simulateDownstream('failure')
  })
  expect(told).toEqual([
    'no token exchange was refused',
    'nothing was sent to the transparency log',
    'no workflow was dispatched',
  ])
  expect(await unmet((stage) => stage.trustOther(), ask('/_/oidc/mint-token', 'POST'))).toEqual([])
})

test('what waits for a job that never comes is told', async () => {
  repository = rehearsedRepository({ [WORKFLOW]: publishing().replace('  publish:', '  upload:') })
  const { result } = await play(repository, scenarioNamed('tag-moves'))
  expect(result.unmet).toEqual(['no job came that it waits for'])
})

test('a fault that is added before each job is met when one of them meets it', async () => {
  repository = rehearsedRepository({ [WORKFLOW]: publishing(UPLOAD) })
  const fault = { service: 'pypi', method: 'POST', path: /^\/legacy\/$/, ...failing } as const
  const beforeJob: Act['beforeJob'] = (_path, stage) => {
    stage.clearFaults()
    stage.addFault(fault)
  }
  expect((await play(repository, { acts: [{ event: 'push', tells: '', beforeJob }] })).result.unmet).toEqual([])
})

test('the job that publishes is known by what it does, whatever it is called', async () => {
  const step = 'uses: plumbline-release/plumbline/actions/publish-with-oidc@v1'
  repository = rehearsedRepository({
    [WORKFLOW]: publishing()
      .replace('  publish:', '  upload:')
      .replace(/- run: \|\n.*/, `- ${step}`),
  })
  const { result } = await play(repository, scenarioNamed('tag-moves'))
  expect(result.unmet).toEqual([])
})

test('no job failed: there is nothing to run again, and that is said instead of an error', async () => {
  repository = rehearsedRepository({ [WORKFLOW]: publishing() })
  const { result, ended } = await play(repository, scenarioNamed('log-is-down'))
  expect(ended).toEqual(['build: success', 'publish: success'])
  expect(result.unmet).toEqual([
    'nothing for the transparency log was sent that could go wrong',
    'every job succeeded, so that there are no failed ones to run again, and the act after it was not played',
  ])
})

test('a good day disturbs nothing', async () => {
  repository = rehearsedRepository({ [WORKFLOW]: publishing() })
  expect((await play(repository, scenarioNamed('good-day'))).result.unmet).toEqual([])
})
