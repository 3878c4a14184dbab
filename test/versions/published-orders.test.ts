// The orders that the specifications state, each list from the lowest version to the highest.
import { describe, expect, test } from '@jest/globals'
import { type ParsedVersion, schemeById } from '@plumbline/versions'
import { cpuTime } from '../setup/cpu-time.ts'

function parsed(id: string, text: string): ParsedVersion {
  const version = schemeById(id).parse(text)
  if (version === undefined) throw new Error(`${text} is no version under ${id}`)
  return version
}

const order = (id: string, one: string, other: string) =>
  Math.sign(schemeById(id).compare(parsed(id, one), parsed(id, other))) + 0

describe('a list in the order that its specification gives', () => {
  test.each([
    [
      'semver.org, item 11',
      'semver',
      '1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc.1 1.0.0 2.0.0 2.1.0 2.1.1',
    ],
    [
      'PEP 440, summary of permitted suffixes and relative ordering',
      'pep440',
      '1.dev0 1.0.dev456 1.0a1 1.0a2.dev456 1.0a12.dev456 1.0a12 1.0b1.dev456 1.0b2 1.0b2.post345.dev456 1.0b2.post345 1.0rc1.dev456 1.0rc1 1.0 1.0+abc.5 1.0+abc.7 1.0+5 1.0.post456.dev34 1.0.post456 1.0.15 1.1.dev1',
    ],
    ['PEP 440, epochs', 'pep440', '1.0 1.1 2.0 2013.10 2014.04 1!1.0 1!1.1 1!2.0'],
    ['Gem::Version, its examples', 'gem', '0.9 1.0.a.2 1.0.b1 1.0 1.0.2.a 1.0.2 1.1.a 1.1.rc1 1.1 1.10'],
    [
      'NuGet, where a prerelease comes first',
      'nuget',
      '1.0.0-alpha 1.0.0-Alpha.1 1.0.1-aaa 1.0.1-alpha 1.0.1-beta 1.0.1-open 1.0.1-rc.2 1.0.1-rc.10 1.0.1-zzz 1.0.1 1.0.1.1',
    ],
    [
      'ComparableVersion, qualifiers',
      'maven',
      '1-alpha2snapshot 1-alpha2 1-alpha-123 1-beta-2 1-beta123 1-m2 1-m11 1-rc 1-cr2 1-rc123 1-SNAPSHOT 1 1-sp 1-sp2 1-sp123 1-abc 1-def 1-pom-1 1-1-snapshot 1-1 1-2 1-123',
    ],
    [
      'ComparableVersion, numbers',
      'maven',
      '2.0 2.0.a 2-1 2.0.2 2.0.123 2.1.0 2.1-a 2.1b 2.1-c 2.1-1 2.1.0.1 2.2 2.123 11.a2 11.a11 11.b2 11.b11 11.m2 11.m11 11 11.a 11b 11c 11m',
    ],
    ['POM reference, non-numeric tokens', 'maven', '1-snapshot 1 1-sp 1-foo2 1-foo10 1-1 1.1'],
    ['ComparableVersion, dots before words', 'maven', '1.0.RC2 1.0-RC3 1.0.1'],
    ['Composer', 'opaque', '1.0-dev 1.0-alpha1 1.0-alpha2 1.0-beta1 1.0-RC1 1.0 1.0-patch1 1.1 1.10'],
    ['dates', 'opaque', '2023.12.31 2024-01-05 2024.01.06'],
  ])('%s', (_where, id, list) => {
    const texts = list.split(' ')
    const pairs = texts.flatMap((one, index) => texts.slice(index + 1).map((other) => [one, other] as const))
    expect(pairs.filter(([one, other]) => order(id, one, other) !== -1 || order(id, other, one) !== 1)).toEqual([])
  })
})

