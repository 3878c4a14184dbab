// The schemes: what is a version, how it is spelled, which versions are one, and the order among them.
import { describe, expect, test } from '@jest/globals'
import { schemeById, schemeOfEcosystem } from '@plumbline/versions'

const semver = schemeById('semver')
const pep440 = schemeById('pep440')

describe('semver takes only what semver.org does', () => {
  test.each([
    '1.2.3',
    '0.0.0',
    '1.0.0-alpha.1',
    '1.0.0-0.3.7',
    '1.0.0+20130313',
    '1.0.0-beta+exp.sha.5114f85',
  ])('%s', (text) => {
    expect(semver.parse(text)?.text).toBe(text)
  })
  test.each([
    'v1.2.3',
    '=1.2.3',
    ' 1.2.3',
    '1.2.3 ',
    '1.2',
    '1',
    '01.2.3',
    '1.2.3-01',
    '1.2.3.4',
    '1.2.3-',
    '1.2.3-a..b',
    '',
    '1.2.x',
  ])('not "%s"', (text) => {
    expect(semver.parse(text)).toBeUndefined()
  })
})

test.each([
  ['semver', '1.2.3', 'stable'],
  ['semver', '1.2.3+build.5', 'stable'],
  ['semver', '1.2.3-rc.1', 'rc'],
  ['semver', '1.2.3-rc1', 'rc'],
  ['semver', '1.2.3-RC-2', 'rc'],
  ['semver', '1.2.3-beta.0', 'beta'],
  ['semver', '1.2.3-alpha', 'alpha'],
  ['semver', '1.2.3-a.1', 'alpha'],
  ['semver', '1.2.3-canary.20240101', 'canary'],
  ['semver', '1.2.3-next.0', 'next'],
  ['semver', '0.0.0-experimental-d0ea7', 'experimental'],
  ['semver', '1.2.3-0', 'prerelease'],
  ['semver', '1.2.3-a1b2c3d', 'prerelease'],
  ['semver', '1.2.3-latest', 'prerelease'],
  ['pep440', '1.2.3', 'stable'],
  ['pep440', '1.0.post1', 'stable'],
  ['pep440', '1.0+local.1', 'stable'],
  ['pep440', '1.0rc1', 'rc'],
  ['pep440', '1.0c1', 'rc'],
  ['pep440', '1.0-preview2', 'rc'],
  ['pep440', '1.0b2', 'beta'],
  ['pep440', '1.0a1', 'alpha'],
  ['pep440', '1.0.dev3', 'dev'],
  ['pep440', '1.0rc1.dev2', 'dev'],
  ['pep440', '1.0rc1.post2', 'rc'],
  ['pep440', '1.0+rc1', 'stable'],
  ['gem', '1.0.0', 'stable'],
  ['gem', '1.0.0.rc1', 'rc'],
  ['gem', '1.0.0-rc1', 'rc'],
  ['gem', '1.0.0.pre', 'preview'],
  ['gem', '1.0.0.pre.beta.2', 'beta'],
  ['gem', '1.0.0-1', 'prerelease'],
  ['gem', '4.2.3.Final', 'prerelease'],
  ['nuget', '1.0.0.4', 'stable'],
  ['nuget', '1.0.0+beta', 'stable'],
  ['nuget', '1.0-Beta2', 'beta'],
  ['nuget', '1.0.0-preview.3.24172.9', 'preview'],
  ['nuget', '1.0.0-1', 'prerelease'],
  ['maven', '6.6.6.Final', 'stable'],
  ['maven', '33.0.0-jre', 'stable'],
  ['maven', '1.0-sp1', 'stable'],
  ['maven', '7.0.0.Beta1', 'beta'],
  ['maven', '7.0.0.CR2', 'rc'],
  ['maven', '5.11.0-M2', 'milestone'],
  ['maven', '1.0-b2', 'beta'],
  ['maven', '1.0-b', 'stable'],
  ['maven', '1.0-SNAPSHOT', 'snapshot'],
  ['maven', '4.2.3.Final-SNAPSHOT', 'snapshot'],
  ['maven', '1.0-rc1-SNAPSHOT', 'snapshot'],
  ['maven', '1.0-20240131.101112-3', 'snapshot'],
  ['opaque', '2.0.0-alpha2', 'alpha'],
  ['opaque', '2.0.0RC1', 'rc'],
  ['opaque', '1.0.x-dev', 'dev'],
  ['opaque', '1.1.1b', 'stable'],
  ['opaque', '1.1.1w', 'stable'],
  ['opaque', '1.0-p1', 'stable'],
  ['opaque', '1.0+beta', 'stable'],
  ['opaque', '2024-01-05', 'stable'],
])('%s %s is of channel %s', (scheme, text, channel) => {
  const version = schemeById(scheme).parse(text)
  expect(version?.channel).toBe(channel)
  expect(version?.prerelease).toBe(channel !== 'stable')
})

