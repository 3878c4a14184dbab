// hashFiles() covers exactly the files that match, in a stable order.
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { evaluateText } from '@plumbline/rehearsal'

const workspace = mkdtempSync(join(tmpdir(), 'hash-files-'))
const files: Record<string, string> = { 'a.json': 'A', 'lib/a.json': 'LA', 'lib/.hidden/b.json': 'LB', 'z.txt': 'Z' }

beforeAll(() => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(workspace, path, '..'), { recursive: true })
    writeFileSync(join(workspace, path), content)
  }
})
afterAll(() => rmSync(workspace, { recursive: true }))

const hash = (args: string) =>
  evaluateText(`\${{ hashFiles(${args}) }}`, { contexts: {}, status: 'success', workspace })
const expected = (...contents: string[]) => {
  const total = createHash('sha256')
  for (const each of contents) total.update(createHash('sha256').update(each).digest())
  return total.digest('hex')
}

test('one file: the digest of its digest', () => expect(hash("'a.json'")).toBe(expected('A')))
test('** crosses folders, hidden ones too, in path order', () =>
  expect(hash("'**/*.json'")).toBe(expected('A', 'LB', 'LA')))
test('a folder stands for its files', () => expect(hash("'lib'")).toBe(expected('LB', 'LA')))
test('a ! pattern takes files away', () => expect(hash("'**/*.json', '!lib/**'")).toBe(expected('A')))
test('no match gives the empty text', () => expect(hash("'nope/**'")).toBe(''))
test('several patterns count a file once', () => expect(hash("'z.txt', './z.txt', 'a.json'")).toBe(expected('A', 'Z')))
