// Our workflows and the examples keep the rules of design §3: least power, pinned actions, nothing from the outside in a shell.
import { expect, test } from '@jest/globals'
import { parse } from 'yaml'
import { filesOf, textOf } from './project-files.ts'
import { stepProblems, unversionedPins, workflowProblems } from './workflow-rules.ts'

const workflows = filesOf('.github/workflows/*.{yml,yaml}', 'workflows-examples/**/.github/workflows/*.{yml,yaml}')
const composites = filesOf('actions/*/action.yml').filter((path) => parse(textOf(path)).runs.using === 'composite')

test('there are workflows', () => {
  expect(workflows).toContain('.github/workflows/ci.yml')
})

test.each(workflows)('%s keeps the rules', (path) => {
  expect(workflowProblems(path, textOf(path))).toEqual([])
})

test.each(composites)('%s keeps the rules', (path) => {
  const text = textOf(path)
  const steps: Parameters<typeof stepProblems>[1][] = parse(text).runs.steps
  expect([...steps.flatMap((step) => stepProblems(path, step, true)), ...unversionedPins(path, text)]).toEqual([])
})

const PIN = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1'

function workflowWith(step: string, permissions = 'permissions: {}'): string {
  return `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    ${permissions}\n    steps:\n      - ${step}\n`
}

const CACHE = 'uses: actions/cache/restore@27d5ce7f107fe9357f9df03efb73ab90386fccae # v5.0.5'
const AUDIT = 'uses: $/actions/audit-releases'

const broken = [
  ['a file that GitHub would refuse', workflowWith('run: date', 'bogus: 1')],
  ['a job without permissions', workflowWith('run: date', 'name: x')],
  ['an action at a tag', workflowWith('uses: actions/setup-python@v6')],
  ['an expression inside run', workflowWith('run: echo ${{ github.ref_name }}')],
  ['a checkout that keeps its token', workflowWith(`uses: ${PIN} # v7.0.1`)],
  ['a cache', workflowWith('uses: actions/cache@3d3c42e5aac5ba805825da76410c181273ba90b1 # v5.0.0')],
  ['a cache beside a command', workflowWith(`${CACHE}\n      - run: make`)],
  ['a cache beside an action that makes something', workflowWith(`${CACHE}\n      - uses: $/actions/verify-package`)],
  ['a cache where something may be written', workflowWith(CACHE, 'permissions: { contents: write }')],
  ['an own action by path', workflowWith('uses: ./actions/detect-prerelease')],
  ['an own action by slug', workflowWith('uses: plumbline-release/plumbline/actions/detect-prerelease@v1')],
  ['a pin without its version', workflowWith(`uses: ${PIN}\n        with: { persist-credentials: false }`)],
] as const

test.each(broken)('refuses %s', (_name, text) => {
  expect(workflowProblems('.github/workflows/x.yml', text)).toHaveLength(1)
})

test('the final job of CI waits for every other job', () => {
  const { jobs } = parse(textOf('.github/workflows/ci.yml'))
  const others = Object.keys(jobs).filter((id) => id !== 'conclusion')
  expect([...jobs.conclusion.needs].sort()).toEqual(others.sort())
})

test('accepts a cache in a job that only reads', () => {
  const text = workflowWith(`${CACHE}\n      - ${AUDIT}`, 'permissions: { contents: read, issues: write }')
  expect(workflowProblems('.github/workflows/x.yml', text)).toEqual([])
})

test('accepts a workflow that keeps them', () => {
  const text = workflowWith(`uses: ${PIN} # v7.0.1\n        with: { persist-credentials: false }`)
  expect(workflowProblems('.github/workflows/x.yml', text)).toEqual([])
})

test('refuses an example that names its own repository where ours is meant', () => {
  const text = workflowWith('uses: $/actions/detect-prerelease')
  expect(workflowProblems('workflows-examples/npm/.github/workflows/publish.yml', text)).toHaveLength(1)
})
