// Which runs count as this release's, with every mark there is and without.
import { expect, test } from '@jest/globals'
import type { WorkflowRun } from '@plumbline/github'
import { correlate, correlationOf, shows } from '../../packages/downstream/src/correlation.ts'
import { bestOf, type Marks, sortRuns, wokenRuns } from '../../packages/downstream/src/ours.ts'
import { OCCASION, sampleRun, sampleTarget } from './sample-run.ts'

const PATH = '.github/workflows/docs.yml'
const MARKS: Marks = {
  correlation: 'v1.2.3/docs.yml',
  shown: 'no',
  since: '2026-11-21T09:00:00Z',
  sender: { login: 'github-actions[bot]', bot: true },
}

function ids(runs: readonly WorkflowRun[], marks: Partial<Marks> = {}, target = sampleTarget()) {
  const sorted = sortRuns(runs, PATH, target, OCCASION, { ...MARKS, ...marks })
  return { ours: sorted.ours.map(({ id }) => id), doubtful: sorted.doubtful.map(({ id }) => id) }
}

test('at the released tag the account of our token decides', () => {
  const alice = { actor: { login: 'alice', type: 'User' } }
  expect(ids([sampleRun(1), sampleRun(2, alice)])).toEqual({ ours: [1], doubtful: [] })
  expect(ids([sampleRun(1)], { sender: { login: 'alice', bot: false } })).toEqual({ ours: [], doubtful: [] })
  expect(ids([sampleRun(1), sampleRun(2, { actor: null })])).toEqual({ ours: [1], doubtful: [] })
})

test('the account of a nameless app is no mark: what any bot has started stays doubtful', () => {
  const alice = { actor: { login: 'alice', type: 'User' } }
  expect(ids([sampleRun(1), sampleRun(2, alice)], { sender: { bot: true } })).toEqual({ ours: [], doubtful: [1] })
})

test('several of our account are not told apart, unless each but one had failed before the next began', () => {
  const failed = { status: 'completed', conclusion: 'failure', updated_at: '2026-11-21T10:05:00Z' }
  const later = { created_at: '2026-11-21T10:06:00Z' }
  expect(ids([sampleRun(2), sampleRun(1)])).toEqual({ ours: [], doubtful: [2, 1] })
  expect(ids([sampleRun(2, later), sampleRun(1, failed)])).toEqual({ ours: [2], doubtful: [] })
  expect(ids([sampleRun(2), sampleRun(1, failed)])).toEqual({ ours: [], doubtful: [2, 1] })
  const skipped = { ...failed, conclusion: 'skipped' }
  const runs = [sampleRun(2, later), sampleRun(1, skipped)]
  expect(ids(runs, {}, sampleTarget({ accept: ['skipped'] })).doubtful).toEqual([2, 1])
  expect(ids([sampleRun(2), sampleRun(1)], { justSent: true }).ours).toEqual([2, 1])
})

test('where nobody knows our account every run is doubtful', () => {
  expect(ids([sampleRun(1)], { sender: undefined })).toEqual({ ours: [], doubtful: [1] })
})

test.each([
  ['another workflow', { path: '.github/workflows/site.yml' }],
  ['another event', { event: 'push' }],
  ['another ref', { head_branch: 'main' }],
  ['another commit', { head_sha: 'd'.repeat(40) }],
  ['before the release', { created_at: '2026-11-21T08:59:59Z' }],
])('%s: not ours', (_, changes) => {
  expect(ids([sampleRun(1, changes)])).toEqual({ ours: [], doubtful: [] })
})

test('a run in the very second of the release, and a path with a ref, count', () => {
  const changes = { created_at: '2026-11-21T09:00:00Z', path: `${PATH}@refs/tags/v1.2.3` }
  expect(ids([sampleRun(1, changes)], { since: '2026-11-21T09:00:00.700Z' }).ours).toEqual([1])
})

test('a shown correlation decides alone, at any ref and whoever sent it', () => {
  const target = sampleTarget({ ref: 'main' })
  const at = (id: number, title: string) => sampleRun(id, { head_branch: 'main', display_title: title })
  const marks = { correlation: 'v1.2.3/docs.yml@main', shown: 'yes' as const }
  const runs = [at(1, 'Docs v1.2.4/docs.yml@main'), at(2, 'Docs (v1.2.3/docs.yml@main)'), at(3, 'Docs')]
  expect(ids(runs, marks, target)).toEqual({ ours: [2], doubtful: [] })
  expect(ids(runs.toSpliced(1, 1), { ...marks, justSent: true }, target)).toEqual({ ours: [], doubtful: [] })
})

test('what an earlier attempt sent without the correlation counts as if nothing could show it', () => {
  const shown = { shown: 'yes' as const }
  expect(ids([sampleRun(1)], shown)).toEqual({ ours: [1], doubtful: [] })
  expect(ids([sampleRun(1, { display_title: 'Docs octo/other@v1.2.3/docs.yml' })], shown).ours).toEqual([])
  const at = (id: number, title: string) => sampleRun(id, { head_branch: 'main', display_title: title })
  const runs = [at(1, 'Docs'), at(2, 'Docs v1.2.4/docs.yml@main')]
  expect(ids(runs, shown, sampleTarget({ ref: 'main' }))).toEqual({ ours: [], doubtful: [1] })
})

