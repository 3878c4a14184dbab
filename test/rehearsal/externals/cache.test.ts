// actions/cache in the rehearsal: what one job keeps a later one finds, by its key or by the beginning of one.
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from '@jest/globals'
import { runJobText } from '../runner/job-fixture.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'plumbline-cache-'))
})

const SHA = '27d5ce7f107fe9357f9df03efb73ab90386fccae'

/** A job that restores, shows what is there, writes `text` where one is given, and keeps it. */
function run(key: string, { restoreKeys = '', text = '', extra = '' } = {}) {
  return runJobText(
    `
outputs:
  hit: \${{ steps.restore.outputs.cache-hit }}
  matched: \${{ steps.restore.outputs.cache-matched-key }}
steps:
  - id: restore
    uses: actions/cache/restore@${SHA}
    with: { path: "\${{ runner.temp }}/kept.txt", key: "${key}", restore-keys: "${restoreKeys}"${extra} }
  - run: cat "$RUNNER_TEMP/kept.txt" || echo nothing
  ${text === '' ? '' : `- run: printf '%s\\n' '${text}' > "$RUNNER_TEMP/kept.txt"`}
  - uses: actions/cache/save@${SHA}
    with: { path: "\${{ runner.temp }}/kept.txt", key: "${key}" }
`,
    { folder },
  )
}

test('the newest whose key begins so comes back, an exact one before it', async () => {
  const first = await run('a-1', { restoreKeys: 'a-', text: 'one' })
  expect(first.lines).toEqual(expect.arrayContaining(['Cache not found for input keys: a-1, a-', 'nothing']))
  expect(first.result.outputs).toMatchObject({ hit: '' })
  await run('a-2', { text: 'two' })
  const third = await run('a-3', { restoreKeys: 'a-' })
  expect(third.lines).toEqual(expect.arrayContaining(['Cache restored from key: a-2', 'two']))
  expect(third.result.outputs).toMatchObject({ hit: 'false', matched: 'a-2' })
  const again = await run('a-1', { restoreKeys: 'a-' })
  expect(again.lines).toContain('one')
  expect(again.result.outputs).toMatchObject({ hit: 'true', matched: 'a-1' })
})

test('what cannot be kept is a warning: a key that is taken, and a file that is not there', async () => {
  await run('a', { text: 'one' })
  const taken = await run('a', { text: 'two' })
  expect(taken.result.conclusion).toBe('success')
  expect(taken.annotations).toEqual([expect.stringContaining('Unable to reserve cache with key a')])
  expect((await run('b')).annotations).toEqual([expect.stringContaining('Path Validation Error')])
})

test('a miss fails the step where it is to', async () => {
  const missed = await run('c', { extra: ', fail-on-cache-miss: true' })
  expect(missed.result.conclusion).toBe('failure')
  expect(missed.annotations[0]).toContain('Failed to restore cache entry')
})

test.each([
  ['a,b', 'cannot contain commas'],
  ['k'.repeat(513), 'cannot be larger than 512 characters'],
])('a key that GitHub refuses is refused: %s', async (key, words) => {
  const job = await run(key)
  expect(job.result.conclusion).toBe('failure')
  expect(job.annotations[0]).toContain(words)
})
