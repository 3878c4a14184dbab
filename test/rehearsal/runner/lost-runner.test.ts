// A runner that is lost in the middle of a step: nothing of the job goes on, and nothing of it is told to anybody.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { createRunner } from '@plumbline/rehearsal'
import { access, type JobRun, runJobText } from './job-fixture.ts'

const WORDS =
  'error: The hosted runner lost communication with the server. Anything in your workflow that terminates the runner ' +
  'process, starves it for CPU/Memory, or blocks its network access can cause this error.'

interface Lost {
  readonly run: JobRun
  readonly told: string[]
  readonly closed: number
}

/** Runs a job whose runner is lost as soon as its log says `now`. */
async function lose(yaml: string): Promise<Lost> {
  const told: string[] = []
  let closed = 0
  const close = () => {
    closed += 1
  }
  const openJob = () => ({ ...access, close })
  const run = await runJobText(yaml, { openJob, jobEnded: ({ path }) => told.push(path) }, {}, (event, runner) => {
    if (event.kind === 'step-log' && event.line === 'now') runner.loseRunner()
  })
  return { run, told, closed }
}

test('the job fails at once: no always(), no outputs, no word to anybody, its tokens closed', async () => {
  const started = Date.now()
  const { run, told, closed } = await lose(`
outputs:
  early: \${{ steps.early.outputs.value }}
steps:
  - id: early
    run: echo value=1 >> "$GITHUB_OUTPUT"
  - name: upload
    continue-on-error: true
    run: echo now; sleep 60
  - name: clean-up
    if: always()
    run: echo never
`)
  expect(Date.now() - started).toBeLessThan(50_000)
  expect(run.result).toMatchObject({ conclusion: 'failure', outputs: {} })
  expect(run.result.steps.map(({ conclusion }) => conclusion)).toEqual(['success'])
  expect(run.lines).not.toContain('never')
  expect(run.annotations).toEqual([WORDS])
  expect(run.events.at(-1)).toEqual({ kind: 'runner-lost', runId: 7, path: 'job', step: 'upload' })
  expect(run.events.filter(({ kind }) => kind === 'step-ended')).toHaveLength(1)
  expect({ told, closed }).toEqual({ told: [], closed: 1 })
})

test('its processes are killed with their children, without a chance to clean up', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-lost-'))
  const { run } = await lose(`
steps:
  - name: build
    run: |
      trap 'echo trapped > ${folder}/trapped' TERM EXIT
      (sleep 61.53; echo child > ${folder}/child) &
      echo now
      wait
`)
  expect(run.result.conclusion).toBe('failure')
  // Nobody may wait for a killed orphan: it is looked for by what it runs, not by its number.
  const running = () => spawnSync('pgrep', ['-f', 'sleep 61.5[3]$'], { encoding: 'utf8' })
  for (let tries = 0; tries < 20 && running().stdout !== ''; tries++) await pause(50)
  expect(running()).toMatchObject({ status: 1, stdout: '' })
  expect(existsSync(join(folder, 'trapped'))).toBe(false)
})

test('inside a composite action and behind an equivalent of an action it is the same', async () => {
  const { run } = await lose(`
steps:
  - uses: actions/upload-artifact@v7
    with: { path: none, if-no-files-found: ignore }
  - name: stays
    run: |
      mkdir -p act
      printf 'name: act\\ndescription: d\\nruns:\\n  using: composite\\n  steps:\\n    - run: echo now; sleep 60\\n      shell: bash\\n    - run: echo never\\n      if: always()\\n      shell: bash\\n' > act/action.yml
  - name: composite
    uses: ./act
  - if: always()
    run: echo never
`)
  expect(run.events.at(-1)).toMatchObject({ kind: 'runner-lost', step: 'composite' })
  expect(run.lines).not.toContain('never')
})

test('without a job there is nothing to lose', () => {
  const runner = createRunner({
    folder: tmpdir(),
    repository: 'octo/demo',
    origin: '/nowhere',
    apiUrl: 'http://127.0.0.1:9',
    openJob: () => access,
    environment: {},
    report: () => undefined,
  })
  expect(() => runner.loseRunner()).toThrow('No job is running')
})