describe('versions that their specification orders alike', () => {
  test.each([
    ['semver', '1.0.0+a 1.0.0+b 1.0.0'],
    ['pep440', '1.0 1 1.0.0 v1.0'],
    ['gem', '1 1.0 1.0.0'],
    ['gem', '1.0.a.0 1.a'],
    ['nuget', '1 1.0 1.0.0 1.0.0.0 1.00.0'],
    ['maven', '1 1.0 1.0.0 1-0 1.ga 1-ga 1.0.Final 1.0.release 1-final'],
    ['maven', '1-a1 1-alpha-1 1alpha1'],
    ['maven', '1.foo 1-foo'],
    ['maven', '1-rc1 1-CR1 1rc1'],
  ])('%s: %s', (id, list) => {
    const [first = '', ...others] = list.split(' ')
    expect(others.filter((other) => order(id, first, other) !== 0)).toEqual([])
  })
})

describe('texts that a scheme takes and texts that it does not', () => {
  test.each([
    ['semver', '0.0.4 1.1.2-prerelease+meta 1.0.0-alpha-a.b-c-somethinglong+build.1 1.0.0-0A.is.legal 99999.0.0'],
    ['pep440', '1.0.DEV456 1.2-r32 1.2.rev33 1.0_a.1 1!2 1.0-post'],
    ['gem', '0 1.0 0.0.1 1.0.a 1.0.0-rc.1 1.0-a-b 20240101'],
    ['nuget', '1 1.2 1.2.3.4 1.0.0-a.b-c+d.e 01.2 2147483647.0'],
    ['maven', '1 1.0-SNAPSHOT 1.0.0.Final 2.0-m10-jre8 20040616 1.0_2'],
    ['opaque', '1 v1 1.2.3.4.5 2.0.0-alpha2 1.2~3 2024-01-05'],
  ])('%s takes %s', (id, list) => {
    for (const text of list.split(' ')) expect(schemeById(id).parse(text)?.text).toBe(text)
  })
  test.each([
    ['semver', '1.2.3.DEV 1.0.0-alpha_beta -1.0.3 1.2.31.2.3----RC 1.2-SNAPSHOT 1.1.2+.123'],
    ['pep440', 'french 1.0+a+ 1.0++ 1.0+_foobar 1.0+foo&asd'],
    ['gem', 'junk 1..2 1.2. 1_2 1.0- 1.0+1 v1'],
    ['nuget', '1.2.3.4.5 v1.0 1.0- 1.0+ 1.0-a..b 2147483648.0 1.-2 -1 1.0-a_b'],
    ['maven', 'a1 1..2 1.0- 1.0.-1 ${revision} 1/2 [1.0] 1:2'],
    ['opaque', 'dev-main 1..2 1.0- master v 1.*'],
  ])('%s does not take %s', (id, list) => {
    for (const text of list.split(' ')) expect([text, schemeById(id).parse(text)]).toEqual([text, undefined])
    expect(schemeById(id).parse('')).toBeUndefined()
    expect(schemeById(id).parse(' 1.0.0')?.text ?? '').not.toBe('1.0.0')
  })
})

test('numbers beyond those of JavaScript are told apart', () => {
  for (const id of ['gem', 'maven', 'opaque']) {
    expect(order(id, '1.9007199254740992', '1.9007199254740993')).toBe(-1)
  }
  expect(order('nuget', '1.0-9007199254740992', '1.0-9007199254740993')).toBe(-1)
})

test('a text of any length is read at once', () => {
  const long = [`1${'.1'.repeat(1e5)}`, `1-${'a-'.repeat(1e5)}`, `${'1'.repeat(1e6)}x`, `1.0-${'0'.repeat(1e6)}!`]
  const started = cpuTime()
  for (const id of ['gem', 'nuget', 'maven', 'opaque', 'semver'])
    for (const text of long) expect(schemeById(id).parse(text)).toBeUndefined()
  expect(cpuTime() - started).toBeLessThan(1000)
})
