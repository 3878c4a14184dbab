// A file of milestones, told as stories: named versions, text before the lists, plans above what is done.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from '@jest/globals'
import { findSection, findUnreleased, parseChangelog } from '@plumbline/changelog'

async function parsed() {
  const text = readFileSync(join(import.meta.dirname, 'MILESTONES.md'), 'utf8')
  const changelog = await parseChangelog('MILESTONES.md', text, ['widget'])
  if (changelog === undefined) throw new Error('MILESTONES.md was not read')
  return changelog
}

test('every milestone is an entry, however its heading is put', async () => {
  const { entries } = await parsed()
  expect(entries.map(({ version, date, heading }) => [version, date, heading])).toEqual([
    ['', '', 'Next milestone'],
    ['1.4.0', '2026-11-02', '1.4.0 - "Spring line" (2026-11-02)'],
    ['1.3.0', '', 'Milestone 1.3.0'],
    ['1.2.0', '2026-01-17', 'Milestone 1.2.0 — First light (January 17, 2026)'],
  ])
})

test('the notes of a milestone are its text, its lists, its topics and the links that it uses', async () => {
  const changelog = await parsed()
  const found = findSection(changelog, '1.4.0')
  expect(found && changelog.render(found.entry)).toMatchInlineSnapshot(`
"The line that holds through spring: everything that bent in 1.3.0 is straight.

Highlights:

- Widgets no longer wobble (see [the plan]).
- \`widget --straight\` says by how much:

  \`\`\`text
  ## 1.3.9 - not a milestone
  \`\`\`

- Two fewer dependencies
  - and one of those was large.

### 1.3 compatibility

1. Nothing to do.

[the plan]: https://example.com/plan"
`)
  const older = findSection(changelog, '1.3.0')
  expect(older && changelog.render(older.entry)).toBe(
    'Widgets can be stacked.\n\n- Up to 1.0 metre, as in [the plan].\n\n[the plan]: https://example.com/plan',
  )
})

test('the plan is no milestone that was reached', async () => {
  const changelog = await parsed()
  expect(findSection(changelog, '1.5.0')).toBeUndefined()
  expect(findUnreleased(changelog)).toMatchObject({ heading: 'Next milestone' })
})
