// Refusals at a terminal: no advice for a workflow, and GitHub's own answer beside ours.
import { expect, test } from '@jest/globals'
import { githubFailure } from '@plumbline/github'
import { asPlumblineError, PlumblineError } from '@plumbline/kernel'
import { inLaptopWords } from '../../../packages/cli/src/audit/laptop-words.ts'

const REQUEST = 'GET /repos/octo/demo'
const refused = (status: number, message: string) =>
  asPlumblineError(inLaptopWords(githubFailure(REQUEST, { status, message, fields: [], headers: {} }), 'octo/demo'))

test.each([
  [401, 'Bad credentials', 'GitHub does not accept the token in GITHUB_TOKEN.'],
  [403, 'Resource not accessible by personal access token', 'GitHub does not show "octo/demo" to the token'],
  [404, 'Not Found', 'GitHub does not show "octo/demo" to the token'],
])('%d', (status, message, what) => {
  const failure = refused(status, message)
  expect(failure.what).toContain(what)
  expect(failure.next).toContain('GITHUB_TOKEN="$(gh auth token)"')
  expect(`${failure.means} ${failure.next}`).not.toMatch(/\bjob\b|\binput\b|below/)
  expect([failure.request, failure.answer]).toEqual([REQUEST, `${status} ${message}`])
})

test('what has no other words here stays as it is', () => {
  expect(refused(502, 'Bad Gateway').code).toBe('github-unreachable')
  const other = new PlumblineError('no-clone', { what: 'x' })
  expect(inLaptopWords(other, 'octo/demo')).toBe(other)
})

test('an input is called as the option is', () => {
  const failure = inLaptopWords(new PlumblineError('bad-input', { what: 'Input "since" is "2026".' }), 'octo/demo')
  expect(asPlumblineError(failure).what).toBe('--since is "2026".')
})
