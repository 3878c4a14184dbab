// The published JSON Schema and the record that the code writes are the same thing.
import { expect, test } from '@jest/globals'
import { PROJECT_SLUG } from '@plumbline/kernel'
import {
  emptyRecord,
  extendRecordText,
  mergeFragments,
  type Phase,
  parseRecord,
  type ReleaseRecord,
  SECTION_OWNERS,
} from '@plumbline/record'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { sampleRecord } from '../record/sample-record.ts'
import { textOf } from './project-files.ts'

const schema = JSON.parse(textOf('packages/record/schema/record-1.schema.json'))
const validate = new Ajv2020({ strict: true, strictTypes: true, allErrors: true }).compile(schema)

/** What the schema has against a record, one line each. */
function refusals(record: unknown): string[] {
  validate(record)
  return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message}`)
}

const { failure, ...whole } = sampleRecord

function fragmentOf(phase: Phase): { phase: Phase; record: ReleaseRecord } {
  const own = Object.entries(SECTION_OWNERS).filter(([, owner]) => owner === phase)
  const sections = Object.fromEntries(own.map(([name]) => [name, whole[name as keyof typeof whole]]))
  return { phase, record: { ...emptyRecord('0.1.0'), ...sections } }
}

test('accepts the record that is merged from the fragments of all jobs', () => {
  const phases = [...new Set(Object.values(SECTION_OWNERS))]
  const merged = mergeFragments('0.1.0', phases.map(fragmentOf))
  expect(Object.keys(merged)).toEqual(Object.keys(schema.properties).filter((name) => name !== 'failure'))
  expect(refusals(merged)).toEqual([])
})

test('accepts several publications of one registry, and those of earlier records, which name no package', () => {
  const [earlier] = sampleRecord.publications ?? []
  const named = { ...earlier, 'repository-url': 'https://npm.example/', 'package-name': 'demo', version: '1.2.3' }
  expect(refusals({ ...sampleRecord, publications: [earlier, named] })).toEqual([])
  const record = parseRecord(JSON.stringify({ ...sampleRecord, publications: [earlier] }), 'a file')
  expect(record.publications).toEqual([earlier])
  expect(refusals({ ...sampleRecord, publications: [{ ...named, version: 1 }] })).toHaveLength(1)
})

test('accepts the record of a job that failed, and an empty one', () => {
  expect(refusals(JSON.parse(extendRecordText('', { failure })))).toEqual([])
  expect(refusals(emptyRecord('0.1.0'))).toEqual([])
})

test('describes every section that the code knows, and no other', () => {
  const known = ['schema', 'plumbline', ...Object.keys(SECTION_OWNERS), 'failure']
  expect(Object.keys(schema.properties)).toEqual(known)
})

test('describes every field of a section that the code writes, and requires it', () => {
  expect(refusals({ ...sampleRecord, version: {} }).length).toBe(Object.keys(sampleRecord.version ?? {}).length)
  for (const [name, section] of Object.entries(sampleRecord)) {
    if (typeof section !== 'object') continue
    const described = schema.properties[name].items ?? schema.properties[name]
    const fields = described.$ref ? schema.$defs[described.$ref.split('/').at(-1)] : described
    const written = Object.keys(Array.isArray(section) ? section[0] : section)
    expect(fields.required).toEqual(written)
  }
})

test('accepts fields that it does not know, in the record and in its sections, as the code does', () => {
  const newer = { ...sampleRecord, later: { a: 1 }, version: { ...sampleRecord.version, epoch: 2 } }
  expect(refusals(newer)).toEqual([])
  expect(parseRecord(JSON.stringify(newer), 'a file')).toEqual(newer)
})

test('refuses another major version, as the code does', () => {
  const other = { ...sampleRecord, schema: 2 }
  expect(refusals(other)).toEqual(['/schema must be equal to constant'])
  expect(() => parseRecord(JSON.stringify(other), 'a file')).toThrow(/schema version 2/)
})

test.each([
  ['a digest that is not hex', { files: [{ ...sampleRecord.files?.[0], sha256: 'A'.repeat(64) }] }],
  ['a commit that is abbreviated', { version: { ...sampleRecord.version, commit: 'c0ffee' } }],
  [
    'a word for published that does not exist',
    { publications: [{ ...sampleRecord.publications?.[0], published: 'maybe' }] },
  ],
  ['a word for provenance', { publications: [{ ...sampleRecord.publications?.[0], provenance: 'some' }] }],
  ['a line before the first', { sources: [{ ...sampleRecord.sources?.[0], line: 0 }] }],
])('refuses %s', (_name, sections) => {
  expect(refusals({ ...sampleRecord, ...sections })).toHaveLength(1)
})

test('is published under the address of the project', () => {
  expect(schema.$id).toContain(`/${PROJECT_SLUG}/`)
})
