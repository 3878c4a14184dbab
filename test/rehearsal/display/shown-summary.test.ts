// The summary that an act is there for: of its step alone, below its heading, and not without end.
import { expect, test } from '@jest/globals'
import { createShownSummary, type RunEvent } from '@plumbline/rehearsal'

const told = (step: string, markdown: string): RunEvent => ({
  kind: 'step-summary',
  runId: 1,
  path: 'compare',
  step,
  markdown,
})
const SUMMARY = `### Package

Two files.

#### From 1234 to what is published

\`\`\`\`diff
# no heading
\`\`\`
### none either
\`\`\`\`

##### Below it

More.

### ✗ verify-package
`

function shown(shows: { step: string; heading?: string } | undefined, ...events: readonly RunEvent[]): string[] {
  const summary = createShownSummary()
  summary.begin(shows === undefined ? {} : { shows })
  for (const event of events) summary.record(event)
  const lines = summary.take()
  expect(summary.take()).toEqual([])
  return lines
}

test('the part below the heading, to the next one of its rank; code has no headings', () => {
  const lines = shown({ step: 'Look', heading: 'From ' }, told('Before', 'No.'), told('Look', SUMMARY))
  expect(lines[0]).toBe('#### From 1234 to what is published')
  expect(lines).toContain('### none either')
  expect(lines.at(-1)).toBe('More.')
})

test('all of it where no heading is asked for, or none begins so', () => {
  const whole = SUMMARY.trim().split('\n')
  expect(shown({ step: 'Look' }, told('Look', SUMMARY))).toEqual(whole)
  expect(shown({ step: 'Look', heading: 'To ' }, told('Look', SUMMARY))).toEqual(whole)
})

test('nothing of an act that shows none, or whose step told nothing', () => {
  expect(shown(undefined, told('Look', SUMMARY))).toEqual([])
  expect(shown({ step: 'Look' }, told('Other', SUMMARY))).toEqual([])
})

test('a long one is cut, and that is said', () => {
  const lines = shown({ step: 'Look' }, told('Look', Array.from({ length: 200 }, (_, at) => `line ${at}`).join('\n')))
  expect([lines.length, lines[0], lines.at(-1)]).toEqual([81, 'line 0', '… 120 more lines'])
})
