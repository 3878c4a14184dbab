// The rehearsal's record: a section counts from the job that owns it, and project code is believed for nothing.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { PROJECT_SLUG } from '@plumbline/kernel'
import { createRecords } from '../../../packages/rehearsal/src/session/records.ts'
import { sampleRecord } from '../../record/sample-record.ts'

const root = mkdtempSync(join(tmpdir(), 'plumbline-records-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const { failure, ...whole } = sampleRecord

function left(record: unknown): string {
  const temp = mkdtempSync(join(root, 'temp-'))
  mkdirSync(join(temp, 'plumbline'))
  writeFileSync(join(temp, 'plumbline', 'record.json'), JSON.stringify(record))
  return temp
}

function job(path: string, repository = PROJECT_SLUG) {
  return { path, file: { repository, path: 'w.yml', ref: 'v1', commit: 'c'.repeat(40) } }
}

test('P7: each phase speaks for its own sections only, and the smoke test for its failure only', () => {
  const records = createRecords()
  records.keep(job('release/prepare/verify'), left(whole))
  records.keep(job('release/prepare/try'), left(sampleRecord))
  const merged = records.merged(new Set())
  expect(Object.keys(merged)).toEqual(['schema', 'plumbline', 'files', 'failure'])
  expect(merged.files).toEqual(whole.files)
})

test("the repository's own jobs, whatever their names, fill what no phase has said", () => {
  const records = createRecords()
  records.keep(job('release/prepare/validate'), left(whole))
  records.keep(job('ship it', 'octo/demo'), left({ ...whole, version: undefined, files: [] }))
  const merged = records.merged(new Set())
  expect(merged).toMatchObject({ version: whole.version, files: [], release: whole.release })
})

test('what the project wrote in the place of a record is told, and counts for nothing', () => {
  const records = createRecords()
  const temp = left(whole)
  writeFileSync(join(temp, 'plumbline', 'record.json'), '{ "schema": 1,')
  expect(records.keep(job('release/prepare/try'), temp)).toMatch(/release\/prepare\/try/)
  expect(records.keep(job('release/prepare/verify'), left(whole))).toBeUndefined()
  expect(Object.keys(records.merged(new Set()))).toEqual(['schema', 'plumbline', 'files'])
})

test('a later run of a job takes the place of its earlier one, and a job without a record changes nothing', () => {
  const records = createRecords()
  records.keep(job('release/finish/release'), left({ schema: 1, plumbline: '', failure }))
  records.keep(job('release/finish/release'), left(whole))
  records.keep(job('release/finish/release'), mkdtempSync(join(root, 'empty-')))
  expect(records.merged(new Set()).failure).toBeUndefined()
  expect(records.merged(new Set()).release).toEqual(whole.release)
})

test('a new run speaks for itself alone', () => {
  const records = createRecords()
  records.keep(job('release/prepare/validate'), left(whole))
  records.begin()
  records.keep(job('release/prepare/verify'), left(whole))
  expect(Object.keys(records.merged(new Set()))).toEqual(['schema', 'plumbline', 'files'])
})

test('runs whose conclusion is made up are marked as simulated', () => {
  const records = createRecords()
  records.keep(job('release/finish/fan-out'), left(whole))
  expect(records.merged(new Set([11]))['fan-out']).toMatchObject([{ 'run-id': 11, simulated: true }])
  expect(records.merged(new Set([12]))['fan-out']?.[0]).not.toHaveProperty('simulated')
})
