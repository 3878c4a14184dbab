// The rules of a job on GitHub's runner, each tried with real shells.
import { expect, test } from '@jest/globals'
import { access, runJobText } from './job-fixture.ts'

const conclusions = (run: Awaited<ReturnType<typeof runJobText>>) =>
  run.result.steps.map((step) => `${step.name}: ${step.conclusion}`)

test('steps run in order; a failure skips the rest but for always() and failure()', async () => {
  const run = await runJobText(`
steps:
  - name: one
    run: echo one
  - name: two
    run: exit 3
  - name: three
    run: echo three
  - name: four
    if: failure()
    run: echo four
  - name: five
    if: \${{ always() }}
    run: echo five
`)
  expect(conclusions(run)).toEqual(['one: success', 'two: failure', 'three: skipped', 'four: success', 'five: success'])
  expect(run.result.conclusion).toBe('failure')
  expect(run.lines).toEqual(['one', 'four', 'five'])
  expect(run.annotations).toEqual(['error: Process completed with exit code 3.'])
})

test('continue-on-error makes a failure count as success and keeps the outcome', async () => {
  const run = await runJobText(`
outputs:
  seen: \${{ steps.two.outcome }} \${{ steps.two.conclusion }}
steps:
  - id: two
    continue-on-error: true
    run: exit 1
  - run: echo on
`)
  expect(run.result.conclusion).toBe('success')
  expect(run.result.outputs).toEqual({ seen: 'failure success' })
  expect(run.result.steps[0]).toMatchObject({ conclusion: 'success', tolerated: true })
})

test('outputs, environment, PATH and summary pass through the command files, each step with files of its own', async () => {
  const run = await runJobText(
    `
env:
  FROM: job
outputs:
  text: \${{ steps.first.outputs.text }}
  same: \${{ steps.first.outputs.own }}
steps:
  - id: first
    env:
      FROM: step
    run: |
      printf 'text<<END\\na\\nb\\nEND\\n' >> "$GITHUB_OUTPUT"
      echo "own=$FROM" >> "$GITHUB_OUTPUT"
      echo "ADDED=later" >> "$GITHUB_ENV"
      mkdir tools && printf '#!/bin/sh\\necho from-tool\\n' > tools/our-tool && chmod +x tools/our-tool
      echo "$PWD/tools" >> "$GITHUB_PATH"
      echo '# Summary' >> "$GITHUB_STEP_SUMMARY"
      echo "\${ADDED:-not yet}"
  - run: |
      echo "$ADDED $FROM"
      our-tool
      cat "$GITHUB_OUTPUT"
`,
    {},
    { env: { FROM: 'job' } },
  )
  expect(run.result.outputs).toEqual({ text: 'a\nb', same: 'step' })
  expect(run.lines).toEqual(['not yet', 'later job', 'from-tool'])
  expect(run.events.find((event) => event.kind === 'step-summary')).toMatchObject({ markdown: '# Summary\n' })
})

test('NODE_OPTIONS is refused and a command file that does not parse fails the step', async () => {
  const run = await runJobText(`
steps:
  - run: echo 'NODE_OPTIONS=--version' >> "$GITHUB_ENV"
  - run: echo "[$NODE_OPTIONS]"
  - run: echo 'neither' >> "$GITHUB_OUTPUT"
`)
  expect(run.lines).toContain('[]')
  expect(run.annotations).toEqual([
    "error: Can't store NODE_OPTIONS output parameter using '$GITHUB_ENV' command.",
    "error: Unable to process file command 'output' successfully. Invalid format 'neither'",
  ])
  expect(run.result.conclusion).toBe('failure')
})

test('what is masked is in no event, and an output that holds it is blanked and noted', async () => {
  const run = await runJobText(`
outputs:
  open: \${{ steps.s.outputs.secret }}
  fine: plain
steps:
  - id: s
    name: show \${{ github.token }}
    env:
      TOKEN: \${{ github.token }}
    run: |
      echo "::add-mask::hunter2-and-more"
      echo "value hunter2-and-more"
      echo "::warning::hunter2-and-more"
      echo "secret=hunter2-and-more" >> "$GITHUB_OUTPUT"
      echo "$TOKEN" >> "$GITHUB_STEP_SUMMARY"
      printf %s "$TOKEN" | base64
`)
  expect(run.result.outputs).toEqual({ open: '', fine: 'plain' })
  expect(JSON.stringify(run.events)).not.toMatch(/hunter2/)
  expect(JSON.stringify(run.events)).not.toContain(access.token)
  expect(JSON.stringify(run.events)).not.toContain(Buffer.from(access.token).toString('base64').slice(0, 20))
  expect(run.notes.join('\n')).toMatch(/output "open" holds a masked value/)
})

