// Mutated changelogs of every format: whatever stands in them, the answer is soon there and about the file that was given.
import { expect, test } from '@jest/globals'
import { type Entry, findSection, loadNotes, type ParsedChangelog, parseChangelog } from '@plumbline/changelog'
import fc from 'fast-check'
import { fixtures } from './fixtures.ts'

const MARKDOWN =
  '# Log\n\n## [1.2.0] - 2024-01-05\n\n- a [b]\n\n### Fixed\n\n```\n## 1.1.9\n```\n\n## 1.1.0\n\n- c\n\n[b]: /b\n'
const SEEDS = [{ file: 'CHANGELOG.md', text: MARKDOWN }, ...fixtures.map(({ file, text }) => ({ file, text }))]
const SNIPPETS = [
  ...[
    '\n',
    '\r\n',
    '\t',
    '    ',
    '\uFEFF',
    '\0',
    '`',
    '``',
    '```\n',
    '<!--',
    '-->',
    '> ',
    '- ',
    '* ',
    '1. ',
    '.. ',
    '::',
    '____',
  ],
  ...[
    '\n====\n',
    '\n----\n',
    '== ',
    '=== ',
    '## ',
    '**',
    '[',
    ']',
    '](',
    '<h2>',
    '</h2>',
    '|',
    '////\n',
    '1.2.0',
    '1.3.0\n',
    'v',
  ],
  ...[
    '\n\n1.2.0 (2024-01-05)\n\n',
    '\n\n1.2.0\n=====\n\n',
    '2024-01-05',
    ' to ',
    ', ',
    '.. _a: b\n',
    '{a}',
    '\\',
    ':a:`',
    'é',
    '𝔸',
  ],
]

/** One place changed: something cut out, and a piece put in, now and then very often. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  drop: fc.nat({ max: 30 }),
  put: fc.oneof(fc.constantFrom(...SNIPPETS), fc.string({ maxLength: 8 }), fc.string({ unit: 'binary', maxLength: 8 })),
  times: fc.oneof(
    { weight: 20, arbitrary: fc.constant(1) },
    { weight: 1, arbitrary: fc.integer({ min: 2, max: 5000 }) },
  ),
})
const mutated = fc
  .record({
    seed: fc.constantFrom(...SEEDS),
    other: fc.constantFrom(...SEEDS),
    edits: fc.array(edit, { maxLength: 12 }),
  })
  .map(({ seed, other, edits }) => {
    const text = edits.reduce((current, { at, drop, put, times }) => {
      const from = Math.floor(at * current.length)
      return `${current.slice(0, from)}${put.repeat(times)}${current.slice(from + drop)}`
    }, seed.text)
    return { text, file: edits.length % 3 === 0 ? other.file : seed.file }
  })

/** CI gives it seconds; `PLUMBLINE_FUZZ_SECONDS=3600` an hour. */
const SECONDS = Number(process.env['PLUMBLINE_FUZZ_SECONDS'] ?? 15)
/** For what is not there: nothing between this and the first answer depends on a version. */
const ABSENT = '987.654.321'
const PLACE = { repositoryUrl: 'https://github.com/acme/widget', ref: 'v1.2.0', changelog: 'docs/CHANGELOG.md' }
const LIMIT = 2000
const REST = '[rest](https://example.com)'

test(
  'no text makes a reader fail, answer for lines that are not there, or take more than a second per megabyte',
  async () => {
    const { fittedNotes, lengthOf } = await loadNotes()
    const parameters = { numRuns: 50_000_000, interruptAfterTimeLimit: SECONDS * 1000, markInterruptAsFailure: false }
    await fc.assert(
      fc.asyncProperty(mutated, async ({ file, text }) => {
        const started = performance.now()
        const parsed = await parseChangelog(file, text, ['widget'])
        if (parsed === undefined) throw new Error(`${file} was not read`)
        const found = findSection(parsed, '1.2.0')
        const notes = found && fittedNotes(parsed.render(found.entry), PLACE, LIMIT, REST)
        const took = performance.now() - started
        expect(took).toBeLessThan(BUSY * (1000 + text.length / 1000))
        if (found) expect([found.entry.version, ...found.entry.alsoVersions]).toContain('1.2.0')
        if (notes) expect(lengthOf(notes.text)).toBeLessThanOrEqual(LIMIT)
        expect(findSection(parsed, ABSENT)).toBeUndefined()
        const lines = text.split('\n').length
        for (const entry of parsed.entries) isSound(parsed, entry, lines)
      }),
      parameters,
    )
  },
  (SECONDS + 45) * 1000,
)

/** Other tests run beside this one. */
const BUSY = 3

function isSound(parsed: ParsedChangelog, entry: Entry, lines: number) {
  const { firstLine, lastLine, headingLine } = entry
  expect(headingLine).toBeGreaterThanOrEqual(1)
  expect(headingLine).toBeLessThanOrEqual(lines)
  const notes = parsed.render(entry)
  if (firstLine === 0) {
    expect([lastLine, notes]).toEqual([0, ''])
    return
  }
  expect(firstLine).toBeGreaterThan(headingLine)
  expect(lastLine).toBeGreaterThanOrEqual(firstLine)
  expect(lastLine).toBeLessThanOrEqual(lines)
  expect(notes.trim()).not.toBe('')
  const inside = parsed.entries.filter((other) => other.headingLine >= firstLine && other.headingLine <= lastLine)
  // The same version again, deeper, is an echo of the title and no other section.
  expect(inside.filter(({ version }) => version !== entry.version)).toEqual([])
}
