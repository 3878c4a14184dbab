// The committed bundles: each action's metadata names a file that is there, and nothing else lies in dist/.
// That they are what their sources build, also in another folder, is the dist check of `npm test` (scripts/build --check).
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findEntryPoints } from '../../scripts/bundles/entry-points.ts'
import { differences } from '../../scripts/bundles/folders.ts'
import { filesOf, root, textOf } from './project-files.ts'

const entries = findEntryPoints(root)

test.each(
  entries.map((entry) => [`${entry.action}/${entry.bundle}`, entry] as const),
)('%s is there, as a module', (_name, entry) => {
  const folder = join(root, 'dist', entry.action)
  expect(existsSync(join(folder, `${entry.bundle}.js`))).toBe(true)
  expect(JSON.parse(textOf(`dist/${entry.action}/package.json`))).toEqual({ type: 'module' })
  const own = entry.bundle === 'index' ? '' : `${entry.bundle}.`
  expect(existsSync(join(folder, `${own}licenses.txt`))).toBe(true)
})

test.each(
  entries.map((entry) => [`${entry.action}/${entry.bundle}`, entry] as const),
)('what %s loads late is its own, not that of another bundle in its folder', (_name, { action, bundle }) => {
  const text = textOf(`dist/${action}/${bundle}.js`)
  const endings = [...text.matchAll(/return "" \+ chunkId \+ "([^"]+)"/g)].map((match) => match[1])
  expect(new Set(endings)).toEqual(new Set(endings.length > 0 ? [`.${bundle}.js`] : []))
  const late = [...text.matchAll(/__nccwpck_require__\.e\(\/\* import\(\) \*\/ (\d+)\)/g)].map((match) => match[1])
  const missing = late.filter((id) => !existsSync(join(root, 'dist', action, `${id}.${bundle}.js`)))
  expect(missing).toEqual([])
})

test('every folder in dist belongs to an action', () => {
  const folders = new Set(filesOf('dist/*/*').map((path) => path.split('/')[1] ?? ''))
  expect([...folders].sort()).toEqual([...new Set(entries.map((entry) => entry.action))].sort())
})

test('no bundle names the folder that it was built in', () => {
  const suspicious = [root, join(tmpdir(), 'plumbline-build-')]
  const naming = filesOf('dist/*/*.js').filter((path) => suspicious.some((folder) => textOf(path).includes(folder)))
  expect(naming).toEqual([])
})

test('the dist check sees a changed byte, a missing file and a file too many', () => {
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-dist-'))
  const put = (side: string, name: string, text: string) => {
    mkdirSync(join(folder, side, 'a'), { recursive: true })
    writeFileSync(join(folder, side, 'a', name), text)
  }
  for (const side of ['fresh', 'committed']) put(side, 'same.js', 'x')
  put('fresh', 'index.js', 'x')
  put('committed', 'index.js', 'y')
  put('fresh', '1.index.js', 'x')
  put('committed', '2.index.js', 'x')
  const found = differences(join(folder, 'fresh'), join(folder, 'committed'))
  rmSync(folder, { recursive: true, force: true })
  expect(found.map((line) => line.replaceAll('\\', '/'))).toEqual([
    'dist/a/1.index.js is missing',
    'dist/a/2.index.js is not made by any entry point',
    'dist/a/index.js differs from what its source builds',
  ])
})
