// Child processes: what comes back of every way in which one can end.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from '@jest/globals'
import { childEnvironment, exec } from '@plumbline/actions-io'

const node = (script: string, options = {}) => exec(process.execPath, ['-e', script], options)

afterEach(() => {
  delete process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN']
  delete process.env['HTTPS_PROXY']
})

test('exit code and both streams come back', async () => {
  const result = await node('console.log("out"); console.error("err"); process.exitCode = 3')
  expect(result).toEqual({ code: 3, stdout: 'out\n', stderr: 'err\n', timedOut: false })
})

test('arguments reach the program as they are: there is no shell', async () => {
  const wild = ['$HOME', '`id`', '; exit 1', "'", '*']
  const result = await exec(process.execPath, ['-p', 'JSON.stringify(process.argv.slice(1))', ...wild])
  expect(JSON.parse(result.stdout)).toEqual(wild)
})

test.each([
  ['a program that does not exist', 'plumbline-no-such-program', {}],
  ['a folder that does not exist', process.execPath, { cwd: join(tmpdir(), 'plumbline-no-such-folder') }],
])('%s is told apart from a program that failed: nothing ran', async (_name, command, options) => {
  const result = await exec(command, ['--version'], options)
  expect(result).toMatchObject({ code: null, stdout: '', timedOut: false })
  expect(result.startError).toContain('ENOENT')
})

test('a program that takes too long is ended, and what it said so far comes back', async () => {
  const result = await node('console.log("started"); setInterval(() => {}, 1000)', { timeoutMs: 1500 })
  expect(result).toEqual({ code: null, stdout: 'started\n', stderr: '', timedOut: true })
})

test('a child that outlives its killed parent does not hold up the answer', async () => {
  const grandchild = 'setTimeout(() => {}, 20000)'
  const script = `require("node:child_process").spawn(process.execPath, ["-e", "${grandchild}"], { stdio: "inherit" }); setInterval(() => {}, 1000)`
  const started = performance.now()
  const result = await node(script, { timeoutMs: 1000 })
  expect(result.timedOut).toBe(true)
  expect(performance.now() - started).toBeLessThan(15_000)
})

test('a text is given as standard input; a program that does not read it is no crash', async () => {
  expect((await exec('cat', [], { input: 'hello' })).stdout).toBe('hello')
  expect((await node('process.exit(0)', { input: 'x'.repeat(1_000_000) })).code).toBe(0)
})

test('output is kept up to a limit, and the program is not stopped by it', async () => {
  const result = await node('process.stdout.write("x".repeat(9 * 1024 * 1024), () => console.error("done"))')
  expect([result.code, result.stderr]).toEqual([0, 'done\n'])
  expect(result.stdout.length).toBeGreaterThan(8 * 1024 * 1024 - 1)
  expect(result.stdout.length).toBeLessThan(9 * 1024 * 1024)
})

test('no token reaches a child process, a proxy does, and what is given is added', async () => {
  process.env['ACTIONS_ID_TOKEN_REQUEST_TOKEN'] = 'token'
  process.env['HTTPS_PROXY'] = 'http://proxy.test:3128'
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-exec-'))
  const result = await node('console.log(JSON.stringify(process.env))', { env: { GIT_DIR: 'x' }, cwd: folder })
  rmSync(folder, { recursive: true })
  const env = JSON.parse(result.stdout)
  expect(env).toMatchObject({ GIT_DIR: 'x', HTTPS_PROXY: 'http://proxy.test:3128', PATH: process.env['PATH'] })
  expect(Object.keys(env).filter((name) => /TOKEN|^INPUT_|^GITHUB_/.test(name))).toEqual([])
  expect(childEnvironment()).not.toHaveProperty('ACTIONS_ID_TOKEN_REQUEST_TOKEN')
})
