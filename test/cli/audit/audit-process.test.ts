// `plumbline audit` as a command of its own: an audit that could not be made ends with 2, because 1 says drift.
import { spawn, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { git } from '@plumbline/rehearsal'

const main = resolve(dirname(fileURLToPath(import.meta.url)), '../../../packages/cli/src/main.ts')

function command(args: readonly string[], env: NodeJS.ProcessEnv) {
  const around = { ...process.env, NODE_OPTIONS: '', GITHUB_TOKEN: '', GH_TOKEN: '', ...env }
  const argv = ['--no-warnings', main, 'audit', ...args]
  return spawnSync(process.execPath, argv, { encoding: 'utf8', env: around, cwd: dirname(main) })
}

test('bad usage and a missing token end with 2, help with 0', () => {
  const refused = command(['--nothing'], { GITHUB_TOKEN: 'x' })
  expect([refused.status, refused.stdout]).toEqual([2, ''])
  expect(refused.stderr).toMatch(/^\n✗ bad-input: .*--nothing.*\n {2}usually: .+\n {2}next: {4}.+\n$/)
  expect(command([], {})).toMatchObject({
    status: 2,
    stderr: expect.stringContaining('Neither GH_TOKEN nor GITHUB_TOKEN is set'),
  })
  expect(command(['--help'], {})).toMatchObject({ status: 0, stdout: expect.stringContaining('--html FILE') })
})

test('a folder that is not there keeps nothing else from being told', () => {
  const refused = command(['--repo', 'nowhere', '--registry', 'bogus', '--tag-pattern', 'x'], { GITHUB_TOKEN: 'x' })
  expect([refused.status, refused.stdout]).toEqual([2, ''])
  expect(refused.stderr).toMatch(
    /3 things are wrong:\n.*no folder ".*nowhere".*\n.*--registry is "bogus".*\n.*"x" is no pattern/,
  )
})

test("GitHub's own answer is shown beside ours", async () => {
  const server = createServer((_request, response) => {
    response.writeHead(404, { 'content-type': 'application/json' }).end('{"message":"Not Found"}')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const folder = cloneOf('https://github.com/octo/demo.git')
  try {
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const { code, stderr } = await ended(['--repo', folder, '--api-url', api])
    expect(code).toBe(2)
    expect(stderr).toMatch(
      /✗ github-refused: GitHub does not show "octo\/demo".*\n {2}answer: {2}GET .*: 404 Not Found\n$/s,
    )
  } finally {
    server.close()
    rmSync(folder, { recursive: true })
  }
})

test('GitHub is asked through the proxy that the environment names', async () => {
  const asked: string[] = []
  const body = '{"message":"Not Found"}'
  const proxy = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.writeHead(404, { 'content-type': 'application/json' }).end(body)
  })
  proxy.on('connect', (request, socket) => {
    asked.push(request.url ?? '')
    const head = `content-type: application/json\r\ncontent-length: ${body.length}\r\nconnection: close`
    socket.once('data', () => socket.end(`HTTP/1.1 404 Not Found\r\n${head}\r\n\r\n${body}`))
    socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
  })
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done))
  const folder = cloneOf('https://github.com/octo/demo.git')
  try {
    const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`
    const args = ['--repo', folder, '--api-url', 'http://localhost:8']
    const { code, stderr } = await ended(args, { HTTP_PROXY: address, http_proxy: address, NO_PROXY: '', no_proxy: '' })
    expect(stderr).toContain('404 Not Found')
    expect([code, asked.every((url) => url.includes('localhost:8')), asked.length > 0]).toEqual([2, true, true])
  } finally {
    proxy.close()
    rmSync(folder, { recursive: true })
  }
})

function cloneOf(origin: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-audit-process-'))
  git(folder, ['init', '--quiet'])
  git(folder, ['commit', '--quiet', '--allow-empty', '-m', 'Start'])
  git(folder, ['remote', 'add', 'origin', origin])
  return folder
}

/** The server answers from this process, so the command must not block it. */
function ended(
  args: readonly string[],
  around: NodeJS.ProcessEnv = {},
): Promise<{ readonly code: number | null; readonly stderr: string }> {
  const env = { ...process.env, NODE_OPTIONS: '', GITHUB_TOKEN: 'ghs_x', ...around }
  const child = spawn(process.execPath, ['--no-warnings', main, 'audit', ...args], { env, cwd: dirname(main) })
  let stderr = ''
  child.stderr.on('data', (text: Buffer) => {
    stderr += text.toString()
  })
  return new Promise((done) => child.on('close', (code) => done({ code, stderr })))
}
