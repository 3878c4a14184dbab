// Actions in a job: Node actions with post steps, composite actions, where `uses:` points.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { simulatedClock } from '@plumbline/standins'
import { createActions, nodeAction } from './actions-fixture.ts'
import { runJobText } from './job-fixture.ts'

const SLUG = 'plumbline-release/plumbline'

const say = `
import { appendFileSync } from 'node:fs'
const name = process.env['INPUT_NAME']
console.log('main ' + name + ' ' + process.env['INPUT_DRY-RUN'] + ' ' + process.cwd().endsWith('/demo/demo'))
appendFileSync(process.env.GITHUB_STATE, 'from-main=' + name + '\\n')
appendFileSync(process.env.GITHUB_OUTPUT, 'said=' + name + '\\n')
if (process.env.INPUT_FAIL === 'true') process.exitCode = 1
`
const post = `console.log('post ' + process.env['STATE_from-main'] + ' ' + process.env['INPUT_NAME'] + ' ' + process.env.STEP_VALUE)`
const sayInputs = `  name:
    description: a name
    default: \${{ github.repository }}
  dry-run:
    description: kept with its hyphen
    default: 'false'
  fail:
    description: whether it fails
    default: 'false'`
const root = createActions({
  'say/action.yml': nodeAction('say', sayInputs, '  post: post.mjs\n'),
  'say/main.mjs': say,
  'say/post.mjs': post,
  'say-on-success/action.yml': nodeAction('say', sayInputs, '  post: ../say/post.mjs\n  post-if: success()\n'),
  'say-on-success/main.mjs': say,
  'environment/action.yml': nodeAction('environment', '  none:\n    description: nothing'),
  'environment/main.mjs':
    'for (const name of Object.keys(process.env).sort()) if (/^ACTIONS_|TOKEN/.test(name)) console.log(name)',
  'wait/action.yml': nodeAction('wait', '  minutes:\n    description: how long'),
  'wait/main.mjs': "setTimeout(() => console.log('waited'), Number(process.env.INPUT_MINUTES) * 60_000)",
  'both/action.yml': `name: both
description: a composite action
inputs:
  word:
    description: a word
    default: none
outputs:
  result:
    description: what came of it
    value: \${{ steps.inner.outputs.said }}/\${{ steps.shell.outputs.word }}
runs:
  using: composite
  steps:
    - id: shell
      shell: bash
      env:
        WORD: \${{ inputs.word }}
      run: |
        echo "word=$WORD" >> "$GITHUB_OUTPUT"
        echo "inherited $OUTER, input \${INPUT_WORD:-unset}, path \${GITHUB_ACTION_PATH##*/}, of $GITHUB_ACTION_REPOSITORY"
    - id: inner
      uses: $/actions/say
      with:
        name: inner-\${{ inputs.word }}
    - if: failure()
      shell: bash
      run: echo "own failure"
    - if: success()
      shell: bash
      run: echo "own success"
`,
  'deep/action.yml': `name: deep
description: calls itself
runs:
  using: composite
  steps:
    - uses: $/actions/deep
`,
  'secretive/action.yml': `name: secretive
description: reads what it was not given
runs:
  using: composite
  steps:
    - shell: bash
      run: echo "\${{ secrets.GITHUB_TOKEN }}"
`,
})

test('post steps run in reverse order with the state of their main, only for actions whose main ran', async () => {
  const run = await runJobText(
    `
steps:
  - { name: first, uses: ${SLUG}/actions/say@v1, with: { name: one }, env: { STEP_VALUE: kept } }
  - { name: never, if: false, uses: ${SLUG}/actions/say@v1, with: { name: two } }
  - { name: third, uses: ${SLUG}/actions/say@main, with: { name: three, dry-run: true } }
`,
    { root },
  )
  expect(run.lines).toEqual([
    'main one false true',
    'main three true true',
    'post three three undefined',
    'post one one kept',
  ])
  expect(run.result.steps.map((step) => `${step.name}: ${step.conclusion}`)).toEqual([
    'first: success',
    'never: skipped',
    'third: success',
    'Post third: success',
    'Post first: success',
  ])
})

