// Which events start a workflow, by GitHub's filter patterns.
import { expect, test } from '@jest/globals'
import { parseWorkflowFile, triggers } from '@plumbline/rehearsal'
import { matchesPatterns } from '@plumbline/triggers'

const patterns: [string, string[], boolean][] = [
  ['v1.2.3', ['v*'], true],
  ['pkg/v1.0.0', ['v*'], false],
  ['pkg/v1.0.0', ['**'], true],
  ['pkg/v1.0.0', ['*'], false],
  ['pkg/v1.0.0', ['*/v*'], true],
  ['@scope/pkg@1.0.0', ['@scope/**'], true],
  ['v1.2.3', ['v[0-9]+.[0-9]+.[0-9]+'], true],
  ['v1.2.3-rc.1', ['v[0-9]+.[0-9]+.[0-9]+'], false],
  ['v10.20.30', ['v[0-9]+.[0-9]+.[0-9]+'], true],
  ['v1x2', ['v1.2'], false],
  ['v1', ['v[12]'], true],
  ['v3', ['v[12]'], false],
  ['v', ['v1?'], true],
  ['v1', ['v1?'], true],
  ['v2.0.0-rc', ['v*', '!v2*'], false],
  ['v2.0.0', ['v*', '!v2*', 'v2.0.0'], true],
  ['v1', ['!v2'], false],
  ['a*b', ['a\\*b'], true],
  ['axb', ['a\\*b'], false],
  ['releases/10', ['releases/**'], true],
  ['release/v1', ['**/v1'], true],
  ['v1', ['**/v1'], true],
]
test.each(patterns)('"%s" against %j is %s', (name, list, expected) => {
  expect(matchesPatterns(name, list)).toBe(expected)
})

const on = (text: string) =>
  parseWorkflowFile(`on:\n${text}\njobs: { a: { runs-on: x, steps: [{ run: y }] } }`, {
    repository: 'o/r',
    path: '.github/workflows/p.yml',
    ref: 'refs/tags/v1.2.3',
    commit: 'c',
  })
const tagPush = { name: 'push', ref: 'refs/tags/v1.2.3' } as const

test.each([
  ['no filter', '  push:', true, ''],
  ['a tag pattern that matches', '  push: { tags: v* }', true, ''],
  ['a tag pattern that does not', "  push: { tags: ['w*', 'x*'] }", false, '"v1.2.3" matches no pattern'],
  ['branch filters only', '  push: { branches: [main] }', false, 'filters branches only'],
  ['both', '  push: { branches: [main], tags: [v*] }', true, ''],
  ['path filters, which tags ignore', '  push: { paths: [lib/**] }', true, ''],
  ['an ignored tag', '  push: { tags-ignore: [v1*] }', false, '"on: push: tags-ignore"'],
  ['another event', '  release: { types: [published] }', false, 'has no "on: push" (it has: release)'],
])('a tag push with %s', (_name, text, starts, why) => {
  const result = triggers(on(text), tagPush)
  expect(result.starts).toBe(starts)
  expect('why' in result ? result.why : '').toContain(why)
})

test('a branch push and a dispatch', () => {
  const workflow = on('  push: { tags: [v*] }\n  workflow_dispatch:')
  expect(triggers(workflow, { name: 'push', ref: 'refs/heads/main' })).toMatchObject({ starts: false })
  expect(triggers(workflow, { name: 'workflow_dispatch', ref: 'refs/heads/main' })).toEqual({ starts: true })
  expect(triggers(on('  push:'), { name: 'workflow_dispatch', ref: 'refs/heads/main' })).toMatchObject({
    starts: false,
  })
})

test('the hour of a schedule', () => {
  const hour = { name: 'schedule', ref: 'refs/heads/main' } as const
  expect(triggers(on("  schedule: [{ cron: '17 5 * * *' }]"), hour)).toEqual({ starts: true })
  expect(triggers(on('  push:'), hour)).toMatchObject({ starts: false, why: expect.stringContaining('"on: schedule"') })
})

test.each([
  ['no filter', '  pull_request:', 'opened', true, ''],
  ['types that it is not', '  pull_request: { types: [closed] }', 'opened', false, '"closed"'],
  ['no types, closed', '  pull_request:', 'closed', false, '"opened", "synchronize", "reopened"'],
  ['its base branch', '  pull_request: { branches: [main] }', 'opened', true, ''],
  [
    'another base branch',
    "  pull_request: { branches: ['releases/**'] }",
    'opened',
    false,
    '"main" matches no pattern',
  ],
  ['an ignored base branch', '  pull_request: { branches-ignore: [main] }', 'opened', false, '"on: pull_request: bran'],
  ['paths, which are not looked at', '  pull_request: { paths: [docs/**] }', 'opened', true, ''],
  ['another event', '  push:', 'opened', false, 'has no "on: pull_request" (it has: push)'],
])('a pull request with %s', (_name, text, action, starts, why) => {
  const result = triggers(on(text), { name: 'pull_request', ref: 'refs/pull/1/merge', action, base: 'main' })
  expect(result.starts).toBe(starts)
  expect('why' in result ? result.why : '').toContain(why)
})
