// The cap on what one audit fetches: after four gibibytes of files the older versions are not compared, and that is said.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from '@jest/globals'
import { exec } from '@plumbline/actions-io'
import type { VersionFacts } from '@plumbline/audit'
import { packTarball } from '@plumbline/standins'
import { contentsComparer } from '../../packages/watch/src/contents.ts'
import type { Gathered } from '../../packages/watch/src/gather.ts'
import { gitRepository } from '../setup/git-repository.ts'

const folder = mkdtempSync(join(tmpdir(), 'plumbline-byte-cap-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const clone = join(folder, 'clone')
const git = gitRepository(clone)
const MANIFEST = { name: 'demo', version: '1.2.3' }
writeFileSync(join(clone, 'package.json'), JSON.stringify(MANIFEST))
git('add', '--all')
git('commit', '--quiet', '--message=Change')
const commit = git('rev-parse', 'HEAD')

const CAP = 4 * 1024 ** 3

/** A version of the package with one published file. */
const version = {
  version: '1.2.3',
  tag: { state: 'found', value: { name: 'v1.2.3', commit } },
  registry: { state: 'found', value: { files: [{ name: 'demo-1.2.3.tgz', digests: [] }] } },
} as unknown as VersionFacts

const own = {
  of: { name: 'demo', directory: '', manifest: 'package.json', registry: 'npm' },
  registry: { fileAddress: async () => ({ url: 'https://registry.example/demo-1.2.3.tgz' }) },
} as unknown as Gathered

/** Compares versions whose files are said to have these sizes; what came of each, and how many were fetched. */
async function compared(sizes: readonly number[]) {
  const content = await packTarball(MANIFEST)
  const left = [...sizes]
  const compare = contentsComparer({
    exec,
    clone,
    scratch: folder,
    allowExtra: [],
    sleep: async () => {},
    save: async ({ path }) => {
      writeFileSync(path, content)
      return { kind: 'saved', size: left.shift() ?? 0, digests: { sha1: '', sha256: '', sha512: '' } }
    },
  })
  const said: unknown[] = []
  for (const _size of sizes) said.push((await compare(own, version)).contents)
  return { said, fetched: sizes.length - left.length }
}

test('below the cap the next version is fetched, whatever it has', async () => {
  const { said, fetched } = await compared([CAP - 1, CAP, 0])
  expect(fetched).toBe(2)
  expect(said).toMatchObject([{ state: 'found' }, { state: 'found' }, { state: 'not-asked' }])
})

test('at the cap nothing more is fetched, and the versions that are left say why', async () => {
  const { said, fetched } = await compared([CAP, 1, 1])
  expect(fetched).toBe(1)
  const why = 'Its files were not compared: those of newer versions had 4.0 GiB together.'
  expect(said).toMatchObject([{ state: 'found' }, { state: 'not-asked', why }, { state: 'not-asked', why }])
})
