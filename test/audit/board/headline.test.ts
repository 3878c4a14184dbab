// The sentence on top, what it counts, and that the same audit gives the same bytes.
import { expect, test } from '@jest/globals'
import { type Audit, type AuditedVersion, countVersions, needsSomebody, renderBoard } from '@plumbline/audit'
import { sampleAudit, sampleVersion } from './sample-audit.ts'

const inLine = sampleVersion('anvil', '1.0.0')
const partial = sampleVersion('anvil', '1.1.0', { verdicts: ['partial'], cells: {} })
const unread = sampleVersion('anvil', '1.2.0', { verdicts: ['unreadable'], cells: {} })
const both = sampleVersion('anvil', '1.3.0', { verdicts: ['unreadable', 'untagged'], cells: {} })
const accepted = { ...partial, accepted: 'long ago' }

test('every version is counted once', () => {
  const all = [inLine, partial, unread, both, accepted]
  expect(countVersions(all)).toEqual({ drift: 2, unreadable: 1, accepted: 1, inLine: 1 })
  expect(all.map(needsSomebody)).toEqual([false, true, true, true, false])
})

test('what could not be read is not made good by what was accepted', () => {
  expect(needsSomebody({ ...unread, accepted: 'long ago' })).toBe(true)
  expect(needsSomebody({ ...both, accepted: 'long ago' })).toBe(true)
})

test.each<[string, readonly AuditedVersion[], Partial<Audit>]>([
  ['2 of 3 versions need you', [partial, unread, inLine], { result: 'drift' }],
  ['1 of 2 versions needs you', [partial, inLine], { result: 'drift' }],
  ['1 version needs you', [partial], { result: 'drift' }],
  ['All 2 versions are in line', [inLine, { ...inLine, version: '0.9.0' }], {}],
  ['The one version is in line', [inLine], {}],
  ['Nothing needs you', [inLine, accepted], {}],
  ['2 versions, and not everything could be read', [inLine, accepted], { result: 'unreadable', unread: ['503'] }],
  ['No version was found', [], {}],
  ['Nothing could be read', [], { result: 'unreadable', unread: ['503'] }],
])('%s', (headline, versions, more) => {
  const page = renderBoard({ ...sampleAudit({ count: 0, wrong: 0 }), versions, ...more })
  expect(/<h1>(.*?)<\/h1>/.exec(page)?.[1]).toBe(headline)
})

test('the same audit gives the same bytes, and the time is told in UTC', () => {
  const audit = sampleAudit({ count: 12, wrong: 5 })
  expect(renderBoard(audit)).toBe(renderBoard(structuredClone(audit)))
  expect(renderBoard(audit)).toContain('<time datetime="2026-11-20T06:17:04.000Z">20 Nov 2026, 06:17 UTC</time>')
})

test('each cell says its surface, what was seen and its state in words', () => {
  const page = renderBoard(sampleAudit({ count: 12, wrong: 5 }))
  expect(page).toContain('aria-label="registry: 2 of 3 files drift"')
  expect(page).toContain('aria-label="release: not visible"')
  expect(page).toContain('<span>2 of 3 files</span> <small>drift</small>')
  expect(page).toContain('Accepted: Published by hand from a laptop in 2021')
})

test('what was not looked into is told, and makes nothing worse', () => {
  const page = renderBoard({
    ...sampleAudit({ count: 2, wrong: 0 }),
    notes: ['The files of <7> versions were not compared.'],
  })
  expect(page).toContain('<h2 id="notes">Not looked into</h2>')
  expect(page).toContain('<li>The files of &lt;7&gt; versions were not compared.</li>')
  expect(page).toContain('<h1>All 2 versions are in line</h1>')
})
