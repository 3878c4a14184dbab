// The names of artifacts: find-built-files looks for what upload-record and prepare.yml write.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { attemptIn, filesPrefix, packageSlug } from '@plumbline/github'
import { parse } from 'yaml'

const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')

test.each([
  'demo',
  '@octo/demo',
  'Demo.Pkg_2',
  'a/b/c',
  '@@x',
  '',
  '@',
  'has space:colon',
])('"%s" becomes the slug that upload-record writes', (name) => {
  const [step] = parse(read('actions/upload-record/action.yml')).runs.steps
  const folder = mkdtempSync(join(tmpdir(), 'slug-'))
  const output = join(folder, 'output')
  const env = { PATH: process.env['PATH'], LC_ALL: 'C', PHASE: 'x', PACKAGE: name, GITHUB_RUN_ATTEMPT: '1' }
  execFileSync('bash', ['--norc', '-e', '-c', step.run], { env: { ...env, GITHUB_OUTPUT: output } })
  const [, slug] = /^slug=(.*)$/m.exec(readFileSync(output, 'utf8')) ?? []
  rmSync(folder, { recursive: true })
  expect(packageSlug(name)).toBe(slug)
})

test('the files are looked for under the name that verify gives them', () => {
  const [, pattern = ''] = /echo "files=(plumbline-files-[^"]*)"/.exec(read('.github/workflows/prepare.yml')) ?? []
  const commit = '0123456789abcdef0123456789abcdef01234567'
  const values = { SLUG: packageSlug('@octo/demo'), COMMIT: commit, GITHUB_RUN_ATTEMPT: '12' }
  const name = execFileSync('bash', ['--norc', '-c', `printf %s "${pattern}"`], { env: values, encoding: 'utf8' })
  expect(attemptIn(name, filesPrefix('@octo/demo', commit))).toBe(12)
  for (const other of ['', '0', '01', '1-2', 'x']) {
    expect(attemptIn(`${filesPrefix('@octo/demo', commit)}${other}`, filesPrefix('@octo/demo', commit))).toBe(undefined)
  }
})
