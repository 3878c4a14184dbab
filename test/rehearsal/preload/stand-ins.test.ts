// A process that asks a public service by its own address meets the stand-in, and every other host as it is.
import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { preloadArguments } from '@plumbline/rehearsal'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-stand-ins-'))
let server: Server

beforeAll(async () => {
  server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => response.end(`${request.method} ${request.url} ${Buffer.concat(chunks)}`))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})

afterAll(() => {
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

async function output(script: string): Promise<string> {
  const path = join(folder, 'script.mjs')
  writeFileSync(path, script)
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const standIns = { 'service.example': address, 'below.example': `${address}/below` }
  const args = preloadArguments({ standIns }, folder)
  return (await promisify(execFile)(process.execPath, [...args, path])).stdout.trim()
}

const READ = 'const read = async (answer) => console.log(Buffer.concat(await Array.fromAsync(answer)).toString());'

test.each([
  ['an address', `https.request('https://service.example/a?b=c', { method: 'POST' }, read).end('body')`],
  ['options', `https.request({ hostname: 'service.example', path: '/a?b=c', method: 'POST' }, read).end('body')`],
  [
    'an agent of its own',
    `https.request({ host: 'service.example:443', path: '/a?b=c', method: 'POST', agent: new https.Agent() }).on('response', read).end('body')`,
  ],
])('asked with %s', async (_way, call) => {
  expect(await output(`import https from 'node:https'; ${READ} ${call}`)).toBe('POST /a?b=c body')
})

test('also for a client that took the function by name', async () => {
  const call = `request('https://service.example/', read).end()`
  expect(await output(`import { request } from 'node:https'; ${READ} ${call}`)).toBe('GET /')
})

test('every other host stays as it is', async () => {
  const call = `https.request('https://other.invalid/').on('error', ({ code }) => console.log(code)).end()`
  expect(await output(`import https from 'node:https'; ${call}`)).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/)
})

test('a stand-in can lie below a path', async () => {
  const call = `https.get('https://below.example/a', read)`
  expect(await output(`import https from 'node:https'; ${READ} ${call}`)).toBe('GET /below/a')
})