test('the token is in the expressions alone, and run steps get no runtime token', async () => {
  const run = await runJobText(`
steps:
  - run: env | grep -E 'GITHUB_TOKEN|ACTIONS_(RUNTIME|RESULTS|ID_TOKEN)|HOME=|GITHUB_SERVER_URL|GITHUB_API_URL' | sort
`)
  expect(run.lines.map((line) => line.replace(/HOME=.*/, 'HOME=…'))).toEqual([
    'GITHUB_API_URL=http://127.0.0.1:9',
    'GITHUB_SERVER_URL=https://github.com',
    'HOME=…',
  ])
})

test('ID token variables appear when, and only when, the job has them', async () => {
  const idToken = { url: 'http://127.0.0.1:9/oidc', token: 'id_request_token' }
  const run = await runJobText(
    `
steps:
  - run: echo "$ACTIONS_ID_TOKEN_REQUEST_URL $ACTIONS_ID_TOKEN_REQUEST_TOKEN"
`,
    { openJob: () => ({ ...access, idToken }) },
  )
  expect(run.lines).toEqual(['http://127.0.0.1:9/oidc ***'])
})

test('stop-commands keeps what a build prints from being a command', async () => {
  const run = await runJobText(`
steps:
  - run: |
      echo "::stop-commands::token-123"
      echo "::error::not one"
      echo "::token-123::"
      echo "::error title=t,file=a.txt,line=3::one%0Atwo"
`)
  expect(run.lines).toEqual(['::error::not one'])
  expect(run.annotations).toEqual(['error: one\ntwo'])
})

test('at most ten annotations of a level per step, each cut at 4096 characters', async () => {
  const run = await runJobText(`
steps:
  - shell: python
    run: |
      for i in range(12): print(f"::warning::{i} " + "x" * 5000)
      print("::notice::still")
`)
  const warnings = run.annotations.filter((text) => text.startsWith('warning'))
  expect(warnings).toHaveLength(10)
  expect(warnings[0]).toHaveLength('warning: '.length + 4096)
  expect(run.annotations).toContain('notice: still')
})

test('bash without a name has no pipefail, with its name it has; defaults and working-directory count', async () => {
  const run = await runJobText(`
defaults:
  run:
    shell: sh
steps:
  - run: mkdir sub
  - name: unnamed default
    run: echo "$0" | sed 's/.*\\.//'
    working-directory: sub
  - name: pipefail
    shell: bash
    continue-on-error: true
    run: false | true
  - name: where
    working-directory: sub
    run: basename "$PWD"
  - name: nowhere
    working-directory: missing
    run: echo never
`)
  expect(run.result.steps.map((step) => step.tolerated)).toEqual([false, false, true, false, false])
  expect(run.lines).toEqual(['sh', 'sub'])
  expect(run.annotations.at(-1)).toBe('error: The working directory "missing" does not exist in the workspace.')
})

test('a shell that the machine lacks is reported as missing', async () => {
  const run = await runJobText('steps:\n  - run: Get-Item .\n    shell: pwsh\n', { environment: { PATH: '/nowhere' } })
  expect(run.result.conclusion).toBe('failure')
  expect(run.notes.join('\n')).toMatch(/shell "pwsh" is missing on this machine/)
})

test('an expression that cannot be evaluated fails its step with its own words', async () => {
  const run = await runJobText(`
steps:
  - env:
      DATA: \${{ fromJSON('{') }}
    run: echo never
`)
  expect(run.result.conclusion).toBe('failure')
  expect(run.annotations[0]).toMatch(/fromJSON/)
})

test('an unknown external action counts as done and is named as not rehearsed', async () => {
  const run = await runJobText('steps:\n  - uses: someone/something@v3\n')
  expect(run.result.conclusion).toBe('success')
  expect(run.notes.join('\n')).toMatch(/not rehearsed: someone\/something@v3/)
})

test('a machine of another kind is noted', async () => {
  const run = await runJobText('steps:\n  - run: echo here\n')
  expect(run.notes).toEqual(process.platform === 'linux' ? [] : [expect.stringMatching(/runs-on "ubuntu-latest"/)])
})
