// What counts as the asset of a declared file, and what stops a release.
import { expect, test } from '@jest/globals'
import type { Asset, Release } from '@plumbline/github'
import type { DeclaredFile } from '@plumbline/releases'
import { compareAssets } from '../../packages/releases/src/compare.ts'

const HASH = 'a'.repeat(64)
const FILE: DeclaredFile = { name: 'demo.tgz', path: '/x/demo.tgz', size: 4, sha256: HASH }
const ODD: DeclaredFile = { name: 'dé mo.tgz', path: '/x/dé mo.tgz', size: 4, sha256: HASH, label: 'dé mo.tgz' }
const DRAFT = { html_url: 'https://github.com/octo/demo/releases/1', draft: true, assets: [] } as unknown as Release

function asset(name: string, more: Partial<Asset> = {}): Asset {
  return { id: 1, name, state: 'uploaded', size: 4, digest: `sha256:${HASH}`, browser_download_url: '', ...more }
}

function compare(assets: readonly Asset[], more: object = {}, release = DRAFT) {
  return compareAssets({ files: [FILE, ODD], ...more }, assets, release)
}

test('the rewritten name is known by its label', () => {
  const { settled, missing } = compare([asset('de.mo.tgz', { label: 'dé mo.tgz' }), asset('demo.tgz')])
  expect(settled.map(({ file }) => file)).toEqual([FILE, ODD])
  expect(missing).toEqual([])
})

test('a label alone makes no file of another name ours', () => {
  expect(() => compare([asset('evil.exe', { label: 'demo.tgz' })])).toThrow(
    expect.objectContaining({ code: 'asset-undeclared' }),
  )
})

test('another digest is a conflict, also where the size is the same', () => {
  const other = asset('demo.tgz', { digest: `sha256:${'b'.repeat(64)}` })
  expect(() => compare([other])).toThrow(expect.objectContaining({ code: 'asset-conflict' }))
})

test('without a digest the size decides, and is said to be all that was compared', () => {
  const { settled } = compare([asset('demo.tgz', { digest: null })])
  expect(settled).toMatchObject([{ hashed: false }])
  expect(() => compare([asset('demo.tgz', { digest: null, size: 5 })])).toThrow(
    expect.objectContaining({ code: 'asset-conflict' }),
  )
})

test('a half-uploaded file is ours to clear; one that is announced is not', () => {
  const broken = asset('demo.tgz', { state: 'starter', size: 0, digest: null })
  const theirs = asset('latest.json', { state: 'starter', size: 0, digest: null })
  const found = compare([broken, theirs], { lateAssets: ['latest.json'] })
  expect(found.starters).toEqual([broken])
  expect(found.missing).toEqual([FILE, ODD])
  expect(found.awaited).toEqual(['latest.json'])
  expect(found.late).toEqual([])
})

test('what nobody declared cannot be deleted from an immutable release: the next step says something else', () => {
  const stranger = asset('surprise.exe')
  expect(() => compare([stranger])).toThrow(
    expect.objectContaining({ next: expect.stringContaining('Delete the asset') }),
  )
  expect(() => compare([stranger], {}, { ...DRAFT, draft: false, immutable: true })).toThrow(
    expect.objectContaining({ next: expect.stringContaining('next version') }),
  )
})

test('two assets that pass for one file are one too many', () => {
  const twice = [asset('de.mo.tgz', { label: 'dé mo.tgz' }), asset('d.mo.tgz', { id: 2, label: 'dé mo.tgz' })]
  expect(() => compare(twice)).toThrow(expect.objectContaining({ what: expect.stringContaining('"d.mo.tgz"') }))
})