test('at a branch without a correlation our own runs stay doubtful, whatever tag the title shows', () => {
  const target = sampleTarget({ ref: 'main' })
  const at = (id: number, title: string) => sampleRun(id, { head_branch: 'main', display_title: title })
  expect(ids([at(1, 'Docs')], {}, target)).toEqual({ ours: [], doubtful: [1] })
  const alice = { head_branch: 'main', display_title: 'Docs v1.2.3 dry=true', actor: { login: 'alice', type: 'User' } }
  expect(ids([at(1, 'Docs for v1.2.3'), sampleRun(2, alice)], {}, target)).toEqual({ ours: [], doubtful: [1] })
})

test('in another repository neither the tag nor the account is enough', () => {
  const target = sampleTarget({ repository: 'octo/site' })
  expect(ids([sampleRun(1, { display_title: 'Docs for v1.2.3' })], {}, target)).toEqual({ ours: [], doubtful: [1] })
})

test('correlations: the ref and the released repository stand in them where they have to', () => {
  expect(correlationOf(sampleTarget(), OCCASION)).toBe('v1.2.3/docs.yml')
  expect(correlationOf(sampleTarget({ ref: 'main' }), OCCASION)).toBe('v1.2.3/docs.yml@main')
  expect(correlationOf(sampleTarget({ repository: 'octo/site' }), OCCASION)).toBe('octo/demo@v1.2.3/docs.yml')
  expect(correlationOf(sampleTarget({ start: 'event', workflow: 'go', ref: 'v1.2.3' }), OCCASION)).toBe('v1.2.3/go')
})

test('a correlation is a word of its own', () => {
  const text = 'v1.2.3/docs.yml'
  for (const title of [text, `Docs ${text}`, `(${text})`, `${text}: go`, `${text}.bak ${text}`])
    expect(shows(title, text)).toBe(true)
  for (const title of ['', `${text}@main`, `octo/demo@${text}`, `x${text}`, `${text}.bak`])
    expect(shows(title, text)).toBe(false)
})

test.each([
  [{ declared: ['correlation'], runName: 'Docs ${{ inputs.correlation }}' }, {}, 'yes', { correlation: 'c' }],
  [
    { declared: ['correlation-id'], runName: '${{ github.event.inputs.correlation-id }}' },
    {},
    'yes',
    { 'correlation-id': 'c' },
  ],
  [{ declared: ['correlation'], runName: "Docs ${{ inputs['correlation'] }}" }, {}, 'yes', { correlation: 'c' }],
  [{ declared: ['correlation'], runName: undefined }, {}, 'no', { correlation: 'c' }],
  [{ declared: ['version'], runName: 'Docs' }, {}, 'no', {}],
  [{ declared: ['mark'], runName: 'Docs ${{ inputs.mark }}' }, { mark: 'c' }, 'yes', { mark: 'c' }],
  [
    { declared: ['correlation'], runName: '${{ inputs.correlation }}' },
    { correlation: 'mine' },
    'no',
    { correlation: 'mine' },
  ],
  ['foreign', {}, 'unread', {}],
] as const)('%j with inputs %j', (file, inputs, shown, sent) => {
  expect(correlate(sampleTarget({ inputs }), 'c', file)).toEqual({ inputs: sent, shown })
})

test.each([
  [{ version: '1' }, { version: '1', correlation: 'c' }, true],
  [{ correlation: 'mine' }, { correlation: 'mine' }, false],
  [{ 'correlation-id': 'mine' }, { 'correlation-id': 'mine' }, false],
])('a file that nobody could read is hoped to declare it: %j', (inputs, sent, hoped) => {
  expect(correlate(sampleTarget({ inputs }), 'c', 'unread')).toEqual({ inputs: sent, shown: 'unread', hoped })
})

test('the run to go on with: a success, else one under way, else the newest', () => {
  const ended = (id: number, conclusion: string) => sampleRun(id, { status: 'completed', conclusion })
  expect(bestOf([ended(3, 'failure'), sampleRun(2), ended(1, 'success')], sampleTarget())?.id).toBe(1)
  expect(bestOf([ended(3, 'failure'), sampleRun(2)], sampleTarget())?.id).toBe(2)
  expect(bestOf([ended(3, 'failure'), ended(2, 'cancelled')], sampleTarget())?.id).toBe(3)
  const target = sampleTarget({ accept: ['skipped'] })
  expect(bestOf([ended(3, 'failure'), sampleRun(2), ended(1, 'skipped')], target)?.id).toBe(1)
  expect(bestOf([], sampleTarget())).toBeUndefined()
})

test('woken runs: those of the tag and of the release at our commit, the newest of each event', () => {
  const runs = [
    sampleRun(5, { event: 'push' }),
    sampleRun(4, { event: 'release' }),
    sampleRun(3, { event: 'push' }),
    sampleRun(2, { event: 'push', head_sha: 'd'.repeat(40) }),
    sampleRun(1, { event: 'schedule' }),
    sampleRun(0),
  ]
  expect(wokenRuns(runs, PATH, OCCASION).map(({ id }) => id)).toEqual([5, 4])
})
