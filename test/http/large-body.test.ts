// Blobs as bodies: sent with their exact length, with the same outcomes as every other request.
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, test } from '@jest/globals'
import { answerText, createHttp } from '@plumbline/http'

let server: Server | undefined

async function listen(listener: RequestListener): Promise<string> {
  const opened = createServer(listener)
  server = opened
  await new Promise<void>((resolve) => opened.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(opened.address() as AddressInfo).port}/`
}

afterEach(() => {
  server?.closeAllConnections()
  server?.close()
  server = undefined
})

const body = new Blob(['head ', Buffer.alloc(300_000, 'x'), ' tail'])
const post = (url: string, timeoutMs = 5_000) =>
  createHttp()({ method: 'POST', url, headers: { 'x-extra': '1' }, body, timeoutMs })

test('a Blob arrives whole, with its length and our headers', async () => {
  const url = await listen(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const { 'content-length': length, 'x-extra': extra, 'user-agent': agent = '' } = request.headers
    const text = Buffer.concat(chunks).toString()
    const whole = text.length === body.size && text.startsWith('head x') && text.endsWith('x tail')
    response
      .writeHead(201, { 'retry-after': '7' })
      .end(JSON.stringify({ length, extra, agent: agent.slice(0, 9), whole }))
  })
  const result = await post(url)
  if (result.kind !== 'answer') throw new Error(result.reason)
  expect([result.status, result.headers.get('retry-after')]).toEqual([201, '7'])
  expect(JSON.parse(answerText(result))).toEqual({ length: '300010', extra: '1', agent: 'plumbline', whole: true })
})

test('a refused connection sent nothing; a reset or a silence may have sent all', async () => {
  const gone = await listen(() => {})
  await new Promise((resolve) => server?.close(resolve))
  expect(await post(gone)).toMatchObject({ kind: 'failure', sent: 'no' })
  const resetting = await listen((request) => request.once('data', () => request.socket.destroy()))
  expect(await post(resetting)).toMatchObject({ kind: 'failure', sent: 'maybe' })
  server?.close()
  const silent = await listen((request) => request.resume())
  expect(await post(silent, 200)).toMatchObject({ sent: 'maybe', reason: 'no answer within the time limit' })
})

test('an answer without a body, and a redirect, are answers', async () => {
  const url = await listen((request, response) => {
    request.resume().on('end', () => response.writeHead(request.url === '/empty' ? 204 : 302, { location: '/' }).end())
  })
  expect(await post(`${url}empty`)).toMatchObject({ kind: 'answer', status: 204 })
  expect(await post(url)).toMatchObject({ kind: 'answer', status: 302 })
})
