// A commit that is not checked out: its own rules count, not those that lie beside it now.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { exec } from '@plumbline/actions-io'
import { openCommit } from '@plumbline/source'
import { gitRepository } from '../setup/git-repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-commit-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const clone = join(folder, 'clone')
const git = gitRepository(clone)

/** The commit after these files, and nothing else, are there. */
function commit(files: Readonly<Record<string, string>>): string {
  git('rm', '--quiet', '-r', '--ignore-unmatch', '.')
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(clone, dirname(path)), { recursive: true })
    writeFileSync(join(clone, path), text)
  }
  git('add', '--all', '--force')
  git('commit', '--quiet', '--allow-empty', '--message=Change')
  return git('rev-parse', 'HEAD')
}

const old = commit({
  '.gitignore': '*.log\n',
  '.gitattributes': '*.bat eol=crlf\n',
  'lib/.gitignore': '/built/\n',
  'lib/run.bat': 'a\n',
  'other/.gitignore': '*\n',
})
commit({ '.gitignore': 'kept.js\n', 'lib/kept.js': '' })

async function open(at: string, inside = 'lib/') {
  const source = await openCommit({ commit: at, label: 'v1', folder: inside }, { exec, clone, scratch: folder })
  if (typeof source === 'string') throw new Error(source)
  return source
}

test('what git ignores there, and which line endings were asked for', async () => {
  const source = await open(old)
  expect([...source.tree.keys()].sort()).toEqual(['.gitignore', 'run.bat'])
  expect([...(await source.ignored(['a.log', 'built/a.js', 'kept.js', 'src/built/a.js']))].sort()).toEqual([
    'a.log',
    'built/a.js',
  ])
  expect(await source.withCarriageReturns(['run.bat', 'run.sh'])).toEqual(new Set(['run.bat']))
  expect(Buffer.from((await source.blob(source.tree.get('run.bat') ?? '')) ?? '').toString()).toBe('a\n')
})

test('at the top every file of rules counts, and the clone is left as it is', async () => {
  const source = await open(old, '')
  expect(await source.ignored(['other/a', 'lib/built/x', 'lib/kept.js'])).toEqual(new Set(['other/a', 'lib/built/x']))
  expect(git('status', '--porcelain')).toBe('')
})

test.each([
  ['a commit that nobody has', 'f'.repeat(40)],
  ['what is no commit', git('rev-parse', `${old}^{tree}`)],
])('%s is said, with what to fetch', async (_name, at) => {
  await expect(open(at)).rejects.toThrow(`commit ${at.slice(0, 12)} is not in this clone; fetch its history and tags`)
})

test('a folder without a repository', async () => {
  const deps = { exec, clone: tmpdir(), scratch: folder }
  expect(await openCommit({ commit: old, label: 'v1', folder: '' }, deps)).toContain('there is no git repository here')
})
