// Saving what an address answers: to a file, capped, digested, and only over ways that nobody between can change.
import { createHash } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { createSave } from '@plumbline/http'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-save-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

type Answers = Readonly<Record<string, Response | (() => Response)>>

/** Saves an address, where addresses give these answers; and what was asked for. */
async function save(answers: Answers, url: string, maxBytes = 100) {
  const asked: string[] = []
  const fetchOf = async (address: string, options: RequestInit) => {
    asked.push(`${address} ${options.redirect} ${new Headers(options.headers).has('authorization')}`)
    const answer = answers[address]
    if (!answer) throw new TypeError('fetch failed', { cause: new Error('no such host') })
    return typeof answer === 'function' ? answer() : answer
  }
  const path = join(folder, 'file')
  const result = await createSave(fetchOf as unknown as typeof fetch)({ url, path, maxBytes })
  return { result, asked, path, there: existsSync(path) }
}

const to = (location: string, status = 302) => new Response(null, { status, headers: { location } })
const A = 'https://a.example/file'

test('bytes and digests', async () => {
  const { result, path, asked } = await save({ [A]: new Response('hello') }, A)
  const digest = (algorithm: string) => createHash(algorithm).update('hello').digest('hex')
  const digests = { sha1: digest('sha1'), sha256: digest('sha256'), sha512: digest('sha512') }
  expect(result).toEqual({ kind: 'saved', size: 5, digests })
  expect(readFileSync(path, 'utf8')).toBe('hello')
  expect(asked).toEqual([`${A} manual false`])
})

test('redirects are followed to https, from this machine also to itself', async () => {
  const hops = {
    [A]: to('/other'),
    'https://a.example/other': to('https://b.example/x', 307),
    'https://b.example/x': new Response('b'),
  }
  expect((await save(hops, A)).result).toMatchObject({ kind: 'saved', size: 1 })
  rmSync(join(folder, 'file'))
  const here = { 'http://127.0.0.1:1/x': to('http://localhost:2/y'), 'http://localhost:2/y': new Response('') }
  expect((await save(here, 'http://127.0.0.1:1/x')).result).toMatchObject({ kind: 'saved', size: 0 })
})

test.each([
  {
    name: 'plain http',
    answers: {},
    url: 'http://a.example/file',
    reason: 'it leads to http://a.example, which is not https',
  },
  { name: 'a redirect to plain http', answers: { [A]: to('http://a.example/') }, url: A, reason: 'which is not https' },
  {
    name: 'a redirect to this machine',
    answers: { [A]: to('https://localhost/x') },
    url: A,
    reason: 'it leads to this machine',
  },
  {
    name: 'a redirect to an http of this machine',
    answers: { [A]: to('http://127.0.0.1/x') },
    url: A,
    reason: 'not https',
  },
  { name: 'a circle', answers: { [A]: () => to(A) }, url: A, reason: 'redirected more than 5 times' },
  { name: 'a refusal', answers: { [A]: new Response('no', { status: 404 }) }, url: A, reason: '404' },
  { name: 'too much', answers: { [A]: new Response('x'.repeat(101)) }, url: A, reason: 'longer than 100 bytes' },
  { name: 'no host', answers: {}, url: A, reason: 'no such host' },
])('$name fails and leaves nothing behind', async ({ answers, url, reason }) => {
  const { result, there } = await save(answers as Answers, url)
  expect(result).toMatchObject({ kind: 'failure', reason: expect.stringContaining(reason) })
  expect(there).toBe(false)
})

test('a file that was there is neither overwritten nor taken away', async () => {
  writeFileSync(join(folder, 'file'), 'mine')
  const { result, path } = await save({ [A]: new Response('theirs') }, A)
  expect(result.kind).toBe('failure')
  expect(readFileSync(path, 'utf8')).toBe('mine')
})
