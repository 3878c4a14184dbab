// The answer around the decision: dispatches, every further reason, and what to know of a workflow that starts.
import { expect, test } from '@jest/globals'
import { type TriggerEvent, type WorkflowSource, whatStarts } from '@plumbline/triggers'

const JOBS = '\njobs: { a: { runs-on: x } }\n'
const source = (text: string, more: Partial<WorkflowSource> = {}): WorkflowSource => ({
  path: '.github/workflows/publish.yml',
  atRef: text + JOBS,
  onDefaultBranch: text + JOBS,
  ...more,
})
const push: TriggerEvent = { name: 'push', ref: 'refs/tags/v1' }
const only = (file: WorkflowSource, event: TriggerEvent = push, token: 'user' | 'github-token' = 'user') => {
  const [trigger] = whatStarts([file], event, token)
  if (!trigger) throw new Error('one file has one answer')
  return trigger
}

test('files are answered one by one, in their order', () => {
  const files = [source('on: push', { path: 'b.yml' }), source('on: fork', { path: 'a.yml' })]
  expect(whatStarts(files, push, 'user').map(({ path, starts }) => [path, starts])).toEqual([
    ['b.yml', true],
    ['a.yml', false],
  ])
  expect(whatStarts([], push, 'user')).toEqual([])
})

test('the first reason leads, the others follow; each alone stops it', () => {
  const event: TriggerEvent = { ...push, refsInPush: 9, headMessage: 'x [no ci]', sameCommitAgain: true }
  const { code, why, also } = only(
    source('on: [push, workflow_dispatch]', { state: 'disabled_fork' }),
    event,
    'github-token',
  )
  expect([code, ...also.map((reason) => reason.code)]).toEqual([
    'disabled',
    'same-commit',
    'too-many-refs',
    'github-token',
    'skip-ci',
  ])
  expect(why).toContain('gh workflow enable publish.yml')
  // What the file itself refuses stands alone: nothing else matters then.
  expect(only(source('on: fork', { state: 'disabled_fork' }), event).also).toEqual([])
})

test('a workflow that no release concerns gets no advice about dispatches', () => {
  expect(only(source('on: [pull_request, schedule]')).why).toBe(
    '.github/workflows/publish.yml has no "on: push" (it has: pull_request, schedule).',
  )
  expect(only(source('on: workflow_call')).why).toContain('only when another workflow calls it')
})

test('the command of a dispatch names what must be given', () => {
  const inputs = `on:
  workflow_dispatch:
    inputs:
      version: { required: true }
      note: { required: false }
      channel: { required: true, type: choice, options: [a, b] }
      dry-run: { required: true, type: boolean }
      where: { required: true, default: here }`
  const { dispatch, why } = only(source(`run-name: R\n${inputs}`))
  expect(dispatch).toMatchObject({
    possible: true,
    runName: 'R',
    why: 'gh workflow run publish.yml --ref v1 -f version=… -f channel=… -f dry-run=…',
  })
  expect(Object.keys(dispatch.inputs)).toEqual(['version', 'note', 'channel', 'dry-run', 'where'])
  expect(why).toContain(
    'To start it now: `gh workflow run publish.yml --ref v1 -f version=… -f channel=… -f dry-run=…`.',
  )
})

test('names that a shell would read otherwise are quoted', () => {
  const file = source('on: workflow_dispatch', { path: '.github/workflows/my publish.yml' })
  expect(only(file, { name: 'push', ref: 'refs/tags/v1;rm' }).dispatch.why).toBe(
    "gh workflow run 'my publish.yml' --ref 'v1;rm'",
  )
})

const dispatchable = 'on: workflow_dispatch'
test.each([
  ['it is not declared', source('on: push'), 'has no `on: workflow_dispatch` at v1'],
  ['it is not on the default branch', { path: 'p.yml', atRef: dispatchable + JOBS }, 'not on the default branch'],
  ['it is not at the ref', { path: 'p.yml', onDefaultBranch: dispatchable + JOBS }, 'not in the repository at v1'],
  ['it is disabled', source(dispatchable, { state: 'disabled_manually' }), 'disabled_manually: enable it first'],
  ['it is invalid', source(`${dispatchable}\non: push`), 'is not valid at v1'],
])('no dispatch when %s', (_name, file, why) => {
  const { dispatch } = only(file)
  expect(dispatch).toMatchObject({ possible: false, why: expect.stringContaining(why) })
})

