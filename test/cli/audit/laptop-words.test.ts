// Refusals at a terminal: no advice for a workflow, and GitHub's own answer beside ours.
import { expect, test } from '@jest/globals'
import { githubFailure } from '@plumbline/github'
import { asPlumblineError, PlumblineError } from '@plumbline/kernel'
import { inLaptopWords, inOptions } from '../../../packages/cli/src/audit/laptop-words.ts'

const REQUEST = 'GET /repos/octo/demo'
const refused = (status: number, message: string) =>
  asPlumblineError(
    inLaptopWords(githubFailure(REQUEST, { status, message, fields: [], headers: {} }), 'octo/demo', 'GH_TOKEN'),
  )

test.each([
  [401, 'Bad credentials', 'GitHub does not accept the token in GH_TOKEN.'],
  [403, 'Resource not accessible by personal access token', 'GitHub does not show "octo/demo" to the token'],
  [404, 'Not Found', 'GitHub does not show "octo/demo" to the token'],
])('%d', (status, message, what) => {
  const failure = refused(status, message)
  expect(failure.what).toContain(what)
  expect(failure.next).toContain('GH_TOKEN="$(gh auth token)"')
  expect(`${failure.means} ${failure.next}`).not.toMatch(/\bjob\b|\binput\b|below/)
  expect([failure.request, failure.answer]).toEqual([REQUEST, `${status} ${message}`])
})

test('what has no other words here stays as it is', () => {
  const other = new PlumblineError('no-clone', { what: 'x' })
  expect(inLaptopWords(other, 'octo/demo', 'GH_TOKEN')).toBe(other)
})

test('a machine that does not reach GitHub is told so, and nobody is sent to a job', () => {
  const silent = refused(0, 'getaddrinfo ENOTFOUND api.github.com')
  expect(silent).toMatchObject({ code: 'github-unreachable', request: REQUEST })
  expect(silent.means).toMatch(/^This machine does not reach GitHub: .*name.*network.*proxy/)
  expect(silent.next).toMatch(/run the audit again/)
  expect(silent.next).not.toContain('githubstatus')
  expect(silent.answer).toContain('ENOTFOUND')
  const broken = refused(502, 'Bad Gateway')
  expect([broken.code, broken.answer]).toEqual(['github-unreachable', '502 Bad Gateway'])
  expect(broken.next).toMatch(/githubstatus\.com.*run the audit again/)
  const limited = refused(429, 'Slow down')
  expect([limited.code, limited.next]).toEqual(['github-rate-limited', expect.stringContaining('run the audit again')])
  const cut = asPlumblineError(
    inLaptopWords(new PlumblineError('github-unreachable', { what: 'It was cut.' }), 'octo/demo', 'GH_TOKEN'),
  )
  for (const { means, next } of [silent, broken, limited, cut]) expect(`${means} ${next}`).not.toMatch(/\bjob\b/)
})

test('an input is called as the option is', () => {
  const said = (code: 'bad-input' | 'unknown-registry', input: string) =>
    inOptions(new PlumblineError(code, { what: `Input "${input}" is "2026".` })).what
  expect(said('bad-input', 'since')).toBe('--since is "2026".')
  expect(said('bad-input', 'packages')).toBe('--package is "2026".')
  expect(said('unknown-registry', 'registry')).toBe('--registry is "2026".')
})

test('where there is nothing to audit, it says so of the clone', () => {
  const { means, next } = inOptions(new PlumblineError('nothing-to-audit', { what: 'None of the 3 files.' }))
  expect(`${means} ${next}`).not.toMatch(/\binput\b|\bstep\b/)
  const own = new PlumblineError('nothing-to-audit', { what: 'x', next: 'Write it as its manifest does.' })
  expect(inOptions(own).next).toBe('Write it as its manifest does.')
})
