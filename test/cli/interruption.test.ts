// Ctrl-C and kill: a rehearsal ends at once, everything that it started ends, and its scratch folder is gone.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { rehearse } from '../../action-tests/pipeline/rehearsal.ts'
import { Interrupted, runToEnd } from '../../packages/cli/src/interruption.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-interruption-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const place = { cwd: folder, env: { PATH: process.env['PATH'] ?? '' }, timeoutMs: 60_000 }
const never = new AbortController().signal

test.each([
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s in the middle of a run ends all of it', async (signal, code) => {
  let process: { kill(signal: NodeJS.Signals): boolean } | undefined
  const rehearsal = await rehearse([], {
    started: (child) => {
      process = child
      // Once a job has ended, jobs and stand-ins run.
      child.stdout?.on('data', (text: string) => {
        if (text.includes('✓ test (22)')) process?.kill(signal)
      })
    },
  })
  expect(rehearsal).toMatchObject({ code, leftovers: [], transcript: undefined, report: undefined })
  expect(rehearsal.stderr).toContain(`interrupted by ${signal}`)
})

test('a command that installs is ended with all that it started', async () => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(new Interrupted('SIGINT')), 300)
  const began = performance.now()
  const running = runToEnd('sleep 30 & sleep 30; wait', { ...place, interrupted: controller.signal })
  await expect(running).rejects.toMatchObject({ exitCode: 130 })
  expect(performance.now() - began).toBeLessThan(25_000)
})

test('a time limit ends a command without an exit code; else its own code and words come back', async () => {
  const late = await runToEnd('echo begun; sleep 30', { ...place, timeoutMs: 500, interrupted: never })
  expect(late).toEqual({ status: null, said: 'begun\n' })
  expect(await runToEnd('echo out; false', { ...place, interrupted: never })).toEqual({ status: 1, said: 'out\n' })
})

test('what was interrupted before it began does not begin', async () => {
  const interrupted = AbortSignal.abort(new Interrupted('SIGTERM'))
  await expect(runToEnd('touch begun', { ...place, interrupted })).rejects.toMatchObject({ exitCode: 143 })
})