describe('PEP 440 has one spelling for each version', () => {
  test.each([
    ['1.0.0-rc.1', '1.0.0rc1'],
    ['v1.0', '1.0'],
    ['1.0.0-BETA1', '1.0.0b1'],
    ['1.0-1', '1.0.post1'],
    ['1.0.rev', '1.0.post0'],
    ['2!1.0', '2!1.0'],
    ['1.0.DEV', '1.0.dev0'],
    ['1.0+Ubuntu-1', '1.0+ubuntu.1'],
    ['2024.01.05', '2024.1.5'],
  ])('%s is %s', (text, normalized) => {
    expect(pep440.parse(text)?.normalized).toBe(normalized)
  })
  test.each(['0.7.4-test', '1.0-x', 'one', '1.0rc1rc2', '', '1.0+'])('"%s" is none', (text) => {
    expect(pep440.parse(text)).toBeUndefined()
  })
  test('numbers that JavaScript cannot tell apart are refused, not called equal', () => {
    expect(pep440.parse('1.0.dev90071992547409931')).toBeUndefined()
  })
})

describe('equality is what the registry takes for one version', () => {
  test.each([
    ['pep440', '1.0.0-rc.1', '1.0.0rc1', true],
    ['pep440', '1.0', '1.0.0', true],
    ['pep440', '6.0.2.rc1', '6.0.2rc1', true],
    ['pep440', '1.0', '1.0.post1', false],
    ['pep440', '1.0', '1!1.0', false],
    ['pep440', '1.0', '1.0+local', false],
    ['semver', '1.0.0', '1.0.0+5', true],
    ['semver', '1.0.0+5', '1.0.0+6', false],
    ['semver', '1.0.0-rc.1', '1.0.0-rc1', false],
    ['semver', '3.2.0-beta', '3.2.0-beta.1', false],
    ['pep440', '1.0+0x1', '1.0+1', false],
    ['pep440', '1.0+g1.01', '1.0+G1-1', true],
    ['gem', '1.0', '1.0.0', true],
    ['gem', '1.0.0-rc1', '1.0.0.pre.rc1', true],
    ['gem', '1.0.0.rc1', '1.0.0-rc1', false],
    ['gem', '1.0.0.RC1', '1.0.0.rc1', false],
    ['gem', '1.0', '1.0.1', false],
    ['nuget', '1.0', '1.0.0.0', true],
    ['nuget', '1', '1.0.0', true],
    ['nuget', '1.01.0', '1.1', true],
    ['nuget', '1.0.0-Beta', '1.0.0-beta', true],
    ['nuget', '1.0.0', '1.0.0+githash', true],
    ['nuget', '1.0.0+a', '1.0.0+b', false],
    ['nuget', '1.0.0.1', '1.0.0', false],
    ['nuget', '1.0-rc.1', '1.0-rc1', false],
    ['maven', '1.0', '1.0', true],
    ['maven', '1.0', '1.0.0', false],
    ['maven', '6.6.6', '6.6.6.Final', true],
    ['maven', '6.6.6.Final', '6.6.6.GA', false],
    ['maven', '6.6.6.Final', '6.6.6.final', false],
    ['maven', '1.0-rc1', '1.0-RC1', false],
    ['maven', '4.2.3.Final', '4.2.3.Final-SNAPSHOT', false],
    ['maven', '1.0-rc1', '1.0.rc1', false],
    ['opaque', 'v1.0', '1.0', true],
    ['opaque', '1.0', '1.0.0', false],
    ['opaque', '1.0-beta1', '1.0-beta.1', false],
  ])('%s: %s and %s: %s', (id, one, other, expected) => {
    const scheme = schemeById(id)
    const [first, second] = [scheme.parse(one), scheme.parse(other)]
    expect(first && second && scheme.equal(first, second)).toBe(expected)
  })
})

test.each([
  ['semver', ['npm', 'jsr', 'crates', 'hex', 'pub', 'helm', 'go', 'swift']],
  ['pep440', ['pypi']],
  ['gem', ['rubygems']],
  ['nuget', ['nuget']],
  ['maven', ['maven']],
  ['opaque', ['packagist', 'hackage', 'generic']],
])('%s is the scheme of %j', (id, ecosystems) => {
  expect(ecosystems.map((name) => schemeOfEcosystem(name)?.id)).toEqual(ecosystems.map(() => id))
})

test('an ecosystem that is not known has none', () => {
  expect(schemeOfEcosystem('conan')).toBeUndefined()
})

test('an unknown scheme is refused with the known ones', () => {
  expect(() => schemeById('calver')).toThrow(
    '"calver" is no version scheme; known are "semver", "pep440", "gem", "nuget", "maven", "opaque".',
  )
})
