// The door to the network: outcomes are values, and what they mean for a release.
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from '@jest/globals'
import {
  answerText,
  createHttp,
  type HttpRequest,
  outcomeOf,
  parseRetryAfter,
  redactHeaders,
  redactText,
  redactUrl,
} from '@plumbline/http'

const closers: (() => void)[] = []
afterEach(() => {
  for (const close of closers.splice(0)) close()
})

async function serve(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  closers.push(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}

const RULES = { tokenMayBeOld: false, isRefusal: (status: number) => status === 400, now: 0 }
const outcomeAt = async (request: HttpRequest, rules = RULES) => outcomeOf(await createHttp()(request), rules)

describe('a request', () => {
  test('has a time limit of whole milliseconds, whatever it was worked out from', async () => {
    const url = await serve((_request, response) => response.end())
    expect(await createHttp()({ method: 'GET', url, timeoutMs: 180_000 + 4 / 50 })).toMatchObject({ kind: 'answer' })
  })

  test('says who sends it and gives the answer as it is', async () => {
    const url = await serve((request, response) => response.end(request.headers['user-agent']))
    const result = await createHttp()({ method: 'GET', url })
    expect(result).toMatchObject({ kind: 'answer', status: 200 })
    expect(result.kind === 'answer' && answerText(result)).toMatch(/^plumbline\/\d/)
  })

  test('whose answer is larger than allowed is unclear', async () => {
    const url = await serve((_request, response) => response.end('x'.repeat(1000)))
    expect(await outcomeAt({ method: 'POST', url, maxBytes: 100 })).toMatchObject({ kind: 'unclear' })
  })

  test('that is not answered in time is unclear', async () => {
    const url = await serve(() => {})
    expect(await outcomeAt({ method: 'POST', url, timeoutMs: 50 })).toMatchObject({ kind: 'unclear' })
  })

  test('may have a time limit that is no whole number, as one reckoned from a size', async () => {
    const url = await serve((_request, response) => response.end('in time'))
    expect(await outcomeAt({ method: 'POST', url, timeoutMs: 5_000.94 })).toEqual({
      kind: 'accepted',
      reason: 'in time',
    })
  })

  test('whose connection is cut is unclear', async () => {
    const url = await serve((request) => request.socket.destroy())
    expect(await outcomeAt({ method: 'POST', url })).toMatchObject({ kind: 'unclear' })
  })

  test('to a port where nobody listens was not sent', async () => {
    const url = await serve(() => {})
    for (const close of closers.splice(0)) close()
    expect(await outcomeAt({ method: 'POST', url, body: 'x' })).toMatchObject({ kind: 'not-sent' })
  })

  test('that writes does not follow redirects', async () => {
    const url = await serve((_request, response) => response.writeHead(307, { location: '/' }).end())
    expect(await outcomeAt({ method: 'POST', url, body: 'x' })).toMatchObject({ kind: 'unclear' })
  })
})

describe('an answer', () => {
  const cases = [
    { status: 201, kind: 'accepted' },
    { status: 400, kind: 'rejected' },
    { status: 401, kind: 'unclear' },
    { status: 404, kind: 'unclear' },
    { status: 408, kind: 'unclear' },
    { status: 429, kind: 'throttled' },
    { status: 500, kind: 'unclear' },
    { status: 503, kind: 'unclear' },
  ]
  test.each(cases)('of status $status is $kind', async ({ status, kind }) => {
    const url = await serve((_request, response) => response.writeHead(status, { 'retry-after': '7' }).end('words'))
    const outcome = await outcomeAt({ method: 'PUT', url })
    expect(outcome.kind).toBe(kind)
    expect(outcome.waitMs).toBe(status === 429 ? 7000 : undefined)
  })

  test('of 401 is expired when the token may be old', async () => {
    const url = await serve((_request, response) => response.writeHead(401).end())
    expect(await outcomeAt({ method: 'PUT', url }, { ...RULES, tokenMayBeOld: true })).toMatchObject({
      kind: 'expired',
    })
  })
})

describe('Retry-After', () => {
  const now = Date.parse('2026-08-21T10:00:00Z')
  test.each([
    { value: '120', milliseconds: 120_000 },
    { value: 'Fri, 21 Aug 2026 10:01:00 GMT', milliseconds: 60_000 },
    { value: 'Fri, 21 Aug 2026 09:00:00 GMT', milliseconds: 0 },
    { value: 'soon', milliseconds: undefined },
    { value: '-5', milliseconds: undefined },
    { value: undefined, milliseconds: undefined },
  ])('$value means $milliseconds ms', ({ value, milliseconds }) => {
    expect(parseRetryAfter(value, now)).toBe(milliseconds)
  })
})

describe('what is shown', () => {
  test('holds no secret of an address', () => {
    const shown = redactUrl('https://user:pass@host.example/p?sig=abc&name=x')
    expect(shown).toBe('https://host.example/p?sig=***&name=x')
  })

  test('holds no secret header', () => {
    expect(redactHeaders({ Authorization: 'Bearer abc', accept: 'x' })).toEqual({ Authorization: '***', accept: 'x' })
  })

  test('holds no given secret and nothing of a known form', () => {
    const token = `npm_${'a'.repeat(36)}`
    const crates = `cio_tp_${'b'.repeat(32)} cio${'c'.repeat(32)}`
    const text = redactText(`one s3cret, ${token}, ${crates}, Bearer abcdefghijklmnop, _authToken=xyz`, ['s3cret'])
    expect(text).toBe('one ***, ***, *** ***, Bearer ***, _authToken=***')
  })

  test('holds nothing of a job token of the form with dots, nor of what addresses in a text carry', () => {
    const token = `ghs_15368_${'ab.c_d-'.repeat(20)}e`
    const text = redactText(`${token} https://ada:word@host.example/x?sig=ab%2Bc&v=1 https://host.example/@octo/demo`)
    expect(text).toBe('*** https://***@host.example/x?sig=***&v=1 https://host.example/@octo/demo')
  })
})
