// Chains of workflow_run behind an event.
import { expect, test } from '@jest/globals'
import { type TokenKind, type TriggerEvent, type WorkflowSource, whatFollows } from '@plumbline/triggers'

function workflow(name: string, on: string): WorkflowSource {
  const text = `name: ${name}\non: ${on}\njobs: { a: { runs-on: x } }\n`
  return { path: `.github/workflows/${name}.yml`, atRef: text, onDefaultBranch: text }
}
const after = (...names: readonly string[]) => `{ workflow_run: { workflows: [${names}], types: [completed] } }`
const push: TriggerEvent = { name: 'push', ref: 'refs/tags/v1' }

function follows(files: readonly WorkflowSource[], event: TriggerEvent = push, token: TokenKind = 'user') {
  return whatFollows(files, event, token, 'main').map((each) => [
    each.after,
    each.trigger.name,
    each.level,
    each.trigger.code,
  ])
}

test('the chain of the documentation: B, C and D run, E does not', () => {
  const chain = [
    workflow('A', 'push'),
    ...['B', 'C', 'D', 'E'].map((name, at) => workflow(name, after('ABCD'[at] ?? ''))),
  ]
  expect(follows(chain)).toEqual([
    ['A', 'B', 0, 'starts'],
    ['B', 'C', 1, 'starts'],
    ['C', 'D', 2, 'starts'],
    ['D', 'E', 3, 'chain-too-long'],
  ])
})

test('a circle ends', () => {
  const circle = [workflow('A', `{ push: , workflow_run: { workflows: [B] } }`), workflow('B', after('A', 'B'))]
  const found = follows(circle)
  expect(found.filter(([, , , code]) => code === 'starts')).toHaveLength(6)
  expect(found.at(-1)?.[3]).toBe('chain-too-long')
})

test('runs that GITHUB_TOKEN dispatched are followed by nothing, and it is told', () => {
  const files = [workflow('A', 'workflow_dispatch'), workflow('B', after('A'))]
  const dispatch: TriggerEvent = { name: 'workflow_dispatch', ref: 'refs/tags/v1', workflow: 'A.yml' }
  expect(follows(files, dispatch, 'github-token')).toEqual([['A', 'B', 0, 'github-token']])
  expect(follows(files, dispatch, 'app')).toEqual([['A', 'B', 0, 'starts']])
})

test('the branch of the followed run: the tag first, then the default branch', () => {
  const branches = (name: string, branch: string) =>
    `{ workflow_run: { workflows: [${name}], types: [completed], branches: [${branch}] } }`
  const files = [workflow('A', 'push'), workflow('B', branches('A', 'v*')), workflow('C', branches('B', 'main'))]
  expect(follows([...files, workflow('D', branches('A', 'main'))])).toEqual([
    ['A', 'B', 0, 'starts'],
    ['A', 'D', 0, 'filtered'],
    ['B', 'C', 1, 'starts'],
  ])
})

test('nothing follows what does not start', () => {
  expect(follows([workflow('A', 'fork'), workflow('B', after('A'))])).toEqual([])
})

test('a run is followed from its beginning, too, by what listens to that', () => {
  const types = (name: string, list: string) => workflow(name, `{ workflow_run: { workflows: [A], types: [${list}] } }`)
  const files = [
    workflow('A', 'push'),
    types('B', 'requested'),
    types('C', 'in_progress'),
    types('D', 'requested, completed'),
  ]
  const found = whatFollows([...files, types('E', 'finished')], push, 'user', 'main')
  expect(found.map(({ action, trigger }) => [trigger.name, action, trigger.code])).toEqual([
    ['B', 'requested', 'starts'],
    ['C', 'in_progress', 'starts'],
    ['D', 'completed', 'starts'],
    ['E', 'completed', 'wrong-type'],
  ])
})
