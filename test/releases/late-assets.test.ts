// Which asset a line of `late-assets` means, and which lines still wait.
import { expect, test } from '@jest/globals'
import type { Asset } from '@plumbline/github'
import { awaitedLines, isAnnounced, matchesLine } from '../../packages/releases/src/late-assets.ts'
import { cpuTime } from '../setup/cpu-time.ts'

function asset(name: string, more: Partial<Asset> = {}): Asset {
  return { id: 1, name, state: 'uploaded', size: 1, browser_download_url: '', ...more }
}

test.each([
  ['latest.json', 'latest.json', true],
  ['latest.json.sig', 'latest.json', false],
  ['demo-1.2.3.dmg', '*.dmg', true],
  ['demo-1.2.3.dmg.sig', '*.dmg', false],
  ['demo-1.2.3.dmg.sig', '*.dmg*', true],
  ['demo-x64.dmg', 'demo-???.dmg', true],
  ['demo-arm64.dmg', 'demo-???.dmg', false],
  ['abcabd', 'a*bd', true],
  ['anything', '*', true],
  ['anything', '', false],
  ['a.b', 'a+b', false],
  ['[x]', '[x]', true],
])('"%s" under "%s": %s', (name, line, matches) => {
  expect(matchesLine(name, line)).toBe(matches)
})

test('a hostile line takes no longer than its length times that of the name', () => {
  const started = cpuTime()
  expect(matchesLine('a'.repeat(5000), `${'*a'.repeat(2000)}b`)).toBe(false)
  expect(cpuTime() - started).toBeLessThan(2000)
})

test.each([
  ['Demo 1.2.3.dmg', asset('Demo.1.2.3.dmg')],
  ['Demo *.dmg', asset('Demo.1.2.3.dmg')],
  ['Demo *.dmg', asset('Demo.1.2.3.dmg', { label: 'Demo 1.2.3.dmg' })],
])('"%s" means the name that GitHub has rewritten', (line, given) => {
  expect(isAnnounced(given, [line])).toBe(true)
})

test('a label that is not what GitHub would have rewritten announces nothing', () => {
  expect(isAnnounced(asset('evil.exe', { label: 'latest.json' }), ['latest.json'])).toBe(false)
})

test.each([
  ['nothing is there', [], ['a.sig', '*.dmg']],
  ['one name is there', [asset('a.sig')], ['*.dmg']],
  [
    'an upload that has only begun does not count',
    [asset('a.sig', { state: 'starter', size: 0 }), asset('x.dmg')],
    ['a.sig'],
  ],
  ['nor does an empty one', [asset('a.sig', { size: 0 }), asset('x.dmg')], ['a.sig']],
  [
    'a second one on its way is waited for',
    [asset('a.sig'), asset('x.dmg'), asset('y.dmg', { state: 'starter' })],
    ['*.dmg'],
  ],
  ['all is there', [asset('a.sig'), asset('x.dmg'), asset('y.dmg')], []],
])('%s', (_name, assets, awaited) => {
  expect(awaitedLines(assets as Asset[], ['a.sig', '*.dmg'])).toEqual(awaited)
})
