// A cancelled job: the bundle gets the runner's signal while it waits, and leaves the downstream runs alone.
import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { type DownstreamWorld, downstreamWorld } from './scene.ts'

const BUNDLE = fileURLToPath(new URL('../../dist/fan-out-release/index.js', import.meta.url))
const FILES = { 'docs.yml': 'on: workflow_dispatch\njobs: {}\n', 'site.yml': 'on: workflow_dispatch\njobs: {}\n' }

let world: DownstreamWorld
beforeEach(async () => {
  world = await downstreamWorld(FILES)
  world.github.onDispatch = ({ runId }) => world.github.updateRun(runId, { status: 'in_progress' })
})
afterEach(() => world.close())

/** Runs the bundle on the machine's clock, and signals it once it has started what the text names. */
function cancelled(
  targets: string,
  signal: NodeJS.Signals,
  when: string,
  inputs: Readonly<Record<string, string>> = {},
) {
  const file = (name: string) => {
    const path = join(world.folder, name)
    writeFileSync(path, '')
    return path
  }
  mkdirSync(join(world.folder, 'temp'), { recursive: true })
  const files = { output: file('output'), summary: file('summary') }
  const env = {
    ...{ PATH: process.env['PATH'], GITHUB_API_URL: world.urls.api, GITHUB_REPOSITORY: 'octo/demo' },
    ...{ GITHUB_REF: 'refs/tags/v1.2.3', GITHUB_REF_NAME: 'v1.2.3', GITHUB_REF_TYPE: 'tag', GITHUB_EVENT_NAME: 'push' },
    ...{ GITHUB_SHA: world.repository.commit, GITHUB_RUN_ID: '19000000007', RUNNER_TEMP: join(world.folder, 'temp') },
    ...{ GITHUB_OUTPUT: files.output, GITHUB_STEP_SUMMARY: files.summary },
    ...{ INPUT_TARGETS: targets, INPUT_TOKEN: world.job({ actions: 'write', contents: 'write' }).token },
    ...inputs,
  }
  const child = spawn(process.execPath, [BUNDLE], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  let log = ''
  const began = Date.now()
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (!log.includes(when) && `${log}${text}`.includes(when)) setTimeout(() => child.kill(signal), 100)
    log += text
  })
  return new Promise<{ code: number | null; log: string; seconds: number; outputs: string; summary: string }>(
    (resolve) => {
      child.on('close', (code) => {
        const read = (path: string) => readFileSync(path, 'utf8')
        const seconds = (Date.now() - began) / 1000
        resolve({ code, log, seconds, outputs: read(files.output), summary: read(files.summary) })
      })
    },
  )
}

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends the waiting; the run goes on, and is named', async (signal) => {
  const { code, log, seconds, outputs, summary } = await cancelled(
    '- workflow: docs.yml',
    signal,
    'docs.yml: dispatched',
  )
  expect(code).toBe(1)
  // GitHub ends a process ten seconds after the first signal.
  expect(seconds).toBeLessThan(8)
  const [run] = world.github.runs().filter(({ event }) => event === 'workflow_dispatch')
  expect(run).toMatchObject({ status: 'in_progress', conclusion: null })
  expect(log).toContain('the downstream runs are left alone')
  expect(log).toMatch(
    new RegExp(
      `One downstream run is left alone and goes on:\\s+octo/demo/docs.yml {2}https://github.com/octo/demo/actions/runs/${run?.id}`,
    ),
  )
  expect(outputs).toContain('incomplete')
  expect(summary).toContain('left alone when this job was cancelled: its run goes on')
  expect(world.asked().filter((request) => /cancel|DELETE/.test(request))).toEqual([])
})

test('what was not started yet is not started any more', async () => {
  const targets = '- workflow: docs.yml\n- workflow: site.yml'
  const one = { 'INPUT_MAX-PARALLEL': '1' }
  const { summary } = await cancelled(targets, 'SIGINT', 'docs.yml: dispatched', one)
  expect(summary).toMatch(/site\.yml.*was not started: this job was cancelled/)
  expect(world.sent()).toHaveLength(1)
})

test('a request that a rate limit holds back is given up', async () => {
  const effect = {
    kind: 'status',
    status: 403,
    headers: { 'retry-after': '60' },
    body: { message: 'secondary rate limit' },
  } as const
  const path = /site\.yml\/dispatches$/
  world.addFault({ service: 'github', method: 'POST', path, times: 99, when: 'before-accept', effect })
  const targets = '- workflow: docs.yml\n- workflow: site.yml'
  const { summary, seconds } = await cancelled(targets, 'SIGTERM', 'docs.yml: dispatched')
  expect(seconds).toBeLessThan(8)
  expect(summary).toMatch(/docs\.yml.*its run goes on/)
  expect(summary).toMatch(/site\.yml.*was not started: this job was cancelled/)
})