test('where no ref is named, the default branch is dispatched', () => {
  const { dispatch } = only(source(dispatchable, { atRef: undefined }), { name: 'repository_dispatch', type: 'x' })
  expect(dispatch).toMatchObject({ possible: true, why: 'gh workflow run publish.yml' })
})

const published: TriggerEvent = { name: 'release', action: 'published', tag: 'v1', prerelease: false, draft: true }
const branch: TriggerEvent = { name: 'push', ref: 'refs/heads/main' }
const created: TriggerEvent = { name: 'create', ref: 'refs/tags/v1' }
test.each([
  ['a tag and its release', 'on: { push: , release: { types: [published] } }', push, 'starts it a second time'],
  ['a release and its tag', 'on: { push: , release: { types: [published] } }', published, 'it starts twice'],
  ['several types of one act', 'on: { release: { types: [published, released] } }', published, 'starts 2 times'],
  ['paths of a branch', "on: { push: { paths: ['src/**'] } }", branch, 'paths was not looked at'],
  ['filters of another event', 'on: { release: { tags: [v9] } }', published, '`tags` below `release` filters nothing'],
  ['filters of create', 'on: { create: { tags: [v9] } }', created, '`tags` below `create` filters nothing'],
])('what may surprise: %s', (_name, text, event, note) => {
  expect(only(source(text), event)).toMatchObject({ starts: true, why: expect.stringContaining(note) })
})

const both = (types: string) => source(`on: { push: , release: { types: [${types}] } }`)
test.each([
  ['released', 'a stable release of this tag starts it a second time'],
  ['edited, published', 'a release published for this tag starts it a second time'],
  ['prereleased', 'a prerelease of this tag that was no draft starts it a second time'],
  ['created', 'a release of this tag that was no draft starts it a second time'],
])('which release of the tag starts it again: %s', (types, note) => {
  expect(only(both(types)).why).toContain(note)
})

test.each(['publish', 'edited', 'deleted, unpublished'])('no release of the tag starts it again: %s', (types) => {
  expect(only(both(types)).why).not.toContain('second time')
})

test('of a pattern that a later one takes back both are named', () => {
  const { code, why } = only(source("on: { push: { tags: ['v*', '!v1', 'w*'] } }"))
  expect(code).toBe('filtered')
  expect(why).toContain(
    '"v1" matches "v*" of "on: push: tags" in .github/workflows/publish.yml, and "!v1" behind it takes it out again',
  )
})

test('a release type that is none is called that, with those there are', () => {
  const { why } = only(source('on: { release: { types: [publish] } }'))
  expect(why).toContain(
    'waits for a GitHub Release that is "publish", which is no activity type of release: there are "published"',
  )
  expect(why).not.toContain('Publish one')
})

test('what a run that is followed must do is no thing to send', () => {
  const file = source('on: { workflow_run: { workflows: [CI], types: [requested] } }')
  const event = { name: 'workflow_run', workflow: 'CI', action: 'completed', branch: 'main' } as const
  const { code, why } = only(file, event)
  expect(code).toBe('wrong-type')
  expect(why).toContain(
    'It starts when such a run is requested; add "completed" on the default branch if it should start then',
  )
  expect(why).not.toContain('Send')
})

test('what follows the runs of a branch does not start with those of a tag', () => {
  const on = (more: string) => source(`on: { workflow_run: { workflows: [CI]${more} } }`)
  expect(only(on('')).why).toContain('It follows the runs of "CI": it starts when they do.')
  const { why } = only(on(', branches: [main]'))
  expect(why).toContain('It follows the runs of "CI" on "main" only: a run at v1 is none of them.')
})

test('no surprise is told where there is none', () => {
  const tags = 'on: { push: { branches: [main] }, release: { types: [published] } }'
  expect(only(source(tags), published).why).not.toContain('twice')
  expect(only(source('on: push')).why).toBe(
    '"on: push" of .github/workflows/publish.yml lets it through; GitHub runs the file as it is at v1.',
  )
})

test('an absent file keeps the name of the version that is there', () => {
  expect(only({ path: 'p.yml', onDefaultBranch: `name: Publish\non: push${JOBS}` })).toMatchObject({
    name: 'Publish',
    code: 'absent',
  })
})

test('a name that every object has is no event and no input', () => {
  expect(only(source('on: constructor')).code).toBe('invalid')
  const event: TriggerEvent = { name: 'workflow_dispatch', ref: 'refs/heads/main', inputs: { constructor: 'x' } }
  expect(only(source(dispatchable), event).code).toBe('inputs')
})
