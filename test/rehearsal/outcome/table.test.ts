// The table at the end of a rehearsal: every surface of the release in words.
import { expect, test } from '@jest/globals'
import { type Outcome, outcomeTable } from '@plumbline/rehearsal'
import type { ServedVersion } from '../../../packages/rehearsal/src/outcome/outcome.ts'
import { sampleFile, sampleRecord } from '../../record/sample-record.ts'
import { asset, indexed, other, record, sdist, served, state, undertaking, wheel } from './whole-release.ts'

const { sha256 } = sampleFile
const table = (outcome: Partial<Outcome>, tag = 'v1.2.3') =>
  outcomeTable(tag, { conclusion: 'success', record, state, undertaking, missing: [], ...outcome }).join('\n')

test('the table tells how many files of a version are there, and whether they are ours', () => {
  const shown = (files: ServedVersion['files']) => {
    const outcome = { record: { ...record, files: [sdist, wheel] }, state: { ...state, served: indexed(...files) } }
    return /serves (.*)/.exec(table(outcome))?.[1]
  }
  expect(shown([sdist, wheel])).toBe('1.2.3 (2 files)')
  expect(shown([sdist])).toBe('1.2.3 (1 of 2 files)')
  expect(shown([sdist, { ...wheel, sha256: other }])).toBe('1.2.3 (1 of 2 files, with other bytes)')
  expect(shown([])).toBe('1.2.3')
})

test('only an ecosystem with dist-tags shows one', () => {
  const python = { ...record, package: { name: 'demo', ecosystem: 'pypi', directory: '.' } }
  expect(table({ record: python })).toContain('channel     stable, takes Latest on GitHub\n')
})

test('the table shows every surface: version with its sources, notes, files, registry, release, downstream', () => {
  expect(table({})).toBe(`Where the release stands
  version     @octo/demo 1.2.3
              = 1.2.3 in package.json:3 (version)
  channel     stable, npm dist-tag latest, takes Latest on GitHub
  notes       CHANGELOG.md:5-9
              | - Fixed.
  files       demo-1.2.3.tgz  1.2 kB  sha256 ${sha256}
  registry    npm: published yes (proof: hash), 1 send
              serves 1.0.0, 1.2.3 (latest)
  release     v1.2.3, published, 1 asset
              demo-1.2.3.tgz  1.2 kB
  downstream  announce.yml: success`)
})

test('without a version the sources are shown all the same, and what disagrees is marked', () => {
  const sources = [{ file: 'package.json', line: 3, key: 'version', value: '1.2.3', agrees: false }]
  const { version: _version, ...rest } = record
  const shown = table({ record: { ...rest, sources } }, 'v2.0.0')
  expect(shown).toContain('@octo/demo: none that tag v2.0.0 and its sources agree on\n')
  expect(shown).toContain('≠ 1.2.3 in package.json:3 (version)')
})

test("P1: another one's bytes under this version are not shown as ours, and nothing is shown as nothing", () => {
  expect(table({ state: { ...state, served: [served('1.2.3', other, ['latest'])] } })).toContain(
    'serves 1.2.3 (latest, with other bytes)',
  )
  const empty = table({ record: { schema: 1, plumbline: '' }, state: { served: [], alongside: [], releases: [] } })
  expect(empty).toMatch(
    /version {5}-\n {2}channel {5}-\n {2}notes {7}-\n {2}files {7}-\n {2}registry {4}serves nothing\n {2}release {5}none\n {2}downstream {2}-$/,
  )
})

test('long notes are cut with a word about it, notes without a file say where they come from', () => {
  const body = Array.from({ length: 9 }, (_, index) => `- ${index}`).join('\n\n')
  const notes = { ...sampleRecord.notes, body } as NonNullable<typeof record.notes>
  expect(table({ record: { ...record, notes } })).toContain('| - 5\n              … 3 more lines')
  const generic = { ...notes, path: '', how: 'generic', 'first-line': 0, body: 'Text' } as typeof notes
  expect(table({ record: { ...record, notes: generic } })).toContain('notes       (generic)\n')
})

test('assets are shown as verify lists the files, whatever order they arrived in', () => {
  const attached = { ...asset, name: 'plumbline-record.json' }
  const releases = [{ tag: 'v1.2.3', draft: false, assets: [attached, asset] }]
  const shown = table({ state: { ...state, releases }, record: { ...record, files: [sampleFile] } })
  const release = shown.slice(shown.indexOf('  release'))
  expect(release.indexOf(sampleFile.name)).toBeLessThan(release.indexOf('plumbline-record.json'))
})

test('a member of a workspace is compared with its own files, whatever package the record names', () => {
  const [published] = record.publications ?? []
  if (!published) throw new Error('the record has no publication')
  const of = (name: string, file: typeof sdist) => ({
    ...published,
    'package-name': name,
    files: published.files.map((one) => ({ ...one, name: file.name })),
  })
  const shown = table({
    record: { ...record, files: [sdist, wheel], publications: [of('@octo/demo', sdist), of('member', wheel)] },
    state: {
      ...state,
      packageName: 'member',
      served: indexed(wheel),
      alongside: [{ name: '@octo/demo', served: indexed(wheel) }],
    },
  })
  expect(shown).toMatch(/serves 1\.2\.3\n.*serves 1\.2\.3 \(with other bytes\) of @octo\/demo\n/)
})

test('audits and the issues that they keep are shown where there were any', () => {
  const issues = [{ number: 1, title: 'Releases have drifted: demo', state: 'closed' }]
  expect(table({ audits: ['failure', 'success'], state: { ...state, issues } })).toMatch(
    /\n {2}audit {7}failure, then success\n {14}#1 Releases have drifted: demo: closed$/,
  )
  expect(table({ audits: [], state: { ...state, issues } })).not.toContain('audit')
})
