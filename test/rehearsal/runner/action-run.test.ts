// runAction: what every action test stands on.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { simulatedClock } from '@plumbline/standins'
import { createActions, nodeAction } from './actions-fixture.ts'

const inputs = `  dry-run:
    description: a flag
    default: 'false'
  token:
    description: the token
    default: \${{ github.token }}
  two words:
    description: a blank
  plain:
    description: no default`
const main = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
const env = process.env
appendFileSync(env.GITHUB_OUTPUT, 'seen<<E\\n' + JSON.stringify(Object.fromEntries(Object.entries(env).filter(([n]) => n.startsWith('INPUT_')))) + '\\nE\\n')
appendFileSync(env.GITHUB_OUTPUT, 'foreign=' + (env.PLANTED ?? 'none') + ' ' + (env.GITHUB_SHA ?? 'removed') + ' ' + env.EXTRA + '\\n')
appendFileSync(env.GITHUB_STATE, 'kept=for post\\n')
appendFileSync(env.GITHUB_ENV, 'LATER=1\\n')
appendFileSync(env.GITHUB_STEP_SUMMARY, '# Sum')
console.log('::add-mask::secret value')
console.log('::error file=a.txt,line=2,title=code::first%0Asecond')
console.error('::warning::on stderr')
mkdirSync(env.RUNNER_TEMP + '/plumbline', { recursive: true })
writeFileSync(env.RUNNER_TEMP + '/plumbline/record.json', '{"schema":1}')
process.exitCode = 3
`
const root = createActions({
  'try/action.yml': nodeAction('try', inputs, '  post: post.mjs\n'),
  'try/main.mjs': main,
  'try/post.mjs': "console.log('post ' + process.env.STATE_kept)",
  'wait/action.yml': nodeAction('wait', '  none:\n    description: nothing'),
  'wait/main.mjs': "setTimeout(() => console.log('waited'), 600_000)",
  'both/action.yml': `name: both
description: a composite action
inputs:
  word:
    description: a word
outputs:
  shown:
    description: what it saw
    value: \${{ steps.shell.outputs.shown }}
runs:
  using: composite
  steps:
    - id: shell
      shell: bash
      env:
        WORD: \${{ inputs.word }}
      run: |
        echo 'shell step'
        echo "shown=$WORD $GITHUB_REF $GITHUB_REPOSITORY $EXTRA $(cat file.txt)" >> "$GITHUB_OUTPUT"
    - uses: $/actions/try
`,
  'half/action.yml': nodeAction('half', '  none:\n    description: nothing').replace('main.mjs', 'gone.mjs'),
})

test('gives everything that a step answers, and nothing of this machine to the action', async () => {
  process.env['PLANTED'] = 'leak'
  const result = await runAction({
    root,
    name: 'try',
    inputs: { 'dry-run': 'true' },
    env: { GITHUB_SHA: '', EXTRA: 'x' },
  })
  delete process.env['PLANTED']
  expect(JSON.parse(result.outputs['seen'] ?? '')).toEqual({ 'INPUT_DRY-RUN': 'true', INPUT_TOKEN: '' })
  expect(result).toMatchObject({
    code: 3,
    outputs: { foreign: 'none removed x' },
    state: { kept: 'for post' },
    env: { LATER: '1' },
    summary: '# Sum',
    annotations: [
      { level: 'error', file: 'a.txt', line: 2, title: 'code', message: 'first\nsecond' },
      { level: 'warning', message: 'on stderr' },
    ],
    masks: ['secret value'],
    record: { schema: 1 },
  })
})

test('the post stage gets the state, and steps of one job share RUNNER_TEMP', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'plumbline-temp-'))
  mkdirSync(join(temp, 'plumbline'))
  writeFileSync(join(temp, 'plumbline', 'record.json'), '{"before":true}')
  const result = await runAction({ root, name: 'try', stage: 'post', state: { kept: 'this' }, temp })
  expect(result).toMatchObject({ code: 0, stdout: 'post this\n', temp, record: { before: true } })
})

test('follows a simulated clock', async () => {
  const clockFile = join(mkdtempSync(join(tmpdir(), 'plumbline-clock-')), 'clock')
  const clock = simulatedClock(clockFile)
  const result = await runAction({ root, name: 'wait', clockFile })
  expect(result.stdout).toBe('waited\n')
  expect(clock.now() - Date.now()).toBeGreaterThan(590_000)
})

test('is killed when its signal says so', async () => {
  const runner = new AbortController()
  setTimeout(() => runner.abort(), 500)
  const result = await runAction({ root, name: 'wait', killedBy: runner.signal })
  expect([result.code, result.stdout]).toEqual([1, ''])
})

test('a composite action runs its steps in the workspace of the test', async () => {
  const temp = mkdtempSync(join(tmpdir(), 'plumbline-temp-'))
  const cwd = mkdtempSync(join(tmpdir(), 'plumbline-workspace-'))
  writeFileSync(join(cwd, 'file.txt'), 'from the workspace')
  const result = await runAction({ root, name: 'both', inputs: { word: 'hi' }, env: { EXTRA: 'more' }, cwd, temp })
  expect(result).toMatchObject({
    code: 1,
    outputs: { shown: 'hi refs/tags/v1.2.3 octo/demo more from the workspace' },
    annotations: [{ message: 'first\nsecond' }, { message: 'on stderr' }],
    summary: '# Sum',
    temp,
    record: { schema: 1 },
  })
  expect(result.stdout).toMatch(/^shell step$/m)
})

test('an undeclared input, a missing stage and a missing bundle are errors of the test', async () => {
  await expect(runAction({ root, name: 'try', inputs: { dry: 'x' } })).rejects.toThrow('try has no input dry')
  await expect(runAction({ root, name: 'wait', stage: 'post' })).rejects.toThrow(/wait has no runs.post/)
  await expect(runAction({ root, name: 'half' })).rejects.toThrow(/run "npm run build -- half"/)
})