test('a post step runs after a failure too, unless post-if says otherwise', async () => {
  const run = await runJobText(
    `
steps:
  - { name: kept, uses: ${SLUG}/actions/say@v1, with: { name: one, fail: true } }
  - { name: always, if: always(), uses: ${SLUG}/actions/say-on-success@v1, with: { name: two } }
`,
    { root },
  )
  expect(run.result.steps.map((step) => `${step.name}: ${step.conclusion}`)).toEqual([
    'kept: failure',
    'always: success',
    'Post always: skipped',
    'Post kept: success',
  ])
  expect(run.result.conclusion).toBe('failure')
})

test('defaults are evaluated in the caller, unknown inputs are warned of', async () => {
  const run = await runJobText(`steps:\n  - { uses: ${SLUG}/actions/say@v1, with: { nam: x } }\n`, { root })
  expect(run.lines[0]).toBe('main octo/demo false true')
  expect(run.annotations).toEqual(["warning: Unexpected input(s) 'nam', valid inputs are ['name', 'dry-run', 'fail']"])
})

test('an action gets the runtime token, and no GITHUB_TOKEN', async () => {
  const run = await runJobText(`steps:\n  - uses: ${SLUG}/actions/environment@v1\n`, { root })
  expect(run.lines).toEqual(['ACTIONS_RESULTS_URL', 'ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RUNTIME_URL'])
})

test('a composite action has its own steps and status, hands on outputs, and its actions have post steps', async () => {
  const run = await runJobText(
    `
outputs:
  result: \${{ steps.both.outputs.result }}
  hidden: \${{ steps.inner.outputs.said }}
steps:
  - { run: exit 1, continue-on-error: false }
  - { id: both, if: always(), uses: ${SLUG}/actions/both@v1, with: { word: hi }, env: { OUTER: yes } }
`,
    { root },
  )
  expect(run.result.outputs).toEqual({ result: 'inner-hi/hi', hidden: '' })
  expect(run.lines).toEqual([
    'inherited yes, input unset, path both, of plumbline-release/plumbline',
    expect.stringMatching(/: success$/),
    'main inner-hi false true',
    '▪ Run $/actions/say: success',
    'own success',
    '▪ Run echo "own success": success',
    'post inner-hi inner-hi undefined',
  ])
})

test('nesting ends at ten levels, and a composite action sees no secrets', async () => {
  const deep = await runJobText(`steps:\n  - uses: ${SLUG}/actions/deep@v1\n`, { root })
  expect(deep.annotations.join('\n')).toMatch(/Composite action depth exceeded max depth 9/)
  const secretive = await runJobText(`steps:\n  - uses: ${SLUG}/actions/secretive@v1\n`, { root })
  expect(secretive.result.conclusion).toBe('failure')
})

test('an action that is not there and a text that names none are clear errors', async () => {
  const missing = await runJobText(`steps:\n  - uses: ${SLUG}/actions/missing@v1\n`, { root })
  expect(missing.annotations[0]).toMatch(/actions\/missing@v1" has no action.yml/)
  const workspace = await runJobText('steps:\n  - uses: ./nowhere\n', { root })
  expect(workspace.annotations[0]).toMatch(/"uses: \.\/nowhere" has no action.yml/)
})

test("time limits go by the run's clock: an action that waits is ended, real time passes quickly", async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'plumbline-clock-')), 'clock')
  const clock = simulatedClock(file)
  const started = Date.now()
  const run = await runJobText(
    `
steps:
  - { uses: ${SLUG}/actions/wait@v1, with: { minutes: 30 } }
  - { run: echo still }
`,
    { root, clockFile: file, now: () => clock.now() },
  )
  expect(run.lines).toEqual(['waited', 'still'])
  expect(clock.now() - Date.now()).toBeGreaterThan(29 * 60_000)
  expect(Date.now() - started).toBeLessThan(60_000)
})
