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

test('publications join by registry: a new answer replaces the old one of the same registry', () => {
  const first = extendRecord(extendRecord(empty, { publications: [npm] }), { publications: [other] })
  expect(first.publications).toEqual([npm, other])
  const again = extendRecord(first, { publications: [{ ...npm, published: 'partial' }] })
  expect(again.publications?.map(({ registry, published }) => [registry, published])).toEqual([
    ['github-packages', 'yes'],
    ['npm', 'partial'],
  ])
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
