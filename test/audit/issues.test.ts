// The issue of each package: open with what is out of line, closed where nothing is, left alone where nothing was read.
import { expect, test } from '@jest/globals'
import { type Audit, judge } from '@plumbline/audit'
import { wishesOf } from '../../actions/audit-releases/src/issues.ts'
import { ABSENT, found, noRun, packageOf, TERMS, UNREADABLE, whole } from './facts.ts'

function auditOf(...versions: Audit['versions'][]): Audit {
  return { schema: 1, repository: 'o/r', at: '', result: 'drift', versions: versions.flat(), unread: [], notes: [] }
}

const of = (name: string, facts: ReturnType<typeof whole>) =>
  judge(packageOf([facts, whole('0.9.0')], { package: name }), TERMS)
const labels = (audit: Audit) => [...new Set(audit.versions.map((version) => version.package))]
const wishes = (audit: Audit, packages = labels(audit).map((label) => ({ label, whole: true }))) =>
  wishesOf({ audit, packages }, { labels: ['drift', 'release'], assignees: ['@octo'] }, 'https://example.org/run')

test('one issue per package', () => {
  const issues = wishes(auditOf(of('one', whole('1.0.0', { release: ABSENT })), of('two', whole('1.0.0'))))
  expect(issues).toMatchObject([
    {
      marker: '<!-- plumbline drift repository=o%2Fr package=one -->',
      title: 'Releases have drifted: one',
      open: true,
      body: expect.stringContaining('| one | 1.0.0 | unreleased |'),
      labels: ['drift', 'release'],
      assignees: ['octo'],
    },
    { title: 'Releases have drifted: two', open: false, body: '' },
  ])
  expect(issues[0]?.body).toContain('gh release create v1.0.0 --verify-tag')
})

test('what could not be read opens nothing and closes nothing', () => {
  expect(wishes(auditOf(of('one', whole('1.0.0', { registry: UNREADABLE }))))).toEqual([])
})

const CLOSED = { title: 'Releases have drifted: one', open: false, body: '' }

test('a package of which no version counts any more has no open issue, unless something was not read', () => {
  const nothing = auditOf()
  expect(wishes(nothing, [{ label: 'one', whole: true }])).toMatchObject([
    { ...CLOSED, closingComment: expect.stringContaining('None of its versions is looked at any more') },
  ])
  expect(wishes(nothing, [{ label: 'one', whole: false }])).toEqual([])
})

test("others' words neither mention, refer, show pictures nor link", () => {
  const value = '![x](https://t.example/p.png) @octo/core fixes #1 [a](https://evil.example) <b>'
  const sources = found([{ file: 'package.json', line: 1, value, agrees: false }])
  const [issue] = wishes(auditOf(of('@octo/demo', whole('1.0.0', { sources }))))
  expect(issue?.body).toContain('| `@octo/demo` | 1.0.0 | version-mismatch |')
  expect(issue?.body).toContain(
    '!\\[x]\\(https://t.example/p.png) `@octo/core` fixes #&#8203;1 [a]\\(https://evil.example) &lt;b>',
  )
})

test('an issue that is too long loses whole rows, says so, and keeps its end', () => {
  const name = `@octo/${'long'.repeat(100)}`
  const many = Array.from({ length: 90 }, (_, minor) => whole(`1.${90 - minor}.0`, { registry: ABSENT, runs: noRun() }))
  const [issue] = wishes(
    auditOf(judge(packageOf(many, { package: name }), TERMS).map((one) => ({ ...one, package: name }))),
  )
  const body = issue?.body ?? ''
  const rows = body.split('\n').filter((line) => line.startsWith('| `@octo/'))
  expect(`${issue?.marker}\n${body}`.length).toBeLessThanOrEqual(65_536)
  expect(rows.length).toBeGreaterThan(10)
  expect(rows.every((row) => row.endsWith(' |'))).toBe(true)
  expect(body).toContain(
    `\n\n${90 - rows.length} more are left out here. The summary of [the audit](https://example.org/run) has more`,
  )
  expect(body.trimEnd().endsWith("in the repository's accept file.*")).toBe(true)
})
