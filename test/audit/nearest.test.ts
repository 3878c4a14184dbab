// What was most likely meant, and nothing where nothing is alike.
import { expect, test } from '@jest/globals'
import { nearestOf } from '@plumbline/audit'

test.each([
  ['publsh.yml', 'publish.yml'],
  ['PUBLISH.YML', 'publish.yml'],
  ['publish.yaml', 'publish.yml'],
  ['something-else.yml', undefined],
])('%s: %s', (word, near) => {
  expect(nearestOf(word, ['ci.yml', 'publish.yml', 'release.yml'])).toBe(near)
  expect(nearestOf(word, [])).toBeUndefined()
})

test('a very long word is no long work', () => {
  expect(nearestOf('x'.repeat(100_000), ['y'.repeat(100_000)])).toBeUndefined()
})
