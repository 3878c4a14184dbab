// What is told of jobs that said nothing: the failed step's own stretch of the log, its script, and every job that failed.
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type ReleaseWorld, releaseWorld } from '../../test/github/release-world.ts'
import { reportWith } from './issue-scene.ts'
import { jobs, type Need, RUN_ID } from './pypi-shape.ts'

let world: ReleaseWorld
beforeEach(async () => {
  world = await releaseWorld()
})
afterEach(async () => {
  await world.close()
  expect(world.problems).toEqual([])
})

const AT = '2026-11-21T10:00:00.1234567Z '

interface Step {
  readonly name: string
  readonly conclusion?: 'success' | 'failure'
  readonly started_at?: string
  readonly completed_at?: string
}

const stepsOf = (steps: readonly Step[]) =>
  steps.map((step, index) => ({ number: index + 1, status: 'completed', conclusion: 'failure', ...step }) as const)

/** The report on a job of these steps with this log. */
async function reportOn(log: readonly string[], steps: readonly Step[] = [{ name: 'npm test' }]): Promise<string> {
  const shown = jobs({ tests: 'failure' }).map((job) => ({ ...job, steps: stepsOf(steps) }))
  world.github.setJobs(RUN_ID, shown)
  world.github.setLog(RUN_ID, 0, `\uFEFF${log.join('\r\n')}\r\n`)
  await reportWith(world, { tests: { result: 'failure' } })
  return world.github.issues.list()[0]?.body ?? ''
}

const group = (...lines: string[]) => [
  `##[group]Run ${lines[0]}`,
  ...lines.map((line) => `\u001b[36;1m${line}\u001b[0m`),
]
const SHELL = ['shell: /usr/bin/bash -e {0}', '##[endgroup]']
const many = (text: string, count = 60) => Array.from({ length: count }, (_, index) => `${text} ${index}`)
const stamped = (at: string, lines: readonly string[]) => lines.map((line) => `${at}${line}`)

test('a job that said nothing is told from the end of its log', async () => {
  const script = group('npm test -- @octo/demo')
  const told = [
    `AssertionError: plumb is not straight, fixes #7, npm_${'a1'.repeat(18)}`,
    '##[error]Process completed with exit code 1.',
  ]
  const log = [...many('earlier', 50), ...script, ...SHELL, ...many('noise', 5000), ...told, ...many('after', 50)]
  const body = await reportOn(stamped(AT, log))
  expect(body).toContain('**Command or request:**\n\n```text\nnpm test -- @octo/demo\n```')
  expect(body).toContain(
    'AssertionError: plumb is not straight, fixes #7, ***\n##[error]Process completed with exit code 1.\nafter 0\nafter 1\nafter 2\n```',
  )
  expect(body).toContain('**The end of its log:**\n\n```text\nnoise 4965\n')
  expect(body).not.toContain('\u001b')
  expect(body).toContain('step "npm test"')
})

test('the whole script is shown, not its first line', async () => {
  const script = group('set -euo pipefail', 'npm ci', 'npm run integration')
  const body = await reportOn(
    stamped(AT, [...script, ...SHELL, 'boom', '##[error]Process completed with exit code 7.']),
  )
  expect(body).toContain('**Command or request:**\n\n```text\nset -euo pipefail\nnpm ci\nnpm run integration\n```')
})

const CAUSE = [
  ...group('npm test'),
  ...SHELL,
  'AssertionError: the real cause',
  '##[error]Process completed with exit code 1.',
]
const COVERAGE = [
  '##[group]Run codecov/codecov-action@v5',
  'with:',
  '  token: ***',
  '##[endgroup]',
  ...many('uploading'),
  '##[error]Codecov: no token',
]
const POST = ['Post job cleanup.', ...many('cache'), "##[error]The process '/usr/bin/tar' failed with exit code 2"]

test.each([
  ['a step that always runs', COVERAGE, [{ name: 'Tests' }, { name: 'Coverage' }]],
  ['what the runner does afterwards', POST, [{ name: 'Tests' }]],
])('an error of %s is not told in the place of the first one', async (_name, later, steps) => {
  const times = { started_at: '2026-11-21T10:00:00Z', completed_at: '2026-11-21T10:00:05Z' }
  const log = [...stamped(AT, CAUSE), ...stamped('2026-11-21T10:00:09.0000000Z ', later)]
  for (const [first = { name: '' }, ...rest] of [steps, steps.map((step) => ({ ...step, ...times }))]) {
    const body = await reportOn(log, [first, ...rest])
    expect(body).toContain('step "Tests"')
    expect(body).toContain('**Command or request:**\n\n```text\nnpm test\n```')
    expect(body).toContain('AssertionError: the real cause')
    expect(body).not.toMatch(/uploading|Codecov|tar' failed/)
  }
})

test('an error that did not matter, before the failed step, is not told either', async () => {
  const steps = [
    { name: 'Lint', conclusion: 'success', started_at: '2026-11-21T10:00:00Z', completed_at: '2026-11-21T10:00:03Z' },
    { name: 'Tests', started_at: '2026-11-21T10:00:03.000Z', completed_at: '2026-11-21T10:00:05Z' },
  ] as const
  const lint = [...group('npm run lint'), ...SHELL, '##[error]Process completed with exit code 1.']
  const body = await reportOn([...stamped(AT, lint), ...stamped('2026-11-21T10:00:03.5000000Z ', CAUSE)], steps)
  expect(body).toContain('```text\nnpm test\n```')
  expect(body).not.toContain('npm run lint')
})

test("a group of that name in a program's own output begins no step", async () => {
  const own = [
    '##[group]Run unit tests',
    'ok 1',
    '##[endgroup]',
    'AssertionError: the real cause',
    '##[error]Process completed with exit code 1.',
  ]
  const body = await reportOn(stamped(AT, [...group('npm test'), ...SHELL, ...own]))
  expect(body).toContain('**Command or request:**\n\n```text\nnpm test\n```')
  expect(body).toContain('ok 1\n')
})

test('every job that failed is told, the first one in full', async () => {
  world.github.setJobs(
    RUN_ID,
    jobs({ lint: 'failure', test: 'failure', docs: 'cancelled' }).map((job) => ({
      ...job,
      steps: stepsOf([{ name: `Do ${job.name}` }]),
    })),
  )
  world.github.setLog(
    RUN_ID,
    0,
    stamped(AT, [...group('npm run lint'), ...SHELL, 'lint says so', '##[error]x']).join('\n'),
  )
  world.github.setLog(
    RUN_ID,
    1,
    stamped(AT, [...CAUSE.slice(0, -1), ...many('at'), `${'y'.repeat(2000)}`, '##[error]z']).join('\n'),
  )
  const needs: Record<string, Need> = {
    lint: { result: 'failure' },
    test: { result: 'failure' },
    docs: { result: 'cancelled' },
  }
  const { summary } = await reportWith(world, needs)
  expect(summary).toContain('step "Do lint"')
  expect(summary).toMatch(
    /\*\*Also failed:\*\*\n\n- \[test\]\(\S+\), step "Do test"\n- \[docs\]\(\S+\), step "Do docs" \(cancelled\)\n/,
  )
  expect(summary).toContain('lint says so')
  expect(summary).toMatch(/\*\*The end of the log of test:\*\*\n\n```text\n… cut; whole in \S+\ny{900}/)
})
