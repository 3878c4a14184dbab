// Requests stand with the step that made them; what a client repeats by itself stands there once, a send never vanishes.
import { expect, test } from '@jest/globals'
import { createTranscript, type RunEvent } from '@plumbline/rehearsal'
import type { LoggedRequest } from '@plumbline/standins'
import { requestLines } from '../../../packages/rehearsal/src/transcript/request-lines.ts'

const asked = (what: Partial<LoggedRequest> = {}): LoggedRequest => ({
  service: 'npm',
  kind: 'read',
  method: 'GET',
  path: '/level',
  status: 200,
  client: 'plumbline',
  job: undefined,
  ...what,
})
const artifact = (path: string, kind: LoggedRequest['kind'], method = 'POST', status = 200) =>
  asked({ service: 'artifacts', client: '@actions/artifact', path, kind, method, status })

test('our own requests are told one by one, with what came back', () => {
  const lines = requestLines([asked(), asked({ status: 404, path: '/level/1.0.0' }), asked({ status: 0 })])
  expect(lines).toEqual([
    'npm read GET /level → 200',
    'npm read GET /level/1.0.0 → 404',
    'npm read GET /level → connection cut',
  ])
})

test('polling is one group of lines however often it took; sends are never folded', () => {
  const round = [asked(), asked({ path: '/level/1.0.0', status: 404 })]
  const put = asked({ kind: 'upload', method: 'PUT', status: 503 })
  expect(requestLines([...round, ...round, ...round])).toEqual(requestLines(round))
  expect(requestLines([asked(), asked(), asked()])).toEqual(['npm read GET /level → 200'])
  expect(requestLines([put, put])).toHaveLength(2)
  expect(requestLines([asked({ status: 404 }), asked({ status: 200 }), asked({ status: 404 })])).toHaveLength(3)
})

test('what a step asks side by side stands by its paths, commits apart, between its writes', () => {
  const read = (path: string) => asked({ service: 'github', path })
  const [one, other] = [read(`/commits/${'b'.repeat(40)}`), read(`/commits/${'a'.repeat(40)}`)]
  const wrote = asked({ service: 'github', kind: 'write', method: 'POST', path: '/a' })
  const lines = requestLines([read('/tags'), one, other, read('/b'), wrote, read('/z'), read('/a')], true)
  const paths = lines.map((line) => / (\/\S*) →/.exec(line)?.[1])
  expect(paths).toEqual(['/b', one.path, other.path, '/tags', '/a', '/a', '/z'])
  expect(requestLines([read('/tags'), read('/b')])[0]).toContain('/tags')
})

test("a client's own requests are told by kind, and a refusal among them with its status", () => {
  const npm = { client: 'npm' }
  expect(
    requestLines([
      asked(npm),
      asked({ ...npm, path: '/-/x', status: 404 }),
      asked({ ...npm, kind: 'upload', method: 'PUT' }),
    ]),
  ).toEqual(['npm (its client) read', 'npm (its client) upload'])
  expect(requestLines([asked({ ...npm, kind: 'upload', method: 'PUT', status: 403 })])).toEqual([
    'npm (its client) upload → 403',
  ])
  expect(requestLines([asked({ ...npm, kind: 'upload', method: 'PUT', status: 0 })])).toEqual([
    'npm (its client) upload → connection cut',
  ])
})

test('reads of several things by their numbers stand newest first, in whichever order they arrived', () => {
  const run = (id: number) => asked({ service: 'github', path: `/actions/runs/${id}/artifacts?page=1` })
  const shown = (...ids: readonly number[]) =>
    ids.map((id) => `github read GET /actions/runs/${id}/artifacts?page=1 → 200`)
  expect(requestLines([run(3), run(1), run(2)])).toEqual(shown(3, 2, 1))
  const wrote = asked({ kind: 'write', method: 'PUT' })
  expect(requestLines([run(2), wrote, run(10)])).toEqual([...shown(2), 'npm write PUT /level → 200', ...shown(10)])
  const sent = (id: number) => asked({ service: 'github', kind: 'write', method: 'POST', path: `/releases/${id}` })
  expect(requestLines([sent(1), sent(2)])).toEqual([1, 2].map((id) => `github write POST /releases/${id} → 200`))
})

test('services that are asked side by side are told one after the other, whichever answered first', () => {
  const github = (path: string) => asked({ service: 'github', path })
  const wrote = asked({ kind: 'write', method: 'PUT' })
  const told = ['github read GET /tag → 200', 'github read GET /commit → 200', 'npm read GET /level → 200']
  expect(requestLines([github('/tag'), asked(), github('/commit')])).toEqual(told)
  expect(requestLines([asked(), github('/tag'), github('/commit')])).toEqual(told)
  expect(requestLines([asked(), wrote, github('/tag')])).toEqual([
    'npm read GET /level → 200',
    'npm write PUT /level → 200',
    'github read GET /tag → 200',
  ])
})

test('what pip asks an index is told by kind, what we ask one by one', () => {
  const pip = { service: 'pypi', client: 'pip', path: '/simple/demo/' } as const
  expect(requestLines([asked(pip), asked({ ...pip, path: '/files/ab/cd/ef/demo-1.0.tar.gz' })])).toEqual([
    'pypi (pip) read',
  ])
  const sent = { service: 'pypi', kind: 'upload', method: 'POST', path: '/legacy/' } as const
  expect(requestLines([asked(sent), asked(sent)])).toEqual(Array(2).fill('pypi upload POST /legacy/ → 200'))
})

