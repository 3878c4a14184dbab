// Files as bodies: framed, sent piece by piece with the exact length, and never half when they change on the way.
import { appendFileSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createHttp, FileBody } from '@plumbline/http'
import { digestOf } from '@plumbline/kernel'

let folder: string
let server: Server
let url: string
let received: Buffer[]
let ended: boolean

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'file-body-'))
  received = []
  ended = false
  server = createServer((request, response) => {
    request.on('data', (chunk: Buffer) => received.push(chunk))
    request.on('error', () => {})
    request.on('end', () => {
      ended = true
      response.end(request.headers['content-length'])
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})

afterEach(() => {
  server.closeAllConnections()
  server.close()
  rmSync(folder, { recursive: true, force: true })
})

const PIECE = 2 * 1024 * 1024
const send = (body: Blob) => createHttp()({ method: 'POST', url, body, timeoutMs: 10_000 })

test.each([
  0,
  1,
  PIECE - 1,
  PIECE,
  PIECE + 1,
  3 * PIECE,
  3 * PIECE + 5,
])('a file of %i bytes arrives between what stands around it', async (size) => {
  const bytes = Buffer.from(Array.from({ length: size }, (_, index) => (index * 31 + (index >> 9)) % 256))
  const path = join(folder, 'file')
  writeFileSync(path, bytes)
  const body = await FileBody.of({ path, before: 'head ', after: ' tail' })
  const whole = Buffer.concat([Buffer.from('head '), bytes, Buffer.from(' tail')])
  expect(digestOf('sha256', Buffer.from(await body.arrayBuffer()))).toBe(digestOf('sha256', whole))
  const result = await send(body)
  if (result.kind !== 'answer') throw new Error(result.reason)
  expect(new TextDecoder().decode(result.body)).toBe(String(size + 10))
  expect(digestOf('sha256', Buffer.concat(received))).toBe(digestOf('sha256', whole))
})

test.each([
  ['grew', (path: string) => appendFileSync(path, 'more')],
  ['shrank', (path: string) => truncateSync(path, 10)],
])('a file that %s meanwhile is not sent as if it were whole', async (_, change) => {
  const path = join(folder, 'file')
  writeFileSync(path, 'x'.repeat(100_000))
  const body = await FileBody.of({ path })
  change(path)
  expect(await send(body)).toMatchObject({
    kind: 'failure',
    sent: 'maybe',
    reason: expect.stringMatching(/changed while it was on its way/),
  })
  expect(ended).toBe(false)
})

test('a file that is not there has no body', async () => {
  await expect(FileBody.of({ path: join(folder, 'nowhere') })).rejects.toMatchObject({ code: 'ENOENT' })
})

test('nobody listens: nothing was sent, and the file is left alone', async () => {
  const path = join(folder, 'file')
  writeFileSync(path, 'x'.repeat(5_000_000))
  const body = await FileBody.of({ path, before: 'head' })
  await new Promise((resolve) => server.close(resolve))
  expect(await send(body)).toMatchObject({ kind: 'failure', sent: 'no' })
  expect(received).toEqual([])
})
