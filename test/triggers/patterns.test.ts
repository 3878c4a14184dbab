// GitHub's filter patterns: the examples of its cheat sheet, and properties that hold for all patterns.
import { expect, test } from '@jest/globals'
import { matchesPattern, matchesPatterns } from '@plumbline/triggers'
import fc from 'fast-check'
import { cpuTime } from '../setup/cpu-time.ts'

/** Pattern, what it matches, what it does not. */
const cheatSheet: [string, string[], string[]][] = [
  ['feature/*', ['feature/my-branch', 'feature/your-branch'], ['feature/a/b', 'feature', 'my-feature/x']],
  ['feature/**', ['feature/beta-a/my-branch', 'feature/mona/the/octocat'], ['feature', 'features/x']],
  ['main', ['main'], ['mainline', 'release/main', 'Main']],
  ['*', ['main', 'releases', 'README.md'], ['all/the/branches']],
  ['**', ['all/the/branches', 'every/tag', ''], []],
  ['*feature', ['mona-feature', 'feature', 'ver-10-feature'], ['a/feature', 'feature-1']],
  ['v2*', ['v2', 'v2.0', 'v2.9'], ['v3', 'v', 'v2/x']],
  ['v[12].[0-9]+.[0-9]+', ['v1.10.1', 'v2.0.0'], ['v3.0.0', 'v1.10.', 'v1.a.1', 'v1.1.1-rc.1']],
  ['*.jsx?', ['page.js', 'page.jsx'], ['page.jsz', 'page.jsxx', 'a/page.js']],
  ['*.js', ['app.js', 'index.js'], ['js/index.js']],
  ['**.js', ['index.js', 'js/index.js', 'src/js/app.js'], ['index.jsx']],
  ['docs/*', ['docs/README.md', 'docs/file.txt'], ['docs/mona/octocat.txt']],
  ['docs/**', ['docs/README.md', 'docs/mona/octocat.txt'], ['doc/README.md']],
  ['docs/**/*.md', ['docs/README.md', 'docs/a/markdown/file.md'], ['docs/file.txt']],
  ['**/docs/**', ['docs/hello.md', 'dir/docs/my-file.txt', 'space/docs/plan/space.doc'], ['my-docs/a']],
  ['**/*src/**', ['a/src/app.js', 'my-src/code/js/app.js'], ['srcs/a']],
  ['**/*-post.md', ['my-post.md', 'path/their-post.md'], ['post.md']],
  ['**/migrate-*.sql', ['migrate-10909.sql', 'db/migrate-v1.0.sql', 'db/sept/migrate-v1.sql'], ['migrate.sql']],
  ['[CB]at', ['Cat', 'Bat'], ['cat', 'at', 'CBat']],
  ['[1-2]00', ['100', '200'], ['300', '-00']],
  ['Octoc?t', ['Octoct', 'Octot'], ['Octocat']],
]
test.each(cheatSheet)('%s', (pattern, matching, others) => {
  expect(matching.filter((name) => !matchesPattern(name, pattern))).toEqual([])
  expect(others.filter((name) => matchesPattern(name, pattern))).toEqual([])
})

test('a `!` pattern takes away what was matched before it, and only that', () => {
  expect(matchesPatterns('README.md', ['*.md', '!README.md'])).toBe(false)
  expect(matchesPatterns('README.md', ['*.md', '!README.md', 'README*'])).toBe(true)
  expect(matchesPatterns('a!b', ['a!b'])).toBe(true)
})

test('signs that stand where they mean nothing are themselves, and nothing throws', () => {
  expect(matchesPattern('+1', '+1')).toBe(true)
  expect(matchesPattern('?', '?')).toBe(true)
  expect(matchesPattern('v[1', 'v[1')).toBe(true)
  expect(matchesPattern('v\\', 'v\\')).toBe(true)
  expect(matchesPattern('aa', 'a++')).toBe(true)
  expect(matchesPattern('x', '[z-a]')).toBe(false)
  fc.assert(
    fc.property(fc.string(), fc.string(), (name, pattern) => typeof matchesPattern(name, pattern) === 'boolean'),
  )
})

const name = fc.string({ unit: fc.constantFrom('v', 'a', '1', '2', '.', '-', '/'), maxLength: 12 })

test('an escaped name matches itself and nothing else', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (one, other) => {
      const escaped = [...one].map((character) => `\\${character}`).join('')
      expect(matchesPattern(one, escaped)).toBe(true)
      expect(matchesPattern(other, escaped)).toBe(other === one)
    }),
  )
})

test('a star before or behind a name matches all that have no slash there', () => {
  fc.assert(
    fc.property(name, name, (one, other) => {
      expect(matchesPattern(one + other, `${one}*`)).toBe(!other.includes('/'))
      expect(matchesPattern(one + other, `*${other}`)).toBe(!one.includes('/') || matchesPattern(one, '*'))
      expect(matchesPattern(one + other, `${one}**`)).toBe(true)
    }),
  )
})

test('it agrees with a regular expression, sign by sign', () => {
  const signs: [string, string][] = [
    ['a', 'a'],
    ['1', '1'],
    ['/', '/'],
    ['\\*', '\\*'],
    ['[a1]', '[a1]'],
    ['[0-9]', '[0-9]'],
    ['*', '[^/]*'],
    ['a?', 'a?'],
    ['[a1]+', '[a1]+'],
  ]
  // Two stars side by side would be one sign more.
  const pieces = fc
    .array(fc.constantFrom(...signs), { maxLength: 6 })
    .map((list) => list.filter(([sign], index) => sign !== '*' || list[index - 1]?.[0] !== '*'))
  fc.assert(
    fc.property(pieces, fc.string({ unit: fc.constantFrom('a', '1', '/', '*'), maxLength: 8 }), (list, text) => {
      const pattern = list.map(([sign]) => sign).join('')
      const expression = new RegExp(`^${list.map(([, source]) => source).join('')}$`)
      expect([pattern, text, matchesPattern(text, pattern)]).toEqual([pattern, text, expression.test(text)])
    }),
    { numRuns: 2000 },
  )
})

test('a pattern that makes regular expressions despair is answered at once', () => {
  const started = cpuTime()
  expect(matchesPattern(`${'a'.repeat(3000)}b`, `${'*a'.repeat(40)}c`)).toBe(false)
  expect(matchesPattern('a'.repeat(3000), `${'a?'.repeat(40)}${'[a-z]+'.repeat(40)}!`)).toBe(false)
  expect(cpuTime() - started).toBeLessThan(2000)
})
