// How a record grows: within a job by any action, between jobs only from the job that owns the section.
import { expect, test } from '@jest/globals'
import {
  deterministicPart,
  emptyRecord,
  extendRecord,
  extendRecordText,
  mergeFragments,
  type Publication,
  type ReleaseRecord,
} from '@plumbline/record'
import { sampleFile, sampleRecord } from './sample-record.ts'

const empty = emptyRecord('0.1.0')
const [npm] = sampleRecord.publications as [Publication]
const other: Publication = { ...npm, registry: 'github-packages' }

test('sections keep the order of the schema, whatever order they arrive in', () => {
  const late = extendRecord(extendRecord(empty, { files: [sampleFile] }), { package: sampleRecord.package as never })
  expect(Object.keys(late)).toEqual(['schema', 'plumbline', 'package', 'files'])
})

/** What several records come to, one added after the other. */
function joined(...steps: readonly Publication[]): readonly Publication[] {
  return steps.reduce((record, one) => extendRecord(record, { publications: [one] }), empty).publications ?? []
}

const demo: Publication = { ...npm, 'package-name': '@octo/demo', version: '1.2.3' }
const app: Publication = { ...npm, 'package-name': '@octo/app', version: '3.0.0' }

test('publications join by registry where they name no package: a new answer replaces the old one', () => {
  expect(joined(npm, other)).toEqual([npm, other])
  expect(joined(npm, other, { ...npm, published: 'partial' })).toMatchObject([
    { registry: 'github-packages', published: 'yes' },
    { registry: 'npm', published: 'partial' },
  ])
  expect(joined(npm, demo)).toEqual([demo])
})

test('two steps of a job for one registry: each package is kept, and a new answer replaces its own old one', () => {
  expect(joined(demo, app)).toEqual([demo, app])
  expect(joined(demo, app, { ...demo, published: 'no' })).toEqual([app, { ...demo, published: 'no' }])
})

test('two versions of a package and two addresses of its registry are publications of their own', () => {
  const later = { ...demo, version: '1.3.0' }
  const elsewhere = { ...demo, 'repository-url': 'https://npm.example/' }
  expect(joined(demo, later, elsewhere)).toEqual([demo, later, elsewhere])
})

test('files of one version that two steps publish are one publication', () => {
  const [file] = npm.files as [Publication['files'][number]]
  const second = { ...file, name: 'demo-1.2.3-other.tgz', state: 'rejected' as const }
  expect(
    joined({ ...demo, 'already-published': true }, { ...demo, published: 'no', proof: 'none', files: [second] }),
  ).toEqual([{ ...demo, published: 'partial', files: [file, second] }])
  const unclear = { ...second, state: 'unknown' as const }
  expect(joined(demo, { ...demo, published: 'unknown', files: [unclear] })).toMatchObject([{ published: 'unknown' }])
  // Of a step that knows nothing of its files, the ones before are no yes.
  expect(joined(demo, { ...demo, published: 'unknown', files: [] })).toMatchObject([{ published: 'unknown' }])
})

test('publish jobs of one run each keep what they published', () => {
  const fragment = (publication: Publication) => ({
    phase: 'publish' as const,
    record: { ...empty, publications: [publication] },
  })
  expect(mergeFragments('0.1.0', [fragment(demo), fragment(app)]).publications).toEqual([demo, app])
})

test('files join by name: two steps each verify a package, and one that verifies again replaces its own', () => {
  const app = { ...sampleFile, name: 'app-3.0.0.tgz' }
  const both = extendRecord(extendRecord(empty, { files: [sampleFile] }), { files: [app] })
  expect(both.files).toEqual([sampleFile, app])
  const rebuilt = { ...sampleFile, sha256: 'f'.repeat(64) }
  expect(extendRecord(both, { files: [rebuilt] }).files).toEqual([app, rebuilt])
})

test('a section counts only from the phase that owns it', () => {
  const lie: ReleaseRecord = { ...sampleRecord, files: [{ ...sampleFile, sha256: 'f'.repeat(64) }] }
  const merged = mergeFragments('0.1.0', [
    { phase: 'verify', record: { ...empty, files: [sampleFile] } },
    { phase: 'build', record: lie },
    { phase: 'publish', record: lie },
  ])
  expect(merged.files).toEqual([sampleFile])
  expect(Object.keys(merged)).toEqual(['schema', 'plumbline', 'files', 'publications', 'failure'])
})

test('the first failure of a release is the one that the record keeps', () => {
  const failed = (code: string): ReleaseRecord => ({ ...empty, failure: { ...sampleRecord.failure, code } as never })
  const merged = mergeFragments('0.1.0', [
    { phase: 'publish', record: failed('upload-unknown') },
    { phase: 'report', record: failed('bad-input') },
  ])
  expect(merged.failure?.code).toBe('upload-unknown')
})

test('what is attached to a release is the same for every run that ends in the same state', () => {
  const rerun: ReleaseRecord = {
    ...sampleRecord,
    publications: [
      {
        ...npm,
        'already-published': true,
        provenance: 'none',
        files: [{ ...npm.files[0], state: 'already-there', attempts: 0 } as never],
      },
    ],
    release: { ...sampleRecord.release, id: 8 } as never,
    'fan-out': [],
  }
  const { failure: _failure, ...whole } = sampleRecord
  expect(JSON.stringify(deterministicPart(rerun))).toBe(JSON.stringify(deterministicPart(whole)))
  expect(Object.keys(deterministicPart(sampleRecord))).not.toContain('failure')
})

test('fields that are not known are kept when a record is extended', () => {
  const newer = JSON.stringify({ ...empty, later: { a: 1 } })
  const extended = JSON.parse(extendRecordText(newer, { files: [sampleFile] }))
  expect(extended.later).toEqual({ a: 1 })
  expect(extended.files).toEqual([sampleFile])
})

test('an empty text starts a record that names our version', () => {
  expect(JSON.parse(extendRecordText('', {}))).toEqual({
    schema: 1,
    plumbline: expect.stringMatching(/^\d+\.\d+\.\d+/),
  })
})
