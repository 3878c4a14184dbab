// What `plumbline audit` prints: drift first, with reason and next action, and colours only where they are wanted.
import { expect, test } from '@jest/globals'
import { wantsColors } from '../../../packages/cli/src/audit/paint.ts'
import { report } from '../../../packages/cli/src/audit/report.ts'
import { sampleAudit, sampleVersion } from '../../audit/board/sample-audit.ts'

const drifted = sampleAudit({ count: 12, wrong: 5 })

test('drift first: the version, what is wrong, the reason and the next action', () => {
  const text = report(drifted, false)
  expect(
    text.startsWith('✗ anvil 0.2.2: partial\n    registry   2 of 3 files: The registry serves 2 of 3 files.'),
  ).toBe(true)
  expect(text).toContain('               next: gh workflow run publish.yml --ref v0.2.2\n')
  expect(text).toContain('\n? anvil 0.1.1: unreadable\n')
  expect(text.endsWith('\nocto-org/anvil: drift. 3 with drift, 1 unreadable, 1 accepted, 7 in line.\n')).toBe(true)
})

test('then the table: what needs somebody on top, a mark under each surface, and a key', () => {
  const lines = report(drifted, false).split('\n')
  const head = lines.findIndex((line) => line.startsWith('version'))
  expect(lines[head]).toMatch(
    /^version {2}verdict +tag {2}commit {2}sources {2}changelog {2}registry {2}release {2}run$/,
  )
  expect(lines[head + 1]).toMatch(/^0\.2\.2 +partial +✓ +✓ +✓ +✓ +✗ +✓ +✗$/)
  expect(lines.slice(head + 1, head + 5).map((line) => line.split(' ')[0])).toEqual([
    '0.2.2',
    '0.2.0',
    '0.1.3',
    '0.1.1',
  ])
  expect(lines[head + 5]).toMatch(/^0\.2\.1 +in-line +✓/)
  expect(lines).toContain('✓ in line  ✗ drift  – absent  ? unreadable  · not visible  ~ accepted  … pending')
  expect(lines.filter((line) => line.length > 120 && /^\d/.test(line))).toEqual([])
})

test('hundreds that need nobody are counted, not listed; those that need somebody are all there', () => {
  const text = report(sampleAudit({ count: 500, wrong: 60, packages: ['a', 'b'] }), false)
  expect(text).toMatch(/\nand 432 more that need nobody\n/)
  expect(text.match(/^[✗?] /gm)).toHaveLength(48)
  expect(text).toMatch(/^package {2}version/m)
})

test('what could not be read is listed, and nothing is called clean', () => {
  const text = report(
    { ...sampleAudit({ count: 1, wrong: 0 }), result: 'unreadable', unread: ['No right to see runs.'] },
    false,
  )
  expect(text).toContain('Could not be read\n  - No right to see runs.\n')
  expect(text).toContain('octo-org/anvil: unreadable. 1 in line; 1 thing could not be read.\n')
  expect(report(sampleAudit({ count: 0, wrong: 0 }), false)).toBe('octo-org/anvil: clean. No version was found.\n')
})

test('the same text in colours, and none without them', () => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what terminals read
  const colors = /\u001b\[\d+m/g
  const painted = report(drifted, true)
  expect(painted).toMatch(colors)
  expect(painted.replace(colors, '')).toBe(report(drifted, false))
})

test('a terminal gets colours, unless its owner wants none', () => {
  expect(wantsColors({ isTTY: true }, {})).toBe(true)
  expect(wantsColors({}, {})).toBe(false)
  expect(wantsColors({ isTTY: true }, { NO_COLOR: '1' })).toBe(false)
  expect(wantsColors({ isTTY: true }, { NO_COLOR: '' })).toBe(true)
  expect(wantsColors({ isTTY: true }, { TERM: 'dumb' })).toBe(false)
})

test('foreign text gives a terminal no orders', () => {
  const text = '\u001b]0;x\u0007\u202e\u009b31m\nsecond'
  const cell = { state: 'drift', label: text, reason: text, next: text, url: text } as const
  const version = sampleVersion(text, text, { verdicts: ['partial'], cells: { tag: cell } })
  const told = report(
    { ...sampleAudit({ count: 0, wrong: 0 }), repository: text, versions: [version], unread: [text] },
    false,
  )
  expect(told.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
  expect(told).toContain('second')
})
