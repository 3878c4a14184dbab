// Where the job summaries of a rehearsal are kept: one file for each scenario and repository, or none.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { keepSummaries, summariesPlace } from '../../packages/cli/src/summaries-place.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-summaries-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('below what npm keeps, named by scenario and repository; a later rehearsal replaces it', () => {
  const place = summariesPlace(folder, 'wrong-tag', 'octo-org/spirit-level')
  expect(place).toBe(join(folder, 'node_modules/.cache/plumbline/summaries/wrong-tag.octo-org-spirit-level.md'))
  const made = join(folder, 'summaries.md')
  for (const text of ['first', 'second']) {
    writeFileSync(made, text)
    keepSummaries(made, place)
    expect(readFileSync(place ?? '', 'utf8')).toBe(text)
  }
  keepSummaries(join(folder, 'none.md'), place)
  expect(readFileSync(place ?? '', 'utf8')).toBe('second')
})

test('none where it cannot be written', () => {
  const root = join(folder, 'taken')
  mkdirSync(root)
  writeFileSync(join(root, 'node_modules'), 'a file')
  expect(summariesPlace(root, 'wrong-tag', 'octo/demo')).toBeUndefined()
  keepSummaries(join(folder, 'summaries.md'), undefined)
})
