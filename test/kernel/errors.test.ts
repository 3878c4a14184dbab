// The closed failure codes and the error that carries them.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from '@jest/globals'
import { asPlumblineError, type FailureCode, failureText, PlumblineError } from '@plumbline/kernel'
import { root } from '../suite/project-files.ts'

const folder = join(root, 'packages/kernel/src/failures')

async function codesByFile(): Promise<[file: string, code: string][]> {
  const found = await Promise.all(
    readdirSync(folder).map(async (file) => {
      const tables: Record<string, object> = await import(pathToFileURL(join(folder, file)).href)
      return Object.values(tables).flatMap((table) => Object.keys(table).map((code): [string, string] => [file, code]))
    }),
  )
  return found.flat()
}

test('a code stands in one table only: a second row would silently replace the first', async () => {
  const codes = (await codesByFile()).map(([, code]) => code)
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([])
})

test('every code is kebab-case and says in whole sentences what it means and what to do', async () => {
  const codes = await codesByFile()
  expect(codes.length).toBeGreaterThan(20)
  for (const [, code] of codes) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    const { means, next } = failureText(code as FailureCode)
    expect([means, next].filter((text) => !/^[^a-z].*[.:]$/.test(text) && !/^`?[a-z][\w-]*.*\.$/.test(text))).toEqual(
      [],
    )
  }
})

test('a way out that needs another input in the workflow file says to commit it, and what then reads the changed file', async () => {
  const texts = (await codesByFile()).map(([, code]) => failureText(code as FailureCode).next)
  const changed = texts.filter((next) => /`attestations: \w+`/.test(next))
  expect(changed).toHaveLength(3)
  for (const next of changed) expect(next).toMatch(/commit the change: a re-run reads the file of the same commit/)
})

test('an error says what failed, what it usually means and what to do, in this order', () => {
  const error = new PlumblineError('bad-input', { what: 'Input "tag" is "".' })
  const { means, next } = failureText('bad-input')
  expect(error.message).toBe(`Input "tag" is "". ${means} ${next}`)
  expect(error.code).toBe('bad-input')
})

test('what is known better of one case replaces the sentences of the table', () => {
  const error = new PlumblineError('bad-input', { what: 'A.', means: 'B.', next: 'C.', file: 'package.json', line: 3 })
  expect([error.message, error.file, error.line]).toEqual(['A. B. C.', 'package.json', 3])
})

test('anything else that is thrown is a defect of ours, and is kept as the cause', () => {
  const thrown = new TypeError('x is not a function')
  const error = asPlumblineError(thrown)
  expect([error.code, error.cause]).toEqual(['unexpected', thrown])
  expect(error.what).toContain('x is not a function')
  expect(asPlumblineError('a text').what).toContain('a text')
  const ours = new PlumblineError('bad-input', { what: 'A.' })
  expect(asPlumblineError(ours)).toBe(ours)
})
