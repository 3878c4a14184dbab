// Whether a release is whole is judged by what the stand-ins hold; the table says the same in words.
import { expect, test } from '@jest/globals'
import { missingFrom, missingFromDryRun, type Outcome, outcomeTable } from '@plumbline/rehearsal'
import type { LoggedRequest } from '@plumbline/standins'
import type { ServedVersion } from '../../../packages/rehearsal/src/outcome/outcome.ts'
import { sampleFile, sampleRecord } from '../../record/sample-record.ts'

const { failure: _failure, ...record } = sampleRecord
const { name, size, sha256 } = sampleFile
/** A version with one file that the registry names by itself, as npm's does. */
function served(version: string, digest: string, remarks: readonly string[] = []): ServedVersion {
  return { version, files: [{ name: undefined, sha256: digest }], remarks }
}

const asset = { name, size, sha256 }
const other = 'e'.repeat(64)
const state: Outcome['state'] = {
  served: [served('1.0.0', 'd'.repeat(64)), served('1.2.3', sha256, ['latest'])],
  releases: [{ tag: 'v1.2.3', draft: false, assets: [asset] }],
}
const missing = (changed: Partial<Outcome['state']>, told: Partial<typeof record> = {}) =>
  missingFrom('success', 'v1.2.3', { ...record, ...told }, { ...state, ...changed })
const table = (outcome: Partial<Outcome>, tag = 'v1.2.3') =>
  outcomeTable(tag, { conclusion: 'success', record, state, missing: [], ...outcome }).join('\n')

test('P1: whole is only what the registry serves with the same bytes and the release holds', () => {
  expect(missing({})).toEqual([])
  expect(missing({ served: [] })).toEqual([expect.stringMatching(/does not serve demo-1\.2\.3\.tgz/)])
  expect(missing({ served: [served('1.2.3', other)] })).toHaveLength(1)
  expect(missing({ served: [served('1.2.4', sha256)] })).toHaveLength(1)
  expect(missing({ releases: [] })).toEqual(['There is no GitHub Release for v1.2.3.'])
  expect(missing({ releases: [{ tag: 'v1.2.3', draft: true, assets: [asset] }] })).toEqual([
    expect.stringContaining('draft'),
  ])
  const changed = { ...asset, sha256: other }
  expect(missing({ releases: [{ tag: 'v1.2.3', draft: false, assets: [changed] }] })).toEqual([
    expect.stringContaining('assets'),
  ])
})

/** A release of two files, and an index that has some files of it. */
const sdist = { ...sampleFile, name: 'demo-1.2.3.tar.gz', kind: 'sdist' }
const wheel = { ...sampleFile, name: 'demo-1.2.3-py3-none-any.whl', kind: 'wheel', sha256: 'f'.repeat(64) }
const indexed = (...files: ServedVersion['files']) => [{ version: '1.2.3', files, remarks: [] }]

test('P1: of several files each must be served under its own name with its own bytes', () => {
  const files = [sdist, wheel]
  const releases = [{ tag: 'v1.2.3', draft: false, assets: files }]
  expect(missing({ served: indexed(sdist, wheel), releases }, { files })).toEqual([])
  expect(missing({ served: indexed(sdist), releases }, { files })).toEqual([
    expect.stringMatching(/does not serve demo-1\.2\.3-py3-none-any\.whl/),
  ])
  const swapped = indexed({ ...sdist, sha256: wheel.sha256 }, { ...wheel, sha256: sdist.sha256 })
  expect(missing({ served: swapped, releases }, { files })).toHaveLength(2)
})

test('the version is found as the registry spells it', () => {
  const version = { text: '1.2.3.post0', normalized: '1.2.3.post', scheme: 'pep440', tag: 'v1.2.3', commit: '' }
  expect(missing({ served: [served('1.2.3.post', sha256)] }, { version })).toEqual([])
})

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

test('P6: a dry run is as it should be when it is green and nothing was written but artifacts of its run', () => {
  const asked = (what: Partial<LoggedRequest>): LoggedRequest => ({
    service: 'github',
    kind: 'read',
    method: 'GET',
    path: '/repos/octo/demo',
    status: 200,
    client: 'plumbline',
    job: undefined,
    ...what,
  })
  const artifacts = asked({ service: 'artifacts', kind: 'upload', method: 'PUT', path: '/blobs/u/1' })
  expect(missingFromDryRun('success', [asked({}), artifacts])).toEqual([])
  expect(missingFromDryRun('failure', [])).toEqual(['The run ended with "failure".'])
  for (const kind of ['exchange', 'upload', 'write'] as const) {
    expect(missingFromDryRun('success', [asked({ kind, method: 'POST' })])).toEqual([
      'A dry run must write nothing, and it sent POST /repos/octo/demo to github.',
    ])
  }
})

test('P6: no file is not whole, a run that failed or did not exist is told', () => {
  expect(missing({}, { files: [] })).toEqual(['No file was built and verified.'])
  expect(missingFrom('failure', 'v1.2.3', record, state)).toEqual(['The run ended with "failure".'])
  expect(missingFrom('cancelled', 'v1.2.3', record, state)).toEqual(['The run ended with "cancelled".'])
  expect(missingFrom(undefined, 'v1.2.3', record, state)).toEqual([])
})

test('a required downstream run that did not succeed is missing, an optional one is not', () => {
  const [run] = record['fan-out'] ?? []
  if (!run) throw new Error('the sample has a run')
  expect(missing({}, { 'fan-out': [{ ...run, conclusion: 'failure' }] })).toEqual([
    expect.stringContaining('announce.yml'),
  ])
  expect(missing({}, { 'fan-out': [{ ...run, conclusion: '', status: 'queued' }] })).toEqual([
    expect.stringContaining('"queued"'),
  ])
  expect(missing({}, { 'fan-out': [{ ...run, conclusion: 'failure', required: false }] })).toEqual([])
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
  const empty = table({ record: { schema: 1, plumbline: '' }, state: { served: [], releases: [] } })
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
