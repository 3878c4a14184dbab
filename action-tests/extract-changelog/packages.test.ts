// Whose section it is: another package's notes are worse than none, also where a file names only that package.
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from '@jest/globals'
import { runAction } from '@plumbline/rehearsal'
import { folderWith } from '../verify-tag-matches-version/repository.ts'

/** A job in which verify-tag-matches-version has read the manifest. */
function tempWithRecord(name: string): string {
  const temp = mkdtempSync(join(tmpdir(), 'plumbline-test-'))
  mkdirSync(join(temp, 'plumbline'))
  const version = { text: '1.2.3', normalized: '1.2.3', scheme: 'semver', tag: 'v1.2.3', commit: 'a'.repeat(40) }
  const record = { schema: 1, plumbline: '0', package: { name, ecosystem: 'npm', directory: '' }, version }
  writeFileSync(join(temp, 'plumbline', 'record.json'), JSON.stringify(record))
  return temp
}

const extract = (text: string, inputs: Record<string, string> = {}, manifest = '') =>
  runAction({
    name: 'extract-changelog',
    cwd: folderWith({ 'CHANGELOG.md': text }),
    inputs: { version: '1.2.3', ...inputs },
    env: { GITHUB_REPOSITORY: 'acme/mono' },
    ...(manifest === '' ? {} : { temp: tempWithRecord(manifest) }),
  })

const fileOf = (title: string) => `# Changes\n\n## ${title}1.2.3\n\n- A.\n\n## ${title}1.2.2\n\n- B.\n`

describe('a file whose headings all name one other package', () => {
  test.each([
    ['@acme/widget@', {}, '@acme/gadget'],
    ['@acme/widget ', {}, '@acme/gadget'],
    ['widget@', {}, '@acme/gadget'],
    ['widget-v', {}, 'gadget'],
    ['widget/v', {}, 'gadget'],
    ['@acme/widget@', { package: '@acme/gadget' }, ''],
    ['Widget ', { package: 'gadget' }, ''],
    ['widget@', { version: 'gadget@1.2.3' }, ''],
    ['widget@', { version: 'gadget-v1.2.3' }, ''],
    ['@acme/widget@', { version: 'refs/tags/@acme/gadget@1.2.3' }, '@acme/gadget'],
  ])('"## %s1.2.3" with %j, manifest %j', async (title, inputs, manifest) => {
    const result = await extract(fileOf(title), inputs, manifest)
    expect([result.code, result.outputs['found']]).toEqual([1, 'false'])
    expect(result.annotations).toMatchObject([{ level: 'error', title: 'section-missing' }])
  })
  test('the message tells both names, and the input', async () => {
    const { stdout } = await extract(fileOf('@acme/widget@'), {}, '@acme/gadget')
    expect(stdout).toContain('its headings name "@acme/widget", and looked for were those of "@acme/gadget", "mono"')
    expect(stdout).toContain('(input "package")')
    expect(stdout).not.toContain('its first versions are')
  })
  test('a file of several packages is told the same way', async () => {
    const many = `${fileOf('widget@')}\n## gizmo@1.2.3\n\n- C.\n`
    const { stdout } = await extract(many, { package: 'gadget' })
    expect(stdout).toContain('its headings name "widget", "gizmo", and looked for were those of "gadget"')
  })
})

describe('a file of this package', () => {
  test.each([
    ['@acme/gadget@', {}, '@acme/gadget'],
    ['gadget@', {}, '@acme/gadget'],
    ['mono-v', {}, '@acme/gadget'],
    ['packages/gadget/v', {}, '@acme/gadget'],
    ['Widget ', {}, '@acme/gadget'],
    ['Spring Boot ', {}, '@acme/gadget'],
    ['Release ', {}, '@acme/gadget'],
    ['widget@', {}, ''],
    ['Release ', { package: 'gadget' }, ''],
    ['Spring Boot ', { package: 'org.spring:spring-boot' }, ''],
    ['Apache Gadget ', { package: 'gadget' }, ''],
    ['', { package: 'gadget' }, ''],
    ['gadget@', { version: 'gadget@1.2.3' }, ''],
    ['@acme/gadget@', { version: 'gadget-v1.2.3' }, '@acme/gadget'],
    ['', { version: 'gadget-v1.2.3' }, ''],
  ])('"## %s1.2.3" with %j, manifest %j', async (title, inputs, manifest) => {
    const result = await extract(fileOf(title), inputs, manifest)
    expect(result.outputs).toMatchObject({ found: 'true', notes: '- A.', 'previous-version': '1.2.2' })
  })
  test('the name in a tag finds its section among many', async () => {
    const many = `${fileOf('widget@')}\n## gadget@1.2.3\n\n- C.\n`
    for (const version of ['gadget@1.2.3', 'gadget-v1.2.3', 'refs/tags/gadget/v1.2.3']) {
      expect((await extract(many, { version })).outputs['notes']).toBe('- C.')
    }
  })
})
