// The issue of each package: open with what is out of line, closed where nothing is, left alone where nothing was read.
import { expect, test } from '@jest/globals'
import { type Audit, judge } from '@plumbline/audit'
import { wishesOf } from '../../actions/audit-releases/src/issues.ts'
import { ABSENT, packageOf, TERMS, UNREADABLE, whole } from './facts.ts'

function auditOf(...versions: Audit['versions'][]): Audit {
  return { schema: 1, repository: 'o/r', at: '', result: 'drift', versions: versions.flat(), unread: [], notes: [] }
}

const of = (name: string, facts: ReturnType<typeof whole>) =>
  judge(packageOf([facts, whole('0.9.0')], { package: name }), TERMS)
const wishes = (audit: Audit) =>
  wishesOf(audit, { labels: ['drift', 'release'], assignees: ['@octo'] }, 'https://example.org/run')

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
