// Built files on this machine: in the order they were given, with a sentence for each that cannot be read.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import { digestOf } from '@plumbline/kernel'
import { readFiles } from '@plumbline/registries'
import { sdistOf, wheelOf } from '../archives/python-files.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'local-files-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const WHEELS = ['any', 'win32', 'win_amd64', 'macosx_11_0_arm64', 'manylinux_2_17_x86_64'].map(
  (platform) => `demo_pkg-1.2.3-py3-none-${platform}.whl`,
)

/** Takes longer to read than a wheel, and does not unpack suspiciously well. */
const NUMBERS = Array.from({ length: 300_000 }, (_, index) => Math.imul(index, 2_654_435_761)).join()

test('files keep the order of their paths, whichever is read first', async () => {
  const names = ['demo_pkg-1.2.3.tar.gz', ...WHEELS]
  const sdist = await sdistOf({}, [{ name: 'demo_pkg-1.2.3/large', content: NUMBERS }])
  for (const name of names) writeFileSync(join(folder, name), name.endsWith('.whl') ? wheelOf() : sdist)
  const { files, findings } = await readFiles(names.map((name) => join(folder, name)))
  expect(findings).toEqual([])
  expect(files.map(({ entry, path }) => [entry.name, path])).toEqual(names.map((name) => [name, join(folder, name)]))
  expect(files[0]?.entry).toMatchObject({ sha256: digestOf('sha256', sdist), sha512: digestOf('sha512', sdist) })
})

test('each that cannot be read has a finding, in the same order', async () => {
  mkdirSync(join(folder, 'folder-1.0.tar.gz'))
  writeFileSync(join(folder, 'empty-1.0.tar.gz'), '')
  writeFileSync(join(folder, 'notes.txt'), 'notes')
  const names = ['folder-1.0.tar.gz', 'gone-1.0.tar.gz', 'empty-1.0.tar.gz', 'notes.txt']
  const { files, findings } = await readFiles(names.map((name) => join(folder, name)))
  expect(files).toEqual([])
  expect(findings.map(({ code, file, message }) => [code, file, message.split(folder).join('')])).toEqual([
    ['unknown-file-kind', 'folder-1.0.tar.gz', '"folder-1.0.tar.gz" is a folder.'],
    ['no-files', 'gone-1.0.tar.gz', 'There is no file "/gone-1.0.tar.gz".'],
    ['bad-archive', 'empty-1.0.tar.gz', expect.stringMatching(/^"empty-1\.0\.tar\.gz" .* it is empty\.$/)],
    ['unknown-file-kind', 'notes.txt', expect.stringContaining('"notes.txt" is no distribution file')],
  ])
})