test('two sends of a client with nothing between them are two lines', () => {
  const put = asked({ client: 'npm', kind: 'upload', method: 'PUT' })
  expect(requestLines([put, put])).toHaveLength(2)
})

test('artifacts are told by their ids in order, whichever came first; deleting one is no detail', () => {
  const service = '/twirp/github.actions.results.api.v1.ArtifactService'
  const up = [
    artifact(`${service}/CreateArtifact`, 'write'),
    artifact('/blobs/u/41?comp=block', 'upload', 'PUT'),
    artifact(`${service}/FinalizeArtifact`, 'write'),
  ]
  const down = [
    artifact(`${service}/ListArtifacts`, 'read'),
    artifact('/blobs/u/43', 'read', 'GET'),
    artifact('/blobs/u/42', 'read', 'GET'),
  ]
  expect(requestLines([...up, ...down])).toEqual(['artifacts upload of 41', 'artifacts read of 42, 43'])
  expect(requestLines([artifact(`${service}/DeleteArtifact`, 'write')])).toEqual([
    `artifacts write ${service}/DeleteArtifact`,
  ])
  expect(requestLines([artifact(`${service}/CreateArtifact`, 'write', 'POST', 409)])).toEqual([
    'artifacts upload → 409',
  ])
})

const at = (runId: number, path: string) => ({ runId, path })
const began = (runId: number, path: string): RunEvent[] => [
  { kind: 'job-started', ...at(runId, path), name: path },
  { kind: 'step-started', ...at(runId, path), step: 'do' },
]
const ended = (runId: number, path: string, outputs: Record<string, string> = {}): RunEvent[] => [
  {
    kind: 'step-ended',
    ...at(runId, path),
    report: { name: 'do', line: 1, conclusion: 'success', tolerated: false, outputs, milliseconds: 5 },
  },
  { kind: 'job-ended', ...at(runId, path), result: { conclusion: 'success', outputs: {}, steps: [] }, milliseconds: 9 },
]

test('a dispatched run stands behind the step that dispatched it, and each job keeps its own requests', () => {
  const log: LoggedRequest[] = []
  const transcript = createTranscript(log)
  const tell = (...events: RunEvent[]) => events.forEach(transcript.record)
  const [outer, inner] = [at(1, 'fan-out'), at(2, 'announce')]
  tell({ kind: 'run-started', runId: 1, workflow: 'publish', event: 'push', ref: 'v1' }, ...began(1, 'fan-out'))
  log.push(asked({ service: 'github', path: '/dispatches', kind: 'write', method: 'POST', job: outer }))
  const poll = asked({ service: 'github', path: '/runs/2', status: 0, job: outer })
  tell(
    { kind: 'run-started', runId: 2, workflow: 'announce', event: 'workflow_dispatch', ref: 'v1' },
    ...began(2, 'announce'),
  )
  log.push(poll, asked({ service: 'github', path: '/commits', job: inner }), asked({ path: '/level' }))
  tell(...ended(2, 'announce'))
  // A request is told as it was answered in the end, not as it stood when another step ended.
  Object.assign(poll, { status: 200 })
  tell({ kind: 'run-ended', runId: 2, conclusion: 'success' }, ...ended(1, 'fan-out', { result: 'complete' }), {
    kind: 'run-ended',
    runId: 1,
    conclusion: 'success',
  })
  transcript.note('done')
  expect(transcript.text()).toBe(`# publish (push at v1)

## fan-out
- do: success
    github write POST /dispatches → 200
    github read GET /runs/2 → 200
    output result = complete

        # announce (workflow_dispatch at v1)

        ## announce
        - do: success
            github read GET /commits → 200
            npm read GET /level → 200
        = announce: success

        run: success

= fan-out: success

run: success

done
`)
})

test('skipped jobs, annotations, summaries and tolerated failures are in it', () => {
  const transcript = createTranscript([])
  const report = {
    name: 'do',
    line: 1,
    conclusion: 'success',
    tolerated: true,
    outputs: { text: 'a\nb' },
    milliseconds: 1,
  } as const
  const events: RunEvent[] = [
    { kind: 'run-started', runId: 1, workflow: 'publish', event: 'push', ref: 'v1' },
    { kind: 'job-skipped', ...at(1, 'try'), why: "job 'verify' failed" },
    ...began(1, 'build'),
    {
      kind: 'step-annotation',
      ...at(1, 'build'),
      step: 'do',
      annotation: { level: 'error', title: 'no-files', message: 'One.\nTwo.' },
    },
    { kind: 'step-summary', ...at(1, 'build'), step: 'do', markdown: '### It\n' },
    { kind: 'step-ended', ...at(1, 'build'), report },
  ]
  events.forEach(transcript.record)
  expect(transcript.text()).toBe(`# publish (push at v1)

## try: skipped (job 'verify' failed)

## build
- do: success (tolerated)
    output text = a⏎b
    error no-files: One.
    Two.
    summary:
      | ### It
`)
})
